/** Four months at a time: "Caturwulan" is a part of the year like a quarter, however it is counted. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string): { columns: string[]; findings: string[] } {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: (tables[0]?.columns ?? []).map(describeColumn),
    findings: findings.map(({ rule, cell }) => `${rule.id} ${cell.row + 1},${cell.column + 1}`),
  };
}

it.each([
  ['their name', 'Caturwulan I | | Caturwulan II | | Caturwulan III |'],
  ['a short name', 'Cawu 1 | | Cawu 2 | | Cawu 3 |'],
  ['their months', 'Januari - April | | Mei - Agustus | | September - Desember |'],
])('reads target and actual under %s', (_, band) => {
  const { columns } = reviewed(`
No | Indikator | Satuan | ${band}
 | | | Target | Realisasi | Target | Realisasi | Target | Realisasi
1 | Jumlah kios yang ditata | kios | 10 | 11 | 20 | 18 | 30 | 29
2 | Persentase kios terisi | % | 70 | 71 | 75 | 74 | 80 | 82
`);
  expect(columns.slice(3)).toEqual(['target T1', 'actual T1', 'target T2', 'actual T2', 'target T3', 'actual T3']);
});

it('reads numerals under the word as its parts', () => {
  const { columns } = reviewed(`
Indikator | Target Setahun | Realisasi Caturwulan | |
 | | I | II | III
Jumlah kios yang ditata | 60 | 15 | 20 | 25
Persentase kios terisi | 80 | 70 | 75 | 82
`);
  expect(columns.slice(1)).toEqual(['target', 'actual T1', 'actual T2', 'actual T3']);
});

it('reads them down the rows', () => {
  const { columns } = reviewed(`
Indikator | Periode | Target | Realisasi
Persentase kios terisi | Caturwulan I | 70 | 71
 | Caturwulan II | 75 | 74
 | Caturwulan III | 80 | 82
Persentase los terisi | Caturwulan I | 60 | 63
 | Caturwulan II | 65 | 66
 | Caturwulan III | 70 | 75
`);
  const each = [1, 2, 3].flatMap((third) => [`target T${third}`, `actual T${third}`]);
  expect(columns).toEqual(expect.arrayContaining(each));
});

it('holds the achievement of each to its own target, and their sum to the year', () => {
  const rows = (wrong: string) => `
No | Indikator | Satuan | Target 2025 | Caturwulan I | | | Caturwulan II | | | Caturwulan III | | | Jumlah
 | | | | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % |
1 | Jumlah kios yang ditata | kios | 60 | 20 | 10 | 50 | 20 | 20 | 100 | 20 | 25 | 125 | 55
2 | Jumlah los yang ditata | los | 30 | 10 | 5 | 50 | 10 | 8 | 80 | 10 | 12 | ${wrong} | 25
3 | Jumlah pasar yang dinilai | pasar | 12 | 4 | 2 | 50 | 4 | 4 | 100 | 4 | 5 | 125 | 11
`;
  expect(reviewed(rows('120')).findings).not.toContain('capaian-salah-hitung 4,13');
  expect(reviewed(rows('90')).findings).toContain('capaian-salah-hitung 4,13');
});
