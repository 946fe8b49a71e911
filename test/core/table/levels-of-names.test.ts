/** Scorecards: two columns of names side by side, weights before anything is aimed at, and what stands beside weights. */

import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { review } from '../../../src/core/review';
import { areaName } from '../../../src/core/sheet/address';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw, rowsOf } from './drawn-layout';

function read(picture: string) {
  const grid = gridFromValues(asTyped(draw(`${picture}\n`).values));
  const { tables, unread } = recognise(grid, DEFAULT_SETTINGS);
  const [table] = tables;
  return {
    area: table && areaName(table.area),
    roles: table?.columns.map(describeColumn),
    rows: table && rowsOf(table).map((row) => row + 1),
    unread: unread.map(({ area }) => areaName(area)),
    errors: review([grid])
      .findings.filter(({ level }) => level !== 'advice')
      .map(({ rule }) => rule.id),
  };
}

it('reads what stands right before the names as their objectives, and counts each row with a weight', () => {
  const { roles, rows } = read(`
KPI | | INDIKATOR | | BOBOT | TARGET | REALISASI
PERSPEKTIF KEUANGAN | | | | 40 | |
1 | Pertumbuhan Usaha | F1 | Laba Kantor Pusat | 10 | 300 | 280
 | | F2 | Laba Cabang | 10 | |
2 | Piutang yang sehat | F3 | Rasio piutang macet | 20 | 3 | 2
PERSPEKTIF PELANGGAN | | | | 60 | |
3 | Layanan yang cepat | C1 | Indeks Kepuasan | 30 | 4 | 4
 | | C2 | Waktu Tunggu | 30 | 10 | 9`);
  expect(roles).toEqual(['number', 'objective', 'number', 'indicator', 'weight', 'target', 'actual']);
  expect(rows).toEqual([3, 4, 5, 7, 8]);
});

it('takes a heading over weighed parts for no indicator', () => {
  const { rows } = read(`
No | Indikator | Bobot | Target | Realisasi
1 | Indeks mutu layanan | 60 | 4 | 4
2 | Indeks operasi | | |
 | a. Waktu tunggu | 20 | |
 | b. Waktu putus | 20 | |`);
  expect(rows).toEqual([2, 4, 5]);
});

it('reads the column with figures as numerator and denominator, and what counts beside it as words', () => {
  const { roles, errors } = read(`
No | Indikator | Pembilang | | Penyebut | | Satuan | Target | Realisasi
 | | Uraian | Nilai | Uraian | Nilai | | |
1 | Persentase tagihan lunas | tagihan lunas | 318 | semua tagihan | 455 | % | 75 | 72
2 | Persentase kios terisi | kios terisi | 456 | semua kios | 480 | % | 90 | 95
3 | Persentase aduan selesai | aduan selesai | 90 | aduan masuk | 100 | % | 90 | 90`);
  expect(roles?.slice(2, 6)).toEqual(['other', 'numerator', 'other', 'denominator']);
  expect(errors).toEqual(['pembilang-penyebut']);
});

it('calls a score what is called so, where weights of ten let either be the product of the other', () => {
  const { roles } = read(`
No | Indikator | Hasil | Satuan | Target | Capaian | Bobot | Nilai Tertimbang
1 | Cakupan layanan | 72 | % | 70 | 102,86 | 15 | 15,43
2 | Kualitas air | 98 | % | 100 | 98 | 10 | 9,8
3 | Aduan yang selesai | 92 | % | 95 | 96,84 | 10 | 9,68
4 | Jam layanan | 22,5 | jam | 22 | 102,27 | 10 | 10,23`);
  expect(roles?.slice(2)).toEqual(['actual', 'unit', 'target', 'achievement', 'weight', 'score']);
});

it('has one unit where a column is plainly headed so', () => {
  const { roles, errors } = read(`
No | Indikator | Jenis (% atau Non %) | Target | Satuan
1 | Persentase pengguna yang puas | % | 90 | Persen
2 | Indeks budaya kerja | Non % | 62 | Indeks
3 | Nilai akuntabilitas | Non % | 70 | Poin`);
  expect([roles?.[2], roles?.[4], errors]).toEqual(['other', 'unit', []]);
});

it('reads a first achievement behind target and actual, and none in what was adjusted afterwards', () => {
  const { roles, errors } = read(`
No | Indikator | Satuan | Target | Realisasi | Pencapaian Awal | Pencapaian Adj
1 | Persentase kios terisi | % | 80 | 72 | 90 | 95
2 | Cakupan layanan | % | 80 | 80 | 100 | 98`);
  expect(roles?.slice(5)).toEqual(['achievement', 'other']);
  expect(errors).toEqual([]);
  expect(
    read(`
No | Indikator | Satuan | Capaian Awal | Target | Realisasi | Capaian
1 | Persentase kios terisi | % | 70 | 80 | 72 | 90
2 | Cakupan layanan | % | 75 | 80 | 80 | 100`).roles?.slice(3),
  ).toEqual(['baseline', 'target', 'actual', 'achievement']);
});

it('takes no columns of a wider block below it', () => {
  const { area, unread } = read(`
No | Indikator | Target | Realisasi
1 | Persentase kios terisi | 80 | 72
2 | Cakupan layanan | 80 | 80
 | | |
Kode | Uraian | Jan | Feb | Mar | Apr
1.1 | Listrik | 10 | 20 | 30 | 45
1.2 | Air | 12 | 20 | 33 | 40
1.3 | Telepon | 10 | 22 | 30 | 41
1.4 | Sampah | 11 | 20 | 35 | 40`);
  expect([area, unread]).toEqual(['A1:D3', ['A5:F9']]);
});

it('holds no target of an earlier indicator against one that measures something else', () => {
  const { errors, rows } = read(`
No | Semula | | Menjadi | | Alasan
 | Indikator | Target | Indikator | Target |
1 | Jumlah pasar yang dibina | 8 | Persentase pasar yang dibina | 80% | Lebih terukur
2 | Jumlah pedagang terdata | 900 | Persentase pedagang terdata | 95% | Lebih terukur`);
  expect([errors, rows]).toEqual([[], [3, 4]]);
});

it('reads figures where a target is given in words as well', () => {
  const { roles } = read(`
No | Indikator | Target | | Realisasi |
 | | Kualitatif | Kuantitatif | Kualitatif | Kuantitatif
1 | Indeks tata kelola | Baik | 3 | Baik | 3,1
2 | Nilai akuntabilitas | Sangat Baik | 75 | Baik | 69`);
  expect(roles?.slice(2)).toEqual(['other', 'target', 'other', 'actual']);
});

it('reads services with a target and those whom they reached', () => {
  const { roles, rows } = read(`
No | Jenis Layanan Dasar | Target (%) | Jumlah Sasaran | Jumlah Terlayani | Capaian (%)
1 | Pelayanan ibu hamil | 100 | 200 | 190 | 95
2 | Pelayanan anak balita | 100 | 600 | 540 | 90
3 | Pelayanan usia lanjut | 100 | 400 | 300 | 75`);
  expect(roles).toEqual(['number', 'indicator', 'target', 'denominator', 'numerator', 'actual']);
  expect(rows).toEqual([2, 3, 4]);
});
