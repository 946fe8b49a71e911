import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Nomor yang mulai lagi di bawah huruf atau angka Romawi dengan angkanya sendiri', {
      columns: ['number', 'indicator', 'target'],
      rows: [
        ['A', 'Persentase taman terawat', 80],
        [1, 'Jumlah taman disiangi', 12],
        [2, 'Jumlah taman dipagari', 4],
        ['II.', 'Persentase kios tertata', 70],
        [1, 'Jumlah kios dicat', 9],
      ],
    }),
    table('Nomor yang berlanjut lewat baris yang bukan indikator', {
      columns: ['number', 'indicator', 'target 2024'],
      rows: [
        [1, 'Nilai taman', 5],
        [2, 'Nilai pasar', 5],
        [3, '', ''],
        [4, 'Nilai kios', 5],
        [5, 'Nilai arsip', 5],
      ],
      kinds: { 4: 'other' },
    }),
    table('Dua indikator dalam satu baris berbagi nomornya', {
      columns: ['number', 'indicator', 'target 2025', 'indicator'],
      headers: ['No', 'Indikator', 'Target 2025', 'Indikator Keluaran'],
      rows: [
        [1, 'Persentase taman terawat', 80, 'Jumlah taman dirawat'],
        [2, 'Persentase kebun terawat', 70, 'Jumlah kebun dirawat'],
        [3, 'Persentase arsip tertata', 90, 'Jumlah arsip ditata'],
      ],
    }),
    table('Bagian terakhir sebuah kode, yang sendirian tidak membedakan apa pun', {
      columns: ['number', 'number', 'indicator', 'target'],
      headers: ['Kode', '', 'Indikator', 'Target'],
      rows: [
        ['02', '2.01', 'Jumlah rumah dibangun', 6],
        ['02', '2.02', 'Jumlah rumah diperbaiki', 7],
        ['03', '2.01', 'Jumlah jalan dibangun', 8],
      ],
    }),
    table('Kode yang terbagi atas beberapa kolom', {
      columns: ['number', 'other', 'indicator'],
      headers: ['Kode', 'Kode', 'Indikator'],
      rows: [
        [2, 23, 'Persentase dermaga mantap'],
        [2, 24, 'Persentase tambatan mantap'],
        [5, 25, 'Persentase rambu mantap'],
      ],
    }),
    table('Penomoran lain tidak dinilai', {
      columns: ['number', 'indicator'],
      rows: [
        ['1.1', 'Nilai SAKIP'],
        ['a.', 'Indeks kepuasan'],
        ['III', 'Opini BPK'],
        ['12345', 'Indeks SPBE'],
      ],
    }),
    table('Kode kegiatan dan subkegiatan, bukan nomor urut', {
      columns: ['number', 'indicator', 'target'],
      rows: [
        ['0001', 'Jumlah pasar yang ditata', 3],
        ['0005', 'Jumlah pedagang yang dibina', 40],
        ['0009', 'Jumlah laporan stok pangan', 12],
      ],
    }),
    table('Nomor sasaran yang diulang pada setiap indikatornya', {
      columns: ['number', 'objective', 'indicator'],
      rows: [
        ['(1)', 'Meningkatnya layanan', 'Indeks kepuasan'],
        ['(1)', '', 'Persentase pengaduan selesai'],
        ['(2)', 'Meningkatnya akuntabilitas', 'Nilai SAKIP'],
      ],
    }),
    table(
      'Kode sasaran pada setiap indikatornya, kode yang sama pada indikator yang sama, dan kode yang sering berulang',
      {
        columns: ['number', 'objective', 'indicator'],
        rows: [
          ['S-1', 'Meningkatnya layanan', 'Indeks kepuasan'],
          ['S-1', '', 'Persentase pengaduan selesai'],
          ['S-2', 'Meningkatnya akuntabilitas', 'Nilai SAKIP'],
          ['S-3', 'Meningkatnya literasi', 'Indeks literasi'],
        ],
      },
    ),
    table('Kode indikator, dengan satu indikator tertulis lagi', {
      columns: ['number', 'indicator', 'target'],
      rows: [
        ['IKU-01', 'Indeks kepuasan', 80],
        ['IKU-02', 'Persentase pengaduan selesai', 90],
        ['IKU-03', 'Nilai SAKIP', 70],
        ['IKU-02', 'Persentase pengaduan selesai', 90],
      ],
    }),
    table('Nomor berurutan, dengan titik', {
      columns: ['number', 'indicator'],
      rows: [
        ['1.', 'Nilai SAKIP'],
        ['2.', 'Indeks kepuasan'],
      ],
    }),
    table('Nomor sasaran yang diulang atau dimulai lagi di bawah sasaran baru', {
      columns: ['number', 'objective', 'indicator'],
      rows: [
        [1, 'Meningkatnya layanan', 'Indeks kepuasan'],
        ['', '', 'Persentase pengaduan selesai'],
        [1, 'Meningkatnya akuntabilitas', 'Nilai SAKIP'],
      ],
    }),
    table('Dimulai lagi sesudah baris kelompok', {
      columns: ['number', 'indicator'],
      rows: [
        [1, 'Nilai SAKIP'],
        [2, 'Opini BPK'],
        ['MISI KEDUA', ''],
        [1, 'Indeks kepuasan'],
      ],
    }),

    table('Dimulai lagi sesudah baris jumlah sebuah bagian', {
      columns: ['number', 'indicator', 'target', 'achievement'],
      rows: [
        [1, 'Nilai SAKIP', 80, 90],
        [2, 'Nilai kearsipan', 80, 96],
        ['', 'Rata-rata', '', 93],
        [1, 'Indeks kepuasan', 80, 88],
      ],
      kinds: { 4: 'total' },
    }),
    table('Nomor yang berlanjut di bawah satu judul, tetapi judul lain memulainya lagi', {
      columns: ['number', 'indicator'],
      rows: [
        ['MISI PERTAMA', ''],
        [1, 'Nilai SAKIP'],
        [2, 'Opini BPK'],
        ['MISI KEDUA', ''],
        [3, 'Indeks kepuasan'],
        ['MISI KETIGA', ''],
        [1, 'Indeks SPBE'],
        ['MISI KEEMPAT', ''],
        [4, 'Indeks gini'],
      ],
    }),
    table('Kolom nomor tanpa angka', {
      columns: ['number', 'indicator'],
      rows: [
        ['', 'Nilai SAKIP'],
        ['-', 'Indeks kepuasan'],
      ],
    }),
    table('Tabel tanpa kolom nomor', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Nilai SAKIP', 70],
        ['Indeks kepuasan', 80],
      ],
    }),
    table('Dimulai lagi sesudah judul berulang atau baris lain', {
      columns: ['number', 'indicator'],
      rows: [
        [1, 'Nilai SAKIP'],
        [2, 'Opini BPK'],
        ['No', 'Indikator'],
        [1, 'Indeks kepuasan'],
        ['Catatan', ''],
        [1, 'Indeks SPBE'],
      ],
      kinds: { 4: 'header', 6: 'other' },
    }),
    table('Bagian kode di dua kolom: bagian yang depan saja belum membedakan apa pun', {
      columns: ['number', 'number', 'indicator'],
      headers: ['Kode', 'Subkode', 'Indikator'],
      rows: [
        ['IKU-1', 1, 'Persentase dermaga mantap'],
        ['IKU-2', 1, 'Persentase tambatan mantap'],
        ['IKU-2', 2, 'Persentase rambu mantap'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Nomor yang melompat di bawah huruf',
      tables: [
        {
          columns: ['number', 'indicator', 'target'],
          rows: [
            ['A', 'Persentase taman terawat', 80],
            [1, 'Jumlah taman disiangi', 12],
            ['B', 'Persentase kios tertata', 70],
            [4, 'Jumlah kios dicat', 9],
          ],
        },
      ],
      findings: [
        [
          'A5',
          'Nomor "4" tidak berurutan: sesudah 1 seharusnya 2. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
    },
    {
      name: 'Satu kolom kode menghitung barisnya: satu temuan untuk satu perbaikan',
      tables: [
        {
          columns: ['number', 'other', 'indicator'],
          headers: ['Kode', 'Bidang', 'Indikator'],
          rows: [
            [1, 23, 'Persentase dermaga mantap'],
            [3, 24, 'Persentase tambatan mantap'],
            [5, 25, 'Persentase rambu mantap'],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Nomor "3" tidak berurutan: sesudah 1 seharusnya 2. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya. Begitu juga A4.',
        ],
      ],
      others: ['A4'],
      fixed: { A3: 2, A4: 3 },
    },
    {
      name: 'Nomor yang berlanjut melewati baris kelompok: terlewat di antaranya, dan berulang di dalamnya',
      tables: [
        {
          columns: ['number', 'indicator'],
          rows: [
            ['MISI PERTAMA', ''],
            [1, 'Nilai SAKIP'],
            [2, 'Opini BPK'],
            ['MISI KEDUA', ''],
            [3, 'Indeks kepuasan'],
            ['MISI KETIGA', ''],
            [5, 'Indeks SPBE'],
            [5, 'Indeks gini'],
          ],
        },
      ],
      findings: [
        [
          'A8',
          'Nomor "5" tidak berurutan: sesudah 3 seharusnya 4. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
        [
          'A9',
          'Nomor "5" tidak berurutan: sesudah 5 seharusnya 6. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
    },
    {
      name: 'Satu kode untuk dua indikator',
      tables: [
        {
          columns: ['number', 'objective', 'indicator'],
          rows: [
            ['IKU-01', 'Meningkatnya layanan', 'Indeks kepuasan'],
            ['IKU-02', '', 'Persentase pengaduan selesai'],
            ['IKU-02', '', 'Nilai SAKIP'],
            ['IKU-04', 'Meningkatnya literasi', 'Indeks literasi'],
          ],
        },
        {
          sheet: 'Lembar2',
          columns: ['number', 'indicator'],
          rows: [
            ['1.1', 'Indeks kepuasan'],
            ['1.2', 'Persentase pengaduan selesai'],
            ['1.1', 'Nilai SAKIP'],
          ],
        },
      ],
      findings: [
        [
          'A4',
          'Kode "IKU-02" sudah dipakai di A3 untuk "Persentase pengaduan selesai". Beri setiap indikator kodenya sendiri.',
        ],
        [
          'Lembar2!A4',
          'Kode "1.1" sudah dipakai di A2 untuk "Indeks kepuasan". Beri setiap indikator kodenya sendiri.',
        ],
      ],
    },
    {
      name: 'Satu nomor terlewat',
      tables: [
        {
          columns: ['number', 'indicator'],
          rows: [
            ['1.', 'Nilai SAKIP'],
            ['2.', 'Indeks kepuasan'],
            ['4.', 'Opini BPK'],
            ['5.', 'Indeks SPBE'],
          ],
        },
      ],
      findings: [
        [
          'A4',
          'Nomor "4." tidak berurutan: sesudah 2 seharusnya 3. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
      fixed: { A4: '3.', A5: '4.' },
    },
    {
      name: 'Nomor yang sama dua kali, tanpa sasaran',
      tables: [
        {
          columns: ['number', 'indicator'],
          rows: [
            [1, 'Nilai SAKIP'],
            [2, 'Indeks kepuasan'],
            [2, 'Opini BPK'],
          ],
        },
      ],
      findings: [
        [
          'A4',
          'Nomor "2" tidak berurutan: sesudah 2 seharusnya 3. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
      fixed: { A4: 3 },
    },
    {
      name: 'Di antara baris kelompok tidak dinomori ulang; mulai dari 1 lagi di bawah sasaran yang sama keliru',
      tables: [
        {
          columns: ['number', 'objective', 'indicator'],
          rows: [
            [1, 'Meningkatnya layanan', 'Indeks kepuasan'],
            [3, '', 'Opini BPK'],
            [1, '', 'Nilai SAKIP'],
            ['', 'Meningkatnya akuntabilitas', ''],
            [7, '', 'Indeks SPBE'],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Nomor "3" tidak berurutan: sesudah 1 seharusnya 2. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
        [
          'A4',
          'Nomor "1" tidak berurutan: sesudah 3 seharusnya 4. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
    },
    {
      name: 'Nomor yang tidak dimulai dari 1, dan baris tanpa nomor',
      tables: [
        {
          columns: ['number', 'indicator'],
          rows: [
            [5, 'Nilai SAKIP'],
            [8, 'Indeks kepuasan'],
            [9, 'Opini BPK'],
          ],
        },
        {
          sheet: 'Lain',
          columns: ['number', 'indicator'],
          rows: [
            [1, 'Nilai SAKIP'],
            ['', 'Indeks kepuasan'],
            [3, 'Opini BPK'],
          ],
        },
      ],
      findings: [
        [
          'IKU!A3',
          'Nomor "8" tidak berurutan: sesudah 5 seharusnya 6. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
        [
          'Lain!A4',
          'Nomor "3" tidak berurutan: sesudah 1 seharusnya 2. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
      fixed: { A3: 6, A4: 7 },
    },

    {
      name: 'Nomor dua angka, dan angka 1 tanpa sasaran',
      tables: [
        {
          columns: ['number', 'indicator'],
          rows: [
            ['9.', 'Nilai SAKIP'],
            ['10.', 'Indeks kepuasan'],
            ['12.', 'Opini BPK'],
          ],
        },
        {
          sheet: 'Lain',
          columns: ['number', 'indicator'],
          rows: [
            [1, 'Nilai SAKIP'],
            [2, 'Indeks kepuasan'],
            [1, 'Opini BPK'],
          ],
        },
      ],
      findings: [
        [
          'IKU!A4',
          'Nomor "12." tidak berurutan: sesudah 10 seharusnya 11. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
        [
          'Lain!A4',
          'Nomor "1" tidak berurutan: sesudah 2 seharusnya 3. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
      fixed: { A4: 3 },
      kinds: ['proposed', 'proposed'],
    },
    {
      name: 'Sesudah baris kelompok nomornya tetap diperiksa',
      tables: [
        {
          columns: ['number', 'indicator'],
          rows: [
            [1, 'Nilai SAKIP'],
            ['MISI KEDUA', ''],
            [4, 'Indeks kepuasan'],
            [6, 'Opini BPK'],
          ],
        },
      ],
      findings: [
        [
          'A5',
          'Nomor "6" tidak berurutan: sesudah 4 seharusnya 5. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
    },
    {
      name: 'Nomor yang sama di bawah sasaran lain',
      tables: [
        {
          columns: ['number', 'objective', 'indicator'],
          rows: [
            [1, 'Meningkatnya layanan', 'Indeks kepuasan'],
            [2, '', 'Indeks SPBE'],
            [2, 'Meningkatnya akuntabilitas', 'Nilai SAKIP'],
          ],
        },
      ],
      findings: [
        [
          'A4',
          'Nomor "2" tidak berurutan: sesudah 2 seharusnya 3. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
      fixed: { A4: 3 },
    },
    {
      name: 'Nomor yang mengulang di bawah judul kelompok',
      tables: [
        {
          columns: ['number', 'indicator', 'target 2024'],
          rows: [
            ['A', '', ''],
            [1, 'Nilai taman', 5],
            [2, 'Nilai pasar', 5],
            ['B', '', ''],
            [1, 'Nilai kios', 5],
            [3, 'Nilai arsip', 5],
          ],
          kinds: { 2: 'group', 5: 'group' },
        },
      ],
      findings: [
        [
          'A7',
          'Nomor "3" tidak berurutan: sesudah 1 seharusnya 2. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        ],
      ],
    },
  ],
};
