import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target', 'actual', 'achievement', 'score'];

export const cases: RuleCases = {
  valid: [
    table('Jumlah dan rata-rata yang benar', {
      columns,
      rows: [
        ['Jumlah A', 'Orang', 10, 8, 80, 40],
        ['Jumlah B', 'Orang', 20, 25, 125, '62,5'],
        ['Jumlah', '', 30, 33, '', '102,5'],
        ['Rata-rata capaian', '', '', '', '102,50', ''],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
    table('Rata-rata sesudah dibatasi, jumlah per kelompok, dan jumlah baris', {
      columns,
      rows: [
        ['Nilai A', 'Nilai', 10, 8, 80, 40],
        ['Nilai B', 'Nilai', 20, 25, 125, 62],
        ['Jumlah', '', 2, '', '', 102],
        ['Nilai C', 'Nilai', 10, 10, 100, 50],
        ['Nilai D', 'Nilai', 10, 10, 100, 50],
        ['Jumlah', '', 20, '', '', 100],
        ['Rata-rata', '', '', '', 95, ''],
      ],
      kinds: { 4: 'total', 7: 'total', 8: 'total' },
    }),
    table('Beberapa satuan tidak dijumlahkan, dan nama yang tidak menyebut caranya', {
      columns,
      rows: [
        ['Jumlah A', 'Orang', 10, 8, 80, ''],
        ['Jumlah B', 'Unit', 20, 25, 125, ''],
        ['Jumlah', '', 5, '', 77, ''],
        ['Capaian kinerja organisasi', '', '', '', 96, ''],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
  ],
  invalid: [
    {
      name: 'Jumlah, skor, dan rata-rata yang tidak mengikuti',
      tables: [
        {
          columns,
          rows: [
            ['Jumlah A', 'Orang', 10, 8, 80, 40],
            ['Jumlah B', 'Orang', 20, 25, 125, 60],
            ['Jumlah', '', 31, 33, '', ''],
            ['Rata-rata', '', '', '', 110, ''],
            ['Nilai Kinerja Organisasi', '', '', '', '', 98],
          ],
          kinds: { 4: 'total', 5: 'total', 6: 'total' },
        },
      ],
      findings: [
        ['C4', '"Jumlah" tertulis "31", padahal baris di atasnya berjumlah 30,00. Hitung ulang.'],
        ['E5', '"Rata-rata" tertulis "110", padahal rata-rata baris di atasnya 102,50. Hitung ulang.'],
        ['F6', '"Nilai Kinerja Organisasi" tertulis "98", padahal baris di atasnya berjumlah 100,00. Hitung ulang.'],
      ],
    },
  ],
};
