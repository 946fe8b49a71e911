import { type RuleCases } from '../rule-tester';
import { type TableSpec } from '../table-builder';

const plan = (sheet: string, first: number, second: number): TableSpec => ({
  sheet,
  columns: ['indicator', 'target 2025', 'target 2026'],
  rows: [['Cakupan layanan taman', first, second]],
});
const agreement = (sheet: string, title: string, target: number): TableSpec => ({
  sheet,
  title,
  profile: 'pk',
  period: { from: 2025, to: 2025 },
  columns: ['indicator', 'target'],
  rows: [['Cakupan layanan taman', target]],
});
const yearReport = (sheet: string, title: string, target: number): TableSpec => ({
  sheet,
  title,
  profile: 'lkjip',
  period: { from: 2025, to: 2025 },
  columns: ['indicator', 'target', 'actual'],
  rows: [['Cakupan layanan taman', target, 64]],
});

const results = (sheet: string, title: string, aisle: number, shop: number, reached = 72): TableSpec => ({
  sheet,
  title,
  ...(title.includes('2025') && { period: { from: 2025, to: 2025 } }),
  columns: ['indicator', 'unit', 'target', 'actual'],
  rows: [
    ['Persentase lorong terang', '%', aisle, reached],
    ['Persentase kios tertib', '%', shop, 66],
  ],
});

