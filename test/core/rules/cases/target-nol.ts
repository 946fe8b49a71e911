import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Banyaknya yang kecil boleh nol pada satu tahun, begitu pula yang berubah-ubah dan yang buruk', {
      columns: ['indicator', 'target 2025', 'target 2026', 'target 2027', 'target 2028'],
      rows: [
        ['Jumlah peraturan disusun', 2, 3, 0, 2],
        ['Jumlah kios dibangun', 20, 90, 0, 30],
        ['Jumlah kecelakaan di pasar', 40, 38, 0, 36],
      ],
    }),
    table('Nol yang memang dituju', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Menjadi instansi pelayanan publik dengan tingkat gratifikasi 0%', 0],
        ['Pelayanan prima nihil keluhan', 0],
        ['Tingkat pungutan liar', 0],
      ],
    }),
    table('Belum ada pada awal rencana, atau tidak ada kejadian yang harus ditangani', {
      columns: ['objective', 'indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Meningkatnya pelayanan pasar', 'Jumlah pasar yang memenuhi standar', 0, 0, 2],
        ['', 'Jumlah sengketa tanah yang diselesaikan', 4, 0, 0],
      ],
    }),
    table('Nol pada triwulan awal, kata, dan rentang dari nol', {
      columns: ['indicator', 'target 2024 q1', 'target 2024'],
      rows: [
        ['Indeks kepuasan', 0, 80],
        ['Indeks layanan', 'baik', '0 - 10'],
      ],
    }),
    table('Makin rendah makin baik, arah tidak pasti, dan bulan-bulan awal', {
      columns: ['indicator', 'target 2023', 'target 2024 m1'],
      rows: [
        ['Jumlah kasus kematian ibu', 0, 1],
        ['Jumlah pegawai', 0, 1],
        ['Indeks kepuasan', 80, 0],
      ],
    }),
    table('Arah tidak pasti: turun sampai nol, mulai dari nol, dan benda yang dihitung', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Persentase sisa bahan baku', '%', 6, 3, 0],
        ['Persentase naskah yang dialihbahasakan', '%', 0, 10, 20],
        ['Jumlah sayembara', 'Kegiatan', 1, 0, 1],
        ['Sayembara', '', 5, 0, 4],
      ],
    }),
    table('Nihil kejadian yang direncanakan setiap tahun, dengan sasaran yang menjanjikan kenaikan', {
      columns: ['objective', 'indicator', 'target 2023', 'target 2024'],
      rows: [['Meningkatnya keselamatan kerja', 'Zero accident', 0, 0]],
    }),
    {
      name: 'Nol di seluruh tahun, atau sesudah tahun kosong',
      tables: [
        {
          columns: ['indicator', 'target 2022', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai taman', '', 0, 72],
            ['Nilai pasar', 0, '', 0],
            ['Nilai kios', 60, 0, 0],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'Nol di antara angka yang hampir tetap',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'target 2026', 'target 2027', 'target 2028'],
          rows: [['Jumlah santri', 'Orang', 240, 250, 0, 270]],
        },
      ],
      findings: [
        [
          'E2',
          'Target 2027 untuk "Jumlah santri" adalah 0, sedangkan target tahun lain "250" dan "270": ke arah mana pun, capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Nol di setiap tahun untuk apa yang dibuat, di antara baris yang bertarget',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah rumah tidak layak huni yang diperbaiki', 'Unit', 0, 0, 0],
            ['Jumlah jembatan yang dibangun', 'Unit', 3, 4, 5],
            ['Jumlah kader yang dilatih', 'Orang', 20, 30, 40],
            ['Jumlah kasus kekerasan', 'Kasus', 0, 0, 0],
            ['Jumlah pasar desa yang direvitalisasi', 'Unit', 0, 0, 1],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "Jumlah rumah tidak layak huni yang diperbaiki" adalah 0 di setiap tahun (2023 sampai 2025), sedangkan indikator lain di tabel ini bertarget: tidak ada yang direncanakan, dan capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila tidak dilaksanakan.',
        ],
      ],
      others: ['D2, E2'],
    },
    {
      name: 'Target nol untuk indeks',
      tables: [{ columns: ['indicator', 'target 2023', 'target 2024'], rows: [['Indeks kepuasan masyarakat', 0, 80]] }],
      findings: [
        [
          'B2',
          'Target 2023 untuk "Indeks kepuasan masyarakat" adalah 0, padahal makin tinggi makin baik: capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        ],
      ],
    },
    {
      name: 'Jumlah yang kembali ke nol, dan yang nol sejak awal sampai akhir',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah desa mandiri', 12, 0, 14],
            ['Jumlah wisatawan', 0, 0, 0],
          ],
        },
      ],
      findings: [
        ['C2', '2024', 'Jumlah desa mandiri'],
        ['B3', '2023', 'Jumlah wisatawan', ' Begitu juga C3, D3.'],
      ].map(([cell = '', year, name, others = '']) => [
        cell,
        `Target ${year} untuk "${name}" adalah 0, padahal makin tinggi makin baik: capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.${others}`,
      ]),
      others: ['', 'C3, D3'],
    },
    {
      name: 'Nol di antara target tahun lain, meskipun arahnya tidak pasti',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Persentase naskah yang dialihbahasakan', '%', 40, 0, 50, 55],
            ['Rasio loket terhadap tamu', 'Rasio', 1.5, 0, 0, 1.2],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target 2024 untuk "Persentase naskah yang dialihbahasakan" adalah 0, sedangkan target tahun lain "40" dan "50": ke arah mana pun, capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        ],
        [
          'D3',
          'Target 2024 untuk "Rasio loket terhadap tamu" adalah 0, sedangkan target tahun lain "1,5" dan "1,2": ke arah mana pun, capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur. Begitu juga E3.',
        ],
      ],
      others: ['', 'E3'],
    },
    {
      name: 'Tahun ke-n, dan kolom tanpa tahun',
      tables: [
        { columns: ['indicator', 'target #1'], rows: [['Indeks kepuasan', 0]] },
        { sheet: 'PK', columns: ['indicator', 'target'], rows: [['Indeks kepuasan', '0%']] },
      ],
      findings: [
        ['IKU!B2', 'tahun ke-1'],
        ['PK!B2', 'ini'],
      ].map(([cell = '', period]) => [
        cell,
        `Target ${period} untuk "Indeks kepuasan" adalah 0, padahal makin tinggi makin baik: capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.`,
      ]),
      english: ['year 1', 'this column'].map(
        (period) =>
          `The target of ${period} for "Indeks kepuasan" is 0 although higher is better: no achievement can be computed. Write the real target, or "-" when it is not measured yet.`,
      ),
    },
    {
      name: 'Nol di antara angka lain, dengan sasaran yang menjanjikan kenaikan',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2023', 'target 2024'],
          rows: [['Meningkatnya daya beli', 'Volume usaha', 0, 10]],
        },
      ],
      findings: [
        [
          'C2',
          'Target 2023 untuk "Volume usaha" adalah 0, padahal makin tinggi makin baik: capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        ],
      ],
    },
    {
      name: 'Nol sesudah angka lain, dan nol di depan',
      tables: [
        {
          columns: ['indicator', 'target 2022', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai taman', 70, 0, 72],
            ['Nilai pasar', 0, 70, 72],
            ['Nilai kios', 0, 0, 0],
            ['Jumlah kecelakaan', 5, 3, 0],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target 2023 untuk "Nilai taman" adalah 0, sedangkan target tahun lain "70" dan "72": ke arah mana pun, capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        ],
      ],
    },
  ],
};
