import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Dari kondisi awal beberapa tahun sebelumnya', {
      columns: ['indicator', 'unit', 'baseline', 'target 2025', 'target 2026', 'target 2027'],
      rows: [['Angka kesakitan ternak', 'Kasus', '200 (2020)', 140, 128, 116]],
    }),
    table('Dua tahun: sepuluh kali dari yang kecil atau yang bulat, dari dua dokumen, atau memang sampai di sana', {
      columns: ['indicator', 'unit', 'target 2025', 'target 2026'],
      rows: [
        ['Jumlah bank sampah', 'Unit', 12, 122],
        ['Volume ekspor rumput laut', 'Ton', 1000, 10000],
        ['Volume ekspor udang', 'Ton', 1240, 2480],
        ['Rata-rata waktu tunggu bus', 'Menit', 24, 2.5],
      ],
    }),
    table('Target dua dokumen untuk satu tahun', {
      columns: ['indicator', 'unit', 'target 2025 before', 'target 2025 after'],
      rows: [['Volume ekspor udang', 'Ton', 1240, 12500]],
    }),
    table('Naik lalu turun lagi, yang disebut target-melawan-arah', {
      columns: ['indicator', 'unit', 'target 2021', 'target 2022', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Indeks Kepuasan Masyarakat', 'Indeks', 72, 73, 94, 75, 76]],
    }),
    table('Tiga tahun yang tumbuh cepat, atau turun', {
      columns: ['indicator', 'unit', 'target 2021', 'target 2022', 'target 2023'],
      rows: [
        ['Jumlah wisatawan', 'Orang', 1200, 1300, 5000],
        ['Jumlah bank sampah', 'Unit', 1, 5, 50],
        ['Jumlah titik api', 'Titik', 1300, 1200, 120],
      ],
    }),
    table('Sekali beberapa kali lipat, lalu kembali: tahun yang memang lain', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah peserta festival', 200, 210, 1800, 220, 215],
        ['Jumlah pemilih pemula terdata', 30, 4500, 45, 80, 30],
      ],
    }),
    table('Langkah yang sama seperti dari kondisi awal, dan kondisi awal di bawah nol', {
      columns: ['indicator', 'baseline 2024', 'target 2025', 'target 2026', 'target 2027', 'target 2028'],
      rows: [
        ['Persentase prodi unggul', 20, 23, 26, 27, 28],
        ['Nilai usaha', -2, 5, 6, 7, 8],
      ],
    }),
    table('Langkah lain hampir sebesar itu, tidak bergerak, berhenti, atau bukan angka', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
      rows: [
        ['Persentase wirausaha', 10, 11, 16, 26],
        ['Cakupan layanan', 60, 60, 60, 90],
        ['Indeks kepuasan', 80, 81, 82, 0],
        ['Nilai layanan', 80, 81, 'baik', 200],
        ['Nilai mutu', 10, 11, 13, 15.9],
        ['Nilai tata kelola', 10, 12, 14, 19],
        ['Nilai arsip', 38.5, 39.5, 40.5, 44.5],
      ],
    }),
    table('Tiga langkah diperlukan', {
      columns: ['indicator', 'target 2022', 'target 2023', 'target 2024'],
      rows: [['Persentase wirausaha', 2, 3, 9]],
    }),
    table('Langkah yang rata, dan nol sebagai pengganti belum diukur', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
      rows: [
        ['Persentase wirausaha', 2.16, 3.29, 4.47, 5.71],
        ['Cakupan layanan', 0, 61, 62, 63],
        ['Indeks kepuasan', 85, 85.5, 86, 88.2],
      ],
    }),
    table('Terlalu sedikit tahun', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Persentase wirausaha', 2, 9]],
    }),
    table(
      'Kondisi awal sepuluh kali lebih kecil: bulat, jumlah yang sedikit, makin rendah makin baik, atau tidak tepat',
      {
        columns: ['indicator', 'unit', 'baseline 2023', 'target 2024'],
        rows: [
          ['Indeks kebersihan pasar', 'Indeks', 4, 40],
          ['Jumlah kios binaan', 'Kios', 12, 125],
          ['Lama antrean loket', 'Menit', 25, 2.4],
          ['Indeks layanan terminal', 'Indeks', 3.85, 25.5],
        ],
      },
    ),
    table('Target yang mustahil, dan yang naik lalu turun, dikatakan oleh aturan lain', {
      columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024', 'target 2025', 'target 2026'],
      rows: [
        ['Persentase kios tertata', '%', 70, 72, 74, 76, 780],
        ['Persentase penduduk miskin', '%', 9.4, 9.0, 8.6, 9.2, 7.8],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Dua tahun, yang kedua sepuluh kali atau sepersepuluh yang pertama',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'target 2026'],
          rows: [
            ['Volume ekspor udang', 'Ton', 112340, 1115000],
            ['Indeks literasi pasar', 'Indeks', 8.2, 84],
            ['Indeks belanja ibu kota', 'Indeks', 82, 8.4],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "1115000" kira-kira 10 kali target sebelumnya, "112340". Mungkin tanda desimal atau ribuan salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        ],
        [
          'D3',
          'Target "84" kira-kira 10 kali target sebelumnya, "8,2". Mungkin tanda desimal atau ribuan salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        ],
        [
          'D4',
          'Target "8,4" kira-kira sepersepuluh target sebelumnya, "82". Mungkin tanda desimal atau ribuan salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
      levels: ['advice', 'warning', 'warning'],
    },
    {
      name: 'Satu persentase sepuluh kali yang lain, yang berdekatan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024', 'target 2025'],
          rows: [['Faktor muat angkutan', '%', 60, 61, 620, 63]],
        },
      ],
      findings: [
        [
          'E2',
          'Target berubah dari "61" menjadi "620" (+559), sedangkan tahun lain berubah sekitar 1. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Target pertama yang jauh dari kondisi awal, dan rasio yang kedua sisinya tertukar',
      tables: [
        {
          columns: ['indicator', 'baseline 2024', 'target 2025', 'target 2026', 'target 2027', 'target 2028'],
          rows: [
            ['Indeks layanan loket', 83.04, 60.1, 60.2, 60.3, 60.4],
            ['Rasio guru terhadap murid', '1:28', '1:27', '1:26', '1:25', '24:1'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target pertama "60,1" berbeda jauh dari kondisi awal "83,04" (-22,94), sedangkan tahun lain berubah sekitar 0,10. Periksa kedua angkanya, atau jelaskan alasannya.',
        ],
        [
          'F3',
          'Target "24:1" tampaknya tertulis terbalik: tahun lain ditulis seperti "1:25". Tukar kedua sisinya, atau samakan cara menulisnya.',
        ],
      ],
    },
    {
      name: 'Tiga tahun, yang terakhir sepuluh kali lipat',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2021', 'target 2022', 'target 2023'],
          rows: [['Jumlah wisatawan', 'Orang', 1200, 1300, 14000]],
        },
      ],
      findings: [
        [
          'E2',
          'Target berubah dari "1300" menjadi "14000" (+12700), sedangkan tahun lain berubah sekitar 100. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Satu tahun seratus kali lipat dari yang lain, lalu kembali',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024', 'target 2025'],
          rows: [['Jumlah peserta magang', 25, 30, 3500, 28, 30]],
        },
      ],
      findings: [
        [
          'D2',
          'Target berubah dari "30" menjadi "3500" (+3470), sedangkan tahun lain berubah sekitar 5. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Langkah terakhir di samping langkah yang hampir sama besar',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'target 2026', 'target 2027', 'target 2028', 'target 2029'],
          rows: [
            ['Rata-rata Lama Sekolah', 9.55, 9.66, 9.79, 9.91, 10.87],
            ['Nilai SAKIP', 70, 71, 72, 73, 76],
            ['Nilai RB', 70, 70, 70, 70, 74],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Target berubah dari "9,91" menjadi "10,87" (+0,96), sedangkan tahun lain berubah sekitar 0,12. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Lonjakan sesudah tahun-tahun yang sama, dan dari kondisi awal',
      tables: [
        {
          columns: ['indicator', 'baseline 2020', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
          rows: [
            ['Hasil kerja dosen', '', 0.5, 1, 1, 6],
            ['Prodi terakreditasi', '', 0.5, 0.5, 0.7, 2.6],
            ['Jumlah mitra', '', 10, 10, 10, 25],
            ['Jumlah desa wisata', 5, 100, 110, 120, 130],
            ['Jumlah kampung iklim', '', 10, 10, 10, 12],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Target berubah dari "1" menjadi "6" (+5), sedangkan tahun lain berubah sekitar 0,5. Periksa angkanya, atau jelaskan alasannya.',
        ],
        [
          'F3',
          'Target berubah dari "0,7" menjadi "2,6" (+1,9), sedangkan tahun lain berubah sekitar 0,2. Periksa angkanya, atau jelaskan alasannya.',
        ],
        [
          'F4',
          'Target berubah dari "10" menjadi "25" (+15), sedangkan tahun lain berubah sekitar 0. Periksa angkanya, atau jelaskan alasannya.',
        ],
        [
          'C5',
          'Target pertama "100" berbeda jauh dari kondisi awal "5" (+95), sedangkan tahun lain berubah sekitar 10. Periksa kedua angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Satu langkah tiga kali lebih besar',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Persentase wirausaha', '2,16', '3,29', '4,47', '8,57']],
        },
      ],
      findings: [
        [
          'E2',
          'Target berubah dari "4,47" menjadi "8,57" (+4,1), sedangkan tahun lain berubah sekitar 1,13. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Melonjak turun, di tengah, dan tepat tiga kali',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Angka kesakitan', 50, 49, 30, 29.5, 29],
            ['Nilai layanan', 10, 11, 12, 15, 16],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target berubah dari "49" menjadi "30" (-19), sedangkan tahun lain berubah sekitar 0,5. Periksa angkanya, atau jelaskan alasannya.',
        ],
        [
          'E3',
          'Target berubah dari "12" menjadi "15" (+3), sedangkan tahun lain berubah sekitar 1. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Tepat lima belas perseratus dari angka sebelumnya',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Nilai arsip', 38, 39, 40, 46]],
        },
      ],
      findings: [
        [
          'E2',
          'Target berubah dari "40" menjadi "46" (+6), sedangkan tahun lain berubah sekitar 1. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Lonjakan tepat di batas, sesudah kondisi awal nol, dan di samping teks',
      tables: [
        {
          columns: [
            'indicator',
            'baseline 2020',
            'target 2021',
            'target 2022',
            'target 2023',
            'target 2024',
            'target 2025',
          ],
          rows: [
            ['Nilai layanan taman', 0, 50, 51, 52, 53, 54],
            ['Nilai layanan pasar', 100, 101, 102, 103, 104, 119.6],
            ['Nilai layanan arsip', 100, 101, 102, 103, 104, 119.5],
            ['Nilai layanan jalan', 1, 2, 'WTP', 3, 4, 40],
          ],
        },
      ],
      findings: [
        [
          'G3',
          'Target berubah dari "104" menjadi "119,6" (+15,6), sedangkan tahun lain berubah sekitar 1,0. Periksa angkanya, atau jelaskan alasannya.',
        ],
        [
          'G4',
          'Target berubah dari "104" menjadi "119,5" (+15,5), sedangkan tahun lain berubah sekitar 1,0. Periksa angkanya, atau jelaskan alasannya.',
        ],
        [
          'G5',
          'Target berubah dari "4" menjadi "40" (+36), sedangkan tahun lain berubah sekitar 1. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Turun tajam, sebelum dan sesudah teks, dan kondisi awal dalam satuan lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline 2020', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
          rows: [
            ['Jumlah taman', 'Taman', 90, 91, 92, 93, 40],
            ['Nilai pasar', 'Nilai', '5 unit', 91, 92, 93, 94],
            ['Nilai kios', 'Nilai', 10, 91, 92, 93, 94],
            ['Nilai jalan', 'Nilai', 1, 10, 11, 12, 13],
            ['Nilai arsip', 'Nilai', 90, 0, 92, 93, 200],
          ],
        },
      ],
      findings: [
        [
          'G2',
          'Target berubah dari "93" menjadi "40" (-53), sedangkan tahun lain berubah sekitar 1. Periksa angkanya, atau jelaskan alasannya.',
        ],
        [
          'D3',
          'Target pertama "91" berbeda jauh dari kondisi awal "5 unit" (+86), sedangkan tahun lain berubah sekitar 1. Periksa kedua angkanya, atau jelaskan alasannya.',
        ],
        [
          'D4',
          'Target pertama "91" berbeda jauh dari kondisi awal "10" (+81), sedangkan tahun lain berubah sekitar 1. Periksa kedua angkanya, atau jelaskan alasannya.',
        ],
        [
          'D5',
          'Target pertama "10" berbeda jauh dari kondisi awal "1" (+9), sedangkan tahun lain berubah sekitar 1. Periksa kedua angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Target kira-kira sepuluh kali kondisi awalnya, atau sepersepuluhnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline 2023', 'target 2024'],
          rows: [
            ['Indeks layanan terminal', 'Indeks', 3.85, 38.8],
            ['Jumlah penumpang kapal', 'Orang', 12500, 131000],
            ['Persentase jalan kondisi mantap', '%', 81, 8.4],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "38,8" kira-kira 10 kali kondisi awal "3,85". Mungkin tanda desimal salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        ],
        [
          'D3',
          'Target "131000" kira-kira 10 kali kondisi awal "12500". Mungkin tanda desimal salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        ],
        [
          'D4',
          'Target "8,4" kira-kira sepersepuluh kondisi awal "81". Mungkin tanda desimal salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
      levels: ['warning', 'advice', 'warning'],
    },
  ],
};
