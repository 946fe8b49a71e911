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

    {
      name: 'Pecahan yang dipotong atau dibatasi pada 1: tanpa tanda persen',
      tables: [
        {
          columns,
          rows: [
            ['Nilai SAKIP', 80, 84, '1,05'],
            ['Indeks kepuasan', '91,2', '91,7', '1,00'],
            ['Indeks layanan', 75, 80, '1,06'],
          ],
        },
      ],
      findings: [
        ['D3', 'Capaian "1,00" dipotong, bukan dibulatkan: hasil hitungnya 1,0055. Tulis 1,01.'],
        ['D4', 'Capaian "1,06" dipotong, bukan dibulatkan: hasil hitungnya 1,0667. Tulis 1,07.'],
      ],
    },
  ],
};
