import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Jumlah sesuatu yang satuannya tidak dikenal tetap utuh', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Jumlah kios', 'kios', '2.000', '1.800', 90],
        ['Jumlah kerat botol', 'kerat', '1.500', '1.500', 100],
      ],
    }),
    table('Predikat di belakang angka, di samping angka yang diketik sebagai angka', {
      columns: ['indicator', 'target', 'actual'],
      rows: [
        ['Indeks Kepuasan Masyarakat', 80, '80.01 (A)'],
        ['Nilai kearsipan', 3.2, 3.03],
      ],
    }),
    table('Ribuan dan desimal sebagaimana dalam bahasa Inggris', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Indeks pelabuhan', 'Indeks', '4.0', '4.2'],
        ['Jumlah transaksi', 'transaksi', '1,000 transaksi', '1,200 transaksi'],
      ],
    }),
    table('Jumlah dengan bagiannya di dalam kurung, tanpa satuan yang menunjukkan mana yang dimaksud', {
      columns: ['indicator', 'target 2023', 'actual 2023'],
      rows: [['Perpustakaan yang terbuka', 60, '18 dari 24 (75%)']],
    }),
    table('Orang tidak dihitung dengan pecahan: dengan koma pun angkanya keliru', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
      rows: [
        ['Jumlah pengunjung', 'Orang', '12.45', 13000],
        ['Persentase berkas lengkap', '%', '82,5', '90,5'],
      ],
    }),
    table('Jam pelayanan di samping angka desimal', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Jam pelayanan loket', '08.00 - 13.00', '08.00 - 15.00'],
        ['Jam pelayanan daring', '08.00 hingga 16.00', '07.30 sampai dengan 16.00'],
        ['Waktu buka loket', '08.00 WIB', '07.30'],
        ['Persentase berkas lengkap', '82,5 %', '90,5 %'],
      ],
    }),
    table('Koma di seluruh tabel, juga dengan tiga angka di belakangnya', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Rasio konektivitas', '0,715', '98,125'],
        ['Jumlah penduduk (jiwa)', '1.500.000', '1.510.000'],
      ],
    }),
    table('Titik di seluruh tabel', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Nilai SAKIP', '70.5', '71.5']],
    }),
  ],
  invalid: [
    {
      name: 'Titik di antara koma',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai SAKIP', '70,5', '71.5'],
            ['Rasio konektivitas', '0,81', '0.65:0.65'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"71.5" memakai titik desimal, sedangkan sel lain di tabel ini memakai koma. Tulis "71,5". Begitu juga C3.',
        ],
      ],
      others: ['C3'],
      fixed: { C2: 71.5, C3: '0,65:0,65' },
      formats: { C2: '0.0' },
    },
    {
      name: 'Beberapa titik dalam satu baris: satu temuan, semua sel diperbaiki',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', '70.5', '71.25', '0.820', '1,02'],
            ['Jumlah penduduk', '1.500.000', '12.3456', '4.01.2', 'Rp. 5,5'],
            ['Indeks risiko', 80.5, 81, '', ''],
          ],
        },
      ],
      findings: [
        [
          'B2',
          '"70.5" memakai titik desimal, begitu juga C2, D2, sedangkan sel lain di tabel ini memakai koma. Tulis "70,5", dan seterusnya.',
        ],
        ['C3', '"12.3456" memakai titik desimal, sedangkan sel lain di tabel ini memakai koma. Tulis "12,3456".'],
      ],
      fixed: { B2: 70.5, C2: 71.25, D2: 0.82, C3: 12.3456 },
      formats: { B2: '0.0', C2: '0.00', D2: '0.000', C3: '0.0000' },
    },
    {
      name: 'Titik di antara angka bertipe angka yang berdesimal',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'actual 2024'],
          rows: [
            ['Nilai SAKIP', 70.5, '71.5', 71],
            ['Nilai kearsipan', 70.5, '72.5', '73.5'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"71.5" memakai titik desimal dan tersimpan sebagai teks, sedangkan angka lain di tabel ini diketik sebagai angka. Tulis "71,5".',
        ],
        [
          'C3',
          '"72.5" memakai titik desimal dan tersimpan sebagai teks, begitu juga D3, sedangkan angka lain di tabel ini diketik sebagai angka. Tulis "72,5", dan seterusnya.',
        ],
      ],
      fixed: { C2: 71.5, C3: 72.5, D3: 73.5 },
      formats: { C2: '0.0', C3: '0.0', D3: '0.0' },
    },
    {
      name: 'Satu baris yang dapat dibaca dua cara: satu temuan',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [['Nilai ekspor', '1.250', '1.300', '1.350']],
        },
      ],
      findings: [
        [
          'B2',
          '"1.250" dapat dibaca 1250 atau 1,250, begitu juga C2, D2. Tulis tanpa titik, atau dengan koma sebagai tanda desimal.',
        ],
      ],
    },
    {
      name: 'Angka yang dapat dibaca dua cara',
      tables: [{ columns: ['indicator', 'target 2024'], rows: [['Nilai ekspor', '1.250']] }],
      findings: [
        ['B2', '"1.250" dapat dibaca 1250 atau 1,250. Tulis tanpa titik, atau dengan koma sebagai tanda desimal.'],
      ],
    },
    {
      name: 'Koma yang dapat dibaca ribuan atau desimal',
      tables: [
        { columns: ['indicator', 'target 2024', 'target 2025'], rows: [['Indeks layanan taman', '51,664', '']] },
      ],
      findings: [
        [
          'B2',
          '"51,664" dapat dibaca 51664 atau 51,664. Bila ribuan, tulis tanpa koma (51664); bila desimal, ketik sebagai angka, bukan teks.',
        ],
      ],
    },
    {
      name: 'Beberapa koma yang dapat dibaca dengan dua cara dalam satu baris',
      tables: [
        { columns: ['indicator', 'target 2024', 'target 2025'], rows: [['Indeks layanan taman', '51,664', '52,125']] },
      ],
      findings: [
        [
          'B2',
          '"51,664" dapat dibaca 51664 atau 51,664, begitu juga C2. Bila ribuan, tulis tanpa koma (51664); bila desimal, ketik sebagai angka, bukan teks.',
        ],
      ],
    },
    {
      name: 'Titik di samping koma dalam persen: capaian tetap, atau tidak',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase taman yang terawat', '%', '80.5', '75,25'],
            ['Persentase arsip yang tertata', '%', '0.85', 75.5],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"80.5" memakai titik desimal, sedangkan sel lain di tabel ini memakai koma. Tulis "80,5". Begitu juga C3.',
        ],
      ],
      others: ['C3'],
      fixed: { C2: 80.5, C3: 0.85 },
      formats: { C2: '0.0', C3: '0.00' },
    },
  ],
};
