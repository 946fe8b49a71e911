import { type RuleCases, table } from '../rule-tester';

const empty = (name?: string) =>
  `Satuan untuk "${name}" belum diisi, dan targetnya pun tidak menyebutnya. Isi kolom satuan.`;
const proposal = (name?: string, unit?: string) => empty(name).replace(/\.$/, `, misalnya "${unit}".`);

export const cases: RuleCases = {
  valid: [
    table('Baris induk tanpa angka', {
      columns: ['number', 'indicator', 'unit', 'target'],
      rows: [
        [1, 'Jumlah produksi tanaman', '', ''],
        ['', 'Padi', 'Ton', 400],
        ['a', 'Jagung', 'Ton', 60],
      ],
    }),
    table('Sel satuan di bawah gabungan', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Persentase koperasi aktif', '%', 80],
        ['Persentase koperasi sehat', '', 70],
      ],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    }),
    table('Satuan di kolom, di nama, atau di target', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Persentase koperasi aktif', '%', 80],
        ['Nilai investasi (Rp. Triliun)', '', 4],
        ['Jumlah koperasi', '', '2 Koperasi'],
      ],
    }),
    table('Tanpa kolom satuan: kolom-wajib yang melaporkan', {
      columns: ['indicator', 'target 2024'],
      rows: [['Persentase koperasi aktif', 80]],
    }),
  ],
  invalid: [
    {
      name: 'Hampir semua baris: satu temuan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Nilai SAKIP', 'Nilai', 80],
            ['Persentase desa mandiri', '', 80],
            ...Array.from({ length: 11 }, (_, index) => [`Tingkat layanan ${index + 1}`, '', 70]),
          ],
        },
      ],
      findings: [
        [
          'B3',
          'Satuan untuk "Persentase desa mandiri" dan 11 indikator lain di tabel ini belum diisi, dan targetnya pun tidak menyebutnya (B4, B5, B6, B7, B8 dan 6 sel lain). Isi kolom satuan.',
        ],
      ],
      others: ['B4, B5, B6, B7, B8, B9, B10, B11, B12, B13, B14'],
      fixed: { B3: '%' },
    },
    {
      name: 'Kolom satuan tidak diisi',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase koperasi aktif', '', 80],
            ['Jumlah koperasi aktif', '-', 20],
            ['Koperasi aktif', '', 20],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan untuk "Persentase koperasi aktif" belum diisi, dan targetnya pun tidak menyebutnya. Isi kolom satuan, misalnya "%".',
        ],
        [
          'B3',
          'Satuan untuk "Jumlah koperasi aktif" belum diisi, dan targetnya pun tidak menyebutnya. Isi kolom satuan, misalnya "koperasi".',
        ],
        ['B4', 'Satuan untuk "Koperasi aktif" belum diisi, dan targetnya pun tidak menyebutnya. Isi kolom satuan.'],
      ],
      fixed: { B2: '%', B3: 'koperasi' },
    },
    {
      name: 'Satuan yang disebut kamus, bila namanya tidak menjanjikannya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase jalan mantap', '%', 80],
            ['Angka Kematian Bayi', '', 12.5],
          ],
        },
      ],
      findings: [
        [
          'B3',
          'Satuan untuk "Angka Kematian Bayi" belum diisi, dan targetnya pun tidak menyebutnya. Kamus menyebut "per 1.000 kelahiran hidup".',
        ],
      ],
      fixed: { B3: 'per 1.000 kelahiran hidup' },
    },
    {
      name: 'Usul menurut ukuran di namanya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Pertumbuhan ekonomi', '', 5],
            ['Indeks kepuasan', '', 80],
            ['Rasio elektrifikasi', '', 1],
            ['Predikat SAKIP', '', 70],
            ['Jumlah wisatawan', '', 70],
            ['Jumlah hal lain', '', 70],
            ['Jumlah', '', 70],
            ['Nilai SAKIP', '', 70],
            ['Tingkat kehadiran', '', 70],
          ],
        },
      ],
      findings: [
        ...[
          ['B2', 'Pertumbuhan ekonomi', '%'],
          ['B3', 'Indeks kepuasan', 'Indeks'],
          ['B4', 'Rasio elektrifikasi', 'Rasio'],
          ['B5', 'Predikat SAKIP', 'Predikat'],
          ['B6', 'Jumlah wisatawan', 'wisatawan'],
        ].map(([cell = '', name, unit]) => [cell, proposal(name, unit)] as const),
        ['B7', empty('Jumlah hal lain')],
        ['B8', empty('Jumlah')],
        ['B9', proposal('Nilai SAKIP', 'Nilai')],
        ['B10', empty('Tingkat kehadiran')],
      ],
      fixed: { B2: '%', B3: 'Indeks', B4: 'Rasio', B5: 'Predikat', B6: 'wisatawan', B9: 'Nilai' },
    },
  ],
};
