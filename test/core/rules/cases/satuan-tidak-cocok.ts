import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Huruf awal nama di dalam kurung bukan satuan, walau huruf itu juga satuan', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Indeks Kepuasan Masyarakat (IKM)', 85],
        ['Nilai Indeks Kinerja Mutu (IKM)', 85],
        ['Persentase Usaha Kecil Menengah (UKM)', 40],
      ],
    }),
    table('Yang dilayani di antara yang berhak: target dalam persen, seperti bunyi standarnya', {
      columns: ['indicator', 'target', 'denominator', 'numerator'],
      rows: [
        ['Jumlah lansia yang mendapatkan pemeriksaan', '100%', 500, 480],
        ['Jumlah balita yang mendapatkan pemeriksaan', '100%', 300, 290],
      ],
    }),
    table('Bagian yang menepati waktu, dan kunjungan yang dihitung', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Waktu tanggap kedaruratan di bawah 15 menit', '%', 90],
        ['Waktu tanggap kedaruratan sesuai standar', '%', 90],
        ['Jumlah kunjungan museum', 'Kunjungan', 900],
      ],
    }),
    table('Sekian dari satu hal untuk setiap hal lain', {
      columns: ['indicator', 'unit', 'target'],
      rows: [['Rasio siswa per guru', 'siswa', 18]],
    }),
    table('Panjang dan luas dalam satuannya', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Panjang saluran irigasi', 'km', 12],
        ['Luas sawah beririgasi', 'Ha', 40],
        ['Luas tutupan karang', 'km2', 4],
      ],
    }),
    table('Satuan dari mereka yang dilayani, di samping target dalam persen', {
      columns: ['indicator', 'unit', 'target 2024'],
      headerUnits: { 'target 2024': '%' },
      rows: [['Persentase sekolah sehat', 'Sekolah', 80]],
    }),
    table('Satuan dari mereka yang dilayani, di samping ukuran yang dikenal dalam persen', {
      columns: ['indicator', 'unit', 'target 2024'],
      headerUnits: { 'target 2024': '%' },
      rows: [['Cakupan penemuan kasus TBC', 'Orang', 90]],
    }),
    table('Target berupa persentase dari yang dihitung: judulnya mengatakannya, atau hampir semua baris begitu', {
      columns: ['indicator', 'unit', 'target', 'target'],
      headers: ['Indikator', 'Satuan', 'Target', 'Target Fisik (%)'],
      rows: [
        ['Jumlah ibu hamil yang dilayani', 'Orang', '100%', '90%'],
        ['Jumlah balita yang dilayani', 'Orang', '100%', '90%'],
        ['Jumlah lansia yang dilayani', 'Orang', '100%', '90%'],
        ['Jumlah posyandu', 'Unit', 12, '90%'],
      ],
    }),
    table('Satuan yang mungkin untuk apa yang diukur', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Produktivitas jagung', 'kw/ha'],
        ['Produktivitas tenaga kerja', 'Juta rupiah'],
        ['Jumlah produksi siaran radio', 'Jam'],
        ['Jumlah produksi susu segar', 'Liter'],
        ['Ketersediaan gula pasir', 'Hari'],
        ['Luas taman kota', 'm2'],
        ['Waktu tunggu pasien', 'Menit'],
        ['Pasien yang menunggu', 'Menit'],
        ['Jumlah pegawai yang dilatih', 'Jam pelajaran'],
        ['Jumlah desa yang memiliki perpustakaan', 'Desa'],
        ['Jumlah jembatan yang dipelihara', 'Unit'],
        ['Jumlah penduduk kelurahan', 'Orang'],
        ['Usia penduduk yang bekerja', 'Orang'],
        ['Stabilitas harga cabai', 'Hari'],
        ['Panjang trotoar', 'Bentang'],
        ['Luas', ''],
        ['Jumlah', 'Jam'],
      ],
    }),
    table('Indeks yang diterbitkan dalam persen', {
      columns: ['indicator', 'unit'],
      rows: [['Indeks Elektronifikasi Transaksi Pemerintah Daerah', '%']],
    }),
    table('Ukuran ekonomi dan sosial dalam satuannya, dan nama yang hanya menyebutnya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Tingkat pengangguran terbuka', '%', 4.5],
        ['PDRB per kapita', 'Juta rupiah', 45],
        ['Persentase kontribusi PDRB per kapita', '%', 3],
        ['Jumlah desa dengan angka melek huruf tinggi', 'Desa', 12],
        ['Pertumbuhan pengeluaran per kapita', '%', 3],
      ],
    }),
    table('Ukuran resmi dalam satuannya, dan yang dihitung darinya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Rata-rata lama sekolah', 'Tahun', 6.87],
        ['Usia harapan hidup', 'Angka', 68],
        ['Angka kematian ibu', 'Kasus', 12],
        ['Persentase capaian harapan lama sekolah', '%', 90],
      ],
    }),
    table('Satuan yang mungkin, atau nama yang tidak menjanjikan ukuran tertentu', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Persentase ketergantungan', 'Rasio', 1],
        ['Cakupan layanan', 'Orang', 1],
        ['Kunjungan ibu hamil K4', '%', 1],
        ['Indeks literasi keuangan', '%', 1],
        ['Kejadian infeksi nosokomial', '%', 1],
        ['Jumlah persentase desa', '%', 1],
        ['Penduduk dengan indeks kepuasan', '%', 1],
        ['Koperasi dalam persentase', 'Orang', 1],
        ['Predikat SAKIP', '%', 1],
        ['Nilai SAKIP', '%', 1],
        ['Opini BPK', 'Nilai', 1],
        ['Persentase koperasi', 'pokja', 1],
        ['Koperasi aktif', 'Orang', 1],
      ],
    }),
    table('Satuan yang hanya disebut judul kolom target', {
      columns: ['indicator', 'target 2024'],
      rows: [['Persentase koperasi aktif', 80]],
      headerUnits: { 'target 2024': 'Orang' },
    }),
    table('Satuan yang lazim untuk setiap ukuran', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Persentase koperasi aktif', 'Persen'],
        ['Indeks kepuasan masyarakat', 'Nilai'],
        ['Indeks risiko', 'Indeks (Skala 0-250)'],
        ['Jumlah koperasi', 'Unit'],
        ['Rasio konektivitas', 'Rasio'],
        ['Opini BPK', 'Predikat'],
      ],
    }),
    table('Indeks yang resminya dalam persen, dan jumlah pertumbuhan', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Indeks pencapaian SPM bidang kesehatan', 'Persen'],
        ['Jumlah pertumbuhan IKM', '%'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Persentase dalam satuan benda yang disebut namanya, walaupun satuannya tidak dikenal',
      tables: [{ columns: ['indicator', 'unit', 'target'], rows: [['Persentase santunan dibayar', 'Santunan', 80]] }],
      findings: [
        [
          'B2',
          'Satuan "Santunan" tidak cocok untuk "Persentase santunan dibayar", yang diawali "persentase". Pakai "%" (persen), atau perbaiki nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Jumlah dengan target dalam persen di setiap baris: satu temuan',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Jumlah taman yang dirawat', '100%'],
            ['Jumlah kebun yang dirawat', '100%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "%" tidak cocok untuk "Jumlah taman yang dirawat", yang diawali "jumlah". Pakai satuan benda atau orang yang dihitung, atau perbaiki nama indikatornya. Begitu juga B3.',
        ],
      ],
      others: ['B3'],
    },
    {
      name: 'Tempat dan berkas yang dihitung, dalam orang atau kilometer',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Jumlah puskesmas terakreditasi', 'Orang', 15],
            ['Jumlah desa mandiri', 'Km', 9],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Orang" adalah satuan orang, padahal "Jumlah puskesmas terakreditasi" mengukur puskesmas. Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "Km" adalah satuan panjang, padahal "Jumlah desa mandiri" mengukur desa. Perbaiki satuannya, atau nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Waktu dalam persen, kunjungan dalam hari, laju dalam indeks',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Waktu tanggap kedaruratan', '%', 15],
            ['Jumlah kunjungan museum', 'Hari', 900],
            ['Laju Pertumbuhan Ekonomi', 'Indeks', 5],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "%" adalah satuan bagian dari seratus, padahal "Waktu tanggap kedaruratan" mengukur waktu tanggap. Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "Hari" adalah satuan waktu, padahal "Jumlah kunjungan museum" mengukur kunjungan. Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B4',
          'Satuan "Indeks" tidak cocok untuk "Laju Pertumbuhan Ekonomi", yang diukur dalam "%" (persen). Perbaiki satuannya, atau nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Panjang dalam satuan luas, dan luas dalam satuan panjang',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Panjang saluran irigasi', 'Ha', 12],
            ['Luas sawah beririgasi', 'km', 40],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Ha" adalah satuan luas, padahal "Panjang saluran irigasi" mengukur panjang. Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "km" adalah satuan panjang, padahal "Luas sawah beririgasi" mengukur luas. Perbaiki satuannya, atau nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Di belakang nomor atau sebutan di depan nama',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['[IKU 1.1] Jumlah kapal yang diperiksa', '%'],
            ['Output: Jumlah warga binaan', '%'],
            ['IKSK-2.1 Persentase perkara yang diputus', 'Perkara'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "%" tidak cocok untuk "[IKU 1.1] Jumlah kapal yang diperiksa", yang diawali "jumlah". Pakai satuan benda atau orang yang dihitung, atau perbaiki nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "%" tidak cocok untuk "Output: Jumlah warga binaan", yang diawali "jumlah". Pakai satuan benda atau orang yang dihitung, atau perbaiki nama indikatornya.',
        ],
        [
          'B4',
          'Satuan "Perkara" tidak cocok untuk "IKSK-2.1 Persentase perkara yang diputus", yang diawali "persentase". Pakai "%" (persen), atau perbaiki nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Satuan dari jenis lain daripada apa yang diukur',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Produktivitas jagung', 'Orang'],
            ['Rata-rata harga cabai rawit', 'Jam'],
            ['Jumlah produksi ikan tangkap', 'Km'],
            ['Jumlah guru yang dilatih', 'Ha'],
            ['Waktu tunggu perizinan', 'Kg'],
          ],
        },
      ],
      findings: (
        [
          ['B2', 'Orang', 'orang', 'Produktivitas jagung', 'produktivitas'],
          ['B3', 'Jam', 'waktu', 'Rata-rata harga cabai rawit', 'harga'],
          ['B4', 'Km', 'panjang', 'Jumlah produksi ikan tangkap', 'produksi'],
          ['B5', 'Ha', 'luas', 'Jumlah guru yang dilatih', 'guru'],
          ['B6', 'Kg', 'berat', 'Waktu tunggu perizinan', 'waktu'],
        ] as const
      ).map(([cell, unit, kind, name, measured]) => [
        cell,
        `Satuan "${unit}" adalah satuan ${kind}, padahal "${name}" mengukur ${measured}. Perbaiki satuannya, atau nama indikatornya.`,
      ]),
    },
    {
      name: 'Ukuran ekonomi dan sosial dalam satuan yang tidak pernah dipakai',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Tingkat pengangguran terbuka', 'Orang', 4.5],
            ['Pengeluaran per kapita', '%', 11000],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Orang" tidak cocok untuk "Tingkat pengangguran terbuka", yang diukur dalam "%" (persen). Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "%" tidak cocok untuk "Pengeluaran per kapita", yang diukur dalam "Rp/kapita/bulan". Perbaiki satuannya, atau nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Jenis ukuran di kolom jenis',
      tables: [
        {
          columns: ['indicator', 'indicatorType', 'target'],
          rows: [
            ['Indeks kepatuhan pelaporan', 'Persentase', 98],
            ['Indeks kepuasan layanan', 'Indeks', 3.8],
            ['Persentase temuan selesai', 'Outcome', 90],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Persentase" tidak cocok untuk "Indeks kepatuhan pelaporan", yang diawali "indeks". Pakai "Indeks", "Nilai", atau "Skor", atau perbaiki nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Ukuran resmi dalam satuan yang bukan satuannya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Rata-rata lama sekolah', '%', 6.87],
            ['Angka usia harapan hidup', '%', 68],
            ['Angka kematian ibu per 100.000 kelahiran hidup', '%', 235],
            ['Rasio gini', 'Persen', 0.3],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "%" tidak cocok untuk "Rata-rata lama sekolah", yang diukur dalam "Tahun". Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "%" tidak cocok untuk "Angka usia harapan hidup", yang diukur dalam "Tahun". Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B4',
          'Satuan "%" tidak cocok untuk "Angka kematian ibu per 100.000 kelahiran hidup", yang diukur dalam "per 100.000 kelahiran hidup". Perbaiki satuannya, atau nama indikatornya.',
        ],
        [
          'B5',
          'Satuan "Persen" tidak cocok untuk "Rasio gini", yang diukur dalam "Indeks" atau "Rasio". Perbaiki satuannya, atau nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Satuan yang bertentangan dengan nama',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Persentase koperasi aktif', 'Orang'],
            ['Indeks kepuasan masyarakat', '%'],
            ['Persentase desa mandiri', 'Angka'],
            ['Jumlah koperasi', '%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Orang" tidak cocok untuk "Persentase koperasi aktif", yang diawali "persentase". Pakai "%" (persen), atau perbaiki nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "%" tidak cocok untuk "Indeks kepuasan masyarakat", yang diawali "indeks". Pakai "Indeks", "Nilai", atau "Skor", atau perbaiki nama indikatornya.',
        ],
        [
          'B4',
          'Satuan "Angka" tidak cocok untuk "Persentase desa mandiri", yang diawali "persentase". Pakai "%" (persen), atau perbaiki nama indikatornya.',
        ],
        [
          'B5',
          'Satuan "%" tidak cocok untuk "Jumlah koperasi", yang diawali "jumlah". Pakai satuan benda atau orang yang dihitung, atau perbaiki nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Satuan di dalam nama, dan nilai sebagai satuan',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Indeks kepuasan masyarakat (%)', ''],
            ['Opini LKPD', 'WTP'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Satuan "%" tidak cocok untuk "Indeks kepuasan masyarakat (%)", yang diawali "indeks". Pakai "Indeks", "Nilai", atau "Skor", atau perbaiki nama indikatornya.',
        ],
        [
          'B3',
          '"WTP" adalah nilai yang dicapai, bukan satuan dari "Opini LKPD". Pindahkan ke kolom target dan isi satuannya dengan "Opini", "Predikat", atau "Nilai".',
        ],
      ],
    },
    {
      name: 'Satuan di target, opini dalam persen, dan indeks dalam orang',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
          rows: [
            ['Indeks kepuasan', '', 80, '81 Orang'],
            ['Opini BPK', '%', 100, 100],
            ['Opini LKPD', 'Dokumen', 1, 1],
            ['Capaian indeks kepuasan', 'Orang', 1, 2],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Satuan "Orang" tidak cocok untuk "Indeks kepuasan", yang diawali "indeks". Pakai "Indeks", "Nilai", atau "Skor", atau perbaiki nama indikatornya.',
        ],
        [
          'B3',
          'Satuan "%" tidak cocok untuk "Opini BPK", yang diawali "opini". Pakai "Opini", "Predikat", atau "Nilai", atau perbaiki nama indikatornya.',
        ],
        [
          'B4',
          'Satuan "Dokumen" tidak cocok untuk "Opini LKPD", yang diawali "opini". Pakai "Opini", "Predikat", atau "Nilai", atau perbaiki nama indikatornya.',
        ],
      ],
    },
    {
      name: 'Target dalam persen di samping satuan uang dan orang',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Realisasi pendapatan', 'Rp', '100%'],
            ['Jumlah mahasiswa asing', 'Orang', '12%'],
            ['Jumlah dosen', 'Orang', 12],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "100%" untuk "Realisasi pendapatan" dalam persen, padahal satuannya "Rp". Periksa mana yang benar, lalu samakan.',
        ],
        [
          'C3',
          'Target "12%" untuk "Jumlah mahasiswa asing" dalam persen, padahal satuannya "Orang". Periksa mana yang benar, lalu samakan.',
        ],
      ],
    },
    {
      name: 'Kata "Jumlah" di kolom satuan',
      tables: [{ columns: ['indicator', 'unit', 'target'], rows: [['Jumlah jamaah yang dibina', 'Jumlah', 500]] }],
      findings: [
        ['B2', '"Jumlah" bukan satuan. Tulis benda atau orang yang dihitung oleh "Jumlah jamaah yang dibina".'],
      ],
    },
  ],
};
