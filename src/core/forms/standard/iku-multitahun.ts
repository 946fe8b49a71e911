import {
  CALCULATION,
  DATA_SOURCE,
  KEY_INDICATOR,
  NOTE,
  NUMBER_FIELD,
  OBJECTIVE,
  OWNER,
  TARGET_GROUP,
  UNIT,
  yearTargets,
} from '../fields';
import { tableForm } from '../table-form';

export const IKU_MULTITAHUN = tableForm({
  info: {
    id: 'iku-multitahun',
    title: { id: 'IKU satu periode Renstra', en: 'KPIs of one strategic plan period' },
    purpose: {
      id: 'Memuat IKU dan targetnya untuk seluruh tahun satu periode Renstra.',
      en: 'Holds the key indicators and their targets for every year of a strategic plan.',
    },
    model: {
      id: 'Dokumen IKU yang terbit: Kabupaten Tanjung Jabung Barat (2016-2021).',
      en: 'A published KPI document: Tanjung Jabung Barat Regency (2016-2021).',
    },
    years: 'period',
    computes: false,
  },
  sheetName: { id: 'IKU Renstra', en: 'Plan KPIs' },
  title: ({ say, signers, period }) => [
    say({ id: 'INDIKATOR KINERJA UTAMA RENSTRA', en: 'KEY PERFORMANCE INDICATORS OF THE STRATEGIC PLAN' }),
    signers.organisation,
    say({ id: `TAHUN ${period}`, en: `YEARS ${period}` }),
  ],
  fields: (context) => [
    NUMBER_FIELD,
    OBJECTIVE,
    KEY_INDICATOR,
    // The model has none, and is weaker for it: an indicator that nobody can recompute cannot be checked.
    { ...CALCULATION, width: 28 },
    UNIT,
    ...yearTargets(context, TARGET_GROUP),
    OWNER,
    DATA_SOURCE,
    NOTE,
  ],
  signature: 'head',
});
