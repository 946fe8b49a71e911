import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Terisi, atau digabung ke bawah', {
      columns: ['indicator', 'dataSource'],
      rows: [
        ['Nilai SAKIP', 'Inspektorat'],
        ['Indeks kepuasan', ''],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satu sel kosong di antara sumber yang berulang di setiap baris',
      tables: [
        {
          columns: ['indicator', 'dataSource'],
          rows: [
            ['Persentase kios tertib', 'Laporan pasar'],
            ['Persentase los tertib', 'Laporan pasar'],
            ['Persentase parkir tertib', ''],
            ['Persentase lapak tertib', 'Laporan pasar'],
          ],
        },
      ],
      findings: [
        ['B4', 'Sumber data untuk "Persentase parkir tertib" belum diisi. Tulis unit atau dokumen asal datanya.'],
      ],
    },
    {
      name: 'Baris pertama tanpa sumber data',
      tables: [
        {
          columns: ['indicator', 'dataSource'],
          rows: [
            ['Nilai SAKIP', '-'],
            ['Indeks kepuasan', 'Survei'],
          ],
        },
      ],
      findings: [['B2', 'Sumber data untuk "Nilai SAKIP" belum diisi. Tulis unit atau dokumen asal datanya.']],
    },
    {
      name: 'Kolom yang belum diisi sama sekali: satu temuan bagi seluruh tabel',
      tables: [
        {
          columns: ['indicator', 'dataSource'],
          rows: [
            ['Nilai SAKIP', ''],
            ['Indeks kepuasan', '-'],
            ['Persentase arsip tertata', ''],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Sumber data untuk "Nilai SAKIP" belum diisi. Tulis unit atau dokumen asal datanya. Begitu juga B3, B4.',
        ],
      ],
      others: ['B3, B4'],
    },
  ],
};
