import {
  baseline,
  GOAL,
  INDICATOR,
  NUMBER_FIELD,
  OBJECTIVE,
  TARGET_GROUP,
  targetKey,
  UNIT,
  yearTargets,
} from '../fields';
import { tableForm } from '../table-form';

export const TARGET_RENSTRA = tableForm({
  info: {
    id: 'target-renstra',
    title: { id: 'Target IKU per tahun', en: 'KPI targets by year' },
    purpose: {
      id: 'Memuat kondisi awal, target setiap tahun, dan kondisi akhir tujuan dan sasaran Renstra.',
      en: 'Holds baseline, target of every year and final state of the goals and objectives of the strategic plan.',
    },
    model: {
      id: 'Dokumen IKU yang terbit: Provinsi Sulawesi Tengah (2022-2026), Tabel 3.2.',
      en: 'A published KPI document: Central Sulawesi Province (2022-2026), table 3.2.',
    },
    years: 'period',
    computes: false,
  },
  sheetName: { id: 'Target Renstra', en: 'Plan Targets' },
  title: ({ say, signers, period }) => [
    say({ id: 'TARGET INDIKATOR KINERJA UTAMA RENSTRA', en: 'TARGETS OF THE KEY PERFORMANCE INDICATORS' }),
    signers.organisation,
    say({ id: `TAHUN ${period}`, en: `YEARS ${period}` }),
  ],
  fields: (context) => [
    NUMBER_FIELD,
    GOAL,
    OBJECTIVE,
    INDICATOR,
    UNIT,
    baseline(context),
    ...yearTargets(context, TARGET_GROUP),
    {
      key: 'final',
      label: { id: 'Kondisi Akhir', en: 'Final Target' },
      width: 9,
      align: 'center',
      input: {
        kind: 'formula',
        editable: true,
        write: (cellOf) => {
          const last = cellOf(targetKey(context.lastYear));
          return `=IF(${last}="","",${last})`;
        },
      },
    },
  ],
  signature: 'none',
});
