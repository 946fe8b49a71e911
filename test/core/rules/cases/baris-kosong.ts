import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Baris kosong sebelum indikator pertama', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['', ''],
        ['Nilai SAKIP', 70],
      ],
    }),
    table('Tabel tanpa indikator', {
      columns: ['indicator', 'target 2024'],
      rows: [['', '']],
    }),
    table('Baris kelompok dan baris jumlah', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Nilai SAKIP', 70],
        ['MISI KEDUA', ''],
        ['Indeks kepuasan', 80],
        ['Jumlah', 150],
      ],
      kinds: { 3: 'group', 5: 'total' },
    }),
    table('Baris kosong sesudah indikator terakhir', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Nilai SAKIP', 70],
        ['', ''],
      ],
    }),
    table('Baris kosong di antara kartu manual indikator', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Nilai SAKIP', 70],
        ['', ''],
        ['Indeks kepuasan', 80],
      ],
      layout: 'cards',
    }),
  ],
  invalid: [
    {
      name: 'Baris kosong dan judul yang berulang',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Nilai SAKIP', 70],
            ['', ''],
            ['Indikator', 'Target 2024'],
            ['Indeks kepuasan', 80],
          ],
          kinds: { 4: 'header' },
        },
      ],
      findings: [
        ['A3', 'Baris 3 kosong di tengah tabel. Hapus barisnya.'],
        [
          'A4',
          'Baris 4 mengulang judul kolom di tengah tabel. Hapus barisnya; judul dapat diulang lewat pengaturan cetak.',
        ],
      ],
      deleted: [3, 4],
      kinds: ['proposed', 'proposed'],
    },

    {
      name: 'Baris yang memuat rumus di dalam tabel tidak dihapus',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Nilai SAKIP', 70],
            ['', ''],
            ['Indeks kepuasan', 80],
          ],
          formulas: { B3: '=""' },
        },
      ],
      findings: [['A3', 'Baris 3 kosong di tengah tabel. Hapus barisnya.']],
    },
    {
      name: 'Baris lembar yang juga memuat tabel lain, catatan atau rumus tidak dihapus',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Nilai SAKIP', 70, '', ''],
            ['', '', '', 5],
            ['', '', '', 'Indeks reformasi birokrasi'],
            ['Indikator', 'Target 2024', '', ''],
            ['Indeks kepuasan', 80, '', ''],
          ],
          kinds: { 5: 'header' },
          formulas: { D3: '=2+3' },
        },
      ],
      findings: [
        [
          'A3',
          'Baris 3 tidak memuat data tabel ini, tetapi di baris lembar itu ada isian lain (D3). Hapus sel tabelnya saja, bukan seluruh barisnya.',
        ],
        [
          'A4',
          'Baris 4 tidak memuat data tabel ini, tetapi di baris lembar itu ada isian lain (D4). Hapus sel tabelnya saja, bukan seluruh barisnya.',
        ],
        [
          'A5',
          'Baris 5 mengulang judul kolom di tengah tabel. Hapus barisnya; judul dapat diulang lewat pengaturan cetak.',
        ],
      ],
      deleted: [5],
    },
    {
      name: 'Baris kosong di bawah sel gabungan bukan baris kosong',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Nilai taman', 5, 6],
            ['', '', ''],
            ['Nilai pasar', 5, 6],
            ['', '', ''],
            ['Nilai kios', 5, 6],
          ],
          merges: [{ top: 1, left: 2, bottom: 2, right: 2 }],
        },
      ],
      deleted: [5],
      findings: [['A5', 'Baris 5 kosong di tengah tabel. Hapus barisnya.']],
    },
  ],
};
