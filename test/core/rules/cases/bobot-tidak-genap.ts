import { type RuleCases, table } from '../rule-tester';

const columns = ['number', 'indicator', 'weight', 'target'];

export const cases: RuleCases = {
  valid: [
    table('Bobot yang dibagi di antara semua sasaran, satu di antaranya kebetulan', {
      columns: ['objective', 'indicator', 'weight', 'target'],
      rows: [
        ['Meningkatnya mutu taman', 'Persentase taman terawat', 10, 80],
        ['', 'Indeks kenyamanan taman', 30, 75],
        ['Meningkatnya mutu jalan', 'Persentase jalan mantap', 40, 80],
        ['', 'Persentase jembatan mantap', 20, 90],
      ],
    }),
    table('Setiap sasaran genap sendiri', {
      columns: ['objective', 'indicator', 'weight', 'target'],
      rows: [
        ['Meningkatnya mutu taman', 'Persentase taman terawat', 40, 80],
        ['', 'Indeks kenyamanan taman', 60, 75],
        ['Meningkatnya mutu jalan', 'Persentase jalan mantap', 70, 80],
        ['', 'Persentase jembatan mantap', 30, 90],
      ],
    }),
    table('Baris terakhir adalah keseluruhan dari baris-baris di atasnya', {
      columns: ['indicator', 'weight', 'target'],
      rows: [
        ['Indeks ruang baca', 35, 3],
        ['Indeks koleksi', 65, 4],
        ['Indeks perpustakaan', 100, 3.6],
      ],
    }),
    table('Bobot yang bertambah dari langkah ke langkah', {
      columns: ['indicator', 'weight', 'target'],
      headers: ['Indikator', 'Bobot Kumulatif (%)', 'Target'],
      rows: [
        ['Jumlah kader dilatih', 15, 10],
        ['Jumlah kader lulus', 60, 30],
        ['Jumlah kader aktif', 100, 50],
      ],
    }),
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'weight'],
      rows: [
        ['Persentase dermaga mantap', 40],
        ['Persentase tambatan mantap', 50],
        ['Persentase rambu mantap', ''],
      ],
      formulas: { B4: '=20/2' },
    }),
    table('Pengurang di bawah nol', {
      columns: ['indicator', 'weight'],
      rows: [
        ['Laba usaha', 40],
        ['Pendapatan', 60],
        ['Faktor pengurang', -5],
      ],
    }),
    table('Induk yang berbobot sebesar bagian-bagian di bawahnya', {
      columns: ['number', 'indicator', 'weight'],
      rows: [
        ['A', 'Reformasi umum', 60],
        ['1', 'Strategi', 10],
        ['2', 'Kebijakan', 50],
        ['B', 'Reformasi tematik', 40],
        ['1', 'Kemiskinan', 25],
        ['2', 'Investasi', 15],
      ],
    }),
    table('Genap 100, dibulatkan, sebagai pecahan, atau poin', {
      columns,
      rows: [
        [1, 'Nilai A', 60, 80],
        [2, 'Nilai B', 40, 75],
      ],
    }),
    table('Dibulatkan ke satu desimal', {
      columns,
      rows: [
        [1, 'Nilai A', '33,3', 80],
        [2, 'Nilai B', '33,3', 75],
        [3, 'Nilai C', '33,3', 75],
      ],
    }),
    table('Persen di setiap sel', {
      columns,
      rows: [
        [1, 'Nilai A', '60%', 80],
        [2, 'Nilai B', '40%', 75],
      ],
    }),
    table('Pecahan', {
      columns,
      rows: [
        [1, 'Nilai A', 0.6, 80],
        [2, 'Nilai B', 0.4, 75],
      ],
    }),
    table('Poin, bukan bagian dari 100', {
      columns,
      rows: [
        [1, 'Nilai A', 3, 80],
        [2, 'Nilai B', 5, 75],
      ],
    }),
    table('Setiap kelompok genap sendiri', {
      columns,
      rows: [
        ['', 'Pemangku kepentingan', '', ''],
        [1, 'Nilai A', 100, 80],
        ['', 'Proses', '', ''],
        [2, 'Nilai B', 70, 75],
        [3, 'Nilai C', 30, 75],
      ],
      kinds: { 2: 'group', 4: 'group' },
    }),
    table('Bagian yang jumlahnya dinyatakan', {
      columns,
      rows: [
        [1, 'Nilai A', 50, 80],
        [2, 'Nilai B', 30, 75],
        ['', 'Jumlah', 80, ''],
      ],
      kinds: { 4: 'total' },
    }),
    table('Bagian terbesar yang jumlahnya dinyatakan', {
      columns,
      rows: [
        [1, 'Nilai A', 0.5, 80],
        [2, 'Nilai B', 0.4, 75],
        ['', 'Jumlah', 0.9, ''],
      ],
      kinds: { 4: 'total' },
    }),
    table('Dua tingkat: kelompok genap 100, dan indikator di bawah setiap kelompok genap 100 pula', {
      columns,
      rows: [
        ['', 'Pemangku kepentingan', '60%', ''],
        [1, 'Nilai A', '60%', 80],
        [2, 'Nilai B', '40%', 80],
        ['', 'Proses', '40%', ''],
        [3, 'Nilai C', '70%', 75],
        [4, 'Nilai D', '30%', 75],
        ['', 'Nilai Kinerja Organisasi', '100%', ''],
      ],
      kinds: { 2: 'group', 5: 'group', 8: 'total' },
    }),
    table('Dua tingkat: indikator membagi habis bobot kelompoknya', {
      columns,
      rows: [
        ['', 'Pemangku kepentingan', 60, ''],
        [1, 'Nilai A', 35, 80],
        [2, 'Nilai B', 25, 80],
        ['', 'Proses', 40, ''],
        [3, 'Nilai C', 40, 75],
      ],
      kinds: { 2: 'group', 5: 'group' },
    }),
    table('Dua tingkat tanpa satu cara membagi yang diikuti semua kelompok kecuali satu', {
      columns,
      rows: [
        ['', 'Pemangku kepentingan', 60, ''],
        [1, 'Nilai A', 35, 80],
        [2, 'Nilai B', 20, 80],
        ['', 'Proses', 40, ''],
        [3, 'Nilai C', 50, 75],
      ],
      kinds: { 2: 'group', 5: 'group' },
    }),
    table('Satu bobot saja', {
      columns,
      rows: [
        [1, 'Nilai A', 60, 80],
        [2, 'Nilai B', '', 75],
        [3, 'Nilai C', '', 75],
      ],
    }),
    {
      name: 'Dua dari lima baris yang berbobot: terlalu sedikit',
      tables: [
        {
          columns: ['indicator', 'weight'],
          rows: [
            ['Nilai taman', 40],
            ['Nilai pasar', 50],
            ['Nilai arsip', ''],
            ['Nilai jalan', ''],
            ['Nilai kios', ''],
          ],
        },
      ],
    },
    {
      name: 'Dua tujuan dengan bobot masing-masing',
      tables: [
        {
          columns: ['goal', 'indicator', 'weight'],
          rows: [
            ['Kota hijau', 'Nilai taman', 60],
            ['', 'Nilai pohon', 40],
            ['Kota aman', 'Nilai jalan', 50],
            ['', 'Nilai lampu', 50],
          ],
        },
      ],
    },
    table('Setiap sasaran genap sendiri, di bawah tujuan yang sama', {
      columns: ['goal', 'objective', 'indicator', 'weight'],
      rows: [
        ['Terwujudnya layanan prima', 'Meningkatnya mutu dermaga', 'Persentase dermaga mantap', 60],
        ['', '', 'Persentase dermaga bersih', 40],
        ['', 'Meningkatnya mutu rambu', 'Persentase rambu mantap', 70],
        ['', '', 'Persentase rambu menyala', 30],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Bobot satu dari tiga sasaran tidak genap',
      tables: [
        {
          columns: ['objective', 'indicator', 'weight', 'target'],
          rows: [
            ['Meningkatnya mutu taman', 'Persentase taman terawat', 40, 80],
            ['', 'Indeks kenyamanan taman', 60, 75],
            ['Meningkatnya mutu jalan', 'Persentase jalan mantap', 70, 80],
            ['', 'Persentase jembatan mantap', 20, 90],
            ['Meningkatnya mutu air', 'Indeks kualitas air', 50, 60],
            ['', 'Persentase sambungan aktif', 50, 95],
          ],
        },
      ],
      findings: [
        [
          'C4',
          'Bobot indikator di bawah "Meningkatnya mutu jalan" berjumlah 90, bukan 100 seperti seharusnya menurut kelompok lain. Periksa bobot indikatornya.',
        ],
      ],
      others: ['C5'],
    },
    {
      name: 'Dua tingkat: bobot kelompok tidak genap, dan bobot indikator di satu kelompok tidak genap',
      tables: [
        {
          columns,
          rows: [
            ['', 'Pemangku kepentingan', '60%', ''],
            [1, 'Nilai A', '60%', 80],
            [2, 'Nilai B', '40%', 80],
            ['', 'Proses', '35%', ''],
            [3, 'Nilai C', '60%', 75],
            [4, 'Nilai D', '30%', 75],
            ['', 'Nilai Kinerja Organisasi', '100%', ''],
          ],
          kinds: { 2: 'group', 5: 'group', 8: 'total' },
        },
      ],
      findings: [
        ['C2', 'Bobot kelompok di kolom ini berjumlah 95, bukan 100. Periksa bobot setiap kelompok.'],
        [
          'C6',
          'Bobot indikator di bawah "Proses" berjumlah 90, bukan 100 seperti seharusnya menurut kelompok lain. Periksa bobot indikatornya.',
        ],
      ],
      others: ['C5', 'C7'],
    },
    {
      name: 'Dua tingkat: indikator di satu kelompok tidak membagi habis bobot kelompoknya',
      tables: [
        {
          columns,
          rows: [
            ['', 'Pemangku kepentingan', 0.6, ''],
            [1, 'Nilai A', 0.35, 80],
            [2, 'Nilai B', 0.25, 80],
            ['', 'Proses', 0.4, ''],
            [3, 'Nilai C', 0.3, 75],
          ],
          kinds: { 2: 'group', 5: 'group' },
        },
      ],
      findings: [
        [
          'C6',
          'Bobot indikator di bawah "Proses" berjumlah 0,3, bukan 0,4 seperti seharusnya menurut kelompok lain. Periksa bobot indikatornya.',
        ],
      ],
    },
    {
      name: 'Kurang sedikit dari 100, walaupun baris jumlah mengulanginya',
      tables: [
        {
          columns,
          rows: [
            [1, 'Nilai A', 45, 80],
            [2, 'Nilai B', 30, 75],
            [3, 'Nilai C', 22, 75],
            ['', 'Total', 97, ''],
          ],
          kinds: { 5: 'total' },
        },
      ],
      findings: [['C2', 'Jumlah bobot di kolom ini 97, bukan 100. Periksa bobot setiap indikator.']],
      others: ['C3, C4'],
    },
    {
      name: 'Lebih dari 100, walaupun jumlahnya dinyatakan',
      tables: [
        {
          columns,
          rows: [
            [1, 'Nilai A', 60, 80],
            [2, 'Nilai B', 50, 75],
            ['', 'Jumlah', 110, ''],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [['C2', 'Jumlah bobot di kolom ini 110, bukan 100. Periksa bobot setiap indikator.']],
      others: ['C3'],
    },
    {
      name: 'Kurang dari 100, dan pecahan',
      tables: [
        {
          columns,
          rows: [
            [1, 'Nilai A', 60, 80],
            [2, 'Nilai B', 30, 75],
          ],
        },
        {
          sheet: 'Dua',
          columns,
          rows: [
            [1, 'Nilai A', 0.6, 80],
            [2, 'Nilai B', 0.5, 75],
          ],
        },
      ],
      findings: [['IKU!C2', 'Jumlah bobot di kolom ini 90, bukan 100. Periksa bobot setiap indikator.']],
      others: ['C3'],
    },
    {
      name: 'Tepat setengah baris yang berbobot',
      tables: [
        {
          columns: ['indicator', 'weight'],
          rows: [
            ['Nilai taman', 40],
            ['Nilai pasar', 50],
            ['Nilai arsip', ''],
            ['Nilai jalan', ''],
          ],
        },
      ],
      findings: [['B2', 'Jumlah bobot di kolom ini 90, bukan 100. Periksa bobot setiap indikator.']],
      others: ['B3'],
    },
    {
      name: 'Jumlah bobot yang kurang satu, dari bilangan bulat',
      tables: [
        {
          columns: ['indicator', 'weight'],
          rows: [
            ['Nilai taman', 50],
            ['Nilai pasar', 49],
          ],
        },
      ],
      findings: [['B2', 'Jumlah bobot di kolom ini 99, bukan 100. Periksa bobot setiap indikator.']],
      others: ['B3'],
    },
  ],
};
