import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target 2024', 'other', 'actual 2024'];
const headers = ['Indikator', 'Satuan', 'Target 2024', 'Realisasi sbl', 'Realisasi 2024'];
const rows = [
  ['Persentase jalan mantap', '%', 80, 74, 82],
  ['Indeks kepuasan masyarakat', 'Indeks', 85, 83, 86],
  ['', '', 82, 80, 84],
];

export const cases: RuleCases = {
  valid: [
    table('Rumus yang dapat tampak kosong karena menunggu angkanya', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase dermaga mantap', 80, '', ''],
        ['Persentase tambatan mantap', 80, '', ''],
        ['Persentase rambu mantap', 80, '', ''],
      ],
      formulas: { D2: '=IF(C2="","",C2/B2*100)', D3: '=IKU.CAPAIAN(B3,C3)', D4: '=C4' },
    }),
    table('Realisasi provinsi, yang sudah jelas dari judulnya', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'other'],
      headers: ['Indikator', 'Target 2024', 'Realisasi 2024', 'Realisasi Provinsi 2024'],
      rows: [['Angka kemiskinan', 10, 9.8, 11]],
      unread: [['D2:D2', 'column']],
    }),
    table('Semua kolom terbaca', { columns: columns.filter((each) => each !== 'other'), rows: [] }),
    table('Angka di samping dan di bawah tabel bukan bagian tabel', {
      columns,
      headers,
      rows,
      unread: [
        ['G2:G4', 'beside'],
        ['C9:C12', 'below'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Rumus hitungan tanpa hasil, dan yang menunjuknya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase dermaga mantap', 80, 76, ''],
            ['Persentase tambatan mantap', '', 76, 95],
          ],
          formulas: { D2: '=C2/B2*100', B3: '=B2' },
        },
        {
          sheet: 'Satu',
          columns: ['indicator', 'target', 'actual'],
          rows: [['Jumlah kapal yang laik', 80, '']],
          formulas: { C2: '=SUM(F2:H2)' },
        },
      ],
      findings: [
        [
          'D2',
          'Rumus di D2 dan 1 sel lain belum memiliki hasil di berkas ini, sehingga angkanya tidak diperiksa. Buka dan simpan berkasnya di Excel, lalu periksa lagi.',
        ],
        [
          'Satu!C2',
          'Rumus di C2 belum memiliki hasil di berkas ini, sehingga angkanya tidak diperiksa. Buka dan simpan berkasnya di Excel, lalu periksa lagi.',
        ],
      ],
      others: ['B3', ''],
    },
    {
      name: 'Dua angka dalam satu sel',
      tables: [
        {
          columns: ['indicator', 'unit', 'other'],
          headers: ['Indikator', 'Satuan', '2024 (T/R)'],
          rows: [['Indeks kepuasan masyarakat', 'Indeks', '80/82']],
          unread: [['C2:C2', 'twoFigures']],
        },
      ],
      findings: [
        [
          'C2',
          'Angka di C2 tidak diperiksa, karena satu sel memuat dua angka (target dan realisasi). Pisahkan menjadi kolom "Target" dan kolom "Realisasi".',
        ],
      ],
    },
    {
      name: 'Kolom yang judulnya tidak terbaca',
      tables: [{ columns, headers, rows, unread: [['D2:D4', 'column']] }],
      findings: [
        [
          'D2',
          'Angka di D2:D4 tidak diperiksa, karena judul kolomnya tidak terbaca. Tulis judul yang menyebut isi dan tahunnya (misalnya "Target 2025"), atau tetapkan artinya dengan "Perbaiki pembacaan" di daftar tabel.',
        ],
      ],
    },
    {
      name: 'Baris tanpa nama indikator',
      tables: [{ columns, headers, rows, unread: [['A4:E4', 'row']] }],
      findings: [
        [
          'A4',
          'Angka di A4:E4 tidak diperiksa, karena barisnya tidak terbaca sebagai indikator. Tulis nama indikatornya, atau pindahkan angka itu ke luar tabel.',
        ],
      ],
    },
    {
      name: 'Baris yang hanya kekurangan nama indikatornya',
      tables: [{ columns, headers, rows: [...rows.slice(0, 2), ['', '%', 82, 80, 84]], unread: [['A4:E4', 'row']] }],
      findings: [
        [
          'A4',
          'Nama indikator di A4 kosong, padahal satuan dan targetnya terisi, sehingga baris ini tidak diperiksa. Tulis nama indikatornya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Sekali setiap tabel, untuk semuanya',
      tables: [
        {
          columns,
          headers,
          rows,
          unread: [
            ['A4:E4', 'row'],
            ['D2:D4', 'column'],
          ],
        },
      ],
      findings: [
        [
          'A4',
          'Angka di A4:E4, D2:D4 tidak diperiksa, karena kolom atau barisnya tidak terbaca. Perjelas judul kolom dan nama indikatornya, atau tetapkan artinya dengan "Perbaiki pembacaan" di daftar tabel.',
        ],
      ],
      others: ['D2'],
    },
    {
      name: 'Beberapa bagian yang tidak terbaca',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'other', 'other'],
          rows: [
            ['Nilai taman', 5, 6, 7],
            ['Nilai pasar', 5, 6, 7],
          ],
          unread: [
            ['C2:C3', 'column'],
            ['D2:D3', 'column'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Angka di C2:C3, D2:D3 tidak diperiksa, karena judul kolomnya tidak terbaca. Tulis judul yang menyebut isi dan tahunnya (misalnya "Target 2025"), atau tetapkan artinya dengan "Perbaiki pembacaan" di daftar tabel.',
        ],
      ],
      others: ['D2'],
    },
  ],
};
