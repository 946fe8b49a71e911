import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
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
  ],
};
