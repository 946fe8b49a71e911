import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Langkah yang rata, dan nol sebagai pengganti belum diukur', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
      rows: [
        ['Persentase wirausaha', 2.16, 3.29, 4.47, 5.71],
        ['Cakupan layanan', 0, 61, 62, 63],
        ['Indeks kepuasan', 85, 85.5, 86, 88.2],
      ],
    }),
    table('Terlalu sedikit tahun', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Persentase wirausaha', 2, 9]],
    }),
  ],
  invalid: [
    {
      name: 'Satu langkah tiga kali lebih besar',
      tables: [
        {
          columns: ['indicator', 'target 2021', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Persentase wirausaha', '2,16', '3,29', '4,47', '8,57']],
        },
      ],
      findings: [
        [
          'E2',
          'Target berubah dari "4,47" menjadi "8,57" (+4,1), sedangkan tahun lain berubah sekitar 1,13. Periksa angkanya, atau jelaskan alasannya.',
        ],
      ],
    },
  ],
};
