import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Predikat dengan predikat, dan data yang belum ada', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Opini BPK', 'WTP', 'WTP'],
        ['Nilai SAKIP', 71, 'belum ada'],
        ['Nilai evaluasi', 'Tinggi', 'Tidak diadakan'],
      ],
    }),

    table('Tanda tanpa kata, dan kata yang memuat angka', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Nilai SAKIP', 71, 'x'],
        ['Indeks kepuasan', 71, 'lihat lampiran 3'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Tanggal di tempat angka',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [['Lama layanan', 4, 45385]],
          formats: { C2: 'dd/mm/yyyy' },
        },
      ],
      findings: [
        [
          'C2',
          'Realisasi "03/04/2024" bukan angka, padahal targetnya "4". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        ],
      ],
    },
    {
      name: 'Kata di tempat angka',
      tables: [{ columns: ['indicator', 'target 2024', 'actual 2024'], rows: [['Nilai SAKIP', 71, 'Tercapai']] }],
      findings: [
        [
          'C2',
          'Realisasi "Tercapai" bukan angka, padahal targetnya "71". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        ],
      ],
    },
  ],
};
