import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Yang pada tahun ini tidak diukur, dan tabelnya menyebutnya begitu', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Persentase kursi terisi pada pemilihan kepala desa', '-', '-', 'n/a'],
        ['Nilai taman', 70, 71, 101.43],
      ],
    }),
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Persentase dermaga mantap', ''],
        ['Persentase tambatan mantap', 80],
      ],
      formulas: { B2: '=40*2' },
    }),
    table('Hanya target akhir', {
      columns: ['indicator', 'target 2013', 'target 2014', 'finalTarget'],
      rows: [
        ['Persentase dermaga mantap', '-', '-', 100],
        ['Persentase tambatan mantap', 60, 70, 80],
      ],
    }),
    table('"Tidak ada" dari yang dihitung adalah target 0', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah tawuran pelajar', 'Kejadian', 'Tidak ada', 'Tidak ada'],
        ['Jumlah pasar', 'Unit', 2, 3],
      ],
    }),
    table('Baris induk tanpa angka, dengan tanda daftar di depan anaknya', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Jumlah produksi tanaman', '', ''],
        ['a. Padi', 'Ton', 400],
        ['b. Jagung', 'Ton', 60],
      ],
    }),
    table('Seluruh tabel tanpa target, dan sel di bawah gabungan', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Indeks kepuasan', ''],
        ['Nilai SAKIP', '-'],
      ],
    }),
    table('Target yang digabung untuk dua indikator', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Indeks kepuasan', 80, 81],
        ['Nilai SAKIP', '', ''],
        ['Cakupan layanan; ', '', ''],
      ],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    }),
    table('Setidaknya satu target', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Indeks kepuasan', '', '', 80]],
    }),
    table('Judul yang mengantar subindikator', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Cakupan layanan:', '', '', ''],
        ['Persentase layanan A', 1, 2, 3],
      ],
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
            ...Array.from({ length: 12 }, (_, index) => [`Nilai layanan ${index + 1}`, 'Nilai', '']),
          ],
        },
      ],
      findings: [
        [
          'C3',
          'Indikator "Nilai layanan 1" dan 11 indikator lain di tabel ini belum memiliki target (C4, C5, C6, C7, C8 dan 6 sel lain). Isi targetnya.',
        ],
      ],
      others: ['C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14'],
    },
    {
      name: 'Satu indikator tanpa target',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Indeks kepuasan', 78, 79, 80],
            ['Nilai SAKIP', '', '-', ''],
          ],
        },
      ],
      findings: [['B3', 'Indikator "Nilai SAKIP" belum memiliki target. Isi targetnya.']],
    },
    {
      name: 'Titik dua di tengah nama bukan judul',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Indeks kepuasan', 78, ''],
            ['Rasio guru : murid', '', ''],
          ],
        },
      ],
      findings: [['B3', 'Indikator "Rasio guru : murid" belum memiliki target. Isi targetnya.']],
    },
  ],
};
