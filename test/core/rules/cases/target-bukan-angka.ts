import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Kata dari satuannya sendiri', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Penyampaian laporan keuangan', 'Tepat/Tidak', 'Tepat', 'Tepat'],
        ['Pengesahan anggaran', 'Sah atau belum sah', 'Sah', 'Belum sah'],
      ],
    }),
    table('Satuan liter, oksigen, rentang dengan dua titik, dan titik di belakang angka', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [
        ['Volume susu segar', '2.5 l', '3 l'],
        ['Kadar oksigen', 'O2', '80..85'],
        ['Nilai kearsipan', '80.', '70,5,'],
      ],
    }),
    table('Kelas dengan huruf atau angka Romawi, dan langkah ya atau tidak', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Tipe rumah sakit', '', 'Tipe B'],
        ['Tahap pembangunan', 'Tahap', 'II'],
        ['Sertifikat mutu', '', 'Tersertifikasi'],
      ],
    }),
    table('Nama penghargaan yang hendak diraih', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
      rows: [['Penghargaan kebersihan kota', 'Penghargaan', 'Adipura', 'Adipura Kencana']],
    }),
    table('Bulan, tanggal, dan ketepatan waktu, yang dibandingkan orang', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Bulan penetapan anggaran', 'Bulan', 'November'],
        ['Penyampaian laporan keuangan', 'Tanggal', '31 Maret'],
        ['Ketepatan penyampaian laporan', 'Waktu', 'Tepat waktu'],
        ['Predikat zona integritas', 'Predikat', 'WBK'],
      ],
    }),
    table('Ada atau tidak adalah skala dua tingkat', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Ketersediaan pedoman', 'Ada/Tidak', 'Ada', 'Terpasang'],
        ['Pedoman layanan', 'Dokumen', 'Ada', 'Tersedia'],
        ['Status pedoman', 'Ya/Tidak', 'Ya', 'Tidak'],
        ['Jumlah rencana kontinjensi', 'Ada/Tidak Ada', 'Ada', 'Ada'],
        ['Kepatuhan jadwal sidang', 'Tepat Waktu/Tidak', 'Tepat waktu', 'Tepat waktu'],
      ],
    }),
    table('Kata untuk indikator yang dinilai dengan predikat, tanda, dan angka yang tidak terbaca', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Predikat kota layak anak', '', 'tumbuh'],
        ['Nilai SAKIP', 'Predikat', 'memadai'],
        ['Indeks kepuasan', 'Indeks', '√'],
        ['Indeks layanan', 'Indeks', 'V'],
        ['Indeks pelaporan', 'Indeks', 'tepat 3.1.2'],
        ['Indeks mutu', 'Indeks', 'Baik'],
        ['Indeks Keluarga', '', 'Tinggi'],
      ],
    }),
    table('Predikat pada skala yang dikenal', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Opini BPK', 'Opini', 'WDP', 'WTP', 'WTP'],
        ['Nilai SAKIP', 'Predikat', 'B', 'BB', 'A'],
        ['Maturitas SPIP', 'Level', 'Level 3', '3 Plus', 'Level 4'],
      ],
    }),
    table('Predikat umum, dengan ukuran, satuan, atau indikator yang dikenal', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Kerapian arsip', 'Predikat', 'Baik'],
        ['Predikat kerapian arsip', '', 'Baik'],
        ['Kerapian arsip', '', 'A'],
      ],
    }),
    table('Kolom centang di samping kolom tahun', {
      columns: ['indicator', 'target', 'target 2024'],
      rows: [
        ['Indeks kepuasan', 'v', 80],
        ['Nilai layanan', 'ya', 81],
      ],
    }),
    table('Predikat di semua tahun, atau satu predikat di samping satu angka', {
      columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
      rows: [
        ['Predikat AKIP', 'Predikat', 'B', 'BB', 'A'],
        ['Nilai AKIP', 'Nilai', '', 'BB', 76],
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
            ['Waktu penyampaian laporan', 'Tanggal', '31 Februari 2024', '28 Februari 2024'],
            ['Waktu penyerahan buku', 'Tanggal', '29 Februari', '30 April'],
          ],
        },
      ],
      findings: [['C2', 'Target "31 Februari 2024" menyebut tanggal yang tidak ada. Periksa tanggalnya.']],
      levels: ['warning'],
    },
    {
      name: 'Angka yang diubah Excel menjadi tanggal atau jam',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'target 2026'],
          rows: [
            ['Persentase jalan mantap', '%', 70, 46085],
            ['Waktu layanan', 'jam', 0.0555, 0.06],
            ['Tanggal penetapan', 'tanggal', 45991, 46356],
          ],
          formats: { D2: 'd-mmm', C3: 'h:mm', C4: 'dd-mmm', D4: 'dd-mmm' },
        },
      ],
      findings: [
        [
          'D2',
          'Target "04/03/2026" tersimpan sebagai tanggal atau jam, padahal "Persentase jalan mantap" diukur dengan angka: ketikan seperti 4-3 atau 1:20 diubah Excel. Beri sel itu format Angka, lalu ketik ulang angkanya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Tanda isian, angka yang titik atau komanya tidak pada tempatnya, dan angka yang diragukan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Jumlah kader', 'orang', 'XX', 50, 60],
            ['Nilai kearsipan', 'nilai', '5,1', '5,2,5', '5,3'],
            ['Nilai investasi', 'Rp', '1.200.000.000', '1.25.000.000', '1.300.000.000'],
            ['Produksi karet', 'ton', 900, '920?', 940],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "XX" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        ],
        [
          'D3',
          'Target "5,2,5" tidak terbaca sebagai angka: titik atau komanya tidak pada tempatnya. Ketik ulang angkanya.',
        ],
        [
          'D4',
          'Target "1.25.000.000" tidak terbaca sebagai angka: titik atau komanya tidak pada tempatnya. Ketik ulang angkanya.',
        ],
        ['D5', 'Target "920?" masih bertanda tanya. Pastikan angkanya, lalu tulis tanpa tanda itu.'],
      ],
      levels: ['error', 'error', 'error', 'warning'],
    },
    {
      name: 'Huruf di tempat angka, dan tanda desimal yang terketik dua kali',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase halte terang', '%', '80,,5', '8O'],
            ['Nilai kearsipan', 'Nilai', '3..1', 'O,5%'],
            ['Indeks kepuasan', 'Indeks', '7O,.5', 'l2'],
            ['Nilai kebersihan', 'Nilai', '76. 5', 75.5],
          ],
        },
      ],
      findings: [
        ['C2', 'Target "80,,5" tampaknya salah ketik, mungkin 80,5. Ketik ulang angkanya.'],
        ['D2', 'Target "8O" tampaknya salah ketik, mungkin 80. Ketik ulang angkanya.'],
        ['C3', 'Target "3..1" tampaknya salah ketik, mungkin 3,1. Ketik ulang angkanya.'],
        ['D3', 'Target "O,5%" tampaknya salah ketik, mungkin 0,5. Ketik ulang angkanya.'],
        ['C4', 'Target "7O,.5" tampaknya salah ketik, mungkin 70,5. Ketik ulang angkanya.'],
        ['D4', 'Target "l2" tampaknya salah ketik, mungkin 12. Ketik ulang angkanya.'],
        ['C5', 'Target "76. 5" tampaknya salah ketik, mungkin 76,5. Ketik ulang angkanya.'],
      ],
      fixed: { C2: 80.5, D2: 80, C3: 3.1, C4: 70.5, D4: 12, C5: 76.5 },
    },
    {
      name: 'Penghargaan, tetapi bukan namanya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023'],
          rows: [['Jumlah penghargaan yang diraih', 'Penghargaan', 'Meningkat']],
        },
      ],
      findings: [
        [
          'C2',
          'Target "Meningkat" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        ],
      ],
    },
    {
      name: 'Nihil sebagai target berarti 0: saran',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah tawuran pelajar', 'Kejadian', 'Nihil', 'NIHIL'],
            ['Jumlah kapal karam', 'Kapal', 'tidak ada', 0],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "Nihil", juga D2, berarti 0, tetapi tersimpan sebagai teks. Tulis 0, sehingga Excel dapat menghitungnya.',
        ],
        [
          'C3',
          'Target "tidak ada" berarti 0, tetapi tersimpan sebagai teks. Tulis 0, sehingga Excel dapat menghitungnya.',
        ],
      ],
      levels: ['advice', 'advice'],
      others: ['D2', ''],
    },
    {
      name: 'Ada, aktif, dan tepat waktu untuk apa yang dihitung atau diukur',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase posyandu aktif', '%', 'Aktif', 90],
            ['Jumlah ambulans siaga', 'Unit', 'Ada', 12],
            ['Lama penyelesaian perkara', 'Hari', 'Tepat waktu', 30],
            ['Obat esensial di puskesmas', '%', 'Tersedia', 95],
            ['Persentase dana desa yang cair', '', 'Sesuai jadwal', 100],
          ],
        },
      ],
      findings: ['Aktif', 'Ada', 'Tepat waktu', 'Tersedia', 'Sesuai jadwal'].map((word, row) => [
        `C${row + 2}`,
        `Target "${word}" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.`,
      ]),
    },
    {
      name: 'Predikat tanpa skala untuk nama tanpa ukuran dan tanpa satuan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Kerapian arsip', '', 'baik', 'Sangat Baik'],
            ['Kerawanan arsip', '-', 'Rendah', ''],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "baik" tidak menyebut skalanya, dan "Kerapian arsip" tidak menyebut ukuran maupun satuannya. Tulis angka yang hendak dicapai, atau sebutkan skalanya di kolom satuan.',
        ],
        [
          'C3',
          'Target "Rendah" tidak menyebut skalanya, dan "Kerawanan arsip" tidak menyebut ukuran maupun satuannya. Tulis angka yang hendak dicapai, atau sebutkan skalanya di kolom satuan.',
        ],
      ],
      others: ['D2', ''],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Satuan tanpa angka, dan kata yang sama di setiap tahun',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Persentase layanan tepat waktu', '%', '%', '… %', 80],
            ['Nilai retribusi', 'Rupiah', 'Rp', 'Rp. …', 5000],
            ['Media informasi', 'Variasi media', 'Web, Baliho', 'Web, Baliho', 'Web, Pamflet'],
          ],
        },
      ],
      findings: [
        ['C2', 'Target "%" hanya menyebut satuan tanpa angka. Tulis angka yang hendak dicapai.'],
        ['D2', 'Target "… %" hanya menyebut satuan tanpa angka. Tulis angka yang hendak dicapai.'],
        ['C3', 'Target "Rp" hanya menyebut satuan tanpa angka. Tulis angka yang hendak dicapai.'],
        ['D3', 'Target "Rp. …" hanya menyebut satuan tanpa angka. Tulis angka yang hendak dicapai.'],
        [
          'C4',
          'Target "Web, Baliho", juga D4, E4, tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        ],
      ],
      others: ['', '', '', '', 'D4, E4'],
    },
    {
      name: 'Kata di tempat angka, dan predikat untuk persentase',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase koperasi aktif', '%', 'meningkat'],
            ['Persentase desa mandiri', '%', 'Baik'],
            ['Kapasitas pembangkit', 'MW', 'Sangat Baik'],
            ['Masa tunggu pemohon', 'Hari', 'Baik'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "meningkat" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        ],
        ['C3', 'Target "Baik" berupa predikat, padahal "Persentase desa mandiri" diukur dalam "%". Tulis angkanya.'],
        [
          'C4',
          'Target "Sangat Baik" berupa predikat, padahal "Kapasitas pembangkit" diukur dalam "MW". Tulis angkanya.',
        ],
        ['C5', 'Target "Baik" berupa predikat, padahal "Masa tunggu pemohon" diukur dalam "Hari". Tulis angkanya.'],
      ],
    },
    {
      name: 'Kolom target tanpa tahun, bila semuanya demikian; tahun ke-n',
      tables: [
        { columns: ['indicator', 'target'], rows: [['Indeks kepuasan', 'meningkat']] },
        {
          sheet: 'Ke-n',
          columns: ['indicator', 'target #1', 'actual 2024'],
          rows: [['Koperasi', 'meningkat', 5]],
        },
        {
          sheet: 'Realisasi',
          columns: ['indicator', 'target', 'actual 2024'],
          rows: [['Koperasi', 'meningkat', 5]],
        },
      ],
      findings: ['IKU', 'Ke-n', 'Realisasi'].map((sheet) => [
        `${sheet}!B2`,
        'Target "meningkat" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
      ]),
    },
    {
      name: 'Tanda persen dan rupiah tanpa angka, dan dengan angka',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase taman yang terawat', '%', '... %', 80],
            ['Pendapatan pasar', 'Rupiah', 'Rp ___', 'Rp 5'],
            ['Persentase arsip yang tertata', '%', '% per tahun', 80],
          ],
        },
      ],
      findings: [
        ['C2', 'Target "... %" hanya menyebut satuan tanpa angka. Tulis angka yang hendak dicapai.'],
        ['C3', 'Target "Rp ___" hanya menyebut satuan tanpa angka. Tulis angka yang hendak dicapai.'],
        [
          'C4',
          'Target "% per tahun" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        ],
      ],
    },
    {
      name: 'Predikat di setiap tahun, padahal satuannya persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Persentase kios tertata', '%', 'Baik', 'Baik', 'Sangat Baik']],
        },
      ],
      findings: [
        [
          'C2',
          'Target "Baik", juga D2, E2, berupa predikat, padahal "Persentase kios tertata" diukur dalam "%". Tulis angkanya.',
        ],
      ],
      others: ['D2, E2'],
    },
    {
      name: 'Satu predikat di antara angka',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Nilai AKIP', 'Nilai', 71, 'BB', 76]],
        },
      ],
      findings: [
        [
          'D2',
          'Target "BB" berupa predikat, sedangkan target lain untuk "Nilai AKIP" berupa angka (71; 76), sehingga tidak dapat dibandingkan. Tulis angkanya, atau pakai predikat di semua tahun.',
        ],
      ],
      levels: ['warning'],
    },
  ],
};
