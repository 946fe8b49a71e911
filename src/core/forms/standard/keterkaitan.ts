import {
  CALCULATION,
  DATA_SOURCE,
  EXPLANATION,
  finalTarget,
  KEY_INDICATOR,
  NUMBER_FIELD,
  OBJECTIVE,
  OWNER,
  UNIT,
} from '../fields';
import { tableForm } from '../table-form';

export const KETERKAITAN = tableForm({
  info: {
    id: 'keterkaitan',
    title: { id: 'Keterkaitan tujuan, sasaran, dan IKU', en: 'How goals, objectives and KPIs relate' },
    purpose: {
      id: 'Menunjukkan IKU mana mengukur tujuan atau sasaran Renstra yang mana.',
      en: 'Shows which key indicator measures which goal or objective of the strategic plan.',
    },
    model: {
      id: 'Dokumen IKU yang terbit: Provinsi Sulawesi Tengah (2022-2026), Tabel 3.1.',
      en: 'A published KPI document: Central Sulawesi Province (2022-2026), table 3.1.',
    },
    years: 'period',
    computes: false,
  },
  sheetName: { id: 'Keterkaitan', en: 'Relations' },
  title: ({ say, signers, period }) => [
    say({
      id: 'KETERKAITAN TUJUAN DAN SASARAN DENGAN INDIKATOR KINERJA UTAMA',
      en: 'GOALS AND OBJECTIVES AND THEIR KEY PERFORMANCE INDICATORS',
    }),
    signers.organisation,
    say({ id: `TAHUN ${period}`, en: `YEARS ${period}` }),
  ],
  fields: () => [
    NUMBER_FIELD,
    { ...OBJECTIVE, label: { id: 'Tujuan/Sasaran Renstra', en: 'Goal/Objective of the Plan' } },
    KEY_INDICATOR,
    { ...CALCULATION, label: { id: 'Formula', en: 'Formula' } },
    EXPLANATION,
    // The model keeps unit and target in its next table; here one column each makes the table complete by itself.
    UNIT,
    finalTarget(),
    DATA_SOURCE,
    OWNER,
  ],
  signature: 'head',
});
