import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'actual 2023', 'actual 2024'];

export const cases: RuleCases = {
  valid: [
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
    table('Satu tabel saja', { columns, rows: [['Persentase desa mandiri', 40, 47]] }),
  ],
  invalid: [
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
  ],
};
