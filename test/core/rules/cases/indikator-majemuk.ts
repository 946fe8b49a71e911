import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satu ukuran atas dua hal yang dihitung bersama', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Jumlah investasi PMA dan PMDN', 4],
        ['Persentase IKM formal dan nonformal yang berdaya saing', 50],
        ['Indeks pencegahan dan mitigasi bencana', 0.9],
      ],
    }),
    table('Nama resmi satu indeks', {
      columns: ['indicator', 'target 2024'],
      rows: [['Indeks perencanaan dan peningkatan kapasitas daerah', 0.9]],
    }),
  ],
  invalid: [
    {
      name: 'Ukuran kedua sesudah "dan"',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Persentase Peningkatan Sarana Perdagangan dan Pencapaian Retribusi Pasar', '5%'],
            ['Jumlah koperasi aktif dan jumlah koperasi sehat', 20],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Persentase Peningkatan Sarana Perdagangan dan Pencapaian Retribusi Pasar" memuat dua ukuran: yang kedua dimulai pada "Pencapaian Retribusi Pasar". Pisahkan menjadi dua indikator.',
        ],
        [
          'A3',
          '"Jumlah koperasi aktif dan jumlah koperasi sehat" memuat dua ukuran: yang kedua dimulai pada "jumlah koperasi sehat". Pisahkan menjadi dua indikator.',
        ],
      ],
    },
    {
      name: 'Dua hal dengan dua target',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [['Persentase pertumbuhan nilai ekspor dan impor', '7% dan 17%']],
        },
      ],
      findings: [
        [
          'A2',
          '"Persentase pertumbuhan nilai ekspor dan impor" menggabungkan dua hal dengan "dan", dan targetnya pun dua ("7% dan 17%"). Pisahkan menjadi dua indikator.',
        ],
      ],
    },
  ],
};
