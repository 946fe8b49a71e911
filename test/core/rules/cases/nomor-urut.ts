import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
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
  ],
  invalid: [
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
  ],
};
