import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Persen kecil, pecahan di seluruh baris, dan format persen', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
      rows: [
        ['Persentase wirausaha', '%', 0.85, 1.2],
        ['Persentase desa mandiri', '%', 0.8, 0.85],
        ['Rasio konektivitas', 'Rasio', 0.85, 85],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Pecahan di antara persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Persentase desa mandiri', '%', 0.85, 86, '0,87']],
        },
      ],
      findings: [
        [
          'C2',
          '"0,85" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 86). Tulis 85.',
        ],
        [
          'E2',
          '"0,87" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 86). Tulis 87.',
        ],
      ],
      fixed: { C2: 85, E2: '87' },
    },
  ],
};
