import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satu tahun di antaranya berdiri dalam dua versi', {
      columns: ['indicator', 'target 2027', 'target 2028 before', 'target 2028 after', 'target 2029'],
      headers: ['Indikator', '2027', '2028 (Semula)', '2028 (Menjadi)', '2029'],
      rows: [['Jumlah taman', 4, 5, 6, 7]],
    }),
    table('Dua versi yang hanya dibedakan oleh kata di judulnya', {
      columns: ['indicator', 'target 2027', 'target 2028', 'target 2028', 'target 2029'],
      headers: ['Indikator', '2027', '2028 (APBD)', '2028 (APBD-P)', '2029'],
      rows: [['Jumlah taman', 4, 5, 6, 7]],
    }),
    table('Laporan tahun ini di samping tahun lalu, dan realisasi tahun lalu sebagai pembanding', {
      columns: ['indicator', 'target 2023', 'actual 2023', 'actual 2024', 'achievement 2024'],
      rows: [['Persentase taman terawat', 80, 76, 78, 97.5]],
      title: 'Pengukuran Kinerja Tahun 2024',
      period: { from: 2024, to: 2024 },
    }),
    table('Target tahun depan di dalam laporan', {
      columns: ['indicator', 'target 2025'],
      rows: [['Persentase taman terawat', 80]],
      title: 'Laporan Kinerja Tahun 2024',
      period: { from: 2024, to: 2024 },
    }),
    table('Realisasi tahun lalu di samping target tanpa capaian tahun itu', {
      columns: ['indicator', 'target 2024', 'actual 2023', 'achievement'],
      rows: [['Persentase taman terawat', 80, 76, 95]],
    }),
    table('Triwulan dan bulan menurut urutannya, juga yang tahunnya belum selesai', {
      columns: ['indicator', 'target q1', 'target q2', 'target q3', 'target q4', 'actual m1', 'actual m2', 'actual m2'],
      rows: [['Jumlah taman terawat', 1, 2, 3, 4, 1, 1, 1]],
    }),
    table('Setiap lima tahun, dengan tahun pertama di sampingnya', {
      columns: ['indicator', 'target 2024', 'target 2025', 'target 2030', 'target 2035', 'target 2040'],
      rows: [['Usia harapan hidup', 71, 72, 74, 76, 78]],
    }),
    table('Akhir rencana di depan tahun-tahunnya, dan tahun yang urut mundur', {
      columns: ['indicator', 'target 2026', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Persentase layanan tepat waktu', 86, 82, 84, 85]],
    }),
    table('Tahun yang urut mundur', {
      columns: ['indicator', 'target 2026', 'target 2025', 'target 2024', 'target 2023'],
      rows: [['Persentase layanan tepat waktu', 86, 85, 84, 82]],
    }),
    table('Laporan di tengah periode rencana', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'actual 2021', 'actual 2022'],
      rows: [['Persentase layanan tepat waktu', 80, 82, 84, 79, 83]],
      title: 'Evaluasi Renstra 2021-2026',
      profile: 'lkjip',
      period: { from: 2021, to: 2026 },
    }),
    table('Perjanjian dengan target tahun di judulnya, atau dengan tahun lain di sampingnya', {
      columns: ['indicator', 'target 2025'],
      rows: [['Nilai SAKIP', 70]],
      title: 'Perjanjian Kinerja Tahun 2025',
      profile: 'pk',
      period: { from: 2025, to: 2025 },
    }),
    table('Perjanjian dengan realisasi tahun sebelumnya', {
      columns: ['indicator', 'actual 2024', 'target 2024'],
      rows: [['Nilai SAKIP', 70, 71]],
      title: 'Perjanjian Kinerja Tahun 2025',
      profile: 'pk',
      period: { from: 2025, to: 2025 },
    }),
    table('Bukan perjanjian: keputusan tahun 2025 boleh memuat target tahun lain', {
      columns: ['indicator', 'target 2026'],
      rows: [['Nilai SAKIP', 70]],
      title: 'Keputusan Tahun 2025',
      profile: 'sk',
      period: { from: 2025, to: 2025 },
    }),
    table('Target akhir rencana di samping target tahun laporan', {
      columns: ['indicator', 'target 2019', 'target 2016', 'actual 2016'],
      headers: ['Indikator', 'Target 2019', 'Target 2016', 'Realisasi 2016'],
      rows: [['Persentase layanan tepat waktu', 95, 80, 72]],
    }),
    table('Target akhir rencana jauh di belakang', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2026'],
      headers: ['Indikator', 'Target 2021', 'Target 2022', 'Target 2026'],
      rows: [['Persentase layanan tepat waktu', 80, 82, 95]],
    }),
    table('Triwulan dan bulan bukan tahun; judul yang menyebut satu tahun; dua jenis target', {
      columns: [
        ...['indicator', 'target 2024 q1', 'target 2024 q2', 'target 2024 m1', 'target 2024 m2'],
        ...['target 2025', 'target 2024', 'target 2024', 'target 2025'],
      ],
      headers: [
        'Indikator',
        'TW 1',
        'TW 2',
        'Jan',
        'Feb',
        'Target  Renstra 2025',
        'TARGET RENSTRA 2024',
        'Target PK 2024',
        'Target PK 2025',
      ],
      rows: [['Nilai SAKIP', 1, 2, 3, 4, 5, 6, 7, 8]],
      title: 'Rencana 2024',
      period: { from: 2024, to: 2024 },
    }),
    table('Periode yang tidak disebut judulnya sendiri', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Nilai SAKIP', 70, 71]],
      title: 'Rencana 2024',
      period: { from: 2024, to: 2029 },
    }),
    table('Tahun lengkap seperti di judul', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023'],
      rows: [['Nilai SAKIP', 70, 71, 72]],
      title: 'IKU Tahun 2021-2023',
      period: { from: 2021, to: 2023 },
    }),
    table('Satu tahun peralihan sesudah periode', {
      columns: ['indicator', 'target 2025', 'target 2026', 'target 2027'],
      rows: [['Nilai SAKIP', 70, 71, 72]],
      title: 'Renstra 2025-2026',
      period: { from: 2025, to: 2026 },
    }),
    table('Tahun pertama periode adalah tahun dasar, di kolom kondisi awal', {
      columns: ['indicator', 'baseline', 'target 2022', 'target 2023'],
      rows: [['Nilai SAKIP', 69, 70, 71]],
      title: 'Renstra 2021-2023',
      period: { from: 2021, to: 2023 },
    }),
    table('Tahun terakhir berjudul lain', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023'],
      headers: ['Indikator', 'Target 2021', 'Target 2022', 'Kondisi Akhir 2023'],
      rows: [['Nilai SAKIP', 69, 70, 71]],
      title: 'RPJMD 2021-2023',
      period: { from: 2021, to: 2023 },
    }),
    table('Sebelum dan sesudah perubahan memuat tahun yang sama', {
      columns: ['indicator', 'target 2023 before', 'target 2024 before', 'target 2023 after', 'target 2024 after'],
      rows: [['Nilai SAKIP', 70, 71, 72, 73]],
    }),
    table('Target, realisasi, dan capaian tahun yang sama', {
      columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
      rows: [['Nilai SAKIP', 70, 71, 72, 73]],
    }),

    table('Satu kolom target, dan kolom target tanpa tahun di antara yang bertahun', {
      columns: ['indicator', 'target 2024', 'target', 'target #1'],
      rows: [['Nilai SAKIP', 70, 71, 72]],
      title: 'IKU Tahun 2024-2026',
      period: { from: 2024, to: 2026 },
    }),
    table('Bulan dan triwulan yang jarang, dengan judul yang sama', {
      columns: ['indicator', 'target 2024 m1', 'target 2026 m1', 'target 2024 q1', 'target 2026 q1'],
      headers: ['Indikator', 'Target', 'Target', 'Target', 'Target'],
      rows: [['Nilai SAKIP', 1, 2, 3, 4]],
    }),
    table('Judul menyebut satu tahun, dan kolomnya dua tahun', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Nilai SAKIP', 70, 71]],
      title: 'Rencana 2026',
      period: { from: 2026, to: 2026 },
    }),
    {
      name: 'Tahun akhir tanpa angka tahun',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'target 2022', 'finalTarget'],
          headers: ['Indikator', 'Target 2021', 'Target 2022', 'Kondisi Akhir'],
          title: 'Rencana Strategis Tahun 2021-2026',
          period: { from: 2021, to: 2026 },
          rows: [['Nilai taman', 70, 71, 80]],
        },
      ],
    },
    table('Realisasi tahun lain di samping target yang hanya dari satu triwulan', {
      columns: ['indicator', 'target 2023 q4', 'actual 2032', 'achievement 2023'],
      rows: [['Persentase taman terawat', 80, 76, 95]],
    }),
  ],
  invalid: [
    {
      name: 'Tahun yang terlewat di samping tahun lain dalam dua versi',
      tables: [
        {
          columns: [
            'indicator',
            'target 2026',
            'target 2027 before',
            'target 2027 after',
            'target 2029',
            'target 2030',
          ],
          headers: ['Indikator', '2026', '2027 (Semula)', '2027 (Menjadi)', '2029', '2030'],
          rows: [['Jumlah taman', 4, 5, 6, 7, 8]],
        },
      ],
      findings: [
        ['E1', 'Kolom target melompat dari 2026 ke 2029. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.'],
      ],
    },
    {
      name: 'Target dan realisasi dari tahun lain daripada judulnya',
      tables: [
        {
          columns: ['indicator', 'target 2022', 'actual 2022', 'achievement'],
          rows: [['Persentase taman terawat', 80, 76, 95]],
          title: 'Pengukuran Kinerja Tahun 2023',
          period: { from: 2023, to: 2023 },
        },
      ],
      findings: [
        [
          'B1',
          'Kolom target dan realisasi memuat tahun 2022, sedangkan judul tabel menyebut tahun 2023. Samakan keduanya.',
        ],
      ],
    },
    {
      name: 'Realisasi dari tahun lain daripada target dan capaian di kedua sisinya',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'actual 2032', 'achievement 2023'],
          rows: [['Persentase taman terawat', 80, 76, 95]],
        },
      ],
      findings: [
        [
          'C1',
          'Kolom realisasi memuat tahun 2032, sedangkan target dan capaian di sampingnya memuat tahun 2023. Perbaiki tahun yang salah ketik.',
        ],
      ],
      others: ['B1'],
    },
    {
      name: 'Triwulan dan bulan yang berdiri dua kali di tempat yang lain',
      tables: [
        {
          columns: ['indicator', 'target q1', 'target q2', 'target q2', 'target q4'],
          headers: ['Indikator', 'TW I', 'TW II', 'TW II', 'TW IV'],
          rows: [['Jumlah taman terawat', 1, 2, 3, 4]],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'actual m1', 'actual m2', 'actual m2', 'actual m4'],
          headers: ['Indikator', 'Januari', 'Februari', 'Februari', 'April'],
          rows: [['Jumlah kolam terawat', 1, 2, 3, 4]],
        },
      ],
      findings: [
        [
          'IKU!D1',
          '"TW II" berdiri di tempat triwulan 3, yang tidak ada, sedangkan triwulan 2 sudah ada. Perbaiki judul kolomnya.',
        ],
        [
          'Dua!D1',
          '"Februari" berdiri di tempat bulan 3, yang tidak ada, sedangkan bulan 2 sudah ada. Perbaiki judul kolomnya.',
        ],
      ],
    },
    {
      name: 'Dua langkah dua tahun, dan lima tahun hanya sekali',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2026', 'target 2028', 'target 2033', 'target 2034'],
          rows: [['Persentase dermaga mantap', 71, 72, 74, 76, 78]],
        },
      ],
      findings: [
        ['C1', 'Kolom target melompat dari 2024 ke 2026. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.'],
        ['D1', 'Kolom target melompat dari 2026 ke 2028. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.'],
        ['E1', 'Kolom target melompat dari 2028 ke 2033. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.'],
      ],
    },
    {
      name: 'Dua tahun yang tertukar',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2025', 'target 2024', 'target 2026'],
          rows: [['Persentase layanan tepat waktu', 82, 84, 85, 86]],
        },
      ],
      findings: [
        [
          'D1',
          'Kolom target tahun 2024 berdiri sesudah 2025. Urutkan kolom tahunnya, atau perbaiki tahun yang tertukar.',
        ],
      ],
      others: ['C1'],
    },
    {
      name: 'Perjanjian satu tahun dengan kolom target tahun lain',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [['Nilai SAKIP', 70]],
          title: 'Perjanjian Kinerja Tahun 2025',
          profile: 'pk',
          period: { from: 2025, to: 2025 },
        },
      ],
      findings: [
        ['B1', 'Kolom target memuat tahun 2024, sedangkan judul tabel menyebut tahun 2025. Samakan keduanya.'],
      ],
    },
    {
      name: 'Tahun 2023 terlewat',
      tables: [{ columns: ['indicator', 'target 2022', 'target 2024'], rows: [['Nilai SAKIP', 70, 72]] }],
      findings: [
        ['C1', 'Kolom target melompat dari 2022 ke 2024. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.'],
      ],
    },
    {
      name: 'Tahun 2023 dua kali',
      tables: [
        { columns: ['indicator', 'target 2022', 'target 2023', 'target 2023'], rows: [['Nilai SAKIP', 70, 71, 72]] },
      ],
      findings: [['D1', 'Tahun 2023 tertulis pada dua kolom target. Perbaiki salah satu tahunnya.']],
    },
    {
      name: 'Judul menyebut periode lain',
      tables: [
        {
          columns: ['indicator', 'target 2022', 'target 2023'],
          rows: [['Nilai SAKIP', 70, 71]],
          title: 'IKU Tahun 2024-2029',
          period: { from: 2024, to: 2029 },
        },
      ],
      findings: [
        ['B1', 'Kolom target memuat 2022-2023, sedangkan judul tabel menyebut periode 2024-2029. Samakan keduanya.'],
      ],
    },
    {
      name: 'Mulai terlambat tanpa kondisi awal, mulai terlalu awal, dan berakhir terlalu cepat',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [['Nilai SAKIP', 70, 71]],
          title: 'Renstra 2022-2024',
          period: { from: 2022, to: 2024 },
        },
        {
          sheet: 'Awal',
          columns: ['indicator', 'baseline', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Nilai SAKIP', 69, 70, 71, 72, 73]],
          title: 'Renstra 2022-2024',
          period: { from: 2022, to: 2024 },
        },
        {
          sheet: 'Akhir',
          columns: ['indicator', 'target 2022', 'target 2023'],
          rows: [['Nilai SAKIP', 70, 71]],
          title: 'Renstra 2022-2024',
          period: { from: 2022, to: 2024 },
        },
      ],
      findings: [
        [
          'IKU!B1',
          'Kolom target memuat 2023-2024, sedangkan judul tabel menyebut periode 2022-2024. Samakan keduanya.',
        ],
        [
          'Awal!C1',
          'Kolom target memuat 2021-2024, sedangkan judul tabel menyebut periode 2022-2024. Samakan keduanya.',
        ],
        [
          'Akhir!B1',
          'Kolom target memuat 2022-2023, sedangkan judul tabel menyebut periode 2022-2024. Samakan keduanya.',
        ],
      ],
    },

    {
      name: 'Tahun yang tidak berurutan kolomnya, dengan judul yang berbeda penulisannya',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'target 2022', 'target 2023'],
          headers: ['Indikator', 'TARGET  TAHUN 2025', 'Target Tahun 2022', ' Target Tahun  2023 '],
          rows: [['Nilai SAKIP', 72, 70, 71]],
        },
      ],
      findings: [
        ['B1', 'Kolom target melompat dari 2023 ke 2025. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.'],
      ],
    },
    {
      name: 'Akhir rencana di samping laporan setahun, dan kolom tahun yang berurutan terbalik',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'actual 2021', 'target 2024', 'target 2025'],
          rows: [['Nilai taman', 70, 71, 75, 80]],
        },
      ],
      findings: [
        ['D1', 'Kolom target melompat dari 2021 ke 2024. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.'],
      ],
    },
    {
      name: 'Tahun akhir bertahun, sebelum akhir periode judulnya',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'target 2022', 'finalTarget 2024'],
          headers: ['Indikator', 'Target 2021', 'Target 2022', 'Kondisi Akhir 2024'],
          title: 'Rencana Strategis Tahun 2021-2026',
          period: { from: 2021, to: 2026 },
          rows: [['Nilai taman', 70, 71, 80]],
        },
      ],
      findings: [
        ['B1', 'Kolom target memuat 2021-2024, sedangkan judul tabel menyebut periode 2021-2026. Samakan keduanya.'],
      ],
    },
    {
      name: 'Dua tahun terakhir yang tertukar',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'target 2026', 'target 2028', 'target 2027'],
          rows: [['Jumlah taman', 4, 5, 6, 7]],
        },
      ],
      findings: [
        [
          'E1',
          'Kolom target tahun 2027 berdiri sesudah 2028. Urutkan kolom tahunnya, atau perbaiki tahun yang tertukar.',
        ],
      ],
      others: ['D1'],
    },
  ],
};
