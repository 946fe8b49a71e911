import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Koma di seluruh tabel, juga dengan tiga angka di belakangnya', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Rasio konektivitas', '0,715', '98,125'],
        ['Jumlah penduduk (jiwa)', '1.500.000', '1.510.000'],
      ],
    }),
    table('Titik di seluruh tabel', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Nilai SAKIP', '70.5', '71.5']],
    }),
  ],
  invalid: [
    {
      name: 'Titik di antara koma',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai SAKIP', '70,5', '71.5'],
            ['Rasio konektivitas', '0,81', '0.65:0.65'],
          ],
        },
      ],
      findings: [
        ['C2', '"71.5" memakai titik desimal, sedangkan sel lain di tabel ini memakai koma. Tulis "71,5".'],
        ['C3', '"0.65:0.65" memakai titik desimal, sedangkan sel lain di tabel ini memakai koma. Tulis "0,65:0,65".'],
      ],
      fixed: { C2: '71,5', C3: '0,65:0,65' },
    },
    {
      name: 'Angka yang dapat dibaca dua cara',
      tables: [{ columns: ['indicator', 'target 2024'], rows: [['Nilai ekspor', '1.250']] }],
      findings: [
        ['B2', '"1.250" dapat dibaca 1250 atau 1,250. Tulis tanpa titik, atau dengan koma sebagai tanda desimal.'],
      ],
    },
  ],
};
