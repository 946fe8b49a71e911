import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Kurung berpasangan dan daftar bernomor', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Indeks A', '1/3 (X1 + (X2 + X3))'],
        ['Indeks B', 'a) jumlah A b) jumlah B'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Kurung buka dan kurung tutup yang tersisa',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Indeks A', '(A + B / C x 100'],
            ['Indeks B', 'A + B) / C'],
          ],
        },
      ],
      findings: [
        ['B2', 'Rumus "(A + B / C x 100" memiliki 1 kurung buka tanpa kurung tutup. Tutup kurungnya.'],
        ['B3', 'Rumus "A + B) / C" memiliki 1 kurung tutup tanpa kurung buka. Hapus atau buka kurungnya.'],
      ],
    },
    {
      name: 'Baris tanpa rumus di antara yang berumus',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Nilai taman', ''],
            ['Nilai pasar', '(A + B / C x 100%'],
          ],
        },
      ],
      findings: [['B3', 'Rumus "(A + B / C x 100%" memiliki 1 kurung buka tanpa kurung tutup. Tutup kurungnya.']],
    },
  ],
};
