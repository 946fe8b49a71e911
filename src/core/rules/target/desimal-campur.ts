/** Decimal comma and point mixed in one table, or a figure that reads two ways. */

import { fixedFormat, formatNumber } from '../../sheet/display';
import { cellName } from '../../sheet/address';
import { type SheetGrid } from '../../sheet/grid';
import { type Cell, type Indicator, type Measurement } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { isCountOrShare } from '../../language/figures/share-in-brackets';
import { type OtherSign, hasDecimalPoint, withDecimalComma } from '../../indicator/figures/decimal-signs';
import { countsPeople } from '../../indicator/meaning/names';
import { type NewValue, fixCells } from '../finding/fixes';
import { keepsAchievements } from '../finding/kept-meaning';
import { figuresOf } from '../../indicator/figures/special-figures';
import { WHOLE_TABLE } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

export const desimalCampur = defineRule({
  meta: {
    id: 'desimal-campur',
    level: 'warning',
    title: both('Koma dan titik desimal bercampur', 'Decimal comma and point mixed'),
    why: both(
      'Excel dengan pengaturan Indonesia tidak membaca "97.5" sebagai 97,5. Pakai satu tanda desimal di seluruh tabel.',
      'An Excel with Indonesian settings does not read "97.5" as 97,5. Use one decimal sign throughout the table.',
    ),
    remedy: both(
      'Tulis semua angka dengan koma sebagai tanda desimal, dan ribuan tanpa titik. Periksa angka seperti "1.250" satu per satu, karena dapat berarti dua hal.',
      'Write all figures with a comma as the decimal mark, and thousands without a point. Look at figures such as "1.250" one by one, as they can mean two things.',
    ),
    basis: practice('bahasa Indonesia memakai koma sebagai tanda desimal', 'Indonesian writes a decimal comma'),
    fixable: true,
    messages: {
      point: both(
        '"{text}" memakai titik desimal, sedangkan sel lain di tabel ini memakai koma. Tulis "{after}".',
        '"{text}" has a decimal point, while other cells of this table have a comma. Write "{after}".',
      ),
      typed: both(
        '"{text}" memakai titik desimal dan tersimpan sebagai teks, sedangkan angka lain di tabel ini diketik sebagai angka. Tulis "{after}".',
        '"{text}" has a decimal point and is stored as text, while other figures of this table are typed as numbers. Write "{after}".',
      ),
      typedPoints: both(
        '"{text}" memakai titik desimal dan tersimpan sebagai teks, begitu juga {others}, sedangkan angka lain di tabel ini diketik sebagai angka. Tulis "{after}", dan seterusnya.',
        '"{text}" has a decimal point and is stored as text, and so are {others}, while other figures of this table are typed as numbers. Write "{after}", and so on.',
      ),
      points: both(
        '"{text}" memakai titik desimal, begitu juga {others}, sedangkan sel lain di tabel ini memakai koma. Tulis "{after}", dan seterusnya.',
        '"{text}" has a decimal point, and so have {others}, while other cells of this table have a comma. Write "{after}", and so on.',
      ),
      manyTwoWays: both(
        '"{text}" dapat dibaca {first} atau {second}, begitu juga {others}. Tulis tanpa titik, atau dengan koma sebagai tanda desimal.',
        '"{text}" may be read as {first} or {second}, and so may {others}. Write them without the point, or with a decimal comma.',
      ),
      commaTwoWays: both(
        '"{text}" dapat dibaca {first} atau {second}. Bila ribuan, tulis tanpa koma ({first}); bila desimal, ketik sebagai angka, bukan teks.',
        '"{text}" may be read as {first} or {second}. For thousands write it without the comma ({first}); for decimals type it as a number, not as text.',
      ),
      manyCommaTwoWays: both(
        '"{text}" dapat dibaca {first} atau {second}, begitu juga {others}. Bila ribuan, tulis tanpa koma ({first}); bila desimal, ketik sebagai angka, bukan teks.',
        '"{text}" may be read as {first} or {second}, and so may {others}. For thousands write them without the comma ({first}); for decimals type them as numbers, not as text.',
      ),
      twoWays: both(
        '"{text}" dapat dibaca {first} atau {second}. Tulis tanpa titik, atau dengan koma sebagai tanda desimal.',
        '"{text}" may be read as {first} or {second}. Write it without the point, or with a decimal comma.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<Message>> {
    const points: { readonly indicator: Indicator; readonly cells: readonly Cell[] }[] = [];
    for (const known of facts.withSpecialFigures) {
      const { indicator } = known;
      const own: Cell[] = [];
      const open: Measurement[] = [];
      for (const figure of figuresOf(indicator)) {
        const { cell, reading } = figure;
        // A comma would make a fraction of people of what has lost a zero.
        if (typeof cell.value === 'string' && hasDecimalPoint(cell.text) && !countsPeople(known)) own.push(cell);
        if (reading.kind === 'ambiguous' && !isCountOrShare(reading)) open.push(figure);
      }
      if (own.length > 0) points.push({ indicator, cells: own });
      yield* readingTwoWays(open);
    }
    const beside = points.length > 0 ? facts.signBesidePoints : null;
    if (beside === null) return;
    const mayBeSafe = facts.figuresMayBeRewritten;
    for (const { indicator, cells } of points) yield withPoints(indicator, cells, { mayBeSafe, beside }, grid);
  },
});

type Message =
  'typed' | 'typedPoints' | 'point' | 'points' | 'twoWays' | 'manyTwoWays' | 'commaTwoWays' | 'manyCommaTwoWays';

function* readingTwoWays([figure, ...more]: readonly Measurement[]): Iterable<Report<Message>> {
  if (figure?.reading.kind !== 'ambiguous') return;
  const [first, second] = figure.reading.readings.map((each) => formatNumber(each.value, each.decimals));
  const isComma = figure.cell.text.includes(',');
  yield {
    at: figure.cell.position,
    message: more.length === 0 ? (isComma ? 'commaTwoWays' : 'twoWays') : isComma ? 'manyCommaTwoWays' : 'manyTwoWays',
    data: { text: figure.cell.text, first: first ?? '', second: second ?? '', others: cellNames(more) },
  };
}

function cellNames(figures: readonly { readonly cell: Cell }[]): string {
  return figures.map(({ cell }) => cellName(cell.position)).join(', ');
}

/** One finding for the row: its cells were typed by one hand and are mended together. */
function withPoints(
  indicator: Indicator,
  cells: readonly Cell[],
  { mayBeSafe, beside }: { readonly mayBeSafe: boolean; readonly beside: OtherSign },
  grid: SheetGrid,
): Report<Message> {
  const [first, ...more] = cells;
  if (!first) throw new Error('There is no point without a cell.');
  const isAlone = more.length === 0;
  const after = withDecimalComma(first.text);
  const values = cells.map(({ position, text }) => ({ at: position, ...(grid.isUntyped ? asText : written)(text) }));
  return {
    at: first.position,
    // However many rows: it is how whoever filled the table types.
    cause: WHOLE_TABLE,
    message: beside === 'comma' ? (isAlone ? 'point' : 'points') : isAlone ? 'typed' : 'typedPoints',
    data: { text: first.text, after, others: cellNames(more.map((cell) => ({ cell }))) },
    ...fixCells(grid, mayBeSafe && keepsAchievements(indicator, values) ? 'safe' : 'proposed', values),
  };
}

/** At once the number that the text says, where it says nothing else: with a comma it would only be the next finding. */
function written(text: string): Omit<NewValue, 'at'> {
  const decimals = PLAIN_DECIMAL.exec(text)?.[1];
  return decimals === undefined ? asText(text) : { after: Number(text), numberFormat: fixedFormat(decimals.length) };
}

const PLAIN_DECIMAL = /^-?\d{1,12}\.(\d{1,9})$/;

function asText(text: string): Omit<NewValue, 'at'> {
  return { after: withDecimalComma(text) };
}
