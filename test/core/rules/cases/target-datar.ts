import { type RuleCases, table } from '../rule-tester';

const flat = (name: string, text: string, from: string, to: string) =>
  `Target "${name}" sama, "${text}", dari ${from} sampai ${to}. Susun target yang membaik bertahap, atau jelaskan mengapa tetap.`;

export const cases: RuleCases = {
  valid: [
    table('Sama hanya dua tahun, kata di tempat angka, atau sebelum dan sesudah perubahan', {
      columns: ['indicator', 'target 2023 before', 'target 2024 before', 'target 2023 after', 'target 2024 after'],
      rows: [
        ['Nilai SAKIP', 70, 70, 70, 70],
        ['Nilai layanan', 'baik', 'baik', 'baik', 'baik'],
      ],
    }),
    table('Semuanya kata', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Nilai layanan', 'bagus sekali', 'bagus sekali', 'bagus sekali']],
    }),
    table('Naik bertahap, atau sama hanya dua tahun', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Nilai SAKIP', 70, 70, 71],
        ['Indeks kepuasan', 80, 81, 82],
      ],
    }),
    table('100% dan nol sudah di ujungnya, pertumbuhan tetap bertumbuh', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Persentase layanan sesuai standar', 100, 100, 100],
        ['Jumlah kasus kematian ibu', 0, 0, 0],
        ['Persentase peningkatan ekspor', 2, 2, 2],
      ],
    }),
    table('Laporan, bukan rencana', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025', 'actual 2025'],
      rows: [['Nilai layanan', 70, 70, 70, 71]],
    }),
    table('Nihil setiap tahun, dengan sasaran yang menjanjikan kenaikan', {
      columns: ['objective', 'indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Meningkatnya keselamatan kerja', 'Zero accident', 0, 0, 0]],
    }),
  ],
  invalid: [
    {
      name: 'Sama tiga tahun berturut-turut',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025'],
          rows: [['Jumlah alat ukur bertanda tera', 'unit', '100 unit', '100 unit', '100 unit']],
        },
      ],
      findings: [
        [
          'C2',
          'Target "Jumlah alat ukur bertanda tera" sama, "100 unit", dari 2023 sampai 2025. Susun target yang membaik bertahap, atau jelaskan mengapa tetap.',
        ],
      ],
    },
    {
      name: 'Seratus buah masih dapat bertambah, nol yang seharusnya naik, dan tahun ke-n',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah koperasi aktif', 100, 100, 100],
            ['Indeks kepuasan', 0, 0, 0],
            ['Tingkat layanan', 90, 90, 90],
          ],
        },
        {
          sheet: 'Ke-n',
          columns: ['indicator', 'target #1', 'target #2', 'target #3'],
          rows: [['Nilai layanan', 70, 70, 70]],
        },
      ],
      findings: [
        ['IKU!B2', flat('Jumlah koperasi aktif', '100', '2023', '2025')],
        ['IKU!B3', flat('Indeks kepuasan', '0', '2023', '2025')],
        ['IKU!B4', flat('Tingkat layanan', '90', '2023', '2025')],
        ['Ke-n!B2', flat('Nilai layanan', '70', 'tahun ke-1', 'tahun ke-3')],
      ],
    },
    {
      name: 'Target yang tetap selama beberapa tahun ke-n',
      tables: [
        {
          columns: ['indicator', 'target #1', 'target #2', 'target #3', 'target #4', 'target #5'],
          rows: [
            ['Nilai taman', 70, 70, 70, 70, 70],
            ['Nilai pasar', 70, 70, 70, 70, 71],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Target "Nilai taman" sama, "70", dari tahun ke-1 sampai tahun ke-5. Susun target yang membaik bertahap, atau jelaskan mengapa tetap.',
        ],
      ],
    },
  ],
};
