import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Pertumbuhan, kelipatan, rata-rata persentase, dan pembilang yang memang begitu', {
      columns: ['indicator', 'unit', 'calculation'],
      rows: [
        ['Persentase kenaikan pelanggan', '%', '(Pelanggan n - pelanggan n-1) / pelanggan n-1 x 100%'],
        ['Persentase pertumbuhan simpanan', '%', '(Simpanan tahun ini / simpanan tahun lalu - 1) x 100%'],
        ['Persentase peningkatan kapasitas kader', '%', 'Kader terlatih / seluruh kader x 100%'],
        ['Angka kejadian rabies', 'per 100.000 penduduk', 'Jumlah kasus / jumlah penduduk x 100.000'],
        ['Rasio bidan', 'per 1.000 penduduk', 'Jumlah bidan / (jumlah penduduk / 1.000)'],
        ['Persentase layanan dasar', '%', 'Jumlah capaian 6 jenis layanan dibagi 6'],
        ['Persentase santunan dibayar', '%', '(Santunan masuk - santunan ditolak) / santunan masuk x 100%'],
        ['Persentase santunan ditolak', '%', 'Santunan ditolak / santunan masuk x 100%'],
        ['Persentase santunan dibayar', '%', 'Santunan dibayar\n------------- x 100%\nSantunan masuk'],
        ['Persentase ketercapaian mutu', '%', 'Capaian mutu tiap cabang dirata-ratakan'],
        ['Luas taman', 'Ha', 'Luas taman tahun lalu + luas taman baru'],
      ],
    }),
    table('Rata-rata dengan bobot, dan titik dua di antara dua jumlah', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Persentase kemajuan gabungan', '(30% x kemajuan fisik) + (70% x kemajuan keuangan)'],
        ['Persentase kemajuan proyek', '0,25 x kemajuan desain + 0,75 x kemajuan konstruksi'],
        ['Persentase nagari maju', 'Nagari maju : total nagari x 100'],
      ],
    }),
    table('Yang disebut anak kalimatnya berdiri di atas; titik dua di belakang judul tidak membagi', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Persentase usulan warga yang disetujui', 'Jumlah usulan yang disetujui / jumlah usulan warga x 100%'],
        ['Persentase usulan yang disetujui', 'Rumus: jumlah usulan yang disetujui : jumlah usulan masuk x 100%'],
        ['Persentase anak yang diimunisasi', 'Anak yang diimunisasi dibagi anak yang harus diimunisasi x 100%'],
      ],
    }),
    table('Sebuah definisi, yang sudah dilaporkan sebagai bukan rumus', {
      columns: ['indicator', 'calculation', 'unit'],
      rows: [['Persentase jalan mantap', 'Adalah kondisi jalan mantap terhadap total jalan', '%']],
    }),
    table('Pembilang yang menyebut keseluruhan, dan penyebut yang menyebut lebih daripada namanya', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Persentase arsip yang tertata', 'Jumlah seluruh arsip yang tertata dibagi jumlah arsip dikali 100%'],
        ['Persentase capaian realisasi', 'Realisasi / target capaian realisasi x 100%'],
        ['Persentase siswa lulus', 'Jumlah siswa yang lulus / jumlah peserta ujian x 100'],
      ],
    }),
    table('Titik dua sebagai tanda bagi', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Persentase arsip yang tertata', 'Jumlah arsip tertata : jumlah arsip x 100'],
        ['Persentase arsip yang aman', '(A : B) x 100%'],
        ['Persentase luas taman terawat', 'Luas taman terawat : luas seluruh taman x 100 %'],
      ],
    }),
    table('Rata-rata capaian, yang sudah berupa persentase', {
      columns: ['indicator', 'unit', 'calculation'],
      rows: [
        ['Persentase capaian sasaran', '%', '(Capaian sasaran 1 + capaian sasaran 2 + … + capaian sasaran n) / n'],
      ],
    }),
    table('Jumlah dan rerata persentase, dan pertumbuhan yang membandingkan dua tahun', {
      columns: ['indicator', 'unit', 'calculation'],
      rows: [
        ['Persentase kinerja dan disiplin', '%', 'Persentase kinerja ditambah persentase disiplin dibagi 2'],
        ['Persentase arsip tertata', '%', '(Persentase arsip aktif + Persentase arsip inaktif) / 2'],
        ['Pertumbuhan produksi', '%', 'Jumlah produksi tahun ini dikurangi tahun sebelumnya dibagi tahun sebelumnya'],
        ['Pertumbuhan produksi', 'Ton', 'Jumlah produksi dalam 1 tahun'],
      ],
    }),
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
    table('Jumlah kenaikan, yang boleh dinyatakan dalam persen', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Jumlah peningkatan wisatawan', '(Wisatawan tahun ini - wisatawan tahun lalu) / wisatawan tahun lalu x 100'],
      ],
    }),
    table('Yang disebut di akhir nama berada di atas, atau di bawah bersama kata lain', {
      columns: ['indicator', 'unit', 'calculation'],
      rows: [
        [
          'Persentase keluhan warga yang ditanggapi',
          '%',
          'Jumlah keluhan yang ditanggapi / jumlah keluhan warga x 100%',
        ],
        [
          'Persentase balita stunting di desa terpencil',
          '%',
          'Jumlah balita stunting / jumlah balita di desa terpencil x 100%',
        ],
        [
          'Persentase pengrajin muda bersertifikat',
          '%',
          'Jumlah pengrajin muda / jumlah pengrajin bersertifikat nasional x 100%',
        ],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Pertumbuhan tanpa selisih, atau dibagi tahun yang salah',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Persentase kenaikan pelanggan', '%', 'Pelanggan n / pelanggan n-1 x 100%']],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Persentase kenaikan pelanggan', '%', '(Pelanggan n - pelanggan n-1) / pelanggan n x 100%']],
        },
      ],
      findings: [
        [
          'C2',
          '"Persentase kenaikan pelanggan" adalah pertumbuhan, tetapi rumusnya membagi angka tahun ini dengan angka tahun sebelumnya tanpa selisih: "Pelanggan n / pelanggan n-1 x 100%". Tulis selisih dua tahun dibagi tahun sebelumnya, dikali 100.',
        ],
        [
          'Dua!C2',
          'Selisih dua tahun pada rumus "Persentase kenaikan pelanggan" dibagi angka tahun ini: "(Pelanggan n - pelanggan n-1) / pelanggan n x 100%". Pertumbuhan dibagi angka tahun sebelumnya.',
        ],
      ],
      english: [
        '"Persentase kenaikan pelanggan" is a growth, but its calculation divides this year by the year before without a difference: "Pelanggan n / pelanggan n-1 x 100%". Write the difference of two years divided by the earlier one, times 100.',
        'The calculation of "Persentase kenaikan pelanggan" divides the difference of two years by this year: "(Pelanggan n - pelanggan n-1) / pelanggan n x 100%". A growth is divided by the year before.',
      ],
    },
    {
      name: 'Pengali yang bukan seratus, dan kelipatan yang bukan yang disebut satuan atau namanya',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Persentase santunan dibayar', '%', 'Santunan dibayar / santunan masuk x 10%']],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Angka kejadian rabies', 'per 100.000 penduduk', 'Jumlah kasus / jumlah penduduk x 1.000']],
        },
      ],
      findings: [
        [
          'C2',
          '"Persentase santunan dibayar" adalah persentase, tetapi rumusnya dikali 10: "Santunan dibayar / santunan masuk x 10%". Ganti pengalinya dengan "100%".',
        ],
        [
          'Dua!C2',
          '"Angka kejadian rabies" dihitung per 100.000 penduduk, tetapi rumusnya dikali 1.000: "Jumlah kasus / jumlah penduduk x 1.000". Kalikan dengan 100.000, atau perbaiki satuannya.',
        ],
      ],
      english: [
        '"Persentase santunan dibayar" is a percentage, but its calculation is multiplied by 10: "Santunan dibayar / santunan masuk x 10%". Multiply by "100%" instead.',
        '"Angka kejadian rabies" is counted per 100.000 penduduk, but its calculation is multiplied by 1.000: "Jumlah kasus / jumlah penduduk x 1.000". Multiply by 100.000, or correct the unit.',
      ],
    },
    {
      name: 'Kebalikannya di pembilang, dan pecahan tiga baris yang terbalik',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Persentase santunan dibayar', '%', 'Santunan ditolak / santunan masuk x 100%']],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Persentase santunan dibayar', '%', 'Santunan masuk\n------------- x 100%\nSantunan dibayar']],
        },
      ],
      findings: [
        [
          'C2',
          'Pembilang rumus "Persentase santunan dibayar" menghitung kebalikan dari yang disebut namanya: "Santunan ditolak / santunan masuk x 100%". Tulis yang disebut namanya di atas.',
        ],
        [
          'Dua!C2',
          'Pembilang dan penyebut rumus "Persentase santunan dibayar" tampaknya tertukar: "Santunan masuk ------------- x 100% Santunan dibayar". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        ],
      ],
    },
    {
      name: 'Persen dari yang diukur dalam satuan lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Luas taman', 'Ha', 'Luas taman / luas kota x 100%']],
        },
      ],
      findings: [
        [
          'C2',
          '"Luas taman" diukur dalam Ha, tetapi rumusnya menghasilkan persen: "Luas taman / luas kota x 100%". Perbaiki rumusnya, atau satuan dan namanya.',
        ],
      ],
      english: [
        '"Luas taman" is measured in Ha, but its calculation gives a percentage: "Luas taman / luas kota x 100%". Correct it, or the unit and the name.',
      ],
    },
    {
      name: 'Bobot yang tidak genap seratus, dan titik dua di belakang judul',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Persentase kemajuan gabungan', '(30% x kemajuan fisik) + (60% x kemajuan keuangan)'],
            ['Persentase nagari maju', 'Rumus: total nagari maju x 100'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          '"Persentase kemajuan gabungan" adalah persentase, tetapi rumusnya tidak membagi: "(30% x kemajuan fisik) + (60% x kemajuan keuangan)". Tulis pembilang dan penyebutnya, dikali 100.',
        ],
        [
          'B3',
          '"Persentase nagari maju" adalah persentase, tetapi rumusnya tidak membagi: "Rumus: total nagari maju x 100". Tulis pembilang dan penyebutnya, dikali 100.',
        ],
      ],
    },
    {
      name: 'Yang disebut anak kalimatnya berdiri di bawah; dan pembagian dengan titik dua',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Persentase usulan warga yang disetujui', 'Jumlah usulan warga / jumlah usulan yang disetujui x 100%'],
            ['Persentase usulan disetujui', '(Jumlah usulan masuk : jumlah usulan disetujui) x 100%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Pembilang dan penyebut rumus "Persentase usulan warga yang disetujui" tampaknya tertukar: "Jumlah usulan warga / jumlah usulan yang disetujui x 100%". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        ],
        [
          'B3',
          'Pembilang dan penyebut rumus "Persentase usulan disetujui" tampaknya tertukar: "(Jumlah usulan masuk : jumlah usulan disetujui) x 100%". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        ],
      ],
    },
    {
      name: 'Titik dua di belakang judul tidak membagi',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [['Persentase arsip yang tertata', 'Jumlah arsip : seratus dikali arsip']],
        },
      ],
      findings: [
        [
          'B2',
          '"Persentase arsip yang tertata" adalah persentase, tetapi rumusnya tidak membagi: "Jumlah arsip : seratus dikali arsip". Tulis pembilang dan penyebutnya, dikali 100.',
        ],
      ],
    },
    {
      name: 'Sebuah jumlah dikali seratus tanpa dibagi',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Jumlah kartu yang terbit', 'Kartu', 'Jumlah kartu yang terbit x 100%']],
        },
      ],
      findings: [
        [
          'C2',
          '"Jumlah kartu yang terbit" menghitung jumlah, tetapi rumusnya dikali 100: "Jumlah kartu yang terbit x 100%". Perbaiki rumusnya, atau ganti namanya menjadi persentase.',
        ],
      ],
    },
    {
      name: 'Pertumbuhan dalam persen yang dihitung sebagai jumlah',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [['Pertumbuhan produksi hasil kebun', 'persen', 'Jumlah produksi hasil kebun dalam 1 (satu) tahun']],
        },
      ],
      findings: [
        [
          'C2',
          '"Pertumbuhan produksi hasil kebun" adalah pertumbuhan dalam persen, tetapi rumusnya hanya menghitung jumlah: "Jumlah produksi hasil kebun dalam 1 (satu) tahun". Tulis selisih dua tahun dibagi tahun sebelumnya, dikali 100.',
        ],
      ],
    },
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
    {
      name: 'Pembilang dan penyebut yang tertukar',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Persentase siswa yang lulus', 'Jumlah siswa seluruhnya dibagi jumlah siswa yang lulus dikali 100%'],
            ['Persentase guru bersertifikat', 'Jumlah seluruh guru / Jumlah guru bersertifikat x 100%'],
            ['Persentase kelas terakreditasi', 'Jumlah kelas dibandingkan dengan jumlah kelas terakreditasi x 100%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Pembilang dan penyebut rumus "Persentase siswa yang lulus" tampaknya tertukar: "Jumlah siswa seluruhnya dibagi jumlah siswa yang lulus dikali 100%". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        ],
        [
          'B3',
          'Pembilang dan penyebut rumus "Persentase guru bersertifikat" tampaknya tertukar: "Jumlah seluruh guru / Jumlah guru bersertifikat x 100%". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        ],
        [
          'B4',
          'Pembilang dan penyebut rumus "Persentase kelas terakreditasi" tampaknya tertukar: "Jumlah kelas dibandingkan dengan jumlah kelas terakreditasi x 100%". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        ],
      ],
    },
    {
      name: 'Baris tanpa rumus di antara yang berumus',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [
            ['Persentase taman yang terawat', '%', ''],
            ['Persentase pasar yang tertib', '%', 'Jumlah pasar yang tertib'],
          ],
        },
      ],
      findings: [
        [
          'C3',
          '"Persentase pasar yang tertib" adalah persentase, tetapi rumusnya tidak membagi: "Jumlah pasar yang tertib". Tulis pembilang dan penyebutnya, dikali 100.',
        ],
      ],
    },
    {
      name: 'Pengali yang bukan milik satuannya, dan pembilang yang sama dengan penyebutnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [
            ['Angka kematian anak sapi', 'per 1.000 kelahiran', '(jumlah kematian / jumlah kelahiran) x 100'],
            ['Angka kelahiran anak sapi', 'per 1.000 induk', '(jumlah kelahiran / jumlah induk) x 1.000'],
            ['Persentase juru ukur tersertifikasi', '%', '(juru ukur / juru ukur) x 100%'],
            ['Persentase juru taksir tersertifikasi', '%', '(juru taksir tersertifikasi / juru taksir) x 100%'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"Angka kematian anak sapi" dihitung per 1.000 kelahiran, tetapi rumusnya dikali 100: "(jumlah kematian / jumlah kelahiran) x 100". Kalikan dengan 1.000, atau perbaiki satuannya.',
        ],
        [
          'C4',
          'Pembilang dan penyebut rumus "Persentase juru ukur tersertifikasi" sama: "(juru ukur / juru ukur) x 100%". Hasilnya selalu 100%; tulis keseluruhannya di bawah.',
        ],
      ],
    },
    {
      name: 'Yang disebut di akhir nama berada di bawah',
      tables: [
        {
          columns: ['indicator', 'unit', 'calculation'],
          rows: [
            [
              'Persentase keluhan warga yang ditanggapi',
              '%',
              'Jumlah keluhan warga / jumlah keluhan yang ditanggapi x 100%',
            ],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Pembilang dan penyebut rumus "Persentase keluhan warga yang ditanggapi" tampaknya tertukar: "Jumlah keluhan warga / jumlah keluhan yang ditanggapi x 100%". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        ],
      ],
    },
  ],
};
