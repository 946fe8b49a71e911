/** Long texts and hostile choices cost in proportion to what stands on the sheet, whatever they say. Counted in work, not in time. */

import { review } from '../src/core/review';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { gridFromValues } from '../src/core/sheet/grid';
import { placeOfChoice } from '../src/core/table/chosen-table';
import { recognise } from '../src/core/table/recognise';
import { SheetView } from '../src/core/table/sheet-view';
import { BODIES } from '../src/functions/bodies';
import { charactersLookedAt } from './characters-looked-at';
import { call, messageOf } from './functions/excel-call';

const ROWS = [
  ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  [1, 'Persentase layanan tuntas', '%', 80],
];
const SHEET = gridFromValues(ROWS, { name: 'IKU' });

test('a table that the settings point out ends where the sheet does', () => {
  const choice = { sheet: 'IKU', area: 'A1:XFD1048576', headerRows: 100, columns: [] };
  expect(placeOfChoice(new SheetView(SHEET), choice)).toBeNull();
  const place = placeOfChoice(new SheetView(SHEET), { ...choice, headerRows: 1 });
  expect(place?.band).toEqual({ top: 0, bottom: 0, left: 0, right: 3 });
  expect(place?.lastRow).toBe(1);
});

test('two choices for one place are one table', () => {
  const choice = { sheet: 'IKU', area: 'A1:D2', headerRows: 1, columns: [{ column: 1, role: 'indicator' as const }] };
  const tables = Array.from({ length: 50 }, (_, index) => ({ ...choice, area: `A1:D${index + 2}` }));
  expect(recognise(SHEET, { ...DEFAULT_SETTINGS, tables }).tables).toHaveLength(1);
});

test.each([
  '90'.padEnd(30_000, '.'),
  '1.'.repeat(15_000),
  '-'.repeat(30_000) + '1',
  'A'.repeat(30_000),
  '(jumlah '.repeat(4_000),
  `${'('.repeat(30_000)}/`,
  `1 ${'('.repeat(30_000)}`,
])('a cell of 30,000 characters (%#) breaks nothing; its time is measured by the benchmarks', (text) => {
  for (const column of [1, 2, 3]) {
    const values = ROWS.map((row) => [...row]);
    (values[1] ?? [])[column] = text;
    expect(review([gridFromValues(values, { name: 'IKU' })]).failures).toEqual([]);
  }
});

test('a rating of 30,000 characters, or another in each row, breaks nothing', () => {
  const rated = (texts: readonly string[]) => [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)', 'Predikat'],
    ...texts.map((text, row) => [row + 1, `Persentase layanan ${row}`, '%', 80, 80, 100, text]),
  ];
  for (const texts of [
    ['\t-0'.repeat(10_000)],
    Array.from({ length: 2_000 }, (_, row) => `tingkat ${'x'.repeat(row % 30)}`),
  ])
    expect(review([gridFromValues(rated(texts), { name: 'IKU' })]).failures).toEqual([]);
});

test('a figure that no number can hold is #NUM!, also among several', () => {
  const answer = call('URAI', { type: 'FormattedNumber', basicValue: 1.7e308, numberFormat: '0.00%' }) as unknown[][];
  expect(messageOf(answer[0]?.[0])).toBe('#NUM!');
});

/** What is repeated, between what stands before and behind it: each of a kind that invites to read anew from each of its places. */
const REPEATED: readonly (readonly [before: string, part: string, behind?: string])[] = [
  ['', '(', '/'],
  ['1 ', '('],
  ['', '( '],
  ['', '1) '],
  ['', '(1'],
  ['', '1 x '],
  ['', '(/'],
  ['', '1.'],
  ['', '; 80% dan 90 orang'],
  ['', 'jumlah ('],
  ['', 'a = b / c '],
  ['', '- '],
];

const SHORT = 1_000;

/** Twice the text is about twice the work; what is read from each of its places is four times. */
const MOST_GROWTH = 2.7;

async function growthOf(work: (text: string) => unknown, [before, part, behind = '']: (typeof REPEATED)[number]) {
  const costOf = async (length: number) => {
    const text = before + part.repeat(length / part.length) + behind;
    // What is made once, such as lists of words, belongs to neither.
    await work(text);
    return charactersLookedAt(() => work(text));
  };
  return (await costOf(2 * SHORT)) / Math.max(1, await costOf(SHORT));
}

const WIDE = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Rumus Perhitungan', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian'],
  [1, 'Meningkatnya mutu layanan', 'Persentase layanan tuntas', 'tuntas / layanan x 100%', '%', 80, 82, 102.5],
];

describe.each(REPEATED.map((shape) => [shape.join(' … '), shape] as const))('a text of "%s"', (_, shape) => {
  test.each((WIDE[0] ?? []).map((header, column) => [header, column] as const))(
    'costs in proportion to its length in the column %s',
    async (__, column) => {
      const work = (text: string) => {
        const values = WIDE.map((row) => [...row]);
        (values[1] ?? [])[column] = text;
        review([gridFromValues(values, { name: 'IKU' })]);
      };
      expect(await growthOf(work, shape)).toBeLessThan(MOST_GROWTH);
    },
  );

  test.each(Object.keys(BODIES))('and in the function %s', async (id) => {
    // An answer that is an error is one.
    const work = async (text: string) => Promise.resolve(call(id, text, text, text)).catch(() => undefined);
    expect(await growthOf(work, shape)).toBeLessThan(MOST_GROWTH);
  });
});
