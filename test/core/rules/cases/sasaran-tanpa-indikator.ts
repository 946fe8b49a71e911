import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Sasaran yang lebih tinggi di baris sendiri, di atas sasaran program', {
      columns: ['number', 'indicator', 'target'],
      rows: [
        ['Sasaran Strategis 1: Meningkatnya mutu taman', '', ''],
        ['Sasaran Program 1: Meningkatnya perawatan taman', '', ''],
        [1, 'Persentase taman terawat', 80],
      ],
      kinds: { 2: 'objective', 3: 'objective' },
    }),
    table('Judul bernomor Romawi di atas yang bernomor angka', {
      columns: ['number', 'objective', 'indicator', 'target'],
      rows: [
        ['I', 'PELABUHAN', '', ''],
        [1, 'Mutu dermaga', 'Persentase dermaga mantap', 80],
        [2, 'Mutu tambatan', 'Persentase tambatan mantap', 80],
        [3, 'Mutu rambu', 'Persentase rambu mantap', 80],
      ],
      kinds: { 2: 'objective' },
    }),
    table('Sasaran yang indikatornya bertarget tetapi belum bernama: kolom-tak-terbaca yang menanyakannya', {
      columns: ['objective', 'indicator', 'target'],
      rows: [
        ['Meningkatnya mutu dermaga', 'Persentase dermaga mantap', 80],
        ['Meningkatnya mutu tambatan', '', 60],
      ],
      kinds: { 3: 'objective' },
      unread: [['A3:C3', 'row']],
    }),
    table('Label yang hanya memperkenalkan', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Sasaran Sub-Kegiatan :', ''],
        ['Tersusunnya dokumen', ''],
        ['', 'Persentase dokumen yang tersusun'],
      ],
      kinds: { 2: 'objective', 3: 'objective' },
    }),
    table('Baris sambungan di bawah sasaran, dan sasaran yang juga menaungi baris lain', {
      columns: ['goal', 'objective', 'indicator'],
      rows: [
        ['', 'Meningkatnya layanan', ''],
        ['', 'publik', ''],
        ['', '', 'Indeks kepuasan'],
      ],
      kinds: { 3: 'continuation' },
    }),
    table('Baris kelompok bukan sasaran', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya layanan', 'Indeks kepuasan'],
        ['MISI KEDUA', ''],
      ],
      kinds: { 3: 'group' },
    }),
    table('Sasaran ditulis di baris sendiri, indikatornya di bawah', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya layanan', ''],
        ['', 'Indeks kepuasan'],
      ],
    }),
    table('Tujuan yang mengantar sasaran', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Tujuan: Terwujudnya tata kelola', ''],
        ['Meningkatnya akuntabilitas', ''],
        ['', 'Nilai SAKIP'],
      ],
    }),

    table('Sasaran yang kembali dirujuk baris di bawah baris kelompok', {
      columns: ['goal', 'indicator', 'target 2024'],
      rows: [
        ['Meningkatnya layanan', '', ''],
        ['', 'Indeks kepuasan', 80],
      ],
      kinds: { 2: 'objective' },
    }),
    table('Tujuan di kolomnya sendiri, lalu baris kelompok', {
      columns: ['goal', 'objective', 'indicator'],
      rows: [
        ['Terwujudnya tata kelola', '', ''],
        ['MISI KEDUA', '', ''],
        ['', '', 'Nilai SAKIP'],
      ],
      kinds: { 2: 'objective', 3: 'group' },
    }),

    table('Baris kosong di antara sasaran dan indikatornya, dan baris jumlah', {
      columns: ['objective', 'indicator', 'target 2024'],
      rows: [
        ['Meningkatnya layanan', '', ''],
        ['', '', ''],
        ['', 'Indeks kepuasan', 80],
        ['Jumlah', '', 80],
      ],
      kinds: { 5: 'total' },
    }),
    table('Sasaran yang mengantar baris dengan sasarannya sendiri', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya layanan', ''],
        ['Meningkatnya mutu layanan perizinan', 'Indeks kepuasan'],
      ],
    }),
    table('Judul bernomor huruf di atas yang bernomor angka, dengan spasi di sekitar nomornya', {
      columns: ['number', 'objective', 'indicator', 'target'],
      rows: [
        [' A ', 'PELABUHAN', '', ''],
        [' 1', 'Mutu dermaga', 'Persentase dermaga mantap', 80],
        [' 2', 'Mutu tambatan', 'Persentase tambatan mantap', 80],
        [' 3', 'Mutu rambu', 'Persentase rambu mantap', 80],
      ],
      kinds: { 2: 'objective' },
    }),
  ],
  invalid: [
    {
      name: 'Sasaran pertama tanpa indikator, sebelum sasaran bernomor berikutnya',
      tables: [
        {
          columns: ['number', 'objective', 'indicator', 'target'],
          rows: [
            [1, 'Meningkatnya mutu dermaga', '', ''],
            [2, 'Meningkatnya mutu tambatan', 'Persentase tambatan mantap', 80],
          ],
          kinds: { 2: 'objective' },
        },
      ],
      levels: ['warning'],
      findings: [
        [
          'B2',
          'Sasaran "Meningkatnya mutu dermaga" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },
    {
      name: 'Sasaran dengan tanda hubung di kolom indikatornya',
      tables: [
        {
          columns: ['objective', 'indicator', 'target'],
          rows: [
            ['Meningkatnya mutu kebun', '-', '-'],
            ['Meningkatnya mutu taman', 'Persentase taman terawat', 80],
          ],
          kinds: { 2: 'objective' },
        },
      ],
      levels: ['warning'],
      findings: [
        [
          'A2',
          'Sasaran "Meningkatnya mutu kebun" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },
    {
      name: 'Sasaran bernomor di baris sendiri, di antara sasaran yang berindikator',
      tables: [
        {
          columns: ['number', 'indicator', 'target'],
          rows: [
            ['Sasaran 1: Meningkatnya mutu taman', '', ''],
            ['Sasaran 2: Meningkatnya mutu kebun', '', ''],
            [1, 'Persentase kebun terawat', 80],
          ],
          kinds: { 2: 'objective', 3: 'objective' },
        },
      ],
      levels: ['warning'],
      findings: [
        [
          'A2',
          'Sasaran "Sasaran 1: Meningkatnya mutu taman" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },
    {
      name: 'Sasaran bernomor seperti yang lain, tanpa indikator',
      tables: [
        {
          columns: ['number', 'objective', 'indicator', 'target'],
          rows: [
            [1, 'Mutu pelabuhan', '', ''],
            [2, 'Mutu dermaga', 'Persentase dermaga mantap', 80],
            [3, 'Mutu tambatan', 'Persentase tambatan mantap', 80],
            [4, 'Mutu rambu', 'Persentase rambu mantap', 80],
          ],
          kinds: { 2: 'objective' },
        },
      ],
      findings: [
        ['B2', 'Sasaran "Mutu pelabuhan" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.'],
      ],
      levels: ['warning'],
    },
    {
      name: 'Sasaran di antara sasaran lain yang masing-masing memiliki indikator di barisnya',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu jalan', 'Persentase jalan mantap'],
            ['Meningkatnya mutu jembatan', ''],
            ['Meningkatnya mutu pasar', 'Persentase pasar layak'],
            ['Meningkatnya mutu air', 'Indeks kualitas air'],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Sasaran "Meningkatnya mutu jembatan" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Sasaran terakhir tidak diukur',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya layanan', 'Indeks kepuasan'],
            ['Meningkatnya akuntabilitas', ''],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Sasaran "Meningkatnya akuntabilitas" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },
    {
      name: 'Dua sasaran berturut-turut: yang pertama tidak menaungi apa pun',
      tables: [
        {
          columns: ['number', 'objective', 'indicator'],
          rows: [
            [1, ' Meningkatnya layanan ', ''],
            [2, 'Meningkatnya akuntabilitas', ''],
            ['', '', 'Nilai SAKIP'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Sasaran "Meningkatnya layanan" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },

    {
      name: 'Sasaran di kolom kedua, diikuti baris kelompok',
      tables: [
        {
          columns: ['objective', 'objective', 'indicator'],
          rows: [
            [' ', 'Meningkatnya layanan', ''],
            ['MISI KEDUA', '', ''],
            ['', 'Meningkatnya mutu', 'Nilai SAKIP'],
          ],
          kinds: { 2: 'objective', 3: 'group' },
        },
      ],
      findings: [
        [
          'B2',
          'Sasaran "Meningkatnya layanan" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        ],
      ],
    },
    {
      name: 'Sasaran terakhir dan sasaran di tengah tanpa indikator',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024'],
          rows: [
            ['Terawatnya taman', 'Nilai taman', 5],
            ['Terawatnya jalan', '', ''],
            ['Terawatnya pasar', 'Nilai pasar', 5],
            ['Terawatnya kios', '', ''],
          ],
        },
      ],
      findings: [
        ['A5', 'Sasaran "Terawatnya kios" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.'],
      ],
    },
  ],
};
