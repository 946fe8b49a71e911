import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Pecahan yang memang dihitung: ribuan orang, rata-rata, dan berat', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah pengunjung', 'Ribu orang', 20, 22.5],
        ['Rata-rata anak per keluarga', 'Anak', 2, 2.1],
        ['Jumlah panen garam', 'Ton', 20, 22.5],
        ['Jumlah sitasi per peneliti', 'Sitasi', 4, 4.5],
        ['Jumlah dokter setara penuh waktu', 'Orang', 2.5, 3.5],
      ],
    }),
    table('Nama yang lebih pendek daripada indeks yang dikenal: skalanya dapat lain', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Indeks daya saing', 'Indeks', 61.5],
        ['Indeks integritas', 'Indeks', 176],
      ],
    }),
    table('Skala peta, dan skala di luar kurung, tidak membatasi angkanya', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Jumlah peta taman (skala 1:5000)', 'Peta', 12],
        ['Jumlah usaha skala 3 yang dibina', 'Usaha', 12],
        ['Indeks kenyamanan taman', 'Skala 1-5', 5],
      ],
    }),
    table('Kepatuhan membayar pajak dapat melewati 100', {
      columns: ['indicator', 'unit', 'target'],
      rows: [['Kepatuhan wajib pajak badan', '%', 104]],
    }),
    table('Nisbah cakupan cadangan terhadap kredit macet boleh lebih dari seratus persen', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Coverage ratio kredit bermasalah', '%', 140],
        ['Cakupan CKPN', '%', 125],
      ],
    }),
    table('Persentase yang dapat melewati 100', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Persentase daya tampung SMA', '%', 117],
        ['Persentase cadangan beras', '%', 110],
        ['Persentase imbal hasil', '%', 105],
      ],
    }),
    table('Di dalam skala yang disebut namanya', {
      columns: ['indicator', 'target'],
      rows: [['Rata-rata nilai asesmen (skala 0-100)', 100]],
    }),
    table('Beberapa nilai dalam satu sel: target-majemuk yang membahasnya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Persentase desa mandiri', '%', '70% dan 120%']],
    }),
    table('Tepat di batas, dan persentase yang boleh melebihi 100', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Persentase desa mandiri', '%', 100],
        ['Persentase peningkatan ekspor', '%', 130],
        ['Persentase capaian target pendapatan', '%', 105],
        ['Indeks inovasi', 'Indeks', 250],
      ],
    }),
    table('Bagian dari OPD dengan nilai tertentu bukan nilai itu sendiri', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Persentase OPD dengan indeks SPBE baik', '%', 80]],
    }),
  ],
  invalid: [
    {
      name: 'Indeks yang dikenal, dengan singkatannya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [
            ['Skor SPI', 'Indeks', 176],
            ['Indeks Integritas (SPI)', 'Indeks', 174],
            ['Indeks Gini', 'Poin', 3.2],
          ],
        },
      ],
      findings: [
        ['C2', 'Target "176" berada di luar skala "Skor SPI", yaitu 0 sampai 100 (KPK). Periksa angkanya.'],
        [
          'C3',
          'Target "174" berada di luar skala "Indeks Integritas (SPI)", yaitu 0 sampai 100 (KPK). Periksa angkanya.',
        ],
        ['C4', 'Target "3,2" berada di luar skala "Indeks Gini", yaitu 0 sampai 1 (BPS). Periksa angkanya.'],
      ],
    },
    {
      name: 'Di luar skala yang disebut satuannya, atau ujungnya saja di dalam kurung namanya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Indeks kenyamanan taman', 'Skala 1-5', 5.3],
            ['Indeks kenyamanan kebun (skala 4)', 'Indeks', 4.6],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "5,3" untuk "Indeks kenyamanan taman" berada di luar skala yang disebut satuannya: 1 sampai 5. Periksa angkanya.',
        ],
        [
          'C3',
          'Target "4,6" berada di luar skala yang disebut namanya sendiri, "Indeks kenyamanan kebun (skala 4)": 0 sampai 4. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Kehadiran dan kepatuhan dalam persen, walau namanya tidak diawali "Persentase"',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [['Tingkat kehadiran penjaga taman', '%', 101]],
        },
      ],
      levels: ['warning'],
      findings: [
        [
          'C2',
          'Target "101" melebihi 100%, padahal "Tingkat kehadiran penjaga taman" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Persentase yang namanya tidak menyebut keseluruhannya, di samping yang menyebutnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase serapan tenaga kerja baru', '%', 110],
            ['Persentase lampu jalan yang menyala', '%', 110],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "110" melebihi 100%, padahal "Persentase serapan tenaga kerja baru" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
        [
          'C3',
          'Target "110" melebihi 100%, padahal "Persentase lampu jalan yang menyala" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
      ],
      levels: ['warning', 'error'],
    },
    {
      name: 'Lebih dari seluruhnya, di luar skala, dan negatif',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase desa mandiri', '%', 120],
            ['Indeks SPBE', 'Indeks', 35],
            ['Jumlah koperasi aktif', 'Koperasi', -5],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "120" melebihi 100%, padahal "Persentase desa mandiri" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
        ['C3', 'Target "35" berada di luar skala "Indeks SPBE", yaitu 1 sampai 5 (KemenPANRB). Periksa angkanya.'],
        ['C4', 'Target "-5" negatif, padahal "Jumlah koperasi aktif" tidak dapat kurang dari nol. Periksa angkanya.'],
      ],
    },
    {
      name: 'Rentang yang melewati batas, dan persentase negatif',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
          rows: [['Persentase desa mandiri', '%', '95 - 105', -5]],
        },
      ],
      findings: [
        [
          'C2',
          'Target "95 - 105" melebihi 100%, padahal "Persentase desa mandiri" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
        ['D2', 'Target "-5" negatif, padahal "Persentase desa mandiri" tidak dapat kurang dari nol. Periksa angkanya.'],
      ],
    },
    {
      name: 'Di luar skala pada setiap tahun rencana: satu temuan untuk barisnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'target 2026'],
          rows: [['Persentase embung yang berfungsi', '%', 110, 115, 120]],
        },
      ],
      findings: [
        [
          'C2',
          'Target "110" melebihi 100%, padahal "Persentase embung yang berfungsi" adalah bagian dari keseluruhan. Periksa angkanya. Begitu juga D2, E2.',
        ],
      ],
      others: ['D2, E2'],
    },
    {
      name: 'Rentang yang melampaui salah satu ujung',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase desa mandiri', '%', '0 - 110'],
            ['Persentase desa maju', '%', '90 - 110'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "0 - 110" melebihi 100%, padahal "Persentase desa mandiri" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
        [
          'C3',
          'Target "90 - 110" melebihi 100%, padahal "Persentase desa maju" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Target di luar skala, tepat di batas, dan berupa rentang',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase taman yang terawat', '%', 100, 101],
            ['Persentase pasar yang terawat', '%', '90 - 110', '≥ 100'],
            ['Persentase kios yang terawat', '%', 0, -1],
            ['Persentase jalan yang terawat', '%', '1.250', 'WTP'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "101" melebihi 100%, padahal "Persentase taman yang terawat" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
        [
          'C3',
          'Target "90 - 110" melebihi 100%, padahal "Persentase pasar yang terawat" adalah bagian dari keseluruhan. Periksa angkanya.',
        ],
        [
          'D4',
          'Target "-1" negatif, padahal "Persentase kios yang terawat" tidak dapat kurang dari nol. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Di luar skala yang disebut namanya',
      tables: [{ columns: ['indicator', 'target'], rows: [['Rata-rata nilai asesmen (skala 1 s.d. 4)', 5]] }],
      findings: [
        [
          'B2',
          'Target "5" berada di luar skala yang disebut namanya sendiri, "Rata-rata nilai asesmen (skala 1 s.d. 4)": 1 sampai 4. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Di luar skala yang disebut namanya dengan kata lain',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Rata-rata nilai asesmen (skala antara 1 dan 4)', 5],
            ['Rata-rata nilai praktik, skala 0 hingga 10', 12],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Target "5" berada di luar skala yang disebut namanya sendiri, "Rata-rata nilai asesmen (skala antara 1 dan 4)": 1 sampai 4. Periksa angkanya.',
        ],
        [
          'B3',
          'Target "12" berada di luar skala yang disebut namanya sendiri, "Rata-rata nilai praktik, skala 0 hingga 10": 0 sampai 10. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Skala yang disebut satuannya, juga bila namanya dikenal dengan skala lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [
            ['Indeks Kepuasan Masyarakat', 'Skala 1-4', 4.5],
            ['Kapabilitas APIP', 'Level (1-5)', 6],
            ['Kapabilitas APIP kota', 'Level (1-5)', 4],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "4,5" untuk "Indeks Kepuasan Masyarakat" berada di luar skala yang disebut satuannya: 1 sampai 4. Periksa angkanya.',
        ],
        [
          'C3',
          'Target "6" untuk "Kapabilitas APIP" berada di luar skala yang disebut satuannya: 1 sampai 5. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Pecahan dari yang hanya ada utuh',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Jumlah perajin terlatih', 'Orang', 20, 22.5, 25],
            ['Jumlah gapura terpugar', 'Gapura', 20, 22, 25.5],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "22,5" bukan bilangan bulat, padahal "Jumlah perajin terlatih" menghitung orang. Periksa angka dan satuannya.',
        ],
        [
          'E3',
          'Target "25,5" bukan bilangan bulat, padahal "Jumlah gapura terpugar" menghitung gapura. Periksa angka dan satuannya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
  ],
};
