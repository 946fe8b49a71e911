import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
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
          'Target "Jumlah alat ukur bertanda tera" sama, "100 unit", sepanjang 2023-2025. Susun target yang membaik bertahap, atau jelaskan mengapa tetap.',
        ],
      ],
    },
  ],
};
