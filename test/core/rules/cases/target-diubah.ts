import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Predikat yang sama, dengan nilainya di dalam kurung', {
      columns: ['indicator', 'target before', 'target after'],
      rows: [
        ['Nilai SAKIP', 'BB', 'BB (72)'],
        ['Nilai RB', 'A (82)', 'A'],
      ],
    }),
    table('Kata yang sama, tahun lain, dan tanpa perubahan', {
      columns: ['indicator', 'target 2023 before', 'target 2024 after', 'target 2023 after'],
      rows: [['Opini BPK', 'WTP', 'WDP', 'WTP']],
    }),
    table('Tanpa kolom perubahan', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Nilai SAKIP', 70, 75]],
    }),
    table('Sebelum dan sesudah sama', {
      columns: ['indicator', 'target 2024 before', 'target 2024 after'],
      rows: [['Persentase wirausaha', '5,71', '5,71']],
    }),
    table('Indikatornya yang diganti, bukan targetnya', {
      columns: ['indicator', 'target before', 'indicator', 'target after'],
      rows: [['Jumlah pelanggan', 100, 'Persentase pelanggan puas', 85]],
    }),
  ],
  invalid: [
    {
      name: 'Target yang dihapus, dan yang ditambahkan',
      tables: [
        { columns: ['indicator', 'target before', 'target after'], rows: [['Nilai taman', 70, '']] },
        { sheet: 'PK', columns: ['indicator', 'target before', 'target after'], rows: [['Indeks taman', '', 80]] },
      ],
      findings: [
        ['C2', 'Nilai taman', '70', '', '70 → -'],
        ['PK!C2', 'Indeks taman', '', '80', '- → 80'],
      ].map(([cell = '', name, before, after, change]) => [
        cell,
        `Target "${name}" diubah dari "${before}" menjadi "${after}" (${change}), tanpa alasan di tabel ini. Tulis alasannya di kolom keterangan.`,
      ]),
    },
    {
      name: 'Diubah tanpa alasan, dan dengan keterangan',
      tables: [
        {
          columns: ['indicator', 'target 2024 before', 'target 2024 after', 'note'],
          rows: [
            ['Persentase wirausaha', '5,71', '8,57', ''],
            ['Persentase koperasi aktif', 80, 75, 'Menyesuaikan data ODS'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target 2024 untuk "Persentase wirausaha" diubah dari "5,71" menjadi "8,57" (+2,86), tanpa alasan di tabel ini. Tulis alasannya di kolom keterangan.',
        ],
        [
          'C3',
          'Target 2024 untuk "Persentase koperasi aktif" diubah dari "80" menjadi "75" (-5). Keterangan: "Menyesuaikan data ODS". Pastikan itu menjelaskan perubahannya.',
        ],
      ],
    },
    {
      name: 'Predikat, dan target yang dihapus atau ditambahkan',
      tables: [
        {
          columns: ['indicator', 'target before', 'target after'],
          rows: [
            ['Opini BPK', 'WTP', 'WDP'],
            ['Nilai SAKIP', 70, ''],
            ['Indeks kepuasan', '', 80],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "Opini BPK" diubah dari "WTP" menjadi "WDP" (WTP → WDP), tanpa alasan di tabel ini. Tulis alasannya di kolom keterangan. Begitu juga C3, C4.',
        ],
      ],
      others: ['C3, C4'],
    },
    {
      name: 'Alasannya di kolom "Alasan Perubahan", bukan di kolom penjelasan lain',
      tables: [
        {
          columns: ['indicator', 'target 2024 before', 'target 2024 after', 'explanation'],
          headers: ['Indikator', 'Semula', 'Menjadi', 'Alasan Perubahan'],
          rows: [['Nilai SAKIP', 70, 72, 'Menyesuaikan RPJMD']],
        },
        {
          sheet: 'PK',
          columns: ['indicator', 'target 2024 before', 'target 2024 after', 'explanation'],
          rows: [['Nilai SAKIP', 70, 72, 'Hasil evaluasi']],
        },
      ],
      findings: [
        [
          'IKU!C2',
          'Target 2024 untuk "Nilai SAKIP" diubah dari "70" menjadi "72" (+2). Keterangan: "Menyesuaikan RPJMD". Pastikan itu menjelaskan perubahannya.',
        ],
        [
          'PK!C2',
          'Target 2024 untuk "Nilai SAKIP" diubah dari "70" menjadi "72" (+2), tanpa alasan di tabel ini. Tulis alasannya di kolom keterangan.',
        ],
      ],
    },
  ],
};
