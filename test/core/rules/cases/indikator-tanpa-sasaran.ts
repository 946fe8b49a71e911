import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Sasaran disebut dengan kodenya', {
      columns: ['objective', 'indicator'],
      rows: [
        ['SS1', 'Persentase dermaga mantap'],
        ['S.1', 'Persentase tambatan mantap'],
      ],
    }),
    table('Sasaran digabung ke bawah', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya layanan', 'Indeks kepuasan'],
        ['', 'Persentase pengaduan selesai'],
      ],
    }),
    table('Indikator tujuan di kolom tujuan', {
      columns: ['goal', 'objective', 'indicator'],
      rows: [['Meningkatkan partisipasi kerja', '', 'Proporsi tenaga kerja']],
    }),
    table('Tabel tanpa kolom sasaran', { columns: ['indicator'], rows: [['Nilai SAKIP']] }),
  ],
  invalid: [
    {
      name: 'Kolom sasaran yang tidak diisi sama sekali: satu temuan',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['', 'Persentase dermaga mantap'],
            ['', 'Persentase tambatan mantap'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Indikator "Persentase dermaga mantap" tidak berada di bawah sasaran mana pun. Isi kolom sasarannya, atau pindahkan ke bawah sasaran yang diukurnya. Begitu juga B3.',
        ],
      ],
      others: ['B3'],
    },
    {
      name: 'Baris pertama tanpa sasaran',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['', 'Indeks kepuasan'],
            ['Meningkatnya akuntabilitas', 'Nilai SAKIP'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Indikator "Indeks kepuasan" tidak berada di bawah sasaran mana pun. Isi kolom sasarannya, atau pindahkan ke bawah sasaran yang diukurnya.',
        ],
      ],
    },
  ],
};
