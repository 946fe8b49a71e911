import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'target 2024', 'target 2025', 'actual 2024', 'actual 2025'],
      rows: [['Persentase dermaga mantap', 80, '', 81, 82]],
      formulas: { C2: '=B2+1' },
    }),
    table('Keduanya kosong, atau keduanya terisi', {
      columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
      rows: [['Nilai SAKIP', 'n/a', 71, 'n/a', 72]],
    }),
    table('Tanpa target satu pun', {
      columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
      rows: [['Nilai SAKIP', '', '', 70, 72]],
    }),

    table('Realisasi berupa kata', {
      columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
      rows: [['Nilai SAKIP', '', 71, 'belum diukur', 72]],
    }),
    table('Target yang digabung untuk dua tahun', {
      columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
      rows: [['Nilai SAKIP', 71, '', 70, 72]],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    }),
  ],
  invalid: [
    {
      name: 'Realisasi tahun tanpa target',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
          rows: [['Nilai SAKIP', '', 71, 70, 72]],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "70" untuk "Nilai SAKIP" tidak memiliki target pada periode yang sama. Isi targetnya, atau jelaskan mengapa tidak ada.',
        ],
      ],
    },
  ],
};
