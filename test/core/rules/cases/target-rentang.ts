import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Standar yang memang berupa rentang', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Keasaman air baku', 'pH', '6-9'],
        ['Suhu penyimpanan vaksin', '°C', '2-8'],
      ],
    }),
    table('Batas dengan satuan, seperti pada standar pelayanan', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Waktu tunggu sandar', '≤ 24 jam'],
        ['Waktu bongkar', '< 2 hari'],
      ],
    }),
    table('Batas yang capaiannya dihitung di sebelahnya', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [['Angka kematian ibu', '≤ 30', 28, 106.67]],
    }),
    table('Jam dan menit', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Waktu tanggap kebakaran', '15:00', '12:30']],
    }),
    table('Batas yang ditetapkan sebagai standar oleh pihak lain', {
      columns: ['indicator', 'target', 'actual m1'],
      headers: ['Indikator', 'Standar', 'Jan'],
      rows: [
        ['Waktu tunggu rawat jalan', '≤ 60', 52],
        ['Tingkat hunian tempat tidur', '60 - 85', 71],
      ],
    }),
    table('Baku mutu', {
      columns: ['indicator', 'target', 'actual m1'],
      headers: ['Parameter', 'Baku Mutu', 'Jan'],
      rows: [['Kadar debu', '< 230', 110]],
    }),
    table('Sasaran inflasi, yang ditetapkan sebagai rentang', {
      columns: ['indicator', 'unit', 'target 2025', 'target 2026'],
      rows: [
        ['Laju inflasi', '%', '2,5±1', '2,5 ± 1'],
        ['Tingkat Inflasi', 'Persen', '1,5 - 3,5', '1,5 - 3,5'],
      ],
    }),
    table('Satu angka, dan skala di kolom satuan', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Indeks kepuasan', 'Indeks (Skala 0-100)', 88]],
    }),
  ],
  invalid: [
    {
      name: 'Perkiraan',
      tables: [{ columns: ['indicator', 'target'], rows: [['Indeks kepuasan', '±70']] }],
      findings: [['B2', 'Target "±70" hanya perkiraan. Tetapkan satu angka yang hendak dicapai.']],
    },
    {
      name: 'Rentang, rentang semu, dan batas',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [['Indeks risiko', '120 - 118', '93,5-93,5', '≥ 75']],
        },
      ],
      findings: [
        ['B2', 'Target "120 - 118" berupa rentang. Tetapkan satu angka, atau jelaskan cara menghitung capaiannya.'],
        ['C2', 'Target "93,5-93,5" ditulis sebagai rentang, padahal kedua batasnya sama. Tulis satu angka saja.'],
        [
          'D2',
          'Target "≥ 75" hanya menyebut batas, dan capaiannya dihitung terhadap batas itu. Bila yang hendak dicapai angka tertentu, tulis angkanya saja.',
        ],
      ],
    },
    {
      name: 'Rentang dan batas berselang-seling: batas satu keputusan, setiap rentang perlu angkanya sendiri',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025', 'target 2026', 'finalTarget 2026'],
          rows: [['Nilai survei kepuasan tamu', '80 - 82', '≥ 82', '82 - 84', '≥ 84', '84 - 86']],
        },
      ],
      findings: [
        ['B2', 'Target "80 - 82" berupa rentang. Tetapkan satu angka, atau jelaskan cara menghitung capaiannya.'],
        [
          'C2',
          'Target "≥ 82" hanya menyebut batas, dan capaiannya dihitung terhadap batas itu. Bila yang hendak dicapai angka tertentu, tulis angkanya saja. Begitu juga E2.',
        ],
        ['D2', 'Target "82 - 84" berupa rentang. Tetapkan satu angka, atau jelaskan cara menghitung capaiannya.'],
        ['F2', 'Target "84 - 86" berupa rentang. Tetapkan satu angka, atau jelaskan cara menghitung capaiannya.'],
      ],
      others: ['', 'E2', '', ''],
      english: [
        'The target "80 - 82" is a range. Set one figure, or say how its achievement is computed.',
        'The target "≥ 82" names only a bound, and its achievement is computed against that. If a certain figure is to be reached, write the figure alone. So it is for E2.',
        'The target "82 - 84" is a range. Set one figure, or say how its achievement is computed.',
        'The target "84 - 86" is a range. Set one figure, or say how its achievement is computed.',
      ],
    },
    {
      name: 'Batas di hampir semua baris: satu temuan untuk tabelnya',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: Array.from({ length: 12 }, (_, index) => [
            `Indeks kepuasan layanan loket ${index + 1}`,
            `≥ ${80 + index}`,
          ]),
        },
      ],
      findings: [
        [
          'B2',
          'Target "≥ 80" hanya menyebut batas, dan capaiannya dihitung terhadap batas itu. Bila yang hendak dicapai angka tertentu, tulis angkanya saja. Begitu juga B3, B4, B5, B6, B7 dan 6 sel lain.',
        ],
      ],
      others: ['B3, B4, B5, B6, B7, B8, B9, B10, B11, B12, B13'],
    },
    {
      name: 'Rentang dengan capaian di sebelahnya: dari ujung mana capaian itu dihitung, tidak tertulis',
      tables: [
        { columns: ['indicator', 'target', 'actual', 'achievement'], rows: [['Indeks kepuasan', '70 - 80', 76, 100]] },
      ],
      findings: [
        ['B2', 'Target "70 - 80" berupa rentang. Tetapkan satu angka, atau jelaskan cara menghitung capaiannya.'],
      ],
    },
  ],
};
