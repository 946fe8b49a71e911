import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target 2024'];
const message = (name: string, word: string, proposal: string) =>
  `"${name}" dirumuskan sebagai sasaran karena diawali "${word}". Sebutkan ukurannya, misalnya "${proposal}".`;

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
      name: 'Keadaan yang hendak terjadi, apa pun kata kerjanya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Tersebarnya naskah kuno', 'naskah', 8],
            ['Terstandarisasinya depo arsip', '%', 80],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Tersebarnya naskah kuno" dirumuskan sebagai sasaran karena diawali "Tersebarnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
        [
          'A3',
          '"Terstandarisasinya depo arsip" dirumuskan sebagai sasaran karena diawali "Terstandarisasinya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
      ],
    },
    {
      name: 'Menjadi sesuatu, satuan yang tidak menyarankan ukuran, dan tabel berbahasa Inggris',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Menjadi lembaga dengan nilai kepuasan 84', 'Nilai', 84],
            ['Peningkatan kompetensi pegawai minimal 24 jam', 'Jam', 24],
            ['Terwujudnya pakta integritas', 'Ada/Tidak', 'Ada'],
          ],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'target'],
          headers: ['Performance Indicator', 'Unit', 'Goal'],
          rows: [['Meningkatnya employee engagement', '%', 80]],
        },
      ],
      findings: [
        [
          'IKU!A2',
          '"Menjadi lembaga dengan nilai kepuasan 84" dirumuskan sebagai sasaran karena diawali "Menjadi". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
        [
          'IKU!A3',
          '"Peningkatan kompetensi pegawai minimal 24 jam" dirumuskan sebagai sasaran karena diawali "Peningkatan". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
        [
          'IKU!A4',
          '"Terwujudnya pakta integritas" dirumuskan sebagai sasaran karena diawali "Terwujudnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
        [
          'Dua!A2',
          '"Meningkatnya employee engagement" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
      ],
    },
    {
      name: 'Diawali "Meningkatnya" dan "Bertambahnya Jumlah"',
      tables: [
        {
          columns,
          rows: [
            ['Meningkatnya volume usaha koperasi', '%', 10],
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
      name: 'Kata benda atau kata kerja yang menyebut pekerjaan, bukan keadaan yang diinginkan',
      tables: [
        {
          columns,
          rows: [
            ['Pengembangan wirausaha baru', 'orang', 60],
            ['Meningkatkan kompetensi guru', 'Jam', 24],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Pengembangan wirausaha baru" dirumuskan sebagai kegiatan karena diawali "Pengembangan". Sebutkan ukuran hasilnya, misalnya "Jumlah wirausaha baru".',
        ],
        [
          'A3',
          '"Meningkatkan kompetensi guru" dirumuskan sebagai kegiatan karena diawali "Meningkatkan". Sebutkan apa yang diukur dari hasilnya (persentase, jumlah, indeks), sesuai satuannya.',
        ],
      ],
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
            ['Peningkatan kualitas layanan', '%', 8],
            ['Berkembangnya desa wisata', 'Desa', 5],
            ['Meningkatnya kompetensi guru', '', 75],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Meningkatnya persentase desa mandiri" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan ukurannya, misalnya "Persentase desa mandiri".',
        ],
        [
          'A3',
          '"Meningkatnya indeks pembangunan gender" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan ukurannya, misalnya "Indeks pembangunan gender".',
        ],
        [
          'A4',
          '"Bertambahnya jumlah wirausaha" dirumuskan sebagai sasaran karena diawali "Bertambahnya". Sebutkan ukurannya, misalnya "Jumlah wirausaha".',
        ],
        [
          'A5',
          '"Menurunnya angka kemiskinan" dirumuskan sebagai sasaran karena diawali "Menurunnya". Sebutkan ukurannya, misalnya "Persentase penurunan angka kemiskinan".',
        ],
        [
          'A6',
          '"Meningkatnya pendapatan petani" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan ukurannya, misalnya "Pendapatan petani".',
        ],
        [
          'A7',
          '"Meningkatnya kualitas air sungai" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan ukurannya, misalnya "Indeks kualitas air sungai".',
        ],
        [
          'A8',
          '"Peningkatan kualitas layanan" dirumuskan sebagai sasaran karena diawali "Peningkatan". Sebutkan ukurannya, misalnya "Persentase peningkatan kualitas layanan".',
        ],
        [
          'A9',
          '"Berkembangnya desa wisata" dirumuskan sebagai sasaran karena diawali "Berkembangnya". Sebutkan ukurannya, misalnya "Jumlah desa wisata".',
        ],
        [
          'A10',
          '"Meningkatnya kompetensi guru" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
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
      },
      kinds: Array.from({ length: 8 }, () => 'proposed' as const),
    },
    {
      name: 'Hasil yang disusul satu kata, atau satu ukuran',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Meningkatnya', 5],
            ['Meningkatnya persentase taman', 5],
            ['Meningkatnya mutu taman', 5],
            ['Meningkatnya taman dengan persentase tinggi', 5],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Meningkatnya" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
        [
          'A3',
          '"Meningkatnya persentase taman" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan ukurannya, misalnya "Persentase taman".',
        ],
        [
          'A4',
          '"Meningkatnya mutu taman" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
        [
          'A5',
          '"Meningkatnya taman dengan persentase tinggi" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
      ],
      fixed: { A3: 'Persentase taman' },
    },
    {
      name: 'Persen setinggi itu adalah taraf, bukan kenaikan: namanya hanya penulisnya yang tahu',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Meningkatnya kualitas pelayanan publik', 'persen', 83, 85],
            ['Menurunnya angka kemiskinan', '%', 4, 5],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Meningkatnya kualitas pelayanan publik" dirumuskan sebagai sasaran karena diawali "Meningkatnya". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        ],
        ['A3', message('Menurunnya angka kemiskinan', 'Menurunnya', 'Persentase penurunan angka kemiskinan')],
      ],
      fixed: { A3: 'Persentase penurunan angka kemiskinan' },
    },
  ],
};
