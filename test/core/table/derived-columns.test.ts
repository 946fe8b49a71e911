/** What follows from several rows, from two years or from the end of the plan is not the achievement of the row and its year. */

import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { asTyped, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { values, roles } = draw(picture);
  const { tables, findings } = review([gridOf(asTyped(values))]);
  return {
    expected: roles,
    roles: (tables[0]?.columns ?? []).map(({ role }) => role),
    errors: findings
      .filter(({ level }) => level === 'error')
      .map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`)
      .sort(),
  };
}

/** The picture, and the errors that are right in it. */
const DERIVED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the share of a goal that is called the end',
    `
No | Indikator | Target 2025 | Realisasi 2025 | Capaian 2025 | Capaian s.d. 2025 terhadap Target Akhir (%) | Target 2029
= number | indicator | target | actual | achievement | achievement | target
1 | Persentase pasar layak | 60 | 57 | 95 | 63,33 | 90
2 | Jumlah pasar yang ditata | 10 | 8 | 80 | 20 | 40
`,
    [],
  ],
  [
    'the share of the end, wrong in one row',
    `
No | Indikator | Target 2025 | Realisasi 2025 | Capaian 2025 | Target Akhir Renstra | Capaian 2025 terhadap Target Akhir (%)
= number | indicator | target | actual | achievement | finalTarget | achievement
1 | Persentase pasar layak | 60 | 57 | 95 | 90 | 63,33
2 | Jumlah pasar yang ditata | 10 | 8 | 80 | 40 | 20
3 | Jumlah pedagang yang dilatih | 50 | 45 | 90 | 200 | 32,5
`,
    ['capaian-salah-hitung G4'],
  ],
  [
    'a rating behind the achievement of the year',
    `
No | Indikator | Target 2025 | Realisasi 2025 | Capaian 2025 | Predikat | Target Akhir Renstra | Capaian terhadap Target Akhir (%)
= number | indicator | target | actual | achievement | rating | finalTarget | achievement
1 | Persentase pasar layak | 60 | 57 | 95 | Tinggi | 90 | 63,33
2 | Jumlah pasar yang ditata | 10 | 10 | 100 | Sangat Tinggi | 40 | 25
`,
    ['predikat-salah F2'],
  ],
  [
    'a mean in every row, and the achievement of the objective',
    `
Sasaran | Indikator | Target | Realisasi | Capaian (%) | Capaian Sasaran | Rata-rata Capaian
= objective | indicator | target | actual | achievement | other | other
Tertatanya pasar | Persentase pasar layak | 60 | 57 | 95 | 97,5 | 95
Tertatanya pasar | Jumlah pasar yang ditata | 10 | 10 | 100 | 97,5 | 95
Terlatihnya pedagang | Jumlah pedagang yang dilatih | 50 | 45 | 90 | 90 | 95
`,
    [],
  ],
  [
    'the mean of an objective, by its name',
    `
Sasaran | Indikator | Target | Realisasi | Capaian (%) | Rata-rata Capaian Sasaran (%)
= objective | indicator | target | actual | achievement | other
Tertatanya pasar | Persentase pasar layak | 60 | 57 | 95 | 97,5
 | Jumlah pasar yang ditata | 10 | 10 | 100 |
Terlatihnya pedagang | Jumlah pedagang yang dilatih | 50 | 45 | 90 | 90
`,
    [],
  ],
  [
    'the mean of an objective, by its figures',
    `
Sasaran | Indikator | Target | Realisasi | % Capaian | Tingkat Capaian
= objective | indicator | target | actual | achievement | other
Tertatanya pasar | Persentase pasar layak | 60 | 57 | 95 | 97,5
 | Jumlah pasar yang ditata | 10 | 10 | 100 |
Terlatihnya pedagang | Jumlah pedagang yang dilatih | 50 | 45 | 90 | 85
 | Persentase pedagang terdata | 80 | 64 | 80 |
`,
    [],
  ],
  [
    'changes between years',
    `
No | Indikator | Realisasi 2024 | Target 2025 | Realisasi 2025 | Capaian (%) | Perubahan dari 2024 | Kenaikan 2025
= number | indicator | actual | target | actual | achievement | other | other
1 | Persentase pasar layak | 54 | 60 | 57 | 95 | 3 | 5,56
2 | Jumlah pasar yang ditata | 8 | 10 | 10 | 100 | 2 | 25
`,
    [],
  ],
  ...[
    'Selisih',
    'Selisih terhadap Target',
    'Kesenjangan',
    'Kesenjangan Target dan Realisasi',
    'Gap thd Target',
    'Deviasi Realisasi dari Target',
    'Realisasi - Target',
    'Realisasi 2025 – Target 2025',
    'Target - Capaian',
    'R-T',
  ].map(
    (header) =>
      [
        `how far target and actual lie apart, under "${header}"`,
        `
No | Indikator | Target 2025 | Realisasi 2025 | Capaian 2025 | ${header}
= number | indicator | target | actual | achievement | other
1 | Persentase pasar layak | 60 | 57 | 95 | -3
2 | Jumlah pasar yang ditata | 10 | 12 | 120 | 2
3 | Jumlah pedagang yang dilatih | 50 | 45 | 90 | -5
`,
        [],
      ] as const,
  ),
  [
    'differences below one percent, which are no fractions of the figures beside them',
    `
No | Indikator | Satuan | Target | Realisasi | Realisasi - Target
= number | indicator | unit | target | actual | other
1 | Persentase pasar layak | % | 60 | 60,6 | 0,6
2 | Persentase pedagang terdata | % | 80 | 79,2 | -0,8
3 | Persentase los terisi | % | 70 | 70,9 | 0,9
`,
    [],
  ],
  [
    'a difference alone, of which nothing can be said',
    `
No | Indikator | Satuan | Realisasi - Target 2025
= number | indicator | unit | other
1 | Persentase pasar layak | % | 0,6
2 | Persentase pedagang terdata | % | -0,8
`,
    [],
  ],
  [
    'an achievement that is called by what it is divided from',
    `
No | Indikator | Satuan | Target | Realisasi | Realisasi/Target
= number | indicator | unit | target | actual | achievement
1 | Persentase pasar layak | % | 60 | 57 | 0,95
2 | Persentase pedagang terdata | % | 80 | 82 | 1,025
3 | Persentase los terisi | % | 70 | 63 | 0,9
`,
    [],
  ],
  [
    'something else between target and actual, which nobody understands',
    `
No | Indikator | Satuan | Target | Realisasi | Target/Realisasi
= number | indicator | unit | target | actual | other
1 | Persentase pasar layak | % | 60 | 57 | 1
2 | Persentase pedagang terdata | % | 80 | 82 | 0
3 | Persentase los terisi | % | 70 | 63 | 1
`,
    [],
  ],
  [
    'one year as a share of another',
    `
No | Indikator | Realisasi 2024 | Target 2025 | Realisasi 2025 | Capaian (%) | Rasio Realisasi 2025 terhadap 2024
= number | indicator | actual | target | actual | achievement | other
1 | Persentase pasar layak | 60 | 60 | 57 | 95 | 95
2 | Jumlah pasar yang ditata | 8 | 10 | 10 | 100 | 125
3 | Jumlah pedagang yang dilatih | 40 | 50 | 45 | 90 | 112,5
`,
    [],
  ],
];

/** "Target" over "Jumlah | %", however percent is spelt. */
const OF_TARGET = ['%', 'Persen', 'Persentase', 'Prosentase', 'Presentase'].map(
  (words) =>
    [
      `the share of the target under "${words}"`,
      `
No | Indikator | Satuan | Target | | Realisasi | Capaian
| | | Jumlah | ${words} | |
= number | indicator | unit | target | other | actual | achievement
1 | Jumlah pasar yang ditata | Unit | 80 | 40 | 80 | 100
2 | Jumlah pedagang yang dilatih | Orang | 80 | 50 | 60 | 75
`,
      [],
    ] as const,
);

const OWN: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an achievement that nobody filled in everywhere',
    `
Sasaran | Indikator | Target 2024 | Realisasi 2024 | Capaian 2024 | Target 2025 | Realisasi 2025 | Capaian 2025
= objective | indicator | target | actual | achievement | target | actual | achievement
Tertatanya pasar | Persentase pasar layak | 60 | 57 | 95 | 60 | 60 | 100
 | Jumlah pasar yang ditata | 10 | 10 | 100 | 12 | |
Terlatihnya pedagang | Jumlah pedagang yang dilatih | 50 | 45 | 90 | 50 | 40 | 60
`,
    ['capaian-salah-hitung H4'],
  ],
  [
    'a revised target',
    `
No | Indikator | Target Murni | Target Perubahan | Realisasi | Capaian
= number | indicator | target | target | actual | achievement
1 | Persentase pasar layak | 60 | 64 | 48 | 75
`,
    [],
  ],
];

it.each([...DERIVED, ...OF_TARGET, ...OWN])('%s', (_name, picture, right) => {
  const { roles, expected, errors } = reviewed(picture);
  expect(roles).toEqual(expected);
  expect(errors).toEqual(right);
});
