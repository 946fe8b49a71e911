/** Months and quarters without a word beside the target of the year: their sums tell whether they share it out or report on it. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

const LAYOUTS: Readonly<Record<string, string>> = {
  'months with a sum and an achievement': `
No | Indikator | Satuan | Target 2026 | Jan | Feb | Mar | Jumlah | Capaian (%)
= number | indicator | unit | target 2026 | actual M1 | actual M2 | actual M3 | actual | achievement
1 | Jumlah akta yang terbit | akta | 500 | 100 | 150 | 200 | 450 | 90
2 | Jumlah kartu yang terbit | kartu | 3000 | 900 | 950 | 1000 | 2850 | 95
`,
  'one row whose sum is wrong': `
No | Indikator | Satuan | Target | Jan | Feb | Mar | Total
= number | indicator | unit | target | actual M1 | actual M2 | actual M3 | actual
1 | Jumlah akta yang terbit | akta | 500 | 100 | 150 | 200 | 460
`,
  'a mean against a standard': `
No | Indikator | Standar | Januari | Februari | Maret | Rata-rata
= number | indicator | target | actual M1 | actual M2 | actual M3 | actual
1 | Persentase kepatuhan cuci tangan | ≥ 85 | 80 | 84 | 88 | 84
2 | Persentase kepatuhan identitas | 100 | 98 | 99 | 100 | 99
`,
  'months and a quarter against a standard alone': `
No | Indikator Mutu | Standar | Jan | Feb | TW I
= number | indicator | target | actual M1 | actual M2 | actual Q1
1 | Persentase tangan bersih | 85 | 80 | 82 | 84
2 | Persentase rawat jalan tepat waktu | 80 | 70 | 75 | 74
`,
  'months before the actual of the year': `
No | Indikator | Target | Jan | Feb | Mar | Realisasi
= number | indicator | target | actual M1 | actual M2 | actual M3 | actual
1 | Persentase kios terisi | 90 | 80 | 82 | 84 | 82
2 | Persentase aduan selesai | 95 | 90 | 93 | 92 | 91,7
`,
  'months of which one ends at the target and one mean is wrong': `
No | Indikator | Target | Jan | Feb | Mar | Rata-rata
= number | indicator | target | actual M1 | actual M2 | actual M3 | actual
1 | Persentase label terpasang | 100 | 96 | 98 | 100 | 98
2 | Waktu tunggu loket | 20 | 22 | 18 | 23 | 20
3 | Jumlah rak yang roboh | 0 | 0 | 3 | 0 | 2
`,
  'months that count from the beginning of the year': `
No | Indikator | Target | s.d. Jan | s.d. Feb | s.d. Mar
= number | indicator | target | actual M1 | actual M2 | actual M3
1 | Persentase arsip tertata | 80 | 10 | 24 | 31
2 | Jumlah akta yang terbit | 500 | 90 | 160 | 240
`,
  'a target that counts up from month to month in a plan': `
RENCANA AKSI TAHUN 2026
No | Indikator | Target | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV
= number | indicator | target | target Q1 | target Q2 | target Q3 | target Q4
1 | Persentase arsip tertata | 80 | 20 | 40 | 60 | 80
2 | Jumlah akta yang terbit | 500 | 100 | 250 | 400 | 500
`,
  'what was counted up to the target by the end of the year': `
No | Indikator | Target | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV
= number | indicator | target | actual Q1 | actual Q2 | actual Q3 | actual Q4
1 | Jumlah kios terisi | 80 | 20 | 45 | 60 | 80
2 | Jumlah akta yang terbit | 500 | 100 | 250 | 400 | 500
`,
  'achievements of quarters that are figures of the indicator': `
No | Indikator | Satuan | Target | Capaian TW I | Capaian TW II | Capaian TW III | Capaian TW IV
= number | indicator | unit | target | actual Q1 | actual Q2 | actual Q3 | actual Q4
1 | Jumlah kios terisi | Kios | 12 | 2 | 5 | 9 | 11
2 | Jumlah akta yang terbit | Akta | 500 | 100 | 250 | 400 | 470
`,
  'the same before the achievement of the year': `
No | Indikator | Satuan | Target | Capaian TW I | Capaian TW II | Capaian TW III | Capaian (%)
= number | indicator | unit | target | actual Q1 | actual Q2 | actual Q3 | achievement
1 | Jumlah kios terisi | Kios | 10 | 2 | 5 | 10 | 100
2 | Jumlah akta yang terbit | Akta | 20 | 4 | 10 | 19 | 95
`,
  'achievements of quarters that are shares': `
No | Indikator | Satuan | Target | Capaian TW I | Capaian TW II | Capaian TW III | Capaian TW IV
= number | indicator | unit | target | achievement Q1 | achievement Q2 | achievement Q3 | achievement Q4
1 | Jumlah kios terisi | Kios | 12 | 25 | 50 | 75 | 100
2 | Jumlah akta yang terbit | Akta | 500 | 20 | 50 | 80 | 94
`,
  'a total that no row comes to, right before its achievement': `
No | Indikator | Satuan | Target | Realisasi TW I | Realisasi TW II | Total | Capaian (%)
= number | indicator | unit | target | actual Q1 | actual Q2 | actual | achievement
1 | Jumlah kios terisi | Kios | 400 | 180 | 200 | 390 | 95
`,
  'quarters and an achievement alone': `
Indikator | Target | TW I | TW II | TW III | TW IV | Capaian (%)
= indicator | target | actual Q1 | actual Q2 | actual Q3 | actual Q4 | achievement
Jumlah akta yang terbit | 500 | 100 | 150 | 100 | 125 | 95
Jumlah kartu yang terbit | 300 | 60 | 75 | 75 | 60 | 90
`,
  'a target shared out over quarters': `
Indikator | Target | TW I | TW II | TW III | TW IV | Jumlah
= indicator | target | target Q1 | target Q2 | target Q3 | target Q4 |
Jumlah akta yang terbit | 500 | 100 | 150 | 100 | 150 | 500
Jumlah kartu yang terbit | 300 | 75 | 75 | 75 | 75 | 300
`,
  'a target that grows from quarter to quarter': `
Indikator | Target | TW I | TW II | TW III | TW IV
= indicator | target | target Q1 | target Q2 | target Q3 | target Q4
Persentase arsip tertata | 80 | 20 | 40 | 60 | 80
Persentase arsip terdata | 90 | 30 | 50 | 70 | 90
`,
};

it.each(Object.entries(LAYOUTS))('%s', (_name, picture) => {
  const { values, roles } = draw(picture);
  const [table] = recognise(gridOf(asTyped(values)), DEFAULT_SETTINGS).tables;
  const found = (table?.columns ?? []).map((column, index) => (roles[index] === '' ? '' : describeColumn(column)));
  expect(found).toEqual(roles);
});
