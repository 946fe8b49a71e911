import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    {
      name: 'Kondisi awal sama dengan realisasi, dan target lebih baik',
      tables: [
        { sheet: 'Laporan', columns: ['indicator', 'actual 2024'], rows: [['Nilai SAKIP', '88,60']] },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'baseline 2024', 'target 2025'],
          rows: [['Nilai SAKIP', '88,6', '89']],
        },
      ],
    },
    table('Makin rendah makin baik', {
      columns: ['indicator', 'baseline 2024', 'target 2025'],
      rows: [['Persentase penduduk miskin', 9, 8]],
    }),
  ],
  invalid: [
    {
      name: 'Berbeda dari laporan, dan target pertama lebih buruk',
      tables: [
        { sheet: 'Laporan', columns: ['indicator', 'actual 2024'], rows: [['Nilai SAKIP', '84,20']] },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'baseline 2024', 'target 2025'],
          rows: [
            ['Nilai SAKIP', '79,10', '79,50'],
            ['Indeks kepuasan masyarakat', '85,4', '83'],
          ],
        },
      ],
      findings: [
        [
          'Rencana!B2',
          'Kondisi awal 2024 untuk "Nilai SAKIP" di sini "79,10", sedangkan realisasinya di Laporan!B2 "84,20". Samakan keduanya.',
        ],
        [
          'Rencana!C3',
          'Target pertama "83" lebih buruk daripada kondisi awal "85,4" untuk "Indeks kepuasan masyarakat". Periksa keduanya, atau jelaskan alasannya.',
        ],
      ],
    },
  ],
};
