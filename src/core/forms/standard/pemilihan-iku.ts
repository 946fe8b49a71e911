import { type Bilingual } from '../../language/bilingual';
import { INDICATOR, NUMBER_FIELD, STRATEGIC_OBJECTIVE, UNIT } from '../fields';
import { type Field } from '../layout/field';
import { tableForm } from '../table-form';
import { YES_NO } from '../words';

const STAGES = {
  performance: { id: 'Tahap 1: Kinerja Utama', en: 'Stage 1: Core Performance' },
  candidates: { id: 'Tahap 2: Calon Indikator', en: 'Stage 2: Candidates' },
  criteria: { id: 'Tahap 3: Skor Syarat Indikator', en: 'Stage 3: Scores on the Requirements' },
  smart: { id: 'Tahap 3: Skor SMART', en: 'Stage 3: SMART Scores' },
  choice: { id: 'Tahap 4: Pilihan', en: 'Stage 4: Choice' },
} as const satisfies Record<string, Bilingual>;

const CRITERIA: readonly (readonly [key: string, label: Bilingual])[] = [
  ['relevant', { id: 'Relevan', en: 'Relevant' }],
  ['important', { id: 'Penting', en: 'Important' }],
  ['effective', { id: 'Efektif dan Layak', en: 'Effective and Feasible' }],
];

const SMART: readonly (readonly [key: string, label: Bilingual])[] = [
  ['specific', { id: 'Spesifik', en: 'Specific' }],
  ['measurable', { id: 'Terukur', en: 'Measurable' }],
  ['achievable', { id: 'Dapat Dicapai', en: 'Achievable' }],
  ['pertinent', { id: 'Sesuai', en: 'Relevant' }],
  ['timely', { id: 'Batas Waktu', en: 'Time-bound' }],
];

function score(key: string, label: Bilingual, group: Bilingual): Field {
  return {
    key,
    label,
    group,
    width: 10,
    align: 'center',
    input: {
      kind: 'number',
      minimum: 1,
      maximum: 5,
      prompt: {
        title: label,
        text: { id: 'Skor 1 (sangat kurang) sampai 5 (sangat baik).', en: 'Score 1 (very poor) to 5 (very good).' },
      },
      question: { id: 'Skor adalah angka 1 sampai 5.', en: 'A score is a number from 1 to 5.' },
    },
  };
}

export const PEMILIHAN_IKU = tableForm({
  info: {
    id: 'pemilihan-iku',
    title: { id: 'Kertas kerja pemilihan IKU', en: 'Worksheet for choosing KPIs' },
    purpose: {
      id: 'Memilih IKU dari calon indikator secara terbuka: kinerja utama, calon, skor, lalu pilihan dan alasannya.',
      en: 'Chooses key indicators in the open: core performance, candidates, scores, then the choice and its reason.',
    },
    model: {
      id: 'Tahapan dan syarat indikator PER/20/M.PAN/11/2008; skor 1-5 adalah praktik.',
      en: 'Stages and requirements of PER/20/M.PAN/11/2008; the scores 1-5 are practice.',
    },
    years: 'none',
    computes: true,
  },
  sheetName: { id: 'Pemilihan IKU', en: 'KPI Selection' },
  title: ({ say, signers }) => [
    say({
      id: 'KERTAS KERJA PEMILIHAN INDIKATOR KINERJA UTAMA',
      en: 'WORKSHEET FOR CHOOSING KEY PERFORMANCE INDICATORS',
    }),
    signers.organisation,
  ],
  fields: () => [
    NUMBER_FIELD,
    { ...STRATEGIC_OBJECTIVE, group: STAGES.performance, width: 28 },
    {
      ...INDICATOR,
      label: { id: 'Calon Indikator Kinerja', en: 'Candidate Indicator' },
      group: STAGES.candidates,
      width: 28,
    },
    { ...UNIT, group: STAGES.candidates },
    ...CRITERIA.map(([key, label]) => score(key, label, STAGES.criteria)),
    ...SMART.map(([key, label]) => score(key, label, STAGES.smart)),
    {
      key: 'total',
      label: { id: 'Total', en: 'Total' },
      width: 8,
      align: 'center',
      input: {
        kind: 'formula',
        write: (cellOf) => {
          const scores = `${cellOf('relevant')}:${cellOf('timely')}`;
          return `=IF(COUNT(${scores})=0,"",SUM(${scores}))`;
        },
      },
    },
    {
      key: 'chosen',
      label: { id: 'Dipilih', en: 'Chosen' },
      group: STAGES.choice,
      width: 9,
      align: 'center',
      input: {
        kind: 'choice',
        items: YES_NO,
        open: false,
        prompt: {
          title: { id: 'Dipilih', en: 'Chosen' },
          text: { id: 'Ya bila menjadi IKU.', en: 'Ya (yes) if it becomes a key indicator.' },
        },
      },
    },
    {
      key: 'choiceReason',
      label: { id: 'Alasan', en: 'Reason' },
      group: STAGES.choice,
      width: 28,
      input: { kind: 'text' },
    },
  ],
  notes: () => [
    {
      id: 'Tahap 1 menentukan kinerja utama; tahap 2 mengumpulkan calon indikator; tahap 3 menilainya dengan skor 1-5; tahap 4 memilih dan memberi alasan.',
      en: 'Stage 1 names the core performance; stage 2 gathers candidates; stage 3 scores them from 1 to 5; stage 4 chooses and gives the reason.',
    },
  ],
  signature: 'none',
});
