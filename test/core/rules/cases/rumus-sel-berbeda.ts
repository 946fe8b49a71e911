import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Rumus yang sama bentuknya', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['A', 80, 84, 1.05],
        ['B', 80, 88, 1.1],
        ['C', 80, 80, 1],
      ],
      formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4' },
    }),
    table('Kolom angka tanpa pola rumus', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['A', 80],
        ['B', 81],
        ['C', 82],
      ],
      formulas: { B2: '=79+1' },
    }),
  ],
  invalid: [
    {
      name: 'Angka diketik di antara rumus, dan rumus yang menunjuk sel lain',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['A', 80, 84, 1.05],
            ['B', 80, 88, 1.1],
            ['C', 80, 80, 1],
            ['D', 80, 80, 0.9],
            ['E', 80, 80, 1.1],
          ],
          formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4', D6: '=C3/B6' },
        },
      ],
      findings: [
        ['D5', 'Angka "0,9" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti D2. Pakai rumus =C5/B5.'],
        [
          'D6',
          'Rumus =C3/B6 lain bentuknya daripada 3 sel lain di kolom ini; bila mengikuti mereka, rumusnya =C6/B6. Periksa sel yang ditunjuknya.',
        ],
      ],
      fixed: { D5: '=C5/B5' },
    },
  ],
};
