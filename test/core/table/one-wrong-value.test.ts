/** Small tables in which one value is wrong: their headers say what the columns are, whatever a figure among few says, and the value is found. */

import { review } from '../../../src/core/review';
import { type CellValue } from '../../../src/core/sheet/grid';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

/** `!` behind the figure that is found to be wrong. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'letters before two years': `
Indikator | Satuan | T2022 | R2022 | C2022 | T2023 | R2023 | C2023
= indicator | unit | target 2022 | actual 2022 | achievement 2022 | target 2023 | actual 2023 | achievement 2023
Persentase arsip tertata | % | 38 | 38 | 100 | 40 | 42 | 105
Nilai pengawasan kearsipan | Nilai | 68 | 69 | 101,47 | 70 | 70 | 103!
`,
  'letters behind two quarters': `
No | Indikator | Satuan | TW1 T | TW1 R | TW1 % | TW2 T | TW2 R | TW2 %
= number | indicator | unit | target Q1 | actual Q1 | achievement Q1 | target Q2 | actual Q2 | achievement Q2
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92 | 350 | 371 | 106
2 | Jumlah arsiparis dilatih | Orang | 40 | 38 | 98! | 50 | 45 | 90
`,
  'letters and a sign behind a year': `
Indikator | Satuan | 2025 T | 2025 R | 2025 %
= indicator | unit | target 2025 | actual 2025 | achievement 2025
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 106!
`,
  'letters and a sign under a year': `
No | Indikator | Satuan | Tahun 2025 | |
 | | | T | R | %
= number | indicator | unit | target 2025 | actual 2025 | achievement 2025
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
2 | Jumlah arsiparis dilatih | Orang | 40 | 44 | 106!
`,
  'a sign behind CAPAIAN': `
No | Indikator | Satuan | Target | Capaian | %
= number | indicator | unit | target | actual | achievement
1 | Persentase arsip tertata | % | 60 | 63 | 105
2 | Indeks layanan arsip | Indeks | 80 | 72 | 85!
`,
  'a sign behind CAPAIAN of a year': `
Indikator | Satuan | Target 2025 | Pencapaian 2025 | Persentase
= indicator | unit | target 2025 | actual 2025 | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 97!
Jumlah arsiparis dilatih | Orang | 40 | 44 | 110
`,
  'CAPAIAN before and after a target': `
Indikator | Satuan | Capaian 2024 | Target 2025 | Capaian 2025 | %
= indicator | unit | actual 2024 | target 2025 | actual 2025 | achievement
Jumlah arsip dialihmediakan | Arsip | 270 | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 36 | 40 | 44 | 120!
`,
  'CAPAIAN over a figure and a sign': `
Indikator | Satuan | Target | Capaian |
 | | | Angka | %
= indicator | unit | target | actual | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
`,
  'a share of volumes': `
Indikator | Satuan | Volume Target | Volume Realisasi | % Volume
= indicator | unit | target | actual | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
`,
  'a ratio of a year': `
Indikator | Satuan | Target 2025 | Realisasi 2025 | Rasio 2025
= indicator | unit | target 2025 | actual 2025 | achievement 2025
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 0,92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 0,84!
`,
  'a percentage in percent': `
Indikator | Satuan | Target | Realisasi | Persentase (%)
= indicator | unit | target | actual | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
Jumlah kantor dibina | Kantor | 12 | 9 | 75
`,
  'English abbreviations': `
No | Indikator | Satuan | Plan 2025 | Actual 2025 | Ach.
= number | indicator | unit | target 2025 | actual 2025 | achievement
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
2 | Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
`,
  'the same in all rows but one': `
Indikator | Satuan | Realisasi 2024 | Target 2025 | Realisasi 2025 | Capaian
= indicator | unit | actual 2024 | target 2025 | actual 2025 | achievement
Jumlah arsip dialihmediakan | Arsip | 276 | 300 | 300 | 100
Jumlah arsiparis dilatih | Orang | 44 | 44 | 45 | 112!
`,
};

/** The picture without its marks, and the cells that bear one. */
function marked(picture: string): { readonly layout: ReturnType<typeof draw>; readonly wrong: readonly string[] } {
  const layout = draw(picture);
  const wrong = layout.values.flatMap((row, at) =>
    row.flatMap((value, column) => (isMarked(value) ? [`${at}/${column}`] : [])),
  );
  const values = layout.values.map((row) => row.map((value) => (isMarked(value) ? value.slice(0, -1) : value)));
  return { layout: { ...layout, values }, wrong };
}

function isMarked(value: CellValue): value is string {
  return typeof value === 'string' && /\d!$/.test(value);
}

it.each(Object.entries(LAYOUTS))('%s', (_name, picture) => {
  const { layout, wrong } = marked(picture);
  const { tables, findings } = review([gridOf(asTyped(layout.values))]);
  expect((tables[0]?.columns ?? []).map(describeColumn)).toEqual(layout.roles);
  const told = findings.filter(({ level }) => level !== 'advice').map(({ cell }) => `${cell.row}/${cell.column}`);
  expect(told).toEqual(wrong);
});

/** What stands behind the achievement, and is no share of it or of nothing that stands before it. */
const BESIDE: Readonly<Record<string, string>> = {
  'a share of something else': `
Indikator | Satuan | Target | Realisasi | % Kehadiran
= indicator | unit | target | actual |
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 88
`,
  'a ratio that follows from neither': `
Indikator | Satuan | Target | Realisasi | Rasio
= indicator | unit | target | actual | other
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 12
Jumlah arsiparis dilatih | Orang | 40 | 44 | 25
`,
  'a plan of action': `
Indikator | Satuan | Target | Realisasi | Action Plan
= indicator | unit | target | actual | program
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | Menambah mesin pemindai
Jumlah arsiparis dilatih | Orang | 40 | 44 | Bekerja sama dengan lembaga pelatihan
`,
};

it.each(Object.entries(BESIDE))('is silent beside %s', (_name, picture) => {
  const { layout } = marked(picture);
  const { tables, findings } = review([gridOf(asTyped(layout.values))]);
  const roles = (tables[0]?.columns ?? []).map(describeColumn);
  expect(roles.map((role, index) => (layout.roles[index] === '' ? '' : role))).toEqual(layout.roles);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

it('turns the letters round where every figure says that they stand for other words', () => {
  const { layout } = marked(`
No | Indikator | Satuan | R | T | %
= number | indicator | unit | target | actual | achievement
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
2 | Jumlah arsiparis dilatih | Orang | 40 | 42 | 105
3 | Jumlah kantor dibina | Kantor | 12 | 9 | 75
`);
  const { tables } = review([gridOf(asTyped(layout.values))]);
  expect((tables[0]?.columns ?? []).map(describeColumn)).toEqual(layout.roles);
});
