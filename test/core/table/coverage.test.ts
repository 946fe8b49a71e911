/** What a service reached of those for whom it is meant: a target in percent is held against a share, never against a count of people. */

import { review } from '../../../src/core/review';
import { describeColumn, draw, gridOf } from './drawn-layout';

/** Figures as numbers, percentages as they are typed. */
function reviewed(picture: string) {
  const values = draw(picture).values.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && /^\d+(?:,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell,
    ),
  );
  const { tables, findings, unread } = review([gridOf(values)]);
  return {
    columns: tables[0]?.columns.map(describeColumn),
    rows: tables.flatMap(({ indicators }) => indicators.map(({ row }) => row)),
    errors: findings.filter(({ level }) => level === 'error').map(({ rule }) => rule.id),
    unread: unread.map(({ kind }) => kind),
  };
}

it('is the actual, and the people are its fraction, where all of them are counted', () => {
  const { columns, errors } = reviewed(`
No | Kegiatan | Target 2024 (T) dalam % | Satuan sasaran | Total Sasaran (ToS) | Target Sasaran (TxToS) | Pencapaian (P) | Cakupan Riil (8:6x100) | Sub Variabel terhadap target sasaran (8:7x100)
1 | Rumah yang dikaji | 20% | RT | 3395 | 679 | 684 | 20,147 | 100,736
2 | Sekolah yang dikaji | 50% | Sekolah | 35 | 17,5 | 35 | 100 | 200
3 | Pondok yang dikaji | 70% | Pondok | 10 | 7 | 6 | 60 | 85,714
`);
  expect(columns?.slice(2)).toEqual([
    'target 2024',
    'unit',
    'denominator',
    'other',
    'numerator',
    ...['actual', 'achievement'],
  ]);
  expect(errors).toEqual([]);
});

it('is of all of them also where it is rounded, and not of those that were to be reached', () => {
  const { columns, errors } = reviewed(`
No | Pelayanan/Program/Variabel | Target 2024 (T) dalam % | Satuan sasaran | Total Sasaran (Tos) | Target Sasaran (Tx S) | Pencapaian | %Cakupan Riil
1 | Anak yang mendapat penyuluhan gigi | 55% | orang | 40 | 22 | 21 | 53
2 | Kunjungan ke posyandu | 30% | orang | 35 | 11 | 24 | 69
`);
  expect(columns?.slice(2)).toEqual(['target 2024', 'unit', 'denominator', 'other', 'numerator', 'actual']);
  expect(errors).toEqual([]);
});

it('is of all of them also where it is a fraction, shown short', () => {
  const { columns, errors } = reviewed(`
No | Kegiatan | Target 2019 (T) dalam % | Satuan sasaran (S) | Total Sasaran (ToS) | Target Sasaran (TxToS) | Pencapaian (P) | % Cakupan Riil (7:5x100) | Sub Variabel (terhadap target sasaran) (7:6x100)
1 | Rumah yang didata | 0,2 | RT | 2910 | 582 | 611 | 0,2 | 1,04983
2 | Sekolah yang didata | 0,5 | Sekolah | 41 | 20,5 | 41 | 1 | 2
3 | Pondok yang didata | 0,7 | Pondok | 8 | 5,6 | 6 | 0,8 | 1,07143
4 | Rumah sehat | 0,62 | RT | 582 | 360,84 | 352 | 0,6 | 0,9755
`);
  expect(columns?.slice(2)).toEqual([
    'target 2019',
    'unit',
    'denominator',
    'other',
    'numerator',
    ...['actual', 'achievement'],
  ]);
  expect(errors).toEqual([]);
});

it('is the actual beside a target in percent and a count, where nothing says how many there are', () => {
  const { columns, errors } = reviewed(`
No | Pelayanan/Program/Variabel | Target 2024 (T) dalam % | Satuan sasaran | Pencapaian | %Cakupan Riil | Capaian Kegiatan |
 | | | | | | Jan | Feb
1 | Anak yang mendapat penyuluhan gigi | 55% | orang | 21 | 53 | 9 | 12
2 | Kunjungan ke posyandu | 30% | orang | 24 | 69 | 10 | 14
`);
  expect(columns?.slice(2)).toEqual([
    'target 2024',
    'unit',
    'numerator',
    'actual',
    ...['numerator M1', 'numerator M2'],
  ]);
  expect(errors).toEqual([]);
});

it('is the achievement where the target is counted as well', () => {
  const { columns } = reviewed(`
No | Kegiatan | Target 2024 | Satuan | Pencapaian | Cakupan (%)
1 | Kunjungan ibu hamil lengkap | 100 | orang | 90 | 90
2 | Pelayanan nifas lengkap | 120 | orang | 80 | 66,7
`);
  expect(columns?.slice(2)).toEqual(['target 2024', 'unit', 'actual', 'achievement']);
});

it('is found below a row that numbers the columns with gaps, and tells how one is computed', () => {
  const { rows, unread } = reviewed(`
No | Pelayanan/Program/Variabel | Target 2024 (T) dalam % | Satuan sasaran | Pencapaian | %Cakupan Riil | Rencana Tindak Lanjut
1 | 2 | 3 | 4 | 7 | 8 : 7/5 | 14
1 | Anak yang mendapat penyuluhan gigi | 55% | orang | 21 | 53 | -
2 | Kunjungan ke posyandu | 30% | orang | 24 | 69 | -
`);
  expect([rows, unread]).toEqual([[2, 3], []]);
});
