import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target 2024'];
const message = (name: string, word: string, proposal: string) =>
  `"${name}" berbunyi seperti sasaran karena diawali "${word}". Sebutkan ukurannya, misalnya "${proposal}".`;

export const cases: RuleCases = {
  valid: [
    table('Nama yang menyebut ukurannya', { columns, rows: [['Persentase koperasi berkualitas', '%', 80]] }),
    table('Ukuran di belakang kode', { columns, rows: [['S1. Indeks Kepuasan Masyarakat', 'Nilai', 90]] }),
    table('Perubahan suatu angka dapat diukur', { columns, rows: [['Penurunan angka kematian ibu', 'kasus', 3]] }),
    table('Kata sasaran di tengah nama', { columns, rows: [['Persentase desa yang meningkatkan statusnya', '%', 20]] }),
    table('Angka di depan, dan baris yang namanya belum diisi', {
      columns,
      rows: [
        ['100% terpenuhinya standar layanan', '%', 100],
        ['', '%', 100],
      ],
      kinds: { 3: 'indicator' },
    }),
  ],
  invalid: [
    {
      name: 'Diawali "Meningkatnya" dan "Bertambahnya Jumlah"',
      tables: [
        {
          columns,
          rows: [
            ['Meningkatnya volume usaha koperasi', '%', 100],
            ['Bertambahnya Jumlah Koperasi Aktif', 'Koperasi', 2],
          ],
        },
      ],
      findings: [
        [
          'A2',
          message('Meningkatnya volume usaha koperasi', 'Meningkatnya', 'Persentase peningkatan volume usaha koperasi'),
        ],
        ['A3', message('Bertambahnya Jumlah Koperasi Aktif', 'Bertambahnya', 'Jumlah Koperasi Aktif')],
      ],
      fixed: { A2: 'Persentase peningkatan volume usaha koperasi', A3: 'Jumlah Koperasi Aktif' },
    },
    {
      name: 'Kata benda yang menyatakan keinginan',
      tables: [{ columns, rows: [['Pengembangan wirausaha baru', 'orang', 60]] }],
      findings: [['A2', message('Pengembangan wirausaha baru', 'Pengembangan', 'Jumlah wirausaha baru')]],
      fixed: { A2: 'Jumlah wirausaha baru' },
    },
    {
      name: 'Usul nama mengikuti ukuran yang disebut, lalu satuannya',
      tables: [
        {
          columns,
          rows: [
            ['Meningkatnya persentase desa mandiri', '%', 20],
            ['Meningkatnya indeks pembangunan gender', '%', 90],
            ['Bertambahnya jumlah wirausaha', '%', 10],
            ['Menurunnya angka kemiskinan', '%', 8],
            ['Meningkatnya pendapatan petani', 'Rupiah', 4000000],
            ['Meningkatnya kualitas air sungai', 'Indeks', 60],
            ['Peningkatan kualitas layanan', '%', 80],
            ['Berkembangnya desa wisata', 'Desa', 5],
            ['Meningkatnya kompetensi guru', '', 75],
          ],
        },
      ],
      findings: [
        ['A2', message('Meningkatnya persentase desa mandiri', 'Meningkatnya', 'Persentase desa mandiri')],
        ['A3', message('Meningkatnya indeks pembangunan gender', 'Meningkatnya', 'Indeks pembangunan gender')],
        ['A4', message('Bertambahnya jumlah wirausaha', 'Bertambahnya', 'Jumlah wirausaha')],
        ['A5', message('Menurunnya angka kemiskinan', 'Menurunnya', 'Persentase penurunan angka kemiskinan')],
        ['A6', message('Meningkatnya pendapatan petani', 'Meningkatnya', 'Pendapatan petani')],
        ['A7', message('Meningkatnya kualitas air sungai', 'Meningkatnya', 'Indeks kualitas air sungai')],
        ['A8', message('Peningkatan kualitas layanan', 'Peningkatan', 'Persentase peningkatan kualitas layanan')],
        ['A9', message('Berkembangnya desa wisata', 'Berkembangnya', 'Jumlah desa wisata')],
        ['A10', message('Meningkatnya kompetensi guru', 'Meningkatnya', 'Persentase kompetensi guru')],
      ],
      fixed: {
        A2: 'Persentase desa mandiri',
        A3: 'Indeks pembangunan gender',
        A4: 'Jumlah wirausaha',
        A5: 'Persentase penurunan angka kemiskinan',
        A6: 'Pendapatan petani',
        A7: 'Indeks kualitas air sungai',
        A8: 'Persentase peningkatan kualitas layanan',
        A9: 'Jumlah desa wisata',
        A10: 'Persentase kompetensi guru',
      },
      kinds: Array.from({ length: 9 }, () => 'proposed' as const),
    },
  ],
};
