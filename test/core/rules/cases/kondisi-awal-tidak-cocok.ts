import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Kondisi awal dalam satuan lain daripada kolom Satuan', {
      columns: ['indicator', 'unit', 'baseline', 'target'],
      rows: [['Waktu penerbitan izin', 'Hari', '3 bulan', 14]],
    }),
    table('Satu tahun di antaranya tidak lebih baik daripada target', {
      columns: ['indicator', 'actual 2022', 'actual 2023', 'actual 2024', 'target 2025'],
      rows: [['Persentase taman mantap', 72, 68, 76, 70]],
    }),
    table('Nol di setiap baris sebelum rencana dimulai bukan target pertama', {
      columns: ['indicator', 'baseline', 'target 2021', 'target 2022', 'target 2023'],
      rows: [
        ['Indeks kepuasan', 78, 0, 0, 80],
        ['Nilai SAKIP', 65, 0, 0, 70],
        ['Indeks inovasi', 55, 0, 0, 60],
      ],
    }),
    {
      name: 'Realisasi yang dibulatkan dari setengah',
      tables: [
        {
          sheet: 'Laporan',
          columns: ['indicator', 'actual 2024'],
          rows: [['Nilai kearsipan', '33,5']],
        },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'baseline 2024', 'target 2025'],
          rows: [['Nilai kearsipan', '34', 40]],
        },
      ],
    },
    table('Dua satuan tidak dibandingkan', {
      columns: ['indicator', 'baseline 2020', 'target 2021'],
      rows: [['Persentase dokumen yang sesuai standar', '100%', '24 Dokumen']],
    }),
    table('Indeks di samping tahun, dan nilai di samping indeks: satuan lain yang tidak tertulis', {
      columns: ['indicator', 'baseline 2020', 'target 2021'],
      rows: [
        ['Usia Harapan Hidup', 70.5, 0.79],
        ['Nilai SAKIP', 65.2, 3.1],
      ],
    }),
    {
      name: 'Realisasi triwulan atau tahun lain tidak dibandingkan, juga kondisi awal tanpa tahun atau tanpa angka',
      tables: [
        {
          sheet: 'Laporan',
          columns: ['indicator', 'actual 2024 q1', 'actual 2024 m3', 'actual 2023', 'actual 2024'],
          rows: [
            ['Nilai SAKIP', 10, 11, 12, '88,6'],
            ['Indeks kepuasan', 10, 11, 12, 'baik'],
          ],
        },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'baseline 2024', 'baseline', 'target 2025'],
          rows: [
            ['Nilai SAKIP', '88,64', 80, '90'],
            ['Indeks kepuasan', 80, 'baik', 'baik'],
          ],
        },
      ],
    },
    table('Sama dengan kondisi awal, di dalam rentang, atau tahun dasar yang bukan sebelum target', {
      columns: ['indicator', 'baseline 2024', 'target 2024', 'target 2025'],
      rows: [
        ['Indeks kepuasan', 80, 70, 81],
        ['Angka kemiskinan', 9, 12, 8],
      ],
    }),
    table('Target sama dengan kondisi awal, atau rentang yang memuatnya', {
      columns: ['indicator', 'baseline', 'target 2025'],
      rows: [
        ['Indeks kepuasan', 80, 80],
        ['Angka kemiskinan', 9, 9],
        ['Indeks layanan publik', 80, '78 - 82'],
        ['Angka kematian', 9, '8 - 10'],
      ],
    }),
    {
      name: 'Kondisi awal sama dengan realisasi, dan target lebih baik',
      tables: [
        { sheet: 'Laporan', columns: ['indicator', 'actual 2024'], rows: [['Nilai SAKIP', '88,60']] },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'baseline 2024', 'target 2025'],
          rows: [['Nilai SAKIP', '88,6', '89']],
        },
      ],
    },
    table('Makin rendah makin baik', {
      columns: ['indicator', 'baseline 2024', 'target 2025'],
      rows: [['Persentase penduduk miskin', 9, 8]],
    }),
    table('Belum ada target, dan rentang target yang memuat kondisi awal', {
      columns: ['indicator', 'baseline 2024', 'target 2025'],
      rows: [
        ['Indeks kepuasan masyarakat', 80, '70 - 82'],
        ['Angka kematian bayi', 9, '8 - 20'],
        ['Nilai SAKIP', 80, 'baik'],
      ],
    }),
    table('Bagian yang lebih dari seluruhnya turun ke arah 100%', {
      columns: ['indicator', 'unit', 'baseline 2024', 'target 2025'],
      rows: [
        ['APK SMP/MTs', '%', '106,8', '105'],
        ['Angka Partisipasi Kasar SMA', 'persen', 103, 100],
      ],
    }),
    {
      name: 'Tanpa target; kondisi awal dan realisasi yang keduanya tanpa tahun',
      tables: [
        { sheet: 'Laporan', columns: ['indicator', 'actual'], rows: [['Nilai SAKIP', 84]] },
        { sheet: 'Rencana', columns: ['indicator', 'baseline'], rows: [['Nilai SAKIP', 79]] },
      ],
    },
    table('Indeks yang targetnya sendiri turun, dan indeks yang mungkin mengukur keburukan', {
      columns: ['indicator', 'unit', 'baseline 2024', 'target 2025', 'target 2026'],
      rows: [
        ['Indeks beban dermaga', 'Indeks', 86, 80, 75],
        ['Indeks kemahalan dermaga', 'Indeks', 86, 80, 82],
        ['Indeks pencemaran sungai', 'Indeks', 86, 80, 75],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Target yang lebih rendah daripada semua realisasi di baris itu',
      tables: [
        {
          columns: ['indicator', 'actual 2022', 'actual 2023', 'actual 2024', 'target 2025'],
          rows: [
            ['Persentase taman mantap', 72, 74, 76, 70],
            ['Persentase kebun mantap', 62, 64, 66, 68],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Target 2025 "70" untuk "Persentase taman mantap" lebih buruk daripada realisasi 2024, yaitu "76". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Target tahun depan yang lebih buruk daripada realisasi tahun lalu',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Indeks Kualitas Air', 'Indeks', 62.4, 55, 56],
            ['Persentase jalan mantap', '%', 70, 75, 80],
            ['Jumlah rumah diperbaiki', 'rumah', 70, 60, 50],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target 2025 "55" untuk "Indeks Kualitas Air" lebih buruk daripada realisasi 2024, yaitu "62,4". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Target pertama sesudah tahun-tahun yang berisi nol di setiap baris lebih buruk',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2021', 'target 2022', 'target 2023'],
          rows: [
            ['Indeks kepuasan', 78, 0, 75, 80],
            ['Nilai SAKIP', 65, 0, 66, 70],
            ['Indeks inovasi', 55, 0, 56, 60],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target pertama "75" lebih buruk daripada kondisi awal "78" untuk "Indeks kepuasan". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Berbeda dari laporan, dan target pertama lebih buruk',
      tables: [
        { sheet: 'Laporan', columns: ['indicator', 'actual 2024'], rows: [['Nilai SAKIP', '84,20']] },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'baseline 2024', 'target 2025'],
          rows: [
            ['Nilai SAKIP', '79,10', '79,50'],
            ['Indeks kepuasan masyarakat', '85,4', '83'],
          ],
        },
      ],
      findings: [
        [
          'Rencana!B2',
          'Kondisi awal 2024 untuk "Nilai SAKIP" di sini "79,10", sedangkan realisasinya di Laporan!B2 "84,20". Samakan keduanya.',
        ],
        [
          'Rencana!C3',
          'Target pertama "83" lebih buruk daripada kondisi awal "85,4" untuk "Indeks kepuasan masyarakat". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Makin rendah makin baik: target pertama lebih tinggi, juga sebagai rentang',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2025'],
          rows: [
            ['Angka kemiskinan', 9, 10],
            ['Angka kematian', 9, '10 - 12'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target pertama "10" lebih buruk daripada kondisi awal "9" untuk "Angka kemiskinan". Periksa keduanya, atau jelaskan alasannya.',
        ],
        [
          'C3',
          'Target pertama "10 - 12" lebih buruk daripada kondisi awal "9" untuk "Angka kematian". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Turun dari atas 100% ke bawah 100%, atau angka yang bukan bagian',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline 2024', 'target 2025'],
          rows: [
            ['APK SMP/MTs', '%', 101, 97],
            ['Nilai Tukar Petani', 'indeks', 106, 103],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target pertama "97" lebih buruk daripada kondisi awal "101" untuk "APK SMP/MTs". Periksa keduanya, atau jelaskan alasannya.',
        ],
        [
          'D3',
          'Target pertama "103" lebih buruk daripada kondisi awal "106" untuk "Nilai Tukar Petani". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Selisih setengah dari angka bulat sudah berbeda; target dengan tahun ke-1 juga dibandingkan',
      tables: [
        { sheet: 'Laporan', columns: ['indicator', 'actual 2024'], rows: [['Nilai SAKIP', '80,5']] },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'baseline 2024', 'target #1'],
          rows: [['Nilai SAKIP', 80, 78]],
        },
      ],
      findings: [
        [
          'Rencana!B2',
          'Kondisi awal 2024 untuk "Nilai SAKIP" di sini "80", sedangkan realisasinya di Laporan!B2 "80,5". Samakan keduanya.',
        ],
        [
          'Rencana!C2',
          'Target pertama "78" lebih buruk daripada kondisi awal "80" untuk "Nilai SAKIP". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Kondisi awal tanpa tahun, dan kondisi awal nol',
      tables: [
        {
          sheet: 'Renstra',
          columns: ['indicator', 'unit', 'baseline 2024', 'target 2025'],
          rows: [
            ['Cakupan layanan taman', '%', 0, 50],
            ['Cakupan layanan pasar', '%', 60, 65],
          ],
        },
        {
          sheet: 'LKj',
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Cakupan layanan taman', '%', 40, 45],
            ['Cakupan layanan pasar', '%', 55, 58],
          ],
        },
      ],
      findings: [
        [
          'Renstra!C2',
          'Kondisi awal 2024 untuk "Cakupan layanan taman" di sini "0", sedangkan realisasinya di LKj!D2 "45". Samakan keduanya.',
        ],
        [
          'Renstra!C3',
          'Kondisi awal 2024 untuk "Cakupan layanan pasar" di sini "60", sedangkan realisasinya di LKj!D3 "58". Samakan keduanya.',
        ],
      ],
    },
    {
      name: 'Target tanpa tahun di bawah kondisi saat ini',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline', 'target'],
          rows: [
            ['Persentase guru bersertifikat', '%', 64, 60],
            ['Persentase sekolah terakreditasi', '%', 50, 55],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target pertama "60" lebih buruk daripada kondisi awal "64" untuk "Persentase guru bersertifikat". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
    {
      name: 'Target sebuah indeks biasa di bawah keadaan awalnya, walau tidak ada kata yang menyebut arahnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline 2024', 'target 2025', 'target 2026'],
          rows: [['Indeks dermaga ramah lansia', 'Indeks', 86, 80, 82]],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'actual 2024', 'target 2025'],
          rows: [['Indeks dermaga tanggap cuaca', 'Indeks', 86, 80]],
        },
      ],
      findings: [
        [
          'Dua!D2',
          'Target 2025 "80" untuk "Indeks dermaga tanggap cuaca" lebih buruk daripada realisasi 2024, yaitu "86". Periksa keduanya, atau jelaskan alasannya.',
        ],
        [
          'D2',
          'Target pertama "80" lebih buruk daripada kondisi awal "86" untuk "Indeks dermaga ramah lansia". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
  ],
};
