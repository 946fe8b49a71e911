import { type RuleCases, table } from '../rule-tester';

const unmeasured = (name: string, proposal: string) =>
  `"${name}" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "${proposal}".`;

export const cases: RuleCases = {
  valid: [
    table('Ukuran yang katanya terpenggal: itu yang disebut', {
      columns: ['indicator', 'unit', 'target'],
      rows: [['Perse ntase jalan yang dilapisi ulang', '%', 80]],
    }),
    table('Diukur dengan kata pertamanya sendiri, kadar dalam ruang, dan bagian dari sasaran di sampingnya', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      headers: ['Kegiatan', 'Satuan', 'Target (%)', 'Realisasi'],
      rows: [
        ['Leveling layanan kebun', 'Level', 2, 2],
        ['Amonia air sumur', 'mg/L', 5, 4],
      ],
    }),
    table('Yang dihitung, di samping bagian yang ditargetkan', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      headers: ['Kegiatan', 'Satuan', 'Target (%)', 'Realisasi'],
      headerUnits: { target: '%' },
      rows: [['Lansia mendapat kacamata', 'Orang', 80, 60]],
    }),
    table('Istilah yang sudah berupa ukuran', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Bed occupancy', '%', 70],
        ['Kandungan logam berat', 'ppm', 2],
        ['Sales alat kesehatan', 'Rp Juta', 900],
        ['Beban kerja pustakawan', 'Orang hari', 220],
      ],
    }),
    table('Rumusnya, atau persen di semua target dan realisasinya, menunjukkan cara mengukurnya', {
      columns: ['indicator', 'calculation', 'target 2024', 'actual 2024'],
      rows: [
        ['Likuiditas', 'Aset lancar dibagi utang lancar dikali 100%', 120, 118],
        ['Kesanggupan menolong gawat darurat', '', '100%', '98%'],
      ],
    }),
    table('Jarak, suhu, kedalaman dan kekeruhan adalah ukuran', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Jarak tempuh patroli', 'Km', 80],
        ['Suhu gudang benih', '°C', 8],
        ['Kedalaman kolam labuh', 'mLWS', 8],
        ['Turbiditas air embung', 'NTU', 5],
      ],
    }),
    table('Masukan di samping keluarannya, yang ada atau tidak, dan ukuran yang jelas dari singkatan atau satuannya', {
      columns: ['indicatorType', 'indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Masukan', 'Dana yang dibutuhkan', 'Rupiah', 40, 50],
        ['', 'Ketersediaan peta pelabuhan', '', 'Ada', 'Ada'],
        ['', 'Papan informasi dermaga', '', '', 'Tersedia'],
        ['', 'mCPR', '%', 60, 61],
        ['', 'Days Sales Outstanding', 'Hari', 40, 38],
        ['', 'Fatalitas di perlintasan', 'per 10.000 kendaraan', 2, 1],
      ],
    }),
    table('Penghargaan yang hendak diraih, dengan namanya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Penghargaan kebersihan kota', 'Penghargaan', 'Adipura']],
    }),
    table('Ada atau tidak, sebagaimana satuannya', {
      columns: ['indicator', 'unit', 'target'],
      rows: [['Papan informasi kelurahan', 'Ya/Tidak', 'Ya']],
    }),
    table('Standar pelayanan minimal, dan bagian beserta keseluruhannya di sampingnya', {
      columns: ['indicator', 'unit', 'numerator', 'denominator', 'actual'],
      rows: [
        ['4. Setiap lansia mendapat pemeriksaan', 'orang', '', '', ''],
        ['5. Tiap lansia mendapat pemeriksaan', 'orang', '', '', ''],
        ['Kelengkapan isian buku tamu', 'berkas', 60, 80, 75],
      ],
    }),
    table('Rata-rata dari sesuatu, dan tekanan dalam bar', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Rata-rata jeda perawatan mesin', 'jam', 5],
        ['Rerata jarak antar halte', 'km', 5],
        ['Tekanan pipa induk', 'bar', 1],
      ],
    }),
    table('Ukuran yang salah ketik', {
      columns: ['indicator', 'unit'],
      rows: [['Presentasi arsip yang tertata', '%']],
    }),
    table('Nama resmi dalam satuannya sendiri', {
      columns: ['indicator', 'unit'],
      rows: [['Rumah Tangga dengan Akses Sanitasi Aman', '%']],
    }),
    table('Di bawah judul yang menyebut rata-ratanya', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Rata-rata lama studi', '', ''],
        ['a. S2', 'Semester', 4],
      ],
      kinds: { 2: 'group' },
    }),
    table('Diawali tanda persen, rata rata, singkatan jumlah, perbandingan, dan istilah neraca nasional', {
      columns: ['indicator', 'unit'],
      rows: [
        ['% layanan tepat waktu', '%'],
        ['rata rata sampah per hari', 'm3'],
        ['Jml desa siaga', 'Desa'],
        ['Perbandingan dokter dan penduduk', 'Rasio'],
        ['Produk Domestik Regional Bruto per Kapita', 'Rp Juta'],
      ],
    }),
    table('Ukuran fisik dari satuannya, dan baris induk dengan anak-anaknya', {
      columns: ['number', 'indicator', 'unit', 'target'],
      rows: [
        [1, 'Tara kalor netto', 'kcal/kWh', 2417],
        [2, 'Jumlah produksi tanaman', '', ''],
        ['', 'Padi', 'Ton', 400],
        ['', 'Jagung', 'Ton', 60],
        [3, 'Layanan angkutan', '', ''],
        ['', 'Persentase bus tepat waktu', '%', 80],
      ],
    }),
    table('Bagian dari indikator yang ukurannya disebut di atasnya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Angka Partisipasi Murni', '', ''],
        ['a. SD/MI', '%', 98],
      ],
      kinds: { 2: 'group' },
    }),
    table('Ukuran berbahasa Inggris', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Percentage of audit findings resolved', '%', 90],
        ['Number of outlets', 'unit', 5],
        ['SAIDI', 'menit', 30],
      ],
    }),
    table('Ukuran di depan, di belakang, dan di dalam kurung', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Persentase koperasi aktif', '%'],
        ['Pengelolaan Arsip Indeks', 'Level'],
        ['Koperasi aktif (Persen)', '%'],
        ['AHH (Angka Harapan Hidup)', 'Tahun'],
      ],
    }),
    table('Indikator yang dikenal dari singkatannya, dan ukuran yang salah eja', {
      columns: ['indicator', 'unit'],
      rows: [
        ['IPM', 'Indeks'],
        ['Prosentase desa mandiri', '%'],
        ['V/C Ratio jalan', 'Rasio'],
      ],
    }),
    table('Ukuran terlihat dari satuan, persen, atau pembanding di dalam nama', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Wisatawan mancanegara (Orang)', ''],
        ['Desa mandiri dalam %', ''],
        ['Dokter per  1.000 penduduk', ''],
      ],
    }),
    table('Baris yang namanya belum diisi', {
      columns: ['indicator', 'unit'],
      rows: [['', '%']],
      kinds: { 2: 'indicator' },
    }),
  ],
  invalid: [
    {
      name: 'Yang kurang atau terlambat: kata ukuran di depannya tidak menjadikannya nama',
      tables: [{ columns: ['indicator', 'unit', 'target'], rows: [['Kurangnya bidan di pulau', 'Orang', 4]] }],
      findings: [
        [
          'A2',
          '"Kurangnya bidan di pulau" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Yang dihitung satuannya tidak disebut namanya: tanpa usulan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Bebas rabies', 'Kecamatan', 7],
            ['Kecamatan bebas rabies', 'Kecamatan', 7],
            ['(isi nama indikator)', '%', 80],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Bebas rabies" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
        ['A3', unmeasured('Kecamatan bebas rabies', 'Jumlah kecamatan bebas rabies')],
        ['A4', '"(isi nama indikator)" tampaknya isian contoh yang belum diganti. Tulis nama indikatornya.'],
      ],
      levels: ['advice', 'advice', 'warning'],
      fixed: { A3: 'Jumlah kecamatan bebas rabies' },
    },
    {
      name: 'Isian contoh dari formulir yang belum diganti',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['[nama indikator]', '%', 80],
            ['xxxxx', 'Orang', 10],
          ],
        },
      ],
      findings: [
        ['A2', '"[nama indikator]" tampaknya isian contoh yang belum diganti. Tulis nama indikatornya.'],
        ['A3', '"xxxxx" tampaknya isian contoh yang belum diganti. Tulis nama indikatornya.'],
      ],
    },
    {
      name: 'Hanya satu tahun yang menyebut ada, dan keluaran di samping masukan',
      tables: [
        {
          columns: ['indicatorType', 'indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Hasil', 'Dermaga tertata', 'Unit', 'Ada', 4],
            ['Keluaran', 'Tambatan perahu', 'Unit', 4, 5],
          ],
        },
      ],
      findings: [
        ['B2', '"Dermaga tertata" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "Jumlah dermaga tertata".'],
        ['B3', '"Tambatan perahu" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "Jumlah tambatan perahu".'],
      ],
      levels: ['advice', 'advice'],
      fixed: { B2: 'Jumlah dermaga tertata', B3: 'Jumlah tambatan perahu' },
    },
    {
      name: 'Satuan yang tidak mengatakan angka dari apa: tanpa usulan',
      tables: [{ columns: ['indicator', 'unit'], rows: [['Non Performing Loan', 'Angka']] }],
      findings: [
        [
          'A2',
          '"Non Performing Loan" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Hanya pembilang yang berdiri di sampingnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'numerator', 'denominator'],
          rows: [['Kelengkapan isian buku tamu', 'berkas', 60, '']],
        },
      ],
      findings: [
        [
          'A2',
          '"Kelengkapan isian buku tamu" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Nama resmi, tetapi dalam satuan lain',
      tables: [{ columns: ['indicator', 'unit'], rows: [['Rumah Tangga dengan Akses Sanitasi Aman', 'Unit']] }],
      findings: [
        [
          'A2',
          '"Rumah Tangga dengan Akses Sanitasi Aman" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "Jumlah Rumah Tangga dengan Akses Sanitasi Aman".',
        ],
      ],
      levels: ['advice'],
      fixed: { A2: 'Jumlah Rumah Tangga dengan Akses Sanitasi Aman' },
    },
    {
      name: 'Benda tanpa ukuran, dan nama program',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Koperasi Aktif', 'Koperasi'],
            ['Pencetakan kartu anggota', '%'],
            ['Program Pemberdayaan Masyarakat', '%'],
          ],
        },
      ],
      findings: [
        ['A2', unmeasured('Koperasi Aktif', 'Jumlah Koperasi Aktif')],
        ['A3', unmeasured('Pencetakan kartu anggota', 'Persentase pencetakan kartu anggota')],
        [
          'A4',
          '"Program Pemberdayaan Masyarakat" adalah nama program, bukan indikator. Tulis ukuran keberhasilan program itu, misalnya persentase atau indeks yang hendak dicapai.',
        ],
      ],
      levels: ['advice', 'advice', 'warning'],
      fixed: { A2: 'Jumlah Koperasi Aktif', A3: 'Persentase pencetakan kartu anggota' },
    },
    {
      name: 'Usul ukuran mengikuti satuannya',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['1. Ketahanan keluarga', 'Indeks'],
            ['Kelurahan siaga', 'Predikat'],
            ['Penyandang disabilitas mandiri', 'Orang'],
            ['Posyandu per kecamatan', ''],
            ['Layanan dengan kualitas baik', '%'],
          ],
        },
      ],
      findings: [
        ['A2', unmeasured('1. Ketahanan keluarga', 'Indeks ketahanan keluarga')],
        ['A3', unmeasured('Kelurahan siaga', 'Tingkat kelurahan siaga')],
        ['A4', unmeasured('Penyandang disabilitas mandiri', 'Jumlah penyandang disabilitas mandiri')],
        [
          'A5',
          '"Posyandu per kecamatan" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
        ['A6', unmeasured('Layanan dengan kualitas baik', 'Persentase layanan dengan kualitas baik')],
      ],
      levels: ['advice', 'advice', 'advice', 'warning', 'advice'],
      fixed: {
        A2: 'Indeks ketahanan keluarga',
        A3: 'Tingkat kelurahan siaga',
        A4: 'Jumlah penyandang disabilitas mandiri',
        A6: 'Persentase layanan dengan kualitas baik',
      },
      kinds: ['proposed', 'proposed', 'proposed', 'proposed'],
    },
    {
      name: 'Nama tanpa kata ukuran: dengan satuan di kolom, di nama, atau tidak ada',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Taman yang terawat', 'Taman', 5],
            ['Taman yang bersih (taman)', '', 5],
            ['Taman kota', '', '5 taman'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Taman yang terawat" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
        [
          'A3',
          '"Taman yang bersih (taman)" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
        [
          'A4',
          '"Taman kota" tidak menyebut ukurannya. Tulis apa yang diukur: jumlahnya, persentasenya, atau indeksnya, sesuai satuannya.',
        ],
      ],
      levels: ['advice', 'warning', 'warning'],
    },
  ],
};
