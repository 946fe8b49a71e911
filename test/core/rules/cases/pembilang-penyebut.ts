import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target', 'numerator', 'denominator', 'actual'];

export const cases: RuleCases = {
  valid: [
    table('Hasil baginya, dalam persen, pecahan, atau per seribu', {
      columns,
      rows: [
        ['Persentase sampel yang memenuhi syarat', '%', 80, 174, 264, '65,91'],
        ['Persentase arsip tertata', '%', 80, 30, 40, '75%'],
        ['Angka kematian bayi', 'per 1.000 KH', 9, 12, 1500, 8],
        ['Rasio dokter', 'Rasio', 0.02, 3, 150, 0.02],
      ],
    }),
    table('Bukan bagian dari keseluruhan, belum terisi, atau penyebut nol', {
      columns,
      rows: [
        ['Persentase peningkatan kunjungan', '%', 80, 174, 164, '106,10'],
        ['Persentase arsip tertata', '%', 80, '', 40, 75],
        ['Persentase arsip digital', '%', 80, 0, 0, 75],
        ['Angka tertentu', '', 80, 3, 4, 90],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Realisasi yang lain, dan pembilang yang lebih besar',
      tables: [
        {
          columns,
          rows: [
            ['Persentase sampel yang memenuhi syarat', '%', 80, 174, 264, '70,00'],
            ['Persentase arsip tertata', '%', 80, 50, 40, 125],
            ['Angka kematian bayi', 'per 1.000 KH', 9, 12, 1500, 9],
            ['Angka kematian balita', 'per 1.000 KH', 9, 12, 1500, 8],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Realisasi tertulis "70,00", padahal pembilang "174" dan penyebut "264" menghasilkan 65,91%. Periksa ketiganya.',
        ],
        [
          'D3',
          'Pembilang "50" lebih besar daripada penyebut "40", padahal "Persentase arsip tertata" adalah bagian dari keseluruhan. Periksa keduanya.',
        ],
        ['F4', 'Realisasi tertulis "9", padahal pembilang "12" dan penyebut "1500" menghasilkan 8. Periksa ketiganya.'],
      ],
    },
  ],
};
