import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Persen hanya di kolom satuan, atau hanya di sel', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Persentase koperasi aktif', '%', 80],
        ['Nilai layanan', 'Nilai', '80%'],
      ],
    }),
    table('Angka yang oleh Excel ditampilkan dalam persen', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [['Persentase koperasi aktif', '%', 0.8, 0.85]],
      formats: { C2: '0%', D2: '0%' },
    }),
    {
      name: 'Tanda persen di satu dari beberapa angka dalam sel',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Taman dan pasar yang terawat', 'Unit', '80% dan 5 pasar'],
            ['Taman yang terawat', 'Unit', '80%'],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'Persen di sel dan di kolom satuan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [['Persentase koperasi aktif', 'Persen', '80%', '85 %']],
        },
      ],
      findings: [
        [
          'C2',
          '"80%" memuat tanda %, sedangkan kolom satuan sudah menyebut "Persen". Pilih salah satu untuk seluruh tabel. Begitu juga D2.',
        ],
      ],
      others: ['D2'],
    },
    {
      name: 'Dalam dua baris disebut satu per satu, dalam empat baris sekali untuk seluruh tabel',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase koperasi aktif', '%', '80%', '81%'],
            ['Persentase pasar tertib ukur', '%', '70%', 72],
            ['Persentase taman terawat', '%', '60%', 62],
            ['Persentase trotoar baik', '%', '50%', '52%'],
          ],
        },
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Persentase halte terang', '%', '80%'],
            ['Persentase halte bersih', '%', '70%'],
          ],
        },
      ],
      others: ['D2, C3, C4, C5, D5', '', ''],
      findings: [
        [
          'C2',
          '"80%" memuat tanda %, sedangkan kolom satuan sudah menyebut "%". Pilih salah satu untuk seluruh tabel. Begitu juga D2, C3, C4, C5, D5.',
        ],
        [
          'C2',
          '"80%" memuat tanda %, sedangkan kolom satuan sudah menyebut "%". Pilih salah satu untuk seluruh tabel.',
        ],
        [
          'C3',
          '"70%" memuat tanda %, sedangkan kolom satuan sudah menyebut "%". Pilih salah satu untuk seluruh tabel.',
        ],
      ],
    },
  ],
};
