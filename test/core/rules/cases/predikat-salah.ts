import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Predikat menurut skala, juga di antara dua selang', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Nilai SAKIP', 80, 84, '105%', 'Sangat Tinggi'],
        ['Indeks kepuasan', 100, 90.5, '90,5%', 'Sangat Tinggi'],
        ['Nilai layanan', 100, 90.5, '90,50%', 'Tinggi'],
      ],
    }),
    table('Skala yang tidak dikenal', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Nilai SAKIP', 80, 84, '105%', 'Tercapai'],
        ['Indeks kepuasan', 80, 40, '50%', 'Sedang'],
      ],
    }),
    table('Skala empat tingkat, dikenali dari katanya', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [['Nilai SAKIP', 80, 64, '80%', 'Berhasil']],
    }),

    table('Predikat tanpa capaian yang terbaca, dan capaian tanpa predikat', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Nilai SAKIP', 80, 'belum ada', 'belum ada', 'Sangat Rendah'],
        ['Indeks kepuasan', 80, 84, '105%', ''],
        ['Nilai layanan', 80, 40, '50%', '-'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Predikat terlalu tinggi',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Nilai SAKIP', 80, 64, '80%', 'Sangat Tinggi'],
            ['Indeks kepuasan', 80, 84, '105%', 'Sangat Tinggi'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Predikat "Sangat Tinggi" tidak sesuai dengan capaian "80%": menurut skala Lima tingkat (Sangat Tinggi … Sangat Rendah) predikatnya "Tinggi". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      fixed: { E2: 'Tinggi' },
      kinds: ['proposed'],
    },
  ],
};
