import { type CellChange, cellKind } from '../../../src/core/changes/cell';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';

const change = (before: string, after: CellValue, numberFormat?: string): CellChange => ({
  kind: 'cell',
  sheet: 'IKU',
  position: { row: 0, column: 0 },
  before,
  after,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const sheet = (value: CellValue) => [gridFromValues([[value]], { name: 'IKU' })];

test.each([
  ['60 org', change('60 org', 60, '0 "org"'), '60 org (teks menjadi angka)'],
  ['2%', change('2%', 0.02, '0%'), '2% (teks menjadi angka)'],
  ['a  b', change('a  b', 'a b'), 'a b (spasi dirapikan)'],
  ['a\u00a0b', change('a\u00a0b', 'a b'), 'a b (spasi dirapikan)'],
  [0.987654, change('98,77%', 0.9877, '0.00%'), '98,77% (angka di balik tampilannya berubah)'],
])('a change that cannot be seen is told in words: %s', (value, each, expected) => {
  expect(cellKind.describe(each, { sheets: sheet(value), home: 'IKU' }).outcome.id).toBe(expected);
});

test('a change that can be seen needs no words', () => {
  const each = change('Prosentase', 'Persentase');
  expect(cellKind.describe(each, { sheets: sheet('Prosentase'), home: 'Lain' })).toMatchObject({
    place: 'IKU!A1',
    after: 'Persentase',
    note: null,
  });
});

test('programs get the plain number that a text becomes', () => {
  expect(cellKind.data(change('2%', 0.02, '0%'), sheet('2%'))).toMatchObject({ cell: 'A1', after: '0,02' });
});

test('programs get the number format in which a unit goes on', () => {
  const data = cellKind.data(change('7 arsip', 7, '0 "arsip"'), sheet('7 arsip'));
  expect(data).toMatchObject({ after: '7', numberFormat: '0 "arsip"' });
  expect(cellKind.data(change('a', 'b'), sheet('a'))).not.toHaveProperty('numberFormat');
});

test('of a formula it is told what the cell will show, with the formula beside it', () => {
  const each = { ...change('104', '=IF(F1="","",F1/E1)'), formula: true as const, shows: '104,00%' };
  const told = cellKind.describe(each, { sheets: sheet(104), home: 'IKU' });
  expect(told).toMatchObject({ after: '104,00%', formula: '=IF(F1="","",F1/E1)', note: null });
  const same = cellKind.describe({ ...each, shows: '104' }, { sheets: sheet(104), home: 'IKU' });
  expect(same.outcome.id).toBe('104 (menjadi rumus)');
  const anew = cellKind.describe({ ...each, shows: '104', replaces: '=F1/E1' }, { sheets: sheet(104), home: 'IKU' });
  expect(anew.outcome.id).toBe('104 (rumus diperbarui, hasilnya tetap)');
});
