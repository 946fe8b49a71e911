import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Baris sambungan di bawah sasaran, dan sasaran yang juga menaungi baris lain', {
      columns: ['goal', 'objective', 'indicator'],
      rows: [
        ['', 'Meningkatnya layanan', ''],
        ['', 'publik', ''],
        ['', '', 'Indeks kepuasan'],
      ],
      kinds: { 3: 'continuation' },
    }),
    table('Baris kelompok bukan sasaran', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya layanan', 'Indeks kepuasan'],
        ['MISI KEDUA', ''],
      ],
      kinds: { 3: 'group' },
    }),
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
    {
      name: 'Dua sasaran berturut-turut: yang pertama tidak menaungi apa pun',
      tables: [
        {
          columns: ['number', 'objective', 'indicator'],
          rows: [
            [1, ' Meningkatnya layanan ', ''],
            [2, 'Meningkatnya akuntabilitas', ''],
            ['', '', 'Nilai SAKIP'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Sasaran "Meningkatnya layanan" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },
  ],
};
