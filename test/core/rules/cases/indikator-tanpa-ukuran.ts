import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Bagian dari indikator yang ukurannya disebut di atasnya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Angka Partisipasi Murni', '', ''],
        ['a. SD/MI', '%', 98],
      ],
      kinds: { 2: 'group' },
    }),
    table('Ukuran berbahasa Inggris', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Percentage of audit findings resolved', '%', 90],
        ['Number of outlets', 'unit', 5],
        ['SAIDI', 'menit', 30],
      ],
    }),
    table('Ukuran di depan, di belakang, dan di dalam kurung', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Persentase koperasi aktif', '%'],
        ['Pengelolaan Arsip Indeks', 'Level'],
        ['Koperasi aktif (Persen)', '%'],
        ['AHH (Angka Harapan Hidup)', 'Tahun'],
      ],
    }),
    table('Indikator yang dikenal dari singkatannya, dan ukuran yang salah eja', {
      columns: ['indicator', 'unit'],
      rows: [
        ['IPM', 'Indeks'],
        ['Prosentase desa mandiri', '%'],
        ['V/C Ratio jalan', 'Rasio'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Benda tanpa ukuran, dan nama program',
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Koperasi Aktif', 'Koperasi'],
            ['Pencetakan kartu anggota', '%'],
            ['Program Pemberdayaan Masyarakat', '%'],
          ],
        },
      ],
      findings: [
        ['A2', '"Koperasi Aktif" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "Jumlah Koperasi Aktif".'],
        [
          'A3',
          '"Pencetakan kartu anggota" tidak menyebut ukurannya. Tulis apa yang diukur, misalnya "Persentase Pencetakan kartu anggota".',
        ],
        [
          'A4',
          '"Program Pemberdayaan Masyarakat" adalah nama program, bukan indikator. Tulis ukuran keberhasilan program itu, misalnya persentase atau indeks yang hendak dicapai.',
        ],
      ],
      fixed: { A2: 'Jumlah Koperasi Aktif', A3: 'Persentase Pencetakan kartu anggota' },
    },
  ],
};
