/** Where on a sheet a rating scale may be stated, and what counts as one. */

import {
  type IsMeant,
  holdsMost,
  isStated,
  namesRatings,
  statedScale,
  statesYardstick,
} from '../../../../src/core/indicator/achievements/legend';
import { recognise } from '../../../../src/core/table/recognise';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { type CellValue, gridFromValues } from '../../../../src/core/sheet/grid';

type Rows = readonly (readonly CellValue[])[];

const TABLE: Rows = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
  [1, 'Meningkatnya mutu layanan', 'Persentase arsip tertata', '%', 90, 81, 90, 'Baik'],
  [2, '', 'Persentase layanan daring', '%', 80, 84, 105, 'Sangat Baik'],
  [3, '', 'Persentase aduan selesai', '%', 50, 25, 50, 'Kurang'],
];
const WORDS = new Set(['baik', 'sangat baik', 'kurang']);
const LEGEND: Rows = [
  ['Sangat Baik', '> 100'],
  ['Baik', '76 - 100'],
  ['Kurang', '<= 75'],
];
const blank = (count: number): Rows => Array.from({ length: count }, () => []);

function stated(rows: Rows, words: ReadonlySet<string> = WORDS, isMeant?: IsMeant): readonly string[] | string | null {
  const grid = gridFromValues(rows);
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  if (!table) throw new Error('No table.');
  const scale = statedScale(table, grid, words, isMeant);
  if (scale === null || scale === 'unread') return scale;
  expect(isStated(scale)).toBe(true);
  return scale.classes.map(({ name, from }) => `${name} ${from}`);
}

const READ = ['Sangat Baik 100', 'Baik 76', 'Kurang -Infinity'];

test.each<[string, Rows]>([
  ['right below', [...TABLE, ...LEGEND]],
  ['with its last step 40 rows below', [...TABLE, ...blank(37), ...LEGEND]],
  ['above', [...LEGEND, [], ...TABLE]],
  ['with a blank row between its steps', [...TABLE, [], ...LEGEND.flatMap((row) => [row, []])]],
  ['name and bounds the other way round', [...TABLE, [], ...LEGEND.map((row) => [...row].reverse())]],
  ['with other cells before', [...TABLE, [], ...LEGEND.map((row) => ['', '', ...row])]],
  ['in one cell each', [...TABLE, [], ...LEGEND.map((row) => [row.join(': ')])]],
  ['in one cell, parted by semicolons', [...TABLE, [], ['Keterangan: Sangat Baik > 100; Baik 76 - 100; Kurang <= 75']]],
  ['in one cell, parted by commas', [...TABLE, [], ['Sangat Baik > 100, Baik 76 - 100, Kurang <= 75']]],
  ['in one cell, on lines of its own', [...TABLE, [], ['Sangat Baik > 100\nBaik 76 - 100\nKurang <= 75']]],
  ['bounds first, name in brackets', [...TABLE, [], ['> 100 (Sangat Baik); 76 - 100 (Baik); <= 75 (Kurang)']]],
])('a scale is read %s', (_, rows) => {
  expect(stated(rows)).toEqual(READ);
});

test.each<[string, Rows]>([
  ['more than 40 rows below', [...TABLE, ...blank(40), ...LEGEND]],
  ['more than 40 rows above', [...LEGEND, ...blank(41), ...TABLE]],
  ['steps far apart', [...TABLE, [], ...LEGEND.flatMap((row) => [row, [], []])]],
  ['two steps only', [...TABLE, [], ...LEGEND.slice(0, 2)]],
  ['one step twice', [...TABLE, [], ...LEGEND.slice(0, 2), ...LEGEND.slice(0, 1)]],
  ['another scale', [...TABLE, [], ['Tinggi', '> 100'], ['Sedang', '76 - 100'], ['Rendah', '<= 75']]],
  ['names without bounds', [...TABLE, [], ['Sangat Baik'], ['Baik'], ['Kurang']]],
  ['bounds without names', [...TABLE, [], ['> 100'], ['76 - 100'], ['<= 75']]],
  ['nothing', TABLE],
])('no scale is: %s', (_, rows) => {
  expect(stated(rows)).toBeNull();
});

test('of two scales the one with the words of the table counts, and a step more is one of the scale', () => {
  const other = [['Tinggi', '> 100'], ['Sedang', '76 - 100'], ['Rendah', '<= 75'], [], []];
  expect(stated([...TABLE, [], ...other, ...LEGEND])).toEqual(READ);
  const steps = [...LEGEND.slice(0, 2), ['Cukup', '61 - 75'], ['Kurang', '<= 60']];
  expect(stated([...TABLE, [], ...steps])).toEqual(['Sangat Baik 100', 'Baik 76', 'Cukup 61', 'Kurang -Infinity']);
});

test('a scale of which a word stands beside a limit that nobody can read is not taken in part', () => {
  const words = new Set([...WORDS, 'cukup']);
  const unread = ['Cukup bila nilainya ≥ 60% atau pernah 75%'];
  expect(stated([...TABLE, [], ...LEGEND, unread], words, holdsMost)).toBe('unread');
  expect(stated([...TABLE, [], unread, ...LEGEND], words, holdsMost)).toBe('unread');
  expect(stated([...TABLE, [], unread, ['Kurang bila nilainya < 60% walau pernah 75%']], words)).toBe('unread');
  expect(stated([...TABLE, [], unread], words)).toBeNull();
  expect(stated([...TABLE, [], ...LEGEND, [], [], [], unread], words, holdsMost)).toEqual(READ);
});

test('ratings in letters are read by their letters, not by what these stand for', () => {
  const rows = TABLE.map((row) =>
    row.map((cell) => ({ 'Sangat Baik': 'SB', Baik: 'B', Kurang: 'K' })[String(cell)] ?? cell),
  );
  const letters = [['SB = Sangat Baik (> 100)'], ['B = Baik (76 - 100)'], ['K = Kurang (<= 75)']];
  expect(stated([...rows, [], ...letters], new Set(['sb', 'b', 'k']))).toEqual(['SB 100', 'B 76', 'K -Infinity']);
});

test('most of a scale is several words, and as many as are left out', () => {
  const has = (names: readonly string[], words: readonly string[]) => holdsMost(new Set(names), new Set(words));
  expect(has(['a', 'b', 'c'], ['a', 'b'])).toBe(true);
  expect(has(['a', 'b', 'c'], ['a', 'b', 'x', 'y'])).toBe(true);
  expect(has(['a', 'b', 'c'], ['a', 'b', 'x', 'y', 'z'])).toBe(false);
  expect(has(['a', 'b', 'c'], ['a'])).toBe(false);
});

test('a scale speaks of good and bad where more than half of its words do', () => {
  const speaks = (...names: string[]) => namesRatings(new Set(names), new Set());
  expect(speaks('sangat baik', 'baik', 'kurang')).toBe(true);
  expect(speaks('hijau', 'kuning', 'merah')).toBe(false);
  expect(speaks('baik', 'merah')).toBe(false);
});

test.each([
  ['Tercapai bila capaian ≥ 90%', true],
  ['Status "Tercapai": capaian minimal 90%', true],
  ['≥ 90% tercapai', true],
  ['Capaian ≥ 90% dibayar penuh', false],
  ['Tercapai dalam 90 hari', false],
  ['Ketercapaian ≥ 90%', false],
])('a yardstick of its own for what is reached: "%s" is %s', (text, expected) => {
  const grid = gridFromValues([...TABLE, [], [text]]);
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  expect(table && statesYardstick(table, grid)).toBe(expected);
});
