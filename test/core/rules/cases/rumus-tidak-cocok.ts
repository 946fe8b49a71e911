import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Bagian dibagi keseluruhan dikali 100, dengan tanda atau kata', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Persentase koperasi aktif', 'Jumlah koperasi aktif / jumlah koperasi x 100%'],
        ['Persentase usaha naik kelas', 'Jumlah usaha naik kelas dibagi jumlah usaha dikali 100 persen'],
        ['Persentase capaian program', 'Rata-rata capaian program'],
        ['Jumlah koperasi aktif', 'Jumlah koperasi aktif + koperasi baru'],
      ],
    }),
    table('Pecahan yang ditulis di dua baris', {
      columns: ['indicator', 'calculation'],
      rows: [['Persentase koperasi aktif', 'Jumlah koperasi aktif x 100%\nJumlah koperasi']],
    }),
  ],
  invalid: [
    {
      name: 'Tanpa pembagian, tanpa 100, dan jumlah yang dikali 100',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Persentase koperasi aktif', 'Jumlah koperasi aktif + koperasi baru'],
            ['Persentase usaha naik kelas', 'Jumlah usaha naik kelas / jumlah usaha'],
            ['Jumlah wirausaha', 'Jumlah wirausaha / jumlah usaha x 100%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          '"Persentase koperasi aktif" adalah persentase, tetapi rumusnya tidak membagi: "Jumlah koperasi aktif + koperasi baru". Tulis pembilang dan penyebutnya, dikali 100.',
        ],
        [
          'B3',
          '"Persentase usaha naik kelas" adalah persentase, tetapi rumusnya tidak dikali 100: "Jumlah usaha naik kelas / jumlah usaha". Tambahkan "x 100%".',
        ],
        [
          'B4',
          '"Jumlah wirausaha" menghitung jumlah, tetapi rumusnya dikali 100: "Jumlah wirausaha / jumlah usaha x 100%". Perbaiki rumusnya, atau ganti namanya menjadi persentase.',
        ],
      ],
    },
  ],
};
