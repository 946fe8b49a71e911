/** Columns that are called by words of their own are no target, actual or achievement, however their figures are related. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables.flatMap(({ columns }) => columns.map(describeColumn)),
    errors: findings.filter(({ level }) => level === 'error').map(({ rule }) => rule.id),
  };
}

it.each([
  `
No | Sasaran | Indikator | Risiko | Kemungkinan | Dampak | Level Risiko | Mitigasi
1 | Meningkatnya layanan pasar | Persentase izin tepat waktu | Server mati | 3 | 4 | 12 | Cadangan server
2 | Meningkatnya layanan pasar | Indeks kepuasan | Petugas kurang | 2 | 3 | 6 | Tambah petugas
`,
  `
No | Indikator | Satuan | Populasi | Sampel | Responden
1 | Indeks kepuasan pedagang | Indeks | 1000 | 100 | 10
2 | Indeks kepuasan pembeli | Indeks | 500 | 50 | 10
`,
])('reads no figures of an indicator from a quotient of them', (picture) => {
  const { columns, errors } = reviewed(picture);
  expect(columns.filter((role) => /^(?:target|actual|achievement)/.test(role))).toEqual([]);
  expect(errors).toEqual([]);
});

it.each(['Konversi Indeks (1-5)', 'Level Indeks', 'Prognosis Desember'])('takes "%s" for nothing else', (header) => {
  const { columns, errors } = reviewed(`
No | Indikator | Target | Realisasi | ${header} | Keterangan
1 | Clearance rate kejahatan (%) | 70 | 72 | 4,2 | Baik
2 | Persentase perkara yang selesai (%) | 95 | 96 | 4,89 | Sangat Baik
`);
  expect([columns[4], errors]).toEqual(['other', []]);
});

it('still reads an index of the achievement', () => {
  const { columns } = reviewed(`
No | Indikator | Target | Realisasi | Indeks
1 | Persentase kios yang terisi | 70 | 77 | 110
2 | Persentase perkara yang selesai | 95 | 96 | 101,05
`);
  expect(columns.slice(2)).toEqual(['target', 'actual', 'achievement']);
});
