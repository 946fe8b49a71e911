import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Predikat pada skala yang dikenal', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Opini BPK', 'Opini', 'WDP', 'WTP', 'WTP'],
        ['Nilai SAKIP', 'Predikat', 'B', 'BB', 'A'],
        ['Maturitas SPIP', 'Level', 'Level 3', '3 Plus', 'Level 4'],
      ],
    }),
    table('Kolom centang di samping kolom tahun', {
      columns: ['indicator', 'target', 'target 2024'],
      rows: [
        ['Indeks kepuasan', 'v', 80],
        ['Nilai layanan', 'ya', 81],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Kata di tempat angka, dan predikat untuk persentase',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase koperasi aktif', '%', 'meningkat'],
            ['Persentase desa mandiri', '%', 'Baik'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "meningkat" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        ],
        ['C3', 'Target "Baik" berupa predikat, padahal "Persentase desa mandiri" diukur dalam "%". Tulis angkanya.'],
      ],
    },
  ],
};
