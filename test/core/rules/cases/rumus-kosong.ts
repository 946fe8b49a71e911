import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Rumus terisi, atau tanpa kolom rumus', {
      columns: ['indicator', 'calculation'],
      rows: [['Nilai SAKIP', 'Hasil evaluasi Inspektorat']],
    }),
    table('Rumus di dalam penjelasan', {
      columns: ['indicator', 'calculation', 'explanation'],
      rows: [['Persentase koperasi aktif', '', 'Rumus: A / B']],
      explanationParts: { calculation: 'A / B' },
    }),
  ],
  invalid: [
    {
      name: 'Kolom rumus kosong',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Persentase koperasi aktif', '-'],
            ['Nilai SAKIP', 'Hasil evaluasi Inspektorat'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Rumus perhitungan "Persentase koperasi aktif" belum diisi. Tulis cara menghitungnya, misalnya "Jumlah … / Jumlah … x 100%".',
        ],
      ],
    },
    {
      name: 'Beberapa tanda hubung atau titik di tempat rumus',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Persentase taman yang terawat', '---'],
            ['Persentase arsip yang tertata', '.....'],
            ['Persentase jalan yang terawat', '– .'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Rumus perhitungan "Persentase taman yang terawat" belum diisi. Tulis cara menghitungnya, misalnya "Jumlah … / Jumlah … x 100%".',
        ],
        [
          'B3',
          'Rumus perhitungan "Persentase arsip yang tertata" belum diisi. Tulis cara menghitungnya, misalnya "Jumlah … / Jumlah … x 100%".',
        ],
      ],
    },
  ],
};
