import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Tinggi tetapi wajar, dan salah hitung yang harus diperbaiki lebih dahulu', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Nilai SAKIP', 80, 112, 140],
        ['Indeks kepuasan', 80, 84, 300],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Jauh di atas 100% dan di bawah nol',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Jumlah koperasi aktif', 30, 75, 250],
            ['Jumlah kasus kematian ibu', 10, 25, -50],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian 250,00% jauh di atas 100% (target "30", realisasi "75"). Periksa target, arah, dan realisasinya; bila benar, jelaskan.',
        ],
        [
          'D3',
          'Capaian -50,00% di bawah nol (target "10", realisasi "25"). Periksa target, arah, dan realisasinya; bila benar, jelaskan.',
        ],
      ],
    },
  ],
};