export const cases: RuleCases = {
  notShown: {
    samePlan: 'needs two tables on one sheet: next-page.test.ts',
    sameDocument: 'needs two tables on one sheet: next-page.test.ts',
    ofProgramme: 'needs two tables on one sheet: next-page.test.ts',
  },
  valid: [
    {
      name: 'Target lain di samping realisasi yang sama: target rencana lima tahun, target yang diubah, triwulan, dan tabel yang tidak sama dalam satu baris pun',
      tables: [results('Renstra', 'Capaian Renstra Tahun 2025', 90, 70), results('PK', 'Capaian Tahun 2025', 80, 70)],
    },
    {
      name: 'Target yang diubah di samping realisasi yang sama',
      tables: [results('A', 'Capaian Tahun 2025', 90, 70), results('B', 'Capaian Perubahan Tahun 2025', 80, 70)],
    },
    {
      name: 'Target dua triwulan di samping realisasi yang sama',
      tables: [
        results('A', 'Capaian Triwulan I Tahun 2025', 40, 70),
        results('B', 'Capaian Triwulan II Tahun 2025', 80, 70),
      ],
    },
    {
      name: 'Realisasi yang kebetulan sama dalam tabel yang selebihnya lain',
      tables: [results('A', 'Capaian Tahun 2025', 90, 70), results('B', 'Capaian Tahun 2025', 80, 60)],
    },
    {
      name: 'Dua bagian dari satu kantor pada satu lembar, dan target murni di atas target perubahan',
      tables: [
        {
          title: 'UPT A',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Jumlah pelanggan', 'SR', 120]],
        },
        {
          sheet: 'Lembar2',
          title: 'UPT B',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Jumlah pelanggan', 'SR', 90]],
        },
      ],
    },
    {
      name: 'Target perubahan terhadap target murni',
      tables: [
        {
          title: 'TARGET MURNI',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Jumlah pelanggan', 'SR', 120]],
        },
        {
          sheet: 'Lembar2',
          title: 'TARGET PERUBAHAN',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Jumlah pelanggan', 'SR', 90]],
        },
      ],
    },
    {
      name: 'Dua kecamatan, menurut judul atau nama lembarnya',
      tables: [
        {
          sheet: 'Satu',
          title: 'Kecamatan Muara Tahun 2025',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Persentase dermaga mantap', '%', 80]],
        },
        {
          sheet: 'Kecamatan Hulu',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Persentase dermaga mantap', '%', 85]],
        },
      ],
    },
    {
      name: 'Target Tahunan dari dua tahun, atau sama dengan yang di sheet lain',
      tables: [2024, 2025].map((year) => ({
        sheet: `Laporan ${year}`,
        title: `REALISASI KINERJA TAHUN ${year}`,
        period: { from: year, to: year },
        profile: 'renstra' as const,
        columns: ['indicator', 'unit', 'target', 'target q1', 'actual q1'],
        headers: ['Indikator', 'Satuan', 'Target Tahunan', 'Target TW I', 'Realisasi TW I'],
        rows: [['Persentase trotoar rata', '%', year - 1944, 20, 21]],
      })),
    },
    {
      name: 'Laporan dengan target perjanjiannya, atau perjanjian yang diubah di antaranya',
      tables: [
        agreement('PK', 'Perjanjian Kinerja Tahun 2025', 70),
        yearReport('LKj', 'Laporan Kinerja Tahun 2025', 70),
        {
          ...agreement('PK A', 'Perjanjian Kinerja Tahun 2025', 70),
          rows: [['Cakupan pasar terawat', 70]],
        },
        {
          ...agreement('PK B', 'Perjanjian Kinerja Perubahan Tahun 2025', 66),
          rows: [['Cakupan pasar terawat', 66]],
        },
        { ...yearReport('LKj A', 'Laporan Kinerja Tahun 2025', 66), rows: [['Cakupan pasar terawat', 66, 64]] },
      ],
    },
    {
      name: 'Laporan triwulan, laporan tahun lain, dan laporan dua kantor',
      tables: [
        agreement('PK', 'Perjanjian Kinerja Tahun 2025', 70),
        yearReport('TW', 'Laporan Kinerja Triwulan II Tahun 2025', 35),
        { ...yearReport('LKj', 'Laporan Kinerja Tahun 2024', 60), period: { from: 2024, to: 2024 } },
        { ...agreement('PK A', 'Perjanjian Kinerja Tahun 2025', 70), rows: [['Cakupan pasar terawat', 70]] },
        { ...yearReport('Kantor A', 'Laporan Kinerja Tahun 2025', 66), rows: [['Cakupan pasar terawat', 66, 64]] },
        { ...yearReport('Kantor B', 'Laporan Kinerja Tahun 2025', 67), rows: [['Cakupan pasar terawat', 67, 64]] },
      ],
    },
    {
      name: 'Target tanpa tahun: judulnya tidak menyebut satu tahun, mengubah rencana, berganda, atau sama',
      tables: [
        { ...agreement('PK', 'Perjanjian Kinerja', 70), period: undefined },
        { ...plan('A', 60, 65) },
        { ...agreement('PK 2', 'Perjanjian Kinerja Perubahan Tahun 2025', 71), rows: [['Cakupan taman terawat', 71]] },
        { ...plan('B', 60, 65), rows: [['Cakupan taman terawat', 60, 65]] },
        { ...agreement('PK 3', 'Perjanjian Kinerja Tahun 2025', 60), rows: [['Cakupan pasar terawat', 60]] },
        { ...plan('C', 60, 65), rows: [['Cakupan pasar terawat', 60, 65]] },
      ],
    },
    {
      name: 'Tabel lain pada lembar perjanjian itu sendiri bukan rencananya',
      tables: [agreement('PK', 'Perjanjian Kinerja Tahun 2025', 70), plan('PK', 60, 65)],
    },
    {
      name: 'Perjanjian dua kantor di samping satu rencana: punya siapa rencana itu tidak diketahui',
      tables: [
        plan('Renstra', 60, 65),
        agreement('Kantor A', 'Perjanjian Kinerja Tahun 2025', 70),
        agreement('Kantor B', 'Perjanjian Kinerja Tahun 2025', 72),
      ],
    },
    {
      name: 'Rumus dan sasaran yang hanya beda tulisan, satuan tak dikenal, target tanpa angka atau tanpa tahun',
      tables: [
        {
          sheet: 'A',
          columns: ['objective', 'indicator', 'calculation', 'unit', 'target', 'target 2024', 'target 2025'],
          rows: [
            [
              'Sasaran 1: Meningkatnya layanan',
              'Cakupan layanan',
              'Rumus perhitungan A dari yang B × 100 %',
              'pokja',
              1,
              'WTP',
              '5,7',
            ],
          ],
        },
        {
          sheet: 'B',
          columns: ['objective', 'indicator', 'calculation', 'unit', 'target', 'target 2024', 'target 2025'],
          rows: [['Meningkatnya  Layanan', 'Cakupan layanan', 'A B x 100 persen', 'Indeks', 2, 90, '5,72']],
        },
        { sheet: 'C', columns: ['indicator', 'target 2024'], rows: [['Cakupan layanan', '-']] },
      ],
    },
    {
      name: 'Dibagi dan dikali dalam kata atau tanda; target sebelum perubahan tidak dibandingkan',
      tables: [
        {
          sheet: 'A',
          columns: ['indicator', 'calculation', 'target 2024'],
          rows: [['Cakupan layanan', 'A dibagi B dikali 100', 85]],
        },
        {
          sheet: 'B',
          columns: ['indicator', 'calculation', 'target 2024 before', 'target 2024 after'],
          rows: [['Cakupan layanan', 'A / B * 100', 80, 85]],
        },
      ],
    },
    {
      name: 'Nama berbeda hanya pada satuan di dalam kurung',
      tables: [
        {
          sheet: 'A',
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [['Persentase Koperasi yang Berkualitas (Persen)', '%', '5,77']],
        },
        {
          sheet: 'B',
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [['Persentase koperasi berkualitas', 'Persen', '5,8']],
        },
      ],
    },
    {
      name: 'Indeks dan Nilai adalah satuan yang sama',
      tables: [
        { sheet: 'A', columns: ['indicator', 'unit'], rows: [['Nilai SAKIP', 'Nilai']] },
        { sheet: 'B', columns: ['indicator', 'unit'], rows: [['Nilai SAKIP', 'Indeks']] },
      ],
    },
    {
      name: 'Nomor di depan sasaran, dan Level yang sama dengan Nilai',
      tables: [
        {
          sheet: 'A',
          columns: ['objective', 'indicator', 'unit'],
          rows: [['1.1 : Meningkatnya layanan', 'Maturitas layanan', 'Level']],
        },
        {
          sheet: 'B',
          columns: ['objective', 'indicator', 'unit'],
          rows: [['Meningkatnya layanan', 'Maturitas layanan', 'Nilai']],
        },
      ],
    },
    {
      name: 'Laporan yang judulnya diawali nama triwulan',
      tables: [
        {
          sheet: 'PK',
          profile: 'pk',
          title: 'Perjanjian Kinerja Tahun 2025',
          period: { from: 2025, to: 2025 },
          columns: ['indicator', 'target'],
          rows: [['Cakupan layanan taman', 70]],
        },
        {
          sheet: 'LKj',
          profile: 'lkjip',
          title: 'Triwulan II Tahun 2025',
          period: { from: 2025, to: 2025 },
          columns: ['indicator', 'target', 'actual'],
          rows: [['Cakupan layanan taman', 35, 30]],
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'Target lain di samping realisasi yang sama, tahunnya di judul atau tidak disebut',
      tables: [results('Bidang', 'Capaian Tahun 2025', 90, 70), results('Rangkuman', 'Capaian Tahun 2025', 80, 70)],
      findings: [
        [
          'Rangkuman!C2',
          'Target 2025 untuk "Persentase lorong terang" di sini "80", sedangkan di Bidang!C2 "90". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Target lain di samping realisasi yang sama, di tabel yang tidak menyebut waktunya',
      tables: [results('Bidang', 'Hasil kerja', 90, 70), results('Rangkuman', 'Hasil kerja', 80, 70)],
      findings: [
        [
          'Rangkuman!C2',
          'Target periode ini untuk "Persentase lorong terang" di sini "80", sedangkan di Bidang!C2 "90". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Satu kecamatan, yang sekali disebut lebih panjang',
      tables: [
        {
          sheet: 'Satu',
          title: 'Kecamatan Muara Tahun 2025',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Persentase dermaga mantap', '%', 80]],
        },
        {
          sheet: 'Dua',
          title: 'Kecamatan Muara Kabupaten Pesisir',
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Persentase dermaga mantap', '%', 85]],
        },
      ],
      findings: [
        [
          'Dua!C2',
          'Target 2025 untuk "Persentase dermaga mantap" di sini "85", sedangkan di Satu!C2 "80". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Target Tahunan di rencana aksi dan di laporannya',
      tables: [
        {
          sheet: 'Rencana Aksi',
          title: 'RENCANA AKSI TAHUN 2025',
          period: { from: 2025, to: 2025 },
          columns: ['indicator', 'unit', 'target', 'target q1', 'target q2'],
          headers: ['Indikator', 'Satuan', 'Target Tahunan', 'TW I', 'TW II'],
          rows: [
            ['Persentase trotoar rata', '%', 82, 80, 82],
            ['Jumlah halte baru', 'Halte', 12, 5, 12],
          ],
        },
        {
          sheet: 'Laporan',
          title: 'REALISASI RENCANA AKSI TAHUN 2025',
          period: { from: 2025, to: 2025 },
          profile: 'lkjip',
          columns: ['indicator', 'unit', 'target', 'actual'],
          headers: ['Indikator', 'Satuan', 'Target Tahunan', 'Realisasi'],
          rows: [
            ['Persentase trotoar rata', '%', 84, 81],
            ['Jumlah halte baru', 'Halte', 12, 12],
          ],
        },
      ],
      findings: [
        [
          'Laporan!C2',
          'Target 2025 untuk "Persentase trotoar rata" di sini "84", sedangkan di Rencana Aksi!C2 "82". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Laporan yang memakai target lain daripada perjanjiannya',
      tables: [
        agreement('PK', 'Perjanjian Kinerja Tahun 2025', 70),
        yearReport('LKj', 'Laporan Kinerja Tahun 2025', 65),
      ],
      findings: [
        [
          'LKj!B2',
          'Target 2025 untuk "Cakupan layanan taman" di sini "65", sedangkan di PK!B2 "70". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Tahun yang hanya disebut nama sheetnya',
      tables: [agreement('PK 2025', 'Perjanjian Kinerja', 70), yearReport('LKj 2025', 'Laporan Kinerja', 65)],
      findings: [
        [
          'LKj 2025!B2',
          'Target 2025 untuk "Cakupan layanan taman" di sini "65", sedangkan di PK 2025!B2 "70". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Tahunnya hanya disebut judul perjanjian, dan rencana memuat target lain untuk tahun itu',
      tables: [plan('Renstra', 60, 65), agreement('PK', 'Perjanjian Kinerja Tahun 2025', 70)],
      findings: [
        [
          'PK!B2',
          'Target 2025 untuk "Cakupan layanan taman" di sini "70", sedangkan di Renstra!B2 "60". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Nomor indikator di satu dokumen bukan bagian namanya',
      tables: [
        {
          sheet: 'Renstra',
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [['IKU 1: Persentase jalan mantap', '%', 72]],
        },
        { sheet: 'PK', columns: ['indicator', 'unit', 'target 2024'], rows: [['Persentase jalan mantap', '%', 70]] },
      ],
      findings: [
        [
          'PK!C2',
          'Target 2024 untuk "Persentase jalan mantap" di sini "70", sedangkan di Renstra!C2 "72". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Satuan, target, rumus, dan sasaran berbeda',
      tables: [
        {
          sheet: 'A',
          columns: ['objective', 'indicator', 'calculation', 'unit', 'target 2024'],
          rows: [['Meningkatnya layanan', 'Cakupan layanan', 'A / B x 100%', '%', 80]],
        },
        {
          sheet: 'B',
          columns: ['objective', 'indicator', 'calculation', 'unit', 'target 2024'],
          rows: [['Meningkatnya mutu', 'Cakupan layanan', 'A / C x 100%', 'Orang', 85]],
        },
      ],
      findings: [
        ['B!D2', 'Satuan "Cakupan layanan" di sini "Orang", sedangkan di A!D2 "%". Samakan keduanya.'],
        [
          'B!E2',
          'Target 2024 untuk "Cakupan layanan" di sini "85", sedangkan di A!E2 "80". Samakan, atau jelaskan perubahannya.',
        ],
        ['B!C2', 'Rumus "Cakupan layanan" di sini berbeda dari A!C2 ("A / B x 100%"). Samakan keduanya.'],
        [
          'B!A2',
          'Sasaran "Cakupan layanan" di sini "Meningkatnya mutu", sedangkan di A!A2 "Meningkatnya layanan". Samakan keduanya.',
        ],
      ],
    },
    {
      name: 'Satuan di nama yang berbeda, dan target yang tidak sama pada desimal tertulis',
      tables: [
        { sheet: 'A', columns: ['indicator', 'target 2024'], rows: [['Cakupan layanan (Persen)', '5,7']] },
        { sheet: 'B', columns: ['indicator', 'target 2024'], rows: [['Cakupan layanan (Orang)', '5,76']] },
      ],
      findings: [
        ['B!A2', 'Satuan "Cakupan layanan (Orang)" di sini "Orang", sedangkan di A!A2 "Persen". Samakan keduanya.'],
        [
          'B!B2',
          'Target 2024 untuk "Cakupan layanan (Orang)" di sini "5,76", sedangkan di A!B2 "5,7". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Indeks menjadi persen, dan target yang berbeda setengah dari angka bulat',
      tables: [
        { sheet: 'A', columns: ['indicator', 'unit', 'target 2024'], rows: [['Kepuasan warga', 'Indeks', 80]] },
        { sheet: 'B', columns: ['indicator', 'unit', 'target 2024'], rows: [['Kepuasan warga', '%', '80,5']] },
      ],
      findings: [
        ['B!B2', 'Satuan "Kepuasan warga" di sini "%", sedangkan di A!B2 "Indeks". Samakan keduanya.'],
        [
          'B!C2',
          'Target 2024 untuk "Kepuasan warga" di sini "80,5", sedangkan di A!C2 "80". Samakan, atau jelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Rumus di dalam penjelasan: hanya rumusnya yang dikutip',
      tables: [
        {
          sheet: 'A',
          columns: ['indicator', 'explanation'],
          rows: [['Cakupan layanan', 'Alasan: penting. Rumus: A / B']],
          explanationParts: { calculation: 'A / B' },
        },
        { sheet: 'B', columns: ['indicator', 'calculation'], rows: [['Cakupan layanan', 'A / C']] },
      ],
      findings: [['B!B2', 'Rumus "Cakupan layanan" di sini berbeda dari A!B2 ("A / B"). Samakan keduanya.']],
    },
    {
      name: 'Arah yang berlawanan di dua tabel',
      tables: [
        {
          sheet: 'Manual',
          columns: ['indicator', 'unit', 'polarity'],
          rows: [
            ['Waktu tunggu layanan', 'Menit', 'Turun'],
            ['Jumlah pengaduan', 'Kasus', 'Output'],
          ],
        },
        {
          sheet: 'PK',
          columns: ['indicator', 'unit', 'polarity'],
          rows: [
            ['Waktu tunggu layanan', 'Menit', 'Maximize'],
            ['Jumlah pengaduan', 'Kasus', 'Turun'],
          ],
        },
      ],
      findings: [
        ['PK!C2', 'Arah "Waktu tunggu layanan" di sini "Maximize", sedangkan di Manual!C2 "Turun". Samakan keduanya.'],
      ],
    },
    {
      name: 'Rumus di kolom lain, dan target bertahun di perjanjian: satu temuan untuk masing-masing',
      tables: [
        {
          sheet: 'Manual',
          columns: ['indicator', 'unit', 'calculation', 'target 2025'],
          rows: [['Cakupan layanan taman', '%', 'A / B x 100%', 60]],
        },
        {
          sheet: 'PK',
          profile: 'pk',
          title: 'Perjanjian Kinerja Tahun 2025',
          period: { from: 2025, to: 2025 },
          columns: ['indicator', 'calculation', 'unit', 'target 2025'],
          rows: [['Cakupan layanan taman', 'A / C x 100%', '%', 70]],
        },
      ],
      findings: [
        [
          'PK!D2',
          'Target 2025 untuk "Cakupan layanan taman" di sini "70", sedangkan di Manual!D2 "60". Samakan, atau jelaskan perubahannya.',
        ],
        ['PK!B2', 'Rumus "Cakupan layanan taman" di sini berbeda dari Manual!C2 ("A / B x 100%"). Samakan keduanya.'],
      ],
    },
    {
      name: 'Beberapa target dan rumus yang berbeda di satu baris, dan perjanjian tanpa target',
      tables: [
        {
          sheet: 'A',
          columns: ['objective', 'indicator', 'calculation', 'target 2024', 'target 2025'],
          rows: [
            ['Kota hijau', 'Cakupan layanan taman', 'A / B', 60, 65],
            ['', 'Cakupan layanan pasar', '', 60, 65],
          ],
        },
        {
          sheet: 'B',
          columns: ['objective', 'indicator', 'calculation', 'target 2024', 'target 2025'],
          rows: [
            ['Kota asri', 'Cakupan layanan taman', 'A / B', 61, 66],
            ['', 'Cakupan layanan pasar', 'A / C', 60, 65],
          ],
        },
        {
          sheet: 'PK',
          profile: 'pk',
          title: 'Perjanjian Kinerja Tahun 2025',
          period: { from: 2025, to: 2025 },
          columns: ['indicator'],
          rows: [['Cakupan layanan pasar']],
        },
        {
          sheet: 'PK2',
          profile: 'pk',
          title: 'Perjanjian Kinerja Tahun 2025',
          period: { from: 2025, to: 2025 },
          columns: ['indicator', 'target', 'target'],
          rows: [['Cakupan layanan pasar', 71, 72]],
        },
      ],
      findings: [
        [
          'B!D2',
          'Target 2024 untuk "Cakupan layanan taman" di sini "61", sedangkan di A!D2 "60". Samakan, atau jelaskan perubahannya. Begitu juga E2.',
        ],
        [
          'B!A2',
          'Sasaran "Cakupan layanan taman" di sini "Kota asri", sedangkan di A!A2 "Kota hijau". Samakan keduanya.',
        ],
      ],
      others: ['E2', ''],
    },
  ],
};
