import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Triwulan yang belum ada targetnya belum membuktikan apa pun', {
      columns: [
        ...['indicator', 'target 2024 q1', 'target 2024 q2', 'target 2024 q3', 'target 2024 q4'],
        ...['actual 2024 q1', 'actual 2024 q2', 'actual 2024 q3', 'actual 2024 q4'],
      ],
      rows: [['Persentase usaha mikro yang naik kelas', 0, 0, 0, 12.5, 0, 0, 0, 12.5]],
    }),
    table('Selalu 100 dapat benar, dan dua tahun dapat kebetulan', {
      columns: ['indicator', 'target 2022', 'target 2023', 'target 2024', 'actual 2022', 'actual 2023', 'actual 2024'],
      rows: [
        ['Persentase konflik selesai', 100, 100, 100, 100, 100, 100],
        ['Nilai SAKIP', 70, 71, 72, 70, 71, 73],
      ],
    }),

    table('Selalu nol, dan kurang dari tiga tahun yang dapat dibandingkan', {
      columns: ['indicator', 'target 2022', 'target 2023', 'target 2024', 'actual 2022', 'actual 2023', 'actual 2024'],
      rows: [
        ['Jumlah kasus korupsi', 0, 0, 0, 0, 0, 0],
        ['Nilai SAKIP', 70, 71, 72, 70, 71, ''],
        ['Indeks kepuasan', 70, '', 72, 70, 71, 72],
        ['Opini BPK', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP'],
      ],
    }),
    table('Hanya dua tahun, dan realisasi tanpa target tahunnya', {
      columns: ['indicator', 'target 2023', 'target 2024', 'actual 2022', 'actual 2023', 'actual 2024'],
      rows: [['Nilai SAKIP', 71, 72, 70, 71, 72]],
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

    {
      name: 'Empat tahun, satu di antaranya belum ada angkanya, dan satu lagi 100',
      tables: [
        {
          columns: [
            ...['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
            ...['actual 2021', 'actual 2022', 'actual 2023', 'actual 2024'],
          ],
          rows: [['Persentase desa mandiri', 90, '-', 95, 100, 90, 91, 95, 100]],
        },
      ],
      findings: [
        [
          'F2',
          'Realisasi "Persentase desa mandiri" sama persis dengan targetnya pada 3 periode (90; 95; 100). Pastikan ini hasil pengukuran, bukan salinan target.',
        ],
      ],
    },
  ],
};
