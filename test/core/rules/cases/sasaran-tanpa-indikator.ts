import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Sasaran ditulis di baris sendiri, indikatornya di bawah', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya layanan', ''],
        ['', 'Indeks kepuasan'],
      ],
    }),
    table('Tujuan yang mengantar sasaran', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Tujuan: Terwujudnya tata kelola', ''],
        ['Meningkatnya akuntabilitas', ''],
        ['', 'Nilai SAKIP'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Sasaran terakhir tidak diukur',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya layanan', 'Indeks kepuasan'],
            ['Meningkatnya akuntabilitas', ''],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Sasaran "Meningkatnya akuntabilitas" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },
  ],
};
