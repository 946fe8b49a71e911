import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target', 'actual', 'achievement', 'score'];

export const cases: RuleCases = {
  valid: [
    table('Bulan yang belum lengkap, bagian yang dirata-ratakan, dan tabel yang jumlahnya berarti lain', {
      columns: ['indicator', 'unit', 'actual m1', 'actual m2', 'actual m3', 'actual'],
      headers: ['Indikator', 'Satuan', 'Jan', 'Feb', 'Mar', 'Jumlah'],
      rows: [
        ['Jumlah aduan selesai', 'Aduan', 20, '', 20, 66],
        ['Persentase berkas lengkap', '%', 80, 90, 85, 85],
        ['Jumlah akta terbit', 'Akta', 20, 20, 20, 60],
        ['Jumlah izin terbit', 'Izin', 20, 20, 20, 20],
        ['Jumlah kartu terbit', 'Kartu', 30, 30, 30, 30],
      ],
    }),
    table('Bobot di nama bagian yang tidak genap 100', {
      columns: ['indicator', 'achievement'],
      rows: [
        ['Perspektif pelanggan (40%)', 100],
        ['Nilai A', 100],
        ['Perspektif proses (50%)', 80],
        ['Nilai B', 80],
        ['Nilai Kinerja Organisasi', 95],
      ],
      kinds: { 2: 'group', 4: 'group', 6: 'total' },
    }),
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
      name: 'Bulan-bulan yang tidak berjumlah seperti kolom jumlahnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual m1', 'actual m2', 'actual m3', 'actual'],
          headers: ['Indikator', 'Satuan', 'Jan', 'Feb', 'Mar', 'Jumlah'],
          rows: [
            ['Jumlah aduan selesai', 'Aduan', 20, 20, 20, 66],
            ['Jumlah akta terbit', 'Akta', 20, 21, 22, 63],
          ],
        },
      ],
      findings: [
        [
          'F2',
          '"Jumlah" untuk "Jumlah aduan selesai" tertulis "66", padahal Jan sampai Mar berjumlah 60. Hitung ulang.',
        ],
      ],
    },
    {
      name: 'Nilai organisasi yang tidak mengikuti bagian-bagiannya menurut bobot di namanya',
      tables: [
        {
          columns: ['indicator', 'achievement'],
          rows: [
            ['Perspektif pelanggan (40%)', 100],
            ['Nilai A', 100],
            ['Perspektif proses (60%)', 80],
            ['Nilai B', 80],
            ['Nilai Kinerja Organisasi', 95],
          ],
          kinds: { 2: 'group', 4: 'group', 6: 'total' },
        },
      ],
      findings: [
        [
          'B6',
          '"Nilai Kinerja Organisasi" tertulis "95", padahal rata-rata tertimbang bagian-bagiannya, dengan bobot yang tertulis di namanya, 88,00. Hitung ulang.',
        ],
      ],
    },
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
