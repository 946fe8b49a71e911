import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Dijelaskan di nama, di sumber data, dan singkatan umum', {
      columns: ['indicator', 'dataSource'],
      rows: [
        ['Nilai Tukar Petani (NTP)', 'BPS'],
        ['Jumlah UTTP bertanda tera', 'Data alat Ukur, Takar, Timbang, dan Perlengkapannya'],
        ['Nilai SAKIP', 'Inspektorat'],
      ],
    }),
    table('Nama yang seluruhnya huruf besar', { columns: ['indicator'], rows: [['JUMLAH KOPERASI AKTIF']] }),
  ],
  invalid: [
    {
      name: 'Singkatan teknis tanpa kepanjangan, dilaporkan sekali',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Jumlah UTTP bertanda tera sah'], ['Persentase UTTP dan BDKT yang diperiksa']],
        },
      ],
      findings: [
        [
          'A2',
          'Singkatan "UTTP" pada "Jumlah UTTP bertanda tera sah" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        ],
        [
          'A3',
          'Singkatan "BDKT" pada "Persentase UTTP dan BDKT yang diperiksa" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        ],
      ],
    },
  ],
};
