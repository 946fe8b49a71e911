/** The only texts before target, actual and what follows from them are the names, whatever stands over them. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string, isTyped = true) {
  const { values } = draw(picture);
  const { tables, nearMisses } = review([gridOf(isTyped ? asTyped(values) : values)]);
  return { columns: tables[0]?.columns.map(describeColumn), missed: nearMisses.length };
}

it('reads criteria that are weighed and scored', () => {
  const picture = `
No | Kriteria | Bobot | Target | Realisasi | Skor
1 | Kepuasan peminjam | 40 | 5 | 4 | 160
2 | Kecepatan layanan | 60 | 5 | 5 | 300
`;
  expect(reviewed(picture).columns).toEqual(['number', 'indicator', 'weight', 'target', 'actual', 'score']);
});

it('reads criteria whose targets are shares', () => {
  const picture = `
No | Kriteria | Target | Hasil | Capaian (%)
1 | Ketepatan waktu pengujian | 100% | 95% | 95
2 | Kepuasan peminjam | 80 | 84 | 105
`;
  expect(reviewed(picture, false).columns).toEqual(['number', 'indicator', 'target', 'actual', 'achievement']);
});

it('reads services by how many are to be served and were, also where one share is wrong', () => {
  const picture = `
No | Indikator | Satuan | Jumlah sasaran | Jumlah terlayani | Capaian (%)
1 | Persentase lansia yang diskrining | % | 1200 | 1140 | 59
2 | Persentase balita yang ditimbang | % | 5000 | 4600 | 92
`;
  expect(reviewed(picture).columns?.slice(3)).toEqual(['denominator', 'numerator', 'actual']);
});

it('takes money that is planned and received for no indicator', () => {
  const picture = `
No | Uraian | Bobot | Target (Rp) | Realisasi (Rp) | %
1 | Retribusi | 40 | 12000000000 | 11400000000 | 95
2 | Pajak | 60 | 3000000000 | 3600000000 | 120
`;
  expect(reviewed(picture)).toEqual({ columns: undefined, missed: 1 });
});
