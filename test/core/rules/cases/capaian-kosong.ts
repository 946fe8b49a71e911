import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target', 'actual', 'achievement'];

export const cases: RuleCases = {
  valid: [
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase dermaga mantap', 80, 76, ''],
        ['Persentase tambatan mantap', 80, 76, 95],
        ['Persentase rambu mantap', 80, 76, 95],
        ['Persentase alur mantap', 80, 76, 95],
      ],
      formulas: { D2: '=C2/B2*100' },
    }),
    table('Semua terisi, atau sengaja diberi tanda', {
      columns,
      rows: [
        ['Persentase parit bersih', '%', 80, 76, 95],
        ['Jumlah halte baru', 'Halte', 10, 9, 90],
        ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
        ['Jumlah pohon baru', 'Pohon', 50, 45, '-'],
      ],
    }),
    table('Realisasi yang belum ada, atau target yang nol', {
      columns,
      rows: [
        ['Persentase parit bersih', '%', 80, 76, 95],
        ['Jumlah halte baru', 'Halte', 10, 9, 90],
        ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
        ['Jumlah pohon baru', 'Pohon', 50, '', ''],
        ['Jumlah kebakaran', 'Kejadian', 0, 0, ''],
      ],
    }),
    table('Tabel yang baru sebagian dihitung', {
      columns,
      rows: [
        ['Persentase parit bersih', '%', 80, 76, 95],
        ['Jumlah halte baru', 'Halte', 10, 9, 90],
        ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
        ['Jumlah pohon baru', 'Pohon', 50, 45, ''],
        ['Jumlah bangku baru', 'Bangku', 20, 18, ''],
      ],
    }),
    table('Satu capaian bagi beberapa baris', {
      columns,
      rows: [
        ['Persentase parit bersih', '%', 80, 76, 95],
        ['Jumlah halte baru', 'Halte', 10, 9, 90],
        ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
        ['Jumlah pohon baru', 'Pohon', 50, 45, ''],
      ],
      merges: [{ top: 3, left: 4, bottom: 4, right: 4 }],
    }),
    table('Dibiarkan kosong di tabel pendek, karena batas, peringkat, atau kerugian', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Waktu tunggu', '≤ 5', 4, ''],
        ['Nilai pasar', 70, 63, 90],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satu capaian terlewat di antara yang terisi',
      tables: [
        {
          columns,
          rows: [
            ['Persentase parit bersih', '%', 80, 76, 95],
            ['Jumlah halte baru', 'Halte', 10, 9, ''],
            ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
            ['Jumlah pohon baru', 'Pohon', 50, 45, 90],
          ],
        },
      ],
      findings: [
        [
          'E3',
          'Capaian "Jumlah halte baru" kosong, padahal target ("10") dan realisasinya ("9") terisi, begitu juga capaian baris lain di kolom ini. Isi capaiannya, atau tulis "-" bila memang tidak dihitung.',
        ],
      ],
    },
    {
      name: 'Satu-satunya yang kosong di tabel pendek',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Nilai taman', 70, 70, 100],
            ['Nilai pasar', 70, 63, ''],
          ],
        },
      ],
      findings: [
        [
          'D3',
          'Capaian "Nilai pasar" kosong, padahal target ("70") dan realisasinya ("63") terisi, begitu juga capaian baris lain di kolom ini. Isi capaiannya, atau tulis "-" bila memang tidak dihitung.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Rumus yang melewati angka yang tersimpan sebagai teks',
      tables: [
        {
          columns,
          rows: [
            ['Persentase parit bersih', '%', 80, 76, 95],
            ['Jumlah halte baru', 'Halte', '10', 9, ''],
            ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
            ['Jumlah pohon baru', 'Pohon', 50, 45, 90],
          ],
          formulas: { E3: '=IF(COUNT(C3,D3)<2,"",D3/C3*100)' },
        },
      ],
      findings: [
        [
          'E3',
          'Capaian "Jumlah halte baru" tampak kosong karena rumusnya tidak menghitung C3: "10" tersimpan sebagai teks. Tulis isi C3 sebagai angka; rumusnya tidak perlu diganti.',
        ],
      ],
    },
    {
      name: 'Rumus yang menunggu arah yang belum dipilih',
      tables: [
        {
          columns,
          rows: [
            ['Persentase parit bersih', '%', 80, 76, 95],
            ['Laju inflasi', '%', '3 ± 1', 4.5, ''],
            ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
            ['Jumlah pohon baru', 'Pohon', 50, 45, 90],
          ],
          formulas: { E3: '=IF(F3="","",D3/C3*100)' },
        },
      ],
      findings: [
        [
          'E3',
          'Capaian "Laju inflasi" tampak kosong karena arahnya belum dipilih, sedangkan target "3 ± 1" rentang atau dapat dinaikkan dan diturunkan menurut kebijakan. Pilih arahnya di kolom Arah atau di panel; rumusnya tidak perlu diganti.',
        ],
      ],
    },
    {
      name: 'Rumus yang tidak menghitung dua skala',
      tables: [
        {
          columns,
          rows: [
            ['Persentase parit bersih', '%', 80, 76, 95],
            ['Persentase halte beratap', '%', 0.75, 76, ''],
            ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
            ['Jumlah pohon baru', 'Pohon', 50, 45, 90],
          ],
          formulas: { E3: '=IF(D3>10*C3,"",D3/C3*100)' },
        },
      ],
      findings: [
        [
          'E3',
          'Capaian "Persentase halte beratap" tampak kosong karena target ("0,75") dan realisasinya ("76") mungkin ditulis pada skala persen yang berbeda. Tulis keduanya dengan cara yang sama, misalnya 70 dan 65; rumusnya tidak perlu diganti.',
        ],
      ],
    },
    {
      name: 'Rumus yang syaratnya tidak terpenuhi',
      tables: [
        {
          columns,
          rows: [
            ['Persentase parit bersih', '%', 80, 76, 95],
            ['Jumlah halte baru', 'Halte', 10, 9, ''],
            ['Indeks kenyamanan taman', 'Indeks', 80, 80, 100],
            ['Jumlah pohon baru', 'Pohon', 50, 45, 90],
          ],
          formulas: { E3: '=IF(D3>C3,D3/C3*100,"")' },
        },
      ],
      findings: [
        [
          'E3',
          'Capaian "Jumlah halte baru" tampak kosong karena rumusnya tidak menghasilkan angka, padahal target ("10") dan realisasinya ("9") terisi. Periksa syarat di dalam rumusnya; bila capaian itu memang tidak dihitung, ganti rumusnya dengan "-".',
        ],
      ],
    },
  ],
};
