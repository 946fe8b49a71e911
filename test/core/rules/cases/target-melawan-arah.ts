import { type RuleCases, table } from '../rule-tester';

const columns = ['objective', 'indicator', 'target 2022', 'target 2023', 'target 2024'];
const falls = (before: string, yearBefore: number, after: string, year: number, known: string) =>
  `Target turun dari "${before}" (${yearBefore}) menjadi "${after}" (${year}), padahal makin tinggi makin baik (${known}). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.`;

const soFarFalls = (name: string, before: string, from: string, after: string, to: string) =>
  `Target "${name}" turun dari "${before}" (Target TW ${from}) menjadi "${after}" (Target TW ${to}), padahal target di tabel ini dihitung kumulatif sejak awal tahun. Periksa kedua angkanya.`;
const ofYear = ['indicator', 'unit', 'target 2026', 'target q1', 'target q2', 'target q3', 'target q4'];
const TW = ['I', 'II', 'III', 'IV'].map((quarter) => `Target TW ${quarter}`);
const yearHeaders = ['Indikator', 'Satuan', 'Target 2026', ...TW];

const againstName = (polarity: string, meaning: string, name: string, opposite: string) =>
  `Kolom arah berisi "${polarity}" (${meaning}), padahal "${name}" tampaknya ${opposite}. Periksa isi kolom arah; bila memang begitu, jelaskan alasannya di kolom keterangan.`;

const limits = [
  ['Indikator', 'indicator'],
  ['Batas Bawah 2024', 'target 2024'],
  ['Batas Atas 2024', 'target 2024'],
  ['Batas Bawah 2025', 'target 2025'],
  ['Batas Atas 2025', 'target 2025'],
] as const;

