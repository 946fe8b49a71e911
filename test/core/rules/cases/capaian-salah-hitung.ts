import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'];
const facts = (written: string, target: string, actual: string, expected: string) =>
  `Capaian tertulis "${written}", padahal target "${target}" dan realisasi "${actual}" menghasilkan ${expected}.`;

export const cases: RuleCases = {
  valid: [
    table('Makin tinggi makin baik, makin rendah makin baik, dan nisbah terbalik', {
      columns,
      rows: [
        ['Nilai SAKIP', '82,5', '86,7', '105,09'],
        ['V/C ratio', '0,40', '0,38', '105,00'],
        ['Waktu tunggu', '30', '20', '150,00%'],
      ],
    }),
    table('Skala pecahan dan persen', {
      columns,
      rows: [
        ['Nilai SAKIP', 80, 84, 1.05],
        ['Indeks kepuasan', 80, 84, '105%'],
      ],
    }),
    table('Target nol, target kosong, dan predikat tidak dapat dihitung', {
      columns,
      rows: [
        ['Cakupan identitas', 0, 0, 0],
        ['Indeks kepuasan', '', '', 0],
        ['Opini BPK', 'WTP', 'WTP', 100],
      ],
    }),
    table('Dipotong atau dibatasi: bukan salah hitung', {
      columns,
      rows: [
        ['Indeks kepuasan', '91,2', '91,7', '100,54'],
        ['Nilai SAKIP', 80, 84, 100],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Yang tertulis realisasinya',
      tables: [{ columns, rows: [['Indeks Layanan', 82, 82, 82]] }],
      findings: [
        ['D2', `${facts('82', '82', '82', '100%')} Angka yang tertulis adalah realisasinya, bukan capaiannya.`],
      ],
      fixed: { D2: 100 },
    },
    {
      name: 'Cocok dengan realisasi tahun lalu',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024', 'achievement 2024'],
          rows: [['Persentase desa yang berkembang', '55', '60', '57,33', '57,3', '95,55']],
        },
      ],
      findings: [
        [
          'F2',
          `${facts('95,55', '60', '57,3', '95,50% / 104,50% / 104,71%')} Angka yang tertulis cocok dengan realisasi tahun atau periode lain.`,
        ],
      ],
      fixed: { F2: '95,50' },
    },
    {
      name: 'Arah yang ditetapkan tabel dilanggar',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [['Lama proses izin', 'Minimal', 10, 8, '80,00%']],
        },
      ],
      findings: [
        [
          'E2',
          `${facts('80,00%', '10', '8', '120,00% / 125,00%')} Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin rendah makin baik.`,
        ],
      ],
      fixed: { E2: '120,00%' },
    },
    {
      name: 'Sel bertipe angka dengan format persen, dan sel rumus yang tidak disentuh',
      tables: [
        {
          columns,
          rows: [
            ['Nilai SAKIP', 80, 84, 1.5],
            ['Indeks kepuasan', 80, 84, 1.5],
          ],
          formats: { D2: '0.00%', D3: '0.00%' },
          formulas: { D3: '=C3/B3*1.43' },
        },
      ],
      findings: [
        ['D2', `${facts('150,00%', '80', '84', '105,00% / 95,00% / 95,24%')} Hitung ulang capaiannya.`],
        ['D3', `${facts('150,00%', '80', '84', '105,00% / 95,00% / 95,24%')} Hitung ulang capaiannya.`],
      ],
      fixed: { D2: 1.05 },
    },
  ],
};
