import {
  DATA_SOURCE,
  EXPLANATION,
  KEY_INDICATOR,
  NUMBER_FIELD,
  OWNER,
  REASON,
  STRATEGIC_OBJECTIVE,
  UNIT,
  yearTargets,
} from '../fields';
import { tableForm } from '../table-form';

export const IKU_PERUBAHAN = tableForm({
  info: {
    id: 'iku-perubahan',
    title: { id: 'Perubahan IKU', en: 'KPI revision' },
    purpose: {
      id: 'Menyandingkan target sebelum dan sesudah perubahan beserta alasannya.',
      en: 'Sets targets before and after a revision side by side, with the reason.',
    },
    model: {
      id: 'Dokumen IKU perubahan yang terbit: Provinsi Lampung (2024).',
      en: 'A published KPI revision: Lampung Province (2024).',
    },
    years: 'period',
    computes: false,
  },
  sheetName: { id: 'Perubahan IKU', en: 'KPI Revision' },
  title: ({ say, signers, period }) => [
    say({ id: 'PERUBAHAN INDIKATOR KINERJA UTAMA', en: 'REVISION OF THE KEY PERFORMANCE INDICATORS' }),
    signers.organisation,
    say({ id: `TAHUN ${period}`, en: `YEARS ${period}` }),
  ],
  fields: (context) => [
    NUMBER_FIELD,
    STRATEGIC_OBJECTIVE,
    KEY_INDICATOR,
    {
      ...EXPLANATION,
      label: {
        id: 'Penjelasan (Makna, Alasan Pemilihan, Cara Perhitungan)',
        en: 'Explanation (meaning, reason for choosing it, calculation)',
      },
    },
    ...yearTargets(
      context,
      { id: 'Target Tahun (Sebelum Perubahan)', en: 'Target in (before the revision)' },
      'before',
    ),
    ...yearTargets(context, { id: 'Target Tahun (Setelah Perubahan)', en: 'Target in (after the revision)' }, 'after'),
    REASON,
    UNIT,
    DATA_SOURCE,
    // The model has none: a revision must still say who answers for the new target.
    OWNER,
  ],
  signature: 'head',
});
