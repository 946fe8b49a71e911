import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'];

export const cases: RuleCases = {
  valid: [
    table('Dibulatkan menurut kaidah', {
      columns,
      rows: [
        ['Indeks kepuasan', '80,25', '80,29', '100,05'],
        ['Nilai SAKIP', '80', '80', '100'],
      ],
    }),
    table('Salah hitung bukan pembulatan', { columns, rows: [['Indeks kepuasan', 93, 94, 93]] }),
  ],
  invalid: [
    {
      name: 'Dipotong di desimal kedua',
      tables: [{ columns, rows: [['Indeks kepuasan', '91,2', '91,7', '100,54']] }],
      findings: [['D2', 'Capaian "100,54" dipotong, bukan dibulatkan: hasil hitungnya 100,5482%. Tulis 100,55%.']],
    },
    {
      name: 'Dibatasi pada 100 tanpa keterangan',
      tables: [{ columns, rows: [['Nilai SAKIP', 80, '91,6', 100]] }],
      findings: [
        [
          'D2',
          'Capaian "100" dibatasi pada 100%: hasil hitungnya 114,50%. Tulis batas itu di keterangan, atau tulis capaian apa adanya.',
        ],
      ],
    },
  ],
};
