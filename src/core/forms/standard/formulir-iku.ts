import {
  DATA_SOURCE,
  EXPLANATION,
  KEY_INDICATOR,
  NUMBER_FIELD,
  OWNER,
  STRATEGIC_OBJECTIVE,
  TARGET_GROUP,
  UNIT,
  yearTargets,
} from '../fields';
import { tableForm } from '../table-form';
import { LEVEL_NOTES, LEVEL_WORDS } from '../words';

export const FORMULIR_IKU = tableForm({
  info: {
    id: 'formulir-iku',
    title: { id: 'Formulir IKU perangkat daerah', en: 'Agency KPI form' },
    purpose: {
      id: 'Menetapkan IKU beserta makna, alasan, cara perhitungan, target, dan sumber datanya.',
      en: 'Sets out the key indicators with their meaning, rationale, calculation, targets and data source.',
    },
    model: {
      id: 'PER/20/M.PAN/11/2008 sebagaimana diterapkan perangkat daerah, antara lain di Provinsi Lampung.',
      en: 'PER/20/M.PAN/11/2008 as agencies apply it, among them Lampung Province.',
    },
    years: 'period',
    computes: false,
  },
  sheetName: { id: 'Formulir IKU', en: 'KPI Form' },
  title: ({ say, level, period }) => [
    say({ id: 'INDIKATOR KINERJA UTAMA', en: 'KEY PERFORMANCE INDICATORS' }),
    say({
      id: `${LEVEL_WORDS[level].organisation.id.toUpperCase()} TAHUN ${period}`,
      en: `${LEVEL_WORDS[level].organisation.en.toUpperCase()} ${period}`,
    }),
  ],
  block: ({ say, signers }) => [
    {
      label: say({ id: '1. Nama Organisasi', en: '1. Organisation' }),
      placeholder: signers.organisation,
    },
    {
      label: say({ id: '2. Tugas', en: '2. Mandate' }),
      placeholder: say({ id: '[tugas organisasi]', en: '[mandate]' }),
      lines: 2,
    },
    {
      label: say({ id: '3. Fungsi', en: '3. Functions' }),
      placeholder: say({ id: '[fungsi organisasi]', en: '[functions]' }),
      lines: 3,
    },
  ],
  fields: (context) => [
    NUMBER_FIELD,
    STRATEGIC_OBJECTIVE,
    KEY_INDICATOR,
    {
      ...EXPLANATION,
      label: {
        id: 'Penjelasan (Makna Indikator, Alasan Pemilihan, Cara Perhitungan)',
        en: 'Explanation (meaning, reason for choosing it, calculation)',
      },
    },
    UNIT,
    ...yearTargets(context, TARGET_GROUP),
    DATA_SOURCE,
    OWNER,
  ],
  notes: ({ level }) => [LEVEL_NOTES[level]],
  signature: 'head',
});
