import { type RuleCases, table } from '../rule-tester';

const parts = (role: string) => [1, 2, 3, 4].map((quarter) => `${role} 2024 q${quarter}`);

export const cases: RuleCases = {
  valid: [
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'target 2024', 'actual q1', 'actual q2', 'actual q3'],
      rows: [['Persentase dermaga mantap', 80, 60, '', 81]],
      formulas: { D2: '=C2+10' },
    }),
    table('Belum rilis, disingkat', {
      columns: ['indicator', 'target', 'actual'],
      rows: [
        ['Indeks kepuasan', 80, 'blm rilis'],
        ['Nilai SAKIP', 70, 'msh dlm proses'],
        ['Indeks inovasi', 70, 'Belum diisi'],
        ['Nilai kearsipan', 70, 'blm dilaporkan'],
      ],
    }),
    table('Mutu dari indeks, nilai, dan apa pun yang tidak menyebut ukurannya', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Indeks kepuasan masyarakat', 'Indeks', 80, 'Baik'],
        ['Indeks kepuasan pasien', '%', 80, 'Baik'],
        ['Nilai akuntabilitas', 'Nilai', 70, 'BB'],
        ['Pelayanan kantor', '', 80, 'Baik'],
        ['Persentase sekolah terakreditasi', '%', 'A', 'A'],
      ],
    }),
    table('Ada atau tidak, di tabel tanpa target dan di antara angka', {
      columns: ['indicator', 'actual'],
      rows: [
        ['Dokumen rencana tata ruang', 'Ada'],
        ['Angka partisipasi murni', 84],
      ],
    }),
    table('Hasil yang masih ditunggu belum ada', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Indeks reformasi hukum', 'Indeks', 70, 'Menunggu penilaian Kemenkumham'],
        ['Nilai kearsipan', 'Nilai', 75, 'Masih dalam proses penilaian ANRI'],
        ['Indeks SPBE', 'Indeks', 3, '*)'],
        ['Indeks inovasi', 'Indeks', 60, '(sedang dinilai)'],
      ],
    }),
    table('Batas yang diukur alat, dan angka tersimpan yang ditampilkan sebagai perkiraan', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Kadar timbal air sumur', 'ppm', 5, '< 2'],
        ['Jumlah kios yang terisi', 'Kios', 90, 91],
      ],
      formats: { D3: '"± "0' },
    }),
    table('Triwulan yang tidak diukur, yang belum tiba, atau yang diukur setengah tahun sekali', {
      columns: ['indicator', ...parts('target'), ...parts('actual')],
      rows: [
        ['Jumlah sertifikat', 10, '', 10, 10, 9, '', 9, ''],
        ['Jumlah piagam', 10, 0, 10, 10, 9, '', '', ''],
        ['Jumlah medali', 10, 5, 10, 10, 9, '-', 10, 10],
      ],
    }),
    table('Tanpa target triwulan: dua sel kosong adalah kebiasaan', {
      columns: ['indicator', 'target', ...parts('actual')],
      rows: [
        ['Jumlah sertifikat', 40, '', 20, '', 40],
        ['Jumlah piagam', 40, 10, '', '', 40],
      ],
    }),
    table('Belum ada datanya, dengan alasan atau di antara sedikit baris, atau tanpa tanda apa pun', {
      columns: ['indicator', 'target', 'actual', 'note'],
      rows: [
        ['Nilai A', 40, 41, ''],
        ['Nilai B', 40, 'n/a', 'Dinilai bulan Maret'],
        ['Nilai C', 40, '', ''],
        ['Nilai D', 40, 41, ''],
        ['Nilai E', 40, 41, ''],
        ['Nilai F', 40, 41, ''],
      ],
    }),
    table('Predikat dengan predikat, dan data yang belum ada', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Opini BPK', 'WTP', 'WTP'],
        ['Nilai SAKIP', 71, 'belum ada'],
        ['Nilai evaluasi', 'Tinggi', 'Tidak diadakan'],
      ],
    }),

    table('Tanda tanpa kata, dan kata yang memuat angka', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Nilai SAKIP', 71, 'x'],
        ['Indeks kepuasan', 71, 'lihat lampiran 3'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Tanggal yang tidak ada',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['Waktu penyampaian laporan', 'Tanggal', '28 Februari 2024', '31 Februari 2024'],
            ['Waktu penyerahan buku', 'Tanggal', '29 Februari', '30 April'],
          ],
        },
      ],
      findings: [['D2', 'Realisasi "31 Februari 2024" menyebut tanggal yang tidak ada. Periksa tanggalnya.']],
      levels: ['warning'],
    },
    {
      name: 'Satu triwulan yang belum dihitung di antara yang sudah',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025 q1', 'actual 2025 q2', 'actual 2025 q3'],
          rows: [
            ['Persentase taman mantap', 80, 20, 'belum dihitung', 60],
            ['Persentase kebun mantap', 80, 20, '-', 60],
          ],
        },
      ],
      findings: [
        [
          'D2',
          '"Realisasi 2025" untuk "Persentase taman mantap" berisi "belum dihitung", padahal realisasi sebelum dan sesudahnya terisi. Isi angkanya, atau tulis "-" bila tidak diukur.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Realisasi yang titik atau komanya tidak pada tempatnya, atau yang diragukan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['Nilai kearsipan', 'nilai', '5,3', '5,2,5'],
            ['Produksi karet', 'ton', 900, '920?'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "5,2,5" tidak terbaca sebagai angka: titik atau komanya tidak pada tempatnya. Ketik ulang angkanya.',
        ],
        ['D3', 'Realisasi "920?" masih bertanda tanya. Pastikan angkanya, lalu tulis tanpa tanda itu.'],
      ],
      levels: ['error', 'warning'],
    },
    {
      name: 'Mutu dalam kata untuk persentase dan jumlah',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['Persentase halte terawat', '%', 85, 'Baik'],
            ['Jumlah kader yang dilatih', 'Orang', 120, 'Sangat Baik'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "Baik" bukan angka, padahal targetnya "85". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        ],
        [
          'D3',
          'Realisasi "Sangat Baik" bukan angka, padahal targetnya "120". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        ],
      ],
    },
    {
      name: 'Huruf O di tempat nol, juga tanpa target',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual q1', 'actual q2'],
          rows: [
            ['Persentase halte terang', '%', 80, '8O', 79],
            ['Nilai kearsipan', 'Nilai', '', 70, '7O,5'],
          ],
        },
      ],
      findings: [
        ['D2', 'Realisasi "8O" tampaknya salah ketik, mungkin 80. Ketik ulang angkanya.'],
        ['E3', 'Realisasi "7O,5" tampaknya salah ketik, mungkin 70,5. Ketik ulang angkanya.'],
      ],
      fixed: { D2: 80, E3: 70.5 },
    },
    {
      name: 'Ada, padahal yang diukur sebuah angka',
      tables: [
        {
          columns: ['indicator', 'actual'],
          rows: [
            ['Angka partisipasi murni SD', 'ada'],
            ['Angka partisipasi murni SMP', '84%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Realisasi "ada" bukan angka, padahal "Angka partisipasi murni SD" diukur dengan angka seperti indikator lain di kolom ini. Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Nihil berarti 0, dan "tidak ada" juga bila dihitung',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['Jumlah kebakaran pasar', 'Kejadian', 0, 'Nihil'],
            ['Jumlah keluhan warga', 'Aduan', 2, 'Tidak ada'],
            ['Jumlah pasar', 'Unit', 2, 2],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "Nihil" berarti 0, tetapi tersimpan sebagai teks. Tulis 0, sehingga Excel dapat menghitungnya.',
        ],
        [
          'D3',
          'Realisasi "Tidak ada" berarti 0, tetapi tersimpan sebagai teks. Tulis 0, sehingga Excel dapat menghitungnya.',
        ],
      ],
      levels: ['advice', 'advice'],
    },
    {
      name: 'Tanggal di tempat angka',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [['Lama layanan', 4, 45385]],
          formats: { C2: 'dd/mm/yyyy' },
        },
      ],
      findings: [
        [
          'C2',
          'Realisasi "03/04/2024" bukan angka, padahal targetnya "4". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        ],
      ],
    },
    {
      name: 'Kata di tempat angka',
      tables: [{ columns: ['indicator', 'target 2024', 'actual 2024'], rows: [['Nilai SAKIP', 71, 'Tercapai']] }],
      findings: [
        [
          'C2',
          'Realisasi "Tercapai" bukan angka, padahal targetnya "71". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        ],
      ],
    },
    {
      name: 'Triwulan kosong di antara triwulan yang terisi, dengan dan tanpa target triwulan',
      tables: [
        {
          columns: ['indicator', ...parts('target'), ...parts('actual')],
          rows: [['Jumlah sertifikat', 10, 10, 10, 10, 9, '', 9, 9]],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'target', ...parts('actual')],
          rows: [['Jumlah piagam', 40, 10, 20, '', 40]],
        },
      ],
      findings: [
        [
          'G2',
          '"Realisasi 2024" untuk "Jumlah sertifikat" kosong, padahal realisasi sebelum dan sesudahnya terisi. Isi angkanya (0 bila memang nihil), atau tulis "-" bila tidak diukur.',
        ],
        [
          'Dua!E2',
          '"Realisasi 2024" untuk "Jumlah piagam" kosong, padahal realisasi sebelum dan sesudahnya terisi. Isi angkanya (0 bila memang nihil), atau tulis "-" bila tidak diukur.',
        ],
      ],
      levels: ['warning', 'advice'],
    },
    {
      name: 'Belum ada datanya, tanpa penjelasan, sedangkan indikator lain sudah terisi',
      tables: [
        {
          columns: ['indicator', 'target', 'actual'],
          rows: [
            ['Nilai A', 40, 41],
            ['Nilai B', 55, 'n/a'],
            ['Nilai C', 40, 41],
          ],
        },
      ],
      findings: [
        [
          'C3',
          'Realisasi "Nilai B" tertulis "n/a", padahal targetnya "55" dan indikator lain sudah terisi. Isi angkanya; bila datanya belum ada, cukup "-" dengan penjelasan di kolom keterangan.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Perkiraan, yang bagi Excel hanya teks',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2023', 'actual 2024'],
          rows: [
            ['Persentase sumur yang bersih', '%', 80, 70, '≈ 82'],
            ['Jumlah kios yang terisi', 'Kios', 90, '± 84', 'sekitar 91'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi "≈ 82" hanya perkiraan dan tersimpan sebagai teks, sehingga Excel tidak menghitungnya. Tulis angka yang dicapai; bila memang taksiran, jelaskan di keterangan.',
        ],
        [
          'D3',
          'Realisasi "± 84" hanya perkiraan dan tersimpan sebagai teks, sehingga Excel tidak menghitungnya. Tulis angka yang dicapai; bila memang taksiran, jelaskan di keterangan. Begitu juga E3.',
        ],
      ],
      others: ['', 'E3'],
      levels: ['warning', 'warning'],
    },
  ],
};
