import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'actual 2023', 'actual 2024'];

const ofPart = (sheet: string, rows: readonly (readonly [string, number, number])[]) => ({
  sheet,
  title: sheet === 'Rekap' ? 'Rekapitulasi' : `Bidang ${sheet}`,
  columns: ['indicator', 'target', 'actual'],
  rows,
});

export const cases: RuleCases = {
  valid: [
    {
      name: 'Rekapitulasi yang lain dari satu-satunya bidang: mungkin dari waktu lain',
      tables: [
        ofPart('Pasar', [['Persentase kios tertib', 80, 76]]),
        ofPart('Rekap', [['Persentase kios tertib', 80, 67]]),
      ],
    },
    {
      name: 'Rekapitulasi dari angka yang dimiliki dua bidang',
      tables: [
        ofPart('Pasar', [['Persentase surat dibalas', 80, 76]]),
        ofPart('Taman', [
          ['Persentase surat dibalas', 80, 70],
          ['Persentase bangku utuh', 90, 81],
        ]),
        ofPart('Rekap', [
          ['Persentase surat dibalas', 80, 73],
          ['Persentase bangku utuh', 90, 81],
        ]),
      ],
    },
    {
      name: 'Dua kecamatan, menurut judulnya',
      tables: ['Muara', 'Hulu'].map((name, at) => ({
        sheet: name,
        title: `Kecamatan ${name} Tahun 2025`,
        columns: ['indicator', 'unit', 'actual 2025'],
        rows: [
          ['Persentase dermaga mantap', '%', 80 + at],
          ['Persentase tambatan mantap', '%', 70],
          ['Persentase rambu mantap', '%', 75],
        ],
      })),
    },
    {
      name: 'Sama pada desimal yang lebih kasar, atau satuannya lain',
      tables: [
        {
          columns,
          rows: [
            ['Persentase desa mandiri', 40, '46,97'],
            ['Jumlah arsip', 3, '5 berkas'],
          ],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'actual 2024'],
          rows: [
            ['Persentase desa mandiri', 47],
            ['Jumlah arsip', '6 orang'],
          ],
        },
      ],
    },
    {
      name: 'Dua tempat: hampir semuanya lain',
      tables: [
        {
          columns,
          rows: [
            ['Persentase desa mandiri', 40, 47],
            ['Jumlah arsip', 3, 5],
          ],
        },
        {
          sheet: 'Dua',
          columns,
          rows: [
            ['Persentase desa mandiri', 51, 58],
            ['Jumlah arsip', 9, 5],
          ],
        },
      ],
    },
    {
      name: 'Setiap triwulan atau bulan di lembarnya sendiri',
      tables: [
        {
          sheet: 'TW I',
          title: 'CAPAIAN KINERJA DINAS CONTOH TRIWULAN I TAHUN 2025',
          columns: ['indicator', 'target', 'actual'],
          period: { from: 2025, to: 2025 },
          rows: [['Persentase izin tepat waktu', 90, 88]],
        },
        {
          sheet: 'TW II',
          title: 'CAPAIAN KINERJA DINAS CONTOH TRIWULAN II TAHUN 2025',
          columns: ['indicator', 'target', 'actual'],
          period: { from: 2025, to: 2025 },
          rows: [['Persentase izin tepat waktu', 90, 89]],
        },
        {
          sheet: 'Agustus',
          columns: ['indicator', 'target', 'actual'],
          period: { from: 2025, to: 2025 },
          rows: [['Persentase izin tepat waktu', 90, 91]],
        },
      ],
    },
    {
      name: 'Triwulan yang di satu tabel dijumlahkan terus, di tabel lain tidak',
      tables: ['Rekap', 'Rincian'].map((sheet, at) => ({
        sheet,
        columns: ['indicator', 'target 2025', 'actual 2025 q1', 'actual 2025 q2', 'actual 2025 q3'],
        rows: [
          ['Jumlah pengunjung', 90, 20, at === 0 ? 30 : 50, at === 0 ? 40 : 90],
          ['Persentase izin tepat waktu', 90, 70, 80, 90],
          ['Indeks mutu layanan', 90, 70, 80, 85],
        ],
      })),
    },
    {
      name: 'Tanpa tahun: tidak ada yang menunjukkan bahwa keduanya dari tahun yang sama',
      tables: [
        {
          sheet: '2024',
          columns: ['indicator', 'target', 'actual'],
          rows: [
            ['Persentase izin tepat waktu', 90, 88],
            ['Indeks mutu layanan', 90, 85],
          ],
        },
        {
          sheet: '2025',
          columns: ['indicator', 'target', 'actual'],
          rows: [
            ['Persentase izin tepat waktu', 90, 93],
            ['Indeks mutu layanan', 90, 85],
          ],
        },
        {
          sheet: 'Lain',
          columns: ['indicator', 'target', 'actual'],
          rows: [['Persentase izin tepat waktu', 90, 71]],
        },
        {
          sheet: 'Lain lagi',
          columns: ['indicator', 'target', 'actual'],
          rows: [['Persentase izin tepat waktu', 91, 72]],
        },
      ],
    },
    table('Satu tabel saja', { columns, rows: [['Persentase desa mandiri', 40, 47]] }),
  ],
  invalid: [
    {
      name: 'Rekapitulasi yang sama dengan bidang-bidangnya, kecuali di satu baris',
      tables: [
        ofPart('Pasar', [['Persentase kios tertib', 80, 76]]),
        ofPart('Taman', [['Persentase bangku utuh', 90, 81]]),
        ofPart('Rekap', [
          ['Persentase kios tertib', 80, 67],
          ['Persentase bangku utuh', 90, 81],
        ]),
      ],
      findings: [
        [
          'Rekap!C2',
          'Realisasi "Persentase kios tertib" di kolom "Realisasi" ini "67", sedangkan di Pasar!C2 "76". Samakan keduanya.',
        ],
      ],
    },
    {
      name: 'Satu triwulan berbeda, dan dua tabel tanpa tahun dengan target yang sama',
      tables: [
        {
          sheet: 'Rekap',
          columns: ['indicator', 'target 2025', 'actual 2025 q1', 'actual 2025 q2'],
          rows: [
            ['Jumlah pengunjung', 90, 20, 50],
            ['Persentase izin tepat waktu', 90, 70, 80],
          ],
        },
        {
          sheet: 'Rincian',
          columns: ['indicator', 'target 2025', 'actual 2025 q1', 'actual 2025 q2'],
          rows: [
            ['Jumlah pengunjung', 90, 20, 50],
            ['Persentase izin tepat waktu', 90, 70, 82],
          ],
        },
        {
          sheet: 'A',
          columns: ['indicator', 'target', 'actual'],
          rows: [
            ['Indeks mutu arsip', 90, 88],
            ['Indeks mutu layanan', 90, 85],
          ],
        },
        {
          sheet: 'B',
          columns: ['indicator', 'target', 'actual'],
          rows: [
            ['Indeks mutu arsip', 90, 93],
            ['Indeks mutu layanan', 90, 85],
          ],
        },
      ],
      findings: [
        [
          'Rincian!D3',
          'Realisasi "Persentase izin tepat waktu" di kolom "Realisasi 2025" ini "82", sedangkan di Rekap!D3 "80". Samakan keduanya.',
        ],
        [
          'B!C2',
          'Realisasi "Indeks mutu arsip" di kolom "Realisasi" ini "93", sedangkan di A!C2 "88". Samakan keduanya.',
        ],
      ],
    },
    {
      name: 'Dua lembar untuk triwulan yang sama',
      tables: [
        {
          sheet: 'TW II',
          columns: ['indicator', 'target', 'actual'],
          period: { from: 2025, to: 2025 },
          rows: [['Persentase izin tepat waktu', 90, 88]],
        },
        {
          sheet: 'Rapat',
          title: 'EVALUASI KINERJA TRIWULAN II TAHUN 2025',
          columns: ['indicator', 'target', 'actual'],
          period: { from: 2025, to: 2025 },
          rows: [['Persentase izin tepat waktu', 90, 89]],
        },
      ],
      findings: [
        [
          'Rapat!C2',
          'Realisasi 2025 untuk "Persentase izin tepat waktu" di sini "89", sedangkan di TW II!C2 "88". Samakan keduanya.',
        ],
      ],
    },
    {
      name: 'Tahun yang sama, juga bila hanya judul yang menyebutnya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual'],
          period: { from: 2024, to: 2024 },
          rows: [
            ['Persentase desa mandiri', 50, '54,55'],
            ['Jumlah arsip', 6, 9],
          ],
        },
        {
          sheet: 'Dua',
          columns,
          rows: [
            ['Persentase desa mandiri', '46,97', '63,6'],
            ['Jumlah arsip', 10, 9],
          ],
        },
      ],
      findings: [
        [
          'Dua!C2',
          'Realisasi 2024 untuk "Persentase desa mandiri" di sini "63,6", sedangkan di IKU!C2 "54,55". Samakan keduanya.',
        ],
      ],
    },
    {
      name: 'Angka yang sama menurut desimalnya, dan teks di samping angka',
      tables: [
        {
          sheet: 'A',
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Cakupan layanan taman', '%', 80, 70.25],
            ['Opini BPK', 'Opini', 'WTP', 'WTP'],
            ['Nilai taman', 'Nilai', 80, 70],
          ],
        },
        {
          sheet: 'B',
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Cakupan layanan taman', '%', 80, 70.3],
            ['Opini BPK', 'Opini', 'WTP', 90],
            ['Nilai taman', 'Nilai', 80, 71],
          ],
        },
      ],
      findings: [
        ['B!D4', 'Realisasi 2024 untuk "Nilai taman" di sini "71", sedangkan di A!D4 "70". Samakan keduanya.'],
      ],
    },
    {
      name: 'Kecamatan yang hanya disebut di catatan di bawah tabel',
      tables: ['Muara', 'Hulu'].map((name, at) => ({
        sheet: at === 0 ? 'Satu' : 'Dua',
        nearby: [`Kecamatan ${name} belum melapor`],
        columns: ['indicator', 'unit', 'actual 2025'],
        rows: [
          ['Persentase dermaga mantap', '%', 80 + at],
          ['Persentase tambatan mantap', '%', 70],
          ['Persentase rambu mantap', '%', 75],
        ],
      })),
      findings: [
        [
          'Dua!C2',
          'Realisasi 2025 untuk "Persentase dermaga mantap" di sini "81", sedangkan di Satu!C2 "80". Samakan keduanya.',
        ],
      ],
    },
  ],
};
