import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Setidaknya satu target', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Indeks kepuasan', '', '', 80]],
    }),
    table('Judul yang mengantar subindikator', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Cakupan layanan:', '', '', ''],
        ['Persentase layanan A', 1, 2, 3],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satu indikator tanpa target',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Indeks kepuasan', 78, 79, 80],
            ['Nilai SAKIP', '', '-', ''],
          ],
        },
      ],
      findings: [['B3', 'Indikator "Nilai SAKIP" belum memiliki target. Isi targetnya.']],
    },
  ],
};
