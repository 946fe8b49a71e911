import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satu angka, dan skala di kolom satuan', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Indeks kepuasan', 'Indeks (Skala 0-100)', 88]],
    }),
  ],
  invalid: [
    {
      name: 'Rentang, rentang semu, dan batas',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [['Indeks risiko', '120 - 118', '93,5-93,5', '≥ 75']],
        },
      ],
      findings: [
        ['B2', 'Target "120 - 118" berupa rentang. Tetapkan satu angka, atau jelaskan cara menghitung capaiannya.'],
        ['C2', 'Target "93,5-93,5" ditulis sebagai rentang, padahal kedua batasnya sama. Tulis satu angka saja.'],
        [
          'D2',
          'Target "≥ 75" hanya menyebut batas. Tetapkan angka yang hendak dicapai agar capaiannya dapat dihitung.',
        ],
      ],
    },
  ],
};
