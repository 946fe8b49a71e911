import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Selalu 100 dapat benar, dan dua tahun dapat kebetulan', {
      columns: ['indicator', 'target 2022', 'target 2023', 'target 2024', 'actual 2022', 'actual 2023', 'actual 2024'],
      rows: [
        ['Persentase konflik selesai', 100, 100, 100, 100, 100, 100],
        ['Nilai SAKIP', 70, 71, 72, 70, 71, 73],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Realisasi menyalin target tiga tahun',
      tables: [
        {
          columns: [
            'indicator',
            'target 2022',
            'target 2023',
            'target 2024',
            'actual 2022',
            'actual 2023',
            'actual 2024',
          ],
          rows: [['Nilai SAKIP', 70, 71, 72, 70, 71, 72]],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi "Nilai SAKIP" sama persis dengan targetnya pada 3 periode (70; 71; 72). Pastikan ini hasil pengukuran, bukan salinan target.',
        ],
      ],
    },
  ],
};