export const cases: RuleCases = {
  valid: [
    table('Selisih di bawah nol yang mengecil', {
      columns,
      rows: [['Tertibnya gudang', 'Selisih persediaan obat', -9, -6, -2]],
    }),
    table('Persepsi korupsi yang naik', {
      columns,
      rows: [['Meningkatnya integritas', 'Skor persepsi korupsi layanan', 38, 40, 42]],
    }),
    table('Dua batas setiap tahun: batas bawah tahun berikutnya di bawah batas atas tahun ini', {
      columns: limits.map(([, role]) => role),
      headers: limits.map(([header]) => header),
      rows: [
        ['Pertumbuhan ekonomi', 5.1, 5.5, 5.2, 5.6],
        ['Tingkat kemiskinan', 8.5, 9, 8, 8.5],
      ],
    }),
    table('Makin cepat selesai makin baik, sebaik apa pun pekerjaannya', {
      columns: ['indicator', 'unit', 'polarity', 'target 2024'],
      rows: [
        ['Pembangunan gudang arsip', 'Tanggal', 'Minimize', '30 September 2024'],
        ['Penerbitan izin usaha', 'Hari kerja', 'Minimize', 3],
      ],
    }),
    table('Angka di kolom arah yang artinya tidak tampak, atau dua artinya', {
      columns: ['indicator', 'polarity', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah gangguan layanan', 1, 62, 60],
        ['Daya yang dibeli', 1, 210, 231],
        ['Daya yang dijual', 2, 210, 200],
      ],
    }),
    table('Satu angka untuk dua arah', {
      columns: ['indicator', 'polarity', 'target 2024', 'target 2025'],
      rows: [
        ['Indeks kepuasan pelanggan', 1, 80, 84],
        ['Jumlah gangguan layanan', 1, 62, 60],
        ['Indeks kualitas layanan', 2, 80, 84],
        ['Daya yang dibeli', 1, 210, 231],
        ['Daya yang dijual', 2, 210, 200],
      ],
    }),
    table('Kemampuan membayar utang hendak naik', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Rasio pembayaran utang (DSCR)', 'Rasio', 1.2, 1.3],
        ['Debt Service Coverage', 'Rasio', 1.2, 1.3],
      ],
    }),
    table('Yang menyandang masalah kesejahteraan hendak berkurang', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah penyandang masalah kesejahteraan sosial', 'Jiwa', 5000, 4800],
        ['Persentase balita dengan masalah gizi', '%', 12, 10],
      ],
    }),
    table('Batas yang makin ketat, tetap, atau tidak semuanya batas', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'target 2026'],
      rows: [
        ['Penutupan akun pegawai', 'jam', '≤ 14', '≤ 8', '≤ 8'],
        ['Cadangan obat di gudang', 'hari', '≥ 30', '≥ 45', '≥ 60'],
        ['Selang pemeriksaan lift', 'hari', '≤ 14', '≤ 20', 30],
      ],
    }),
    table('Peringkat, yang disebut targetnya', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [
        ['Keterbukaan informasi publik', 'Peringkat 3', 'Peringkat 2'],
        ['Kepatuhan pelayanan publik', 'Peringkat 2', 'Peringkat 3'],
      ],
    }),
    table('Yang dibuat boleh lebih sedikit, dan naik lagi', {
      columns: ['indicator', 'target 2024', 'target 2025', 'target 2026', 'target 2027', 'target 2028'],
      rows: [
        ['Jumlah jembatan gantung', 8, 6, 5, 7, 4],
        ['Jumlah sumur bor', 12, 9, 0, 4, 0],
      ],
    }),
    table('Target di luar batasnya, yang dikatakan aturan lain', {
      columns: ['objective', 'indicator', 'unit', 'target 2023', 'target 2024', 'target 2025', 'target 2026'],
      rows: [
        ['Meningkatnya layanan air', 'Persentase air minum layak', '%', 60, 65, 150, 75],
        ['Meningkatnya permukiman', 'Persentase rumah yang layak huni', '%', 60, 65, 700, 75],
        ['Tata kelola pelabuhan', 'Persentase dermaga yang laik', '%', 60, 70, 0.8, 80],
        ['Meningkatnya mutu guru', 'Persentase guru yang bersertifikat', '%', 60, 65, 70, 75],
      ],
    }),
    table('Nol di setiap baris sebelum rencana dimulai bukan awal yang lebih baik', {
      columns: ['indicator', 'unit', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
      rows: [
        ['Prevalensi stunting', '%', 0, 21, 19, 17],
        ['Persentase penduduk miskin', '%', 0, 9, 8.5, 8],
        ['Indeks kepuasan masyarakat', 'Indeks', 0, 80, 81, 82],
      ],
    }),
    table('Yang baik tentang yang buruk, dan pelanggaran yang ditemukan pengawasan', {
      columns: ['objective', 'indicator', 'unit', 'target 2024', 'target 2025', 'target 2026'],
      rows: [
        ['Meningkatnya layanan', 'Persentase kepemilikan akta kematian', '%', 40, 45, 50],
        ['Meningkatnya layanan', 'Persentase ketersediaan alat pemadam kebakaran', '%', 60, 65, 70],
        ['Menurunnya gangguan', 'Jumlah temuan hasil pengawasan', 'Temuan', 450, 425, 400],
      ],
    }),
    table('Yang berubah menjadi baik, dan pecahan di antara persen yang sudah dinamai skala-persen', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Persentase narapidana risiko tinggi yang berubah perilakunya menjadi patuh', '%', 13, 15],
        ['Persentase kawasan rawan narkoba yang berubah status menjadi waspada', '%', 20, 25],
        ['Persentase siswa lulus', '%', 83, 0.85],
      ],
    }),
    table('Target dasar dan target yang diharapkan', {
      columns: ['indicator', 'target 2024', 'target 2024'],
      headers: ['Indikator', 'Target 2024 Base', 'Target 2024 Stretch'],
      rows: [
        ['Indeks kepuasan masyarakat', 80, 85],
        ['Waktu tunggu layanan', 5, 4],
        ['Jumlah peserta', 30, 28],
      ],
    }),
    table('Target triwulan yang turun tanpa kata kumulatif, atau tanpa tumbuh dari awal tahun', {
      columns: ofYear,
      headers: yearHeaders,
      rows: [
        ['Jumlah kebun bibit yang dirawat', 'Kebun', 60, 10, 20, 15, 15],
        ['Persentase aduan yang dijawab', '%', 95, 90, 95, 92, 95],
        ['Persentase tera ulang tepat waktu', '%', 90, 20, 45, 40, 80],
      ],
    }),
    table('Kumulatif menurut judulnya: makin rendah makin baik, tetap, atau naik', {
      columns: ofYear,
      headers: yearHeaders,
      title: 'Rencana aksi (target triwulan bersifat kumulatif)',
      rows: [
        ['Prevalensi stunting', '%', 14, 15.5, 15, 14.5, 14],
        ['Angka Kematian Ibu', 'per 100.000 KH', 110, 110, 110, 110, 110],
        ['Persentase jembatan yang diperiksa', '%', 95, 20, 40, 70, 95],
      ],
    }),
    table('Disebut tidak kumulatif: oleh judul, catatan baris, atau hanya realisasinya yang kumulatif', {
      columns: [...ofYear, 'note'],
      headers: [...yearHeaders, 'Sifat'],
      nearby: ['Realisasi triwulan bersifat kumulatif'],
      rows: [
        ['Jumlah lapak yang ditata', 'Lapak', 85, 20, 30, 15, 20, 'Non kumulatif'],
        ['Jumlah lampu yang dipasang', 'Lampu', 85, 20, 30, 15, 20, ''],
      ],
    }),
    table('Kata kumulatif yang tidak cocok dengan sebagian besar baris', {
      columns: ofYear,
      headers: yearHeaders,
      title: 'Target triwulan kumulatif',
      rows: [
        ['Jumlah lapak yang ditata', 'Lapak', 85, 20, 30, 15, 20],
        ['Jumlah lampu yang dipasang', 'Lampu', 85, 20, 30, 15, 20],
      ],
    }),
    table('Partisipasi kasar di atas 100% yang turun ke 100%', {
      columns: ['indicator', 'unit', 'target 2020', 'target 2021', 'target 2022'],
      rows: [['Angka Partisipasi Kasar (APK) SD/MI', '%', 105.9, 102.5, 100]],
    }),
    table('Tanpa arah yang diketahui: jumlah setiap tahun, atau hanya naik', {
      columns: ['indicator', 'unit', 'target 2021', 'target 2022', 'target 2023'],
      rows: [
        ['Jumlah naskah', 'Naskah', 30, 25, 40],
        ['Praktisi mengajar', '%', 25, 25, 40],
        ['Praktisi industri', 'Orang', 30, 25, 40],
      ],
    }),
    table('Makin rendah makin baik, dan targetnya turun', {
      columns,
      rows: [['Menurunnya kemiskinan', 'Persentase penduduk miskin', 9, 8, 7]],
    }),
    table('Rentang risiko yang turun', {
      columns,
      rows: [['', 'Indeks Risiko Bencana', '120,5 - 118,2', '118,2 - 115', '115 - 110,5']],
    }),
    table('Arahnya tidak dapat dipastikan', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Jumlah pegawai', 30, 20]],
    }),
    table('Sebelum dan sesudah perubahan adalah dua rangkaian', {
      columns: ['indicator', 'target 2023 before', 'target 2024 before', 'target 2023 after', 'target 2024 after'],
      rows: [['Indeks Kepuasan Masyarakat', 80, 85, 81, 86]],
    }),
    table('Target bulanan dalam satu tahun', {
      columns: ['indicator', 'target 2024 m1', 'target 2024 m2'],
      rows: [['Indeks Kepuasan Masyarakat', 80, 75]],
    }),
    table('Penanganan hal buruk makin tinggi makin baik', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Persentase penyelesaian pengaduan', 90, 95]],
    }),
    table('Penanganan sampah turun selama pengurangannya naik', {
      columns: ['objective', 'indicator', 'target 2023', 'target 2024'],
      rows: [['Meningkatnya pengelolaan sampah', 'Persentase penanganan sampah', 75, 70]],
    }),
    table('Dua dokumen menyebut target tahun yang sama', {
      columns: ['indicator', 'target 2024', 'target 2024'],
      headers: ['Indikator', 'Target RPJMD 2024', 'Target RKPD 2024'],
      rows: [['Indeks Kepuasan Masyarakat', '85,4', '85,2']],
    }),
    table('Rentang yang melebar, satuan yang berganti, dan skala yang berbeda', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Indeks Kepuasan Masyarakat', '80 - 85', '78 - 90'],
        ['Nilai SAKIP', '90 unit', '80 orang'],
        ['Predikat SAKIP', 'A', 'Tinggi'],
      ],
    }),
    table('Rencana yang turun terus, sedangkan sasarannya menjanjikan hal lain', {
      columns,
      rows: [
        ['Meningkatnya tata kelola', 'Rasio aset terhadap pegawai', 9, 8, 7],
        ['Meningkatnya tata kelola', 'Rasio aset terhadap gedung', 9, 9, '-'],
      ],
    }),
    table('Dua tahun saja, dan sasarannya menjanjikan hal lain', {
      columns: ['objective', 'indicator', 'target 2023', 'target 2024'],
      rows: [['Meningkatnya tata kelola', 'Rasio aset terhadap pegawai', 9, 8]],
    }),
    table('Lamanya sesuatu makin singkat makin baik, bagian yang tepat waktu makin besar makin baik', {
      columns: ['objective', 'indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
      rows: [
        ['Meningkatnya layanan', 'Rata-rata waktu penyelesaian izin', 'Hari', 5, 4, 3],
        ['Meningkatnya layanan', 'Response time penanganan kebakaran', 'Menit', 15, 14, 13],
        ['Meningkatnya layanan', 'Tingkat waktu tanggap kebakaran', '%', 80, 85, 90],
        ['Meningkatnya layanan', 'Persentase izin dengan waktu penyelesaian sesuai standar', '%', 80, 85, 90],
        ['Meningkatnya mutu layanan', 'Average Length of Stay', 'Hari', 4, 5, 4.5],
        ['Meningkatnya mutu layanan', 'Net Death Rate', '%', 25, 24, 23],
      ],
    }),
    table('Hal baik yang disangkal makin rendah makin baik, kecuali ditangani', {
      columns,
      rows: [
        ['', 'Persentase temuan yang belum ditindaklanjuti', 15, 12, 9],
        ['', 'Persentase kebutuhan yang tidak dapat terpenuhi', 15, 12, 9],
        ['', 'Persentase layanan yang tidak memenuhi standar', 15, 12, 9],
        ['', 'Persentase rumah tidak layak huni yang diperbaiki', 9, 12, 15],
        ['', 'Persentase perkara yang tidak mengajukan banding', 15, 12, 9],
      ],
    }),
    table('Target negatif yang mustahil dikatakan oleh aturan lain, dan tanpa dia targetnya tidak mundur', {
      columns: ['objective', 'indicator', 'unit', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Meningkatnya layanan pasar', 'Jumlah kios yang dibangun', 'Unit', 2, -3, 4],
        ['Menurunnya kasus', 'Jumlah kasus kebakaran', 'Kasus', 120, -100, 80],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satu tahun sepersepuluh tahun lain, dan dua tahun dengan tanda desimal yang bergeser',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'target 2026', 'target 2027'],
          rows: [['Persentase trotoar mantap', '%', 61, 63, 6.5, 67]],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'target 2025', 'target 2026'],
          rows: [
            ['Indeks kepuasan penumpang', 'Indeks', 82, 8.4],
            ['Rata-rata waktu tunggu bus', 'Menit', 2.4, 25],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Target "6,5" (2026) menyimpang dari "63" sebelumnya dan "67" sesudahnya. Mungkin tanda desimal atau ribuannya bergeser: 65? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'Dua!D2',
          'Target turun dari "82" (2025) menjadi "8,4" (2026), padahal makin tinggi makin baik (menurut nama indikator dan sasarannya). Mungkin tanda desimalnya bergeser: 84? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'Dua!D3',
          'Target naik dari "2,4" (2025) menjadi "25" (2026), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Mungkin tanda desimalnya bergeser: 2,5? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
      others: ['F2', '', ''],
    },
    {
      name: 'Selisih di atas nol yang membesar',
      tables: [{ columns, rows: [['Tertibnya gudang', 'Selisih persediaan obat', 2, 4, 4]] }],
      findings: [
        [
          'D2',
          'Target naik dari "2" (2022) menjadi "4" (2023), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Dua batas setiap tahun, yang satu turun',
      tables: [
        {
          columns: limits.map(([, role]) => role),
          headers: limits.map(([header]) => header),
          rows: [['Indeks reformasi hukum', 70, 75, 72, 74]],
        },
      ],
      findings: [['E2', falls('75', 2024, '74', 2025, 'menurut nama indikator dan sasarannya')]],
    },
    {
      name: 'Satu tahun di antara tahun-tahun yang hampir sama, yang nolnya kelebihan atau kurang',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'target 2026', 'target 2027', 'target 2028'],
          rows: [
            ['Jumlah dusun wisata', 'dusun', 12, 14, 160, 18],
            ['Jumlah buku terjilid', 'buku', 120, 140, 16, 180],
            ['Jumlah pameran besar', 'pameran', 2, 2, 20, 2],
            ['Jumlah jembatan baru', 'jembatan', 12, 14, 30, 18],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Target "160" (2027) menyimpang dari "14" sebelumnya dan "18" sesudahnya. Mungkin tanda desimal atau ribuannya bergeser: 16? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'E3',
          'Target "16" (2027) menyimpang dari "140" sebelumnya dan "180" sesudahnya. Mungkin tanda desimal atau ribuannya bergeser: 160? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
      others: ['F2', 'F3'],
    },
    {
      name: 'Arah yang ditulis dengan angka, yang artinya tampak pada baris lain',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'target 2025'],
          rows: [
            ['Indeks kepuasan pelanggan', 3, 80, 84],
            ['SAIDI', 1, 62, 60],
            ['Daya yang dibeli', 1, 210, 231],
            ['Daya yang dijual', 3, 210, 231],
          ],
        },
      ],
      findings: [
        [
          'D4',
          'Target naik dari "210" (2024) menjadi "231" (2025), padahal makin rendah makin baik (menurut angka di kolom arah, seperti baris lain). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Batas paling tinggi yang dilonggarkan, tanpa kata yang menyebut arahnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [['Penutupan akun pegawai', 'jam', '≤ 8', '≤ 14']],
        },
      ],
      findings: [
        [
          'D2',
          'Target naik dari "≤ 8" (2024) menjadi "≤ 14" (2025), padahal makin rendah makin baik (menurut tanda batas pada targetnya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Peringkat yang menjauh dari yang pertama',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [['Peringkat daya saing daerah', 'Peringkat', 10, 12]],
        },
      ],
      findings: [
        [
          'D2',
          'Target naik dari "10" (2024) menjadi "12" (2025), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Angka tanpa peringkat',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [['Keterbukaan informasi publik', 3, 2]],
        },
      ],
      findings: [['C2', falls('3', 2024, '2', 2025, 'menurut nama indikator dan sasarannya')]],
    },
    {
      name: 'Yang turun sampai habis, dan sekali naik, walaupun arahnya tidak dikenal',
      tables: [
        {
          columns: ['indicator', ...[2024, 2025, 2026, 2027, 2028].map((year) => `target ${year}`)],
          rows: [['Jumlah dusun gelap gulita', 60, 45, 50, 20, 0]],
        },
      ],
      findings: [
        [
          'D2',
          'Target "Jumlah dusun gelap gulita" naik dan turun: 60 (2024), 45 (2025), 50 (2026), 20 (2027). Periksa angka yang menyimpang, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Yang tanpa kebutuhan dasarnya lebih baik sedikit',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [['Jumlah dusun tanpa listrik', 'Dusun', 60, 75]],
        },
      ],
      findings: [
        [
          'D2',
          'Target naik dari "60" (2024) menjadi "75" (2025), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Koma yang hilang di tahun sebelum yang terakhir',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025', 'target 2026'],
          rows: [['Nilai SAKIP', 65.1, 65.4, 656, 66.3]],
        },
      ],
      findings: [
        [
          'D2',
          'Target "656" (2025) menyimpang dari "65,4" sebelumnya dan "66,3" sesudahnya. Mungkin tanda desimal atau ribuannya bergeser: 65,6? Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
      others: ['E2'],
    },
    {
      name: 'Target triwulan yang turun, padahal kumulatif menurut keterangan di atas tabel',
      tables: [
        {
          columns: ofYear,
          headers: yearHeaders,
          nearby: ['(target triwulan bersifat kumulatif)'],
          rows: [
            ['Jumlah sumur yang digali', 'Sumur', 40, 10, 8, 30, 40],
            ['Persentase jembatan yang diperiksa', '%', 95, 24, 48, 40, 95],
            ['Persentase aduan yang dijawab', '%', 90, 85, 90, 86, 90],
            ['Jumlah pos yang dibuka', 'Pos', 8, 2, 4, 6, 8],
            ['Jumlah kelas yang dibuka', 'Kelas', 8, 2, 4, 6, 8],
            ['Jumlah jalan yang dibuka', 'Ruas', 8, 2, 4, 6, 8],
          ],
        },
      ],
      findings: [
        ['E2', soFarFalls('Jumlah sumur yang digali', '10', 'I', '8', 'II')],
        ['F3', soFarFalls('Persentase jembatan yang diperiksa', '48', 'II', '40', 'III')],
        ['F4', soFarFalls('Persentase aduan yang dijawab', '90', 'II', '86', 'III')],
      ],
      others: ['D2', 'E3', 'E4'],
    },
    {
      name: 'Target triwulan yang turun di satu baris yang disebut kumulatif',
      tables: [
        {
          columns: [...ofYear, 'note'],
          headers: [...yearHeaders, 'Sifat'],
          rows: [
            ['Jumlah sumur yang digali', 'Sumur', 40, 10, 8, 30, 40, 'Kumulatif'],
            ['Jumlah lampu yang dipasang', 'Lampu', 85, 20, 30, 15, 20, 'Tidak kumulatif'],
          ],
        },
      ],
      findings: [['E2', soFarFalls('Jumlah sumur yang digali', '10', 'I', '8', 'II')]],
      others: ['D2'],
    },
    {
      name: 'Target triwulan yang tumbuh dari awal tahun sampai target setahun, dengan satu langkah mundur',
      tables: [
        {
          columns: ofYear,
          headers: yearHeaders,
          rows: [['Persentase jembatan yang diperiksa', '%', 95, 24, 48, 40, 95]],
        },
      ],
      findings: [
        [
          'F2',
          'Target "Persentase jembatan yang diperiksa" turun dari "48" (Target TW II) menjadi "40" (Target TW III), padahal targetnya naik sepanjang tahun sampai target setahun. Periksa kedua angkanya.',
        ],
      ],
      others: ['E2'],
    },
    {
      name: 'Satu tahun yang menyimpang di antara tahun-tahun yang naik; dan partisipasi kasar yang turun di bawah 100%',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2021', 'target 2022', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase arsip yang tertata', '%', 72, 73, 94, 75, 76],
            ['Persentase jalan mantap', '%', 72, 73, 94, 75, 76],
            ['Persentase jalan mantap kota', '%', 72, 73, 94, 95, 90],
            ['Angka Partisipasi Kasar (APK) SD/MI', '%', 106, 104, 102, 99, 100],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Target "94" (2023) menyimpang dari "73" sebelumnya dan "75" sesudahnya. Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'E3',
          'Target "94" (2023) menyimpang dari "73" sebelumnya dan "75" sesudahnya. Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'G4',
          'Target turun dari "95" (2024) menjadi "90" (2025), padahal makin tinggi makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'F5',
          'Target turun dari "102" (2023) menjadi "99" (2024), padahal makin tinggi makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
      others: ['F2', 'F3', '', ''],
    },
    {
      name: 'Kolom arah yang bertentangan dengan nama dan seluruh target disebut sebagai sebab yang mungkin',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Persentase kepuasan pengunjung', 'Minimize', 80, 83, 86],
            ['Jumlah kasus pengangkutan kayu', 'Maximize', 12, 14, 9],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target berubah dari "80" (2024) menjadi "83" (2025); dari "83" (2025) menjadi "86" (2026), sedangkan kolom arah berisi "Minimize" (makin rendah makin baik). Namanya dan targetnya menunjukkan arah sebaliknya: periksa dahulu isi kolom arah di B2; bila arah itu benar, perbaiki targetnya.',
        ],
        [
          'E3',
          'Target turun dari "14" (2025) menjadi "9" (2026), padahal makin tinggi makin baik (menurut kolom arah/polaritas). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
      others: ['B2', ''],
    },
    {
      name: 'Naik dan turun tanpa arah yang diketahui',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
          rows: [
            ['Dosen praktisi', '%', 30, 25, 40, 40],
            ['Praktisi mengajar', '%', 40, 50, 25, 20],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "Dosen praktisi" naik dan turun: 30 (2021), 25 (2022), 40 (2023), 40 (2024). Periksa angka yang menyimpang, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'D3',
          'Target "Praktisi mengajar" naik dan turun: 40 (2021), 50 (2022), 25 (2023), 20 (2024). Periksa angka yang menyimpang, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Beberapa langkah mundur dari satu indikator: satu temuan; tahun kosong dilewati',
      tables: [
        {
          columns: ['indicator', 'target 2022', 'target 2023', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Indeks Kepuasan Masyarakat', '90 - 95', '-', '80 - 85', '75', '80%'],
            ['Predikat SAKIP', 'A', 'BB', 'BB', 'A', 'A'],
            ['Angka kematian ibu', 100, '≤ 110', 105, 105, 120],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target turun dari "90 - 95" (2022) menjadi "80 - 85" (2024); dari "80 - 85" (2024) menjadi "75" (2025), padahal makin tinggi makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        ['C3', falls('A', 2022, 'BB', 2023, 'menurut nama indikator dan sasarannya')],
        [
          'C4',
          'Target naik dari "100" (2022) menjadi "≤ 110" (2023); dari "105" (2025) menjadi "120" (2026), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Tahun ke-n',
      tables: [{ columns: ['indicator', 'target #1', 'target #2'], rows: [['Indeks Kepuasan Masyarakat', 80, 79]] }],
      findings: [
        [
          'C2',
          'Target turun dari "80" (tahun ke-1) menjadi "79" (tahun ke-2), padahal makin tinggi makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Target turun padahal sasarannya meningkat',
      tables: [
        {
          columns,
          rows: [['Meningkatnya kualitas koperasi', 'Persentase koperasi yang berkualitas', '5,77', '5,77', '3,85']],
        },
      ],
      findings: [['E2', falls('5,77', 2023, '3,85', 2024, 'menurut nama indikator dan sasarannya')]],
    },
    {
      name: 'Kecelakaan yang ditargetkan naik',
      tables: [{ columns, rows: [['', 'Persentase kejadian kecelakaan lalu lintas', '2,1', '3,4', '3,4']] }],
      findings: [
        [
          'D2',
          'Target naik dari "2,1" (2022) menjadi "3,4" (2023), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Kolom arah mengalahkan kata-kata',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2023', 'target 2024'],
          rows: [['Angka kemiskinan yang dicatat', 'Maksimal', 90, 80]],
        },
      ],
      findings: [['D2', falls('90', 2023, '80', 2024, 'menurut kolom arah/polaritas')]],
    },
    {
      name: 'Pengaturan pengguna untuk satu indikator',
      tables: [{ columns: ['indicator', 'target 2023', 'target 2024'], rows: [['Jumlah pegawai', 30, 20]] }],
      settings: { polarities: { 'jumlah pegawai': 'higher' } },
      findings: [['C2', falls('30', 2023, '20', 2024, 'menurut pengaturan Anda')]],
    },
    {
      name: 'Satu langkah mundur di antara langkah lain, dengan sasaran yang menjanjikan kenaikan',
      tables: [
        {
          columns,
          rows: [
            ['Meningkatnya tata kelola', 'Rasio aset terhadap pegawai', 9, 7, 10],
            ['Meningkatnya tata kelola', 'Rasio aset terhadap gedung', 9, 9, 7],
          ],
        },
      ],
      findings: [
        ['D2', falls('9', 2022, '7', 2023, 'menurut sasarannya')],
        ['E3', falls('9', 2023, '7', 2024, 'menurut sasarannya')],
      ],
      english: [
        'The target falls from "9" (2022) to "7" (2023), although higher is better (by the objective). Check the figure, or give the reason in the notes.',
        'The target falls from "9" (2023) to "7" (2024), although higher is better (by the objective). Check the figure, or give the reason in the notes.',
      ],
    },
    {
      name: 'Naik dan turun berganti-ganti, dengan sasaran yang menjanjikan kenaikan',
      tables: [
        {
          columns: [...columns, 'target 2025'],
          rows: [['Meningkatnya tata kelola', 'Rasio aset terhadap pegawai', 9, 7, 8, 6]],
        },
      ],
      findings: [
        [
          'D2',
          'Target turun dari "9" (2022) menjadi "7" (2023); dari "8" (2024) menjadi "6" (2025), padahal makin tinggi makin baik (menurut sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Yang dijanjikan sasarannya turun terus',
      tables: [{ columns, rows: [['Meningkatnya jumlah aset daerah', 'Rasio aset terhadap pegawai', 9, 8, 7]] }],
      findings: [
        [
          'D2',
          'Target turun dari "9" (2022) menjadi "8" (2023); dari "8" (2023) menjadi "7" (2024), padahal makin tinggi makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Waktu yang bertambah lama, dan temuan yang makin banyak belum selesai',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
          rows: [
            ['Rata-rata waktu penyelesaian izin', 'Hari', 3, 4],
            ['Persentase temuan yang belum ditindaklanjuti', '%', 9, 12],
            ['Persentase layanan yang tidak memenuhi standar', '%', 9, 12],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target naik dari "3" (2023) menjadi "4" (2024), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        ...['D3', 'D4'].map((cell): [string, string] => [
          cell,
          'Target naik dari "9" (2023) menjadi "12" (2024), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ]),
      ],
    },
    {
      name: 'Yang diharapkan lebih ringan daripada target dasarnya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2024'],
          headers: ['Indikator', 'Target 2024 Base', 'Target 2024 Stretch'],
          rows: [['Indeks kepuasan masyarakat', 85, 80]],
        },
      ],
      findings: [
        [
          'C2',
          'Target yang diharapkan ("Target 2024 Stretch") untuk "Indeks kepuasan masyarakat" adalah "80", lebih ringan daripada target dasarnya "85", padahal makin tinggi makin baik. Periksa apakah keduanya tertukar.',
        ],
      ],
      others: ['B2'],
    },
    {
      name: 'Predikat yang turun, rentang yang turun, dan batas yang naik',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Predikat layanan', 'Naik', 'A', 'B', 'A'],
            ['Nilai taman', 'Naik', '80 - 85', '70 - 75', '81 - 86'],
            ['Waktu tunggu', 'Turun', '≤ 10', '≤ 12', '≤ 9'],
            ['Nilai pasar', 'Naik', 80, '', 79],
            ['Nilai kios', 'Stabil', 80, 70, 90],
            ['Nilai arsip', 'Naik', '80%', 85, '82 %'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target turun dari "A" (2023) menjadi "B" (2024), padahal makin tinggi makin baik (menurut kolom arah/polaritas). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'D3',
          'Target turun dari "80 - 85" (2023) menjadi "70 - 75" (2024), padahal makin tinggi makin baik (menurut kolom arah/polaritas). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'D4',
          'Target naik dari "≤ 10" (2023) menjadi "≤ 12" (2024), padahal makin rendah makin baik (menurut kolom arah/polaritas). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'E5',
          'Target turun dari "80" (2023) menjadi "79" (2025), padahal makin tinggi makin baik (menurut kolom arah/polaritas). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
        [
          'E7',
          'Target turun dari "85" (2024) menjadi "82 %" (2025), padahal makin tinggi makin baik (menurut kolom arah/polaritas). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Pelanggaran yang makin banyak, meski namanya menyebut tata tertib',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [['Persentase narapidana yang melanggar tata tertib', '%', 4, 5]],
        },
      ],
      findings: [
        [
          'D2',
          'Target naik dari "4" (2024) menjadi "5" (2025), padahal makin rendah makin baik (menurut nama indikator dan sasarannya). Periksa angkanya, atau jelaskan alasannya di kolom keterangan.',
        ],
      ],
    },
    {
      name: 'Kolom arah yang berlawanan dengan nama, tanpa target lain yang menunjukkan arahnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'polarity', 'target 2025', 'target 2026'],
          rows: [
            ['Jumlah keluhan nasabah', 'Keluhan', 'Maximize', 10, ''],
            ['Persentase kehadiran penyuluh', '%', 'Negatif', 90, 90],
            ['Prevalensi stunting', '%', 'Stabilize', 14, ''],
            ['Jumlah temuan audit', 'Temuan', 'Minimize', 4, ''],
          ],
        },
      ],
      findings: [
        ['C2', againstName('Maximize', 'makin tinggi makin baik', 'Jumlah keluhan nasabah', 'makin rendah makin baik')],
        [
          'C3',
          againstName('Negatif', 'makin rendah makin baik', 'Persentase kehadiran penyuluh', 'makin tinggi makin baik'),
        ],
      ],
    },
  ],
};
