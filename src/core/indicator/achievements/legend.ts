/** The rating scale that a sheet states itself: "Sangat Baik > 110", "Baik 90 - 110" … above, below or beside the table. */

import { STATUS_ROWS } from '../../knowledge/choices/statuses';
import { ratingWords } from '../../knowledge/choices/ratings';
import { INTERVAL, type Interval, LONGEST_INTERVAL, readInterval } from '../../language/interval';
import { anyOf } from '../../language/words/any-of';
import { type CellValue, type SheetGrid } from '../../sheet/grid';
import { OR_LESS, OR_MORE, RANGE_JOINT } from '../../language/words/range-words';
import { figureWords } from '../../knowledge/cells/figure-words';
import { normalise, tidy } from '../../language/normalise';
import { readRating } from '../../language/ratings';
import { ownScale } from '../../measure/rating';
import { type RatingClass, type RatingScale } from '../../knowledge/choices/rating-scales';
import { type Indicator, type IndicatorTable } from '../../table/model';

/** So far above or below its table a legend may stand. */
const NEAR = 40;
/** Two bounds may be those of anything; three in a row are a scale. */
const FEWEST = 3;
const STATED = { id: 'yang dinyatakan di sheet ini', en: 'stated on this sheet' };
/** Nobody gives a class a longer name. */
const LONGEST_NAME = 40;

/** Whether classes under each other are the scale that is looked for, by the words (normalised) of the table's ratings. */
export type IsMeant = (names: ReadonlySet<string>, words: ReadonlySet<string>) => boolean;

/** It holds all of the words. */
const holdsAll: IsMeant = (names, words) => [...words].every((word) => names.has(word));

/** It holds several of the words, or the good and bad ones that a sheet rates with, and as many as it leaves out. */
export const holdsMost: IsMeant = (names, words) => {
  const held = [...words].filter((word) => names.has(word)).length;
  return held >= (names.size >= FEWEST_STEPS && namesRatings(names, words) ? 1 : FEWEST_HELD) && held * 2 >= words.size;
};

const FEWEST_HELD = 2;
const FEWEST_STEPS = 3;

/** It speaks of good and bad, whatever the table's ratings are; colours and levels rate something else as well. */
export const namesRatings: IsMeant = (names) =>
  [...names].filter((name) => readRating(name)?.scale === 'mutu').length * 2 > names.size;

/** What a sheet states: a scale, one that is there but cannot be read (`unread`), or none. */
export type StatedScale = RatingScale | 'unread' | null;

/** The scale that the sheet states for these words. Read in part it would call right ratings wrong: then it counts as unread. */
export function statedScale(
  table: IndicatorTable,
  grid: SheetGrid,
  words: ReadonlySet<string>,
  isMeant: IsMeant = holdsAll,
): StatedScale {
  const reader = new LegendReader(words);
  const unread = new Map<string, number>();
  const classes: LegendClass[] = [];
  let first = -Infinity;
  let last = -Infinity;
  for (const [row, cells, next] of [...rowsAround(table, grid), ...rowsBeside(table, grid)]) {
    const read = reader.read(cells);
    for (const word of read.unread) unread.set(word, row);
    const found = read.classes;
    if (found.length === 0) continue;
    // A legend stands together: what is far below belongs to something else.
    if (row > last + 2 || row <= last) classes.length = 0;
    if (classes.length === 0) first = row;
    last = row;
    classes.push(...found);
    if (!isScale(classes, words, isMeant)) continue;
    const below = reader.read(next);
    if (below.classes.length > 0) continue;
    const names = new Set(classes.map(({ name }) => normalise(name)));
    const isPart =
      below.unread.some((word) => !names.has(word)) ||
      [...unread].some(([word, at]) => !names.has(word) && at >= first - 1 && at <= row + 1);
    return isPart ? 'unread' : scaleOf(classes);
  }
  return unread.size >= FEWEST_UNREAD ? 'unread' : null;
}

/** A class as the sheet states it. */
interface LegendClass extends RatingClass, Pick<Interval, 'isAbove'> {}

/** "A > 90; B > 80 - 90": where every bound is written so, 90 itself is a B. */
function scaleOf(classes: readonly LegendClass[]): RatingScale {
  const bounded = classes.filter(({ from }) => from !== -Infinity);
  const exclusive = bounded.length > 1 && bounded.every(({ isAbove }) => isAbove);
  const own = ownScale(classes.map(({ name, from }) => ({ name, from })));
  return { ...own, title: STATED, ...(exclusive && { exclusive }) };
}

/** One word with a limit may speak of anything. */
const FEWEST_UNREAD = 2;

function isScale(classes: readonly RatingClass[], words: ReadonlySet<string>, isMeant: IsMeant): boolean {
  const names = new Set(classes.map(({ name }) => normalise(name)));
  return names.size >= FEWEST && names.size === classes.length && isMeant(names, words);
}

/** "Tercapai bila capaian ≥ 90 %": the sheet has a yardstick of its own for what is reached. */
export function statesYardstick(table: IndicatorTable, grid: SheetGrid): boolean {
  for (const [, cells] of [...rowsAround(table, grid), ...rowsBeside(table, grid)]) {
    if (cells.some((value) => typeof value === 'string' && REACHED.test(value) && LIMITED.test(value))) return true;
  }
  return false;
}

const REACHED = new RegExp(`(?:^|[^\\p{L}])${anyOf(STATUS_ROWS.reached.written.split(', '))}(?!\\p{L})`, 'iu');

/** Whether the sheet itself states the scale. */
export function isStated({ title }: RatingScale): boolean {
  return title === STATED;
}

/** A row, its cells that may state a scale, and those of the row below it. */
type LegendRow = readonly [row: number, cells: readonly CellValue[], next: readonly CellValue[]];

/** The rows near the table that hold no measured indicator. */
function* rowsAround(table: IndicatorTable, grid: SheetGrid): Iterable<LegendRow> {
  const hasRating = ({ achievements, ratings }: Indicator) => achievements.length > 0 && ratings.some(isFilled);
  const rated = table.indicators.some(hasRating) ? table.indicators.filter(hasRating) : table.indicators;
  const first = rated[0]?.row ?? table.area.top;
  const last = rated[rated.length - 1]?.lastRow ?? table.area.bottom;
  for (const [from, to] of [
    [first - NEAR, first - 1],
    [last + 1, last + NEAR],
  ] as const) {
    for (let row = Math.max(from, grid.origin.row); row <= to; row++) {
      const cells = grid.values[row - grid.origin.row];
      if (cells) yield [row, cells, grid.values[row + 1 - grid.origin.row] ?? []];
    }
  }
}

/** So far above the table a legend beside it may begin. */
const HEAD = 4;

/** What stands on the right of the table, from a little above it. */
function* rowsBeside({ area }: IndicatorTable, grid: SheetGrid): Iterable<LegendRow> {
  const beside = (row: number) =>
    (grid.values[row - grid.origin.row] ?? []).slice(Math.max(0, area.right + 1 - grid.origin.column));
  for (let row = Math.max(area.top - HEAD, grid.origin.row); row <= area.bottom + HEAD; row++) {
    yield [row, beside(row), beside(row + 1)];
  }
}

function isFilled({ cell }: { readonly cell: { readonly text: string } }): boolean {
  return cell.text !== '';
}

/** What a row states of a scale. */
interface LegendParts {
  readonly classes: readonly LegendClass[];
  /** Words of the table's ratings that stand beside limits nobody can read. */
  readonly unread: readonly string[];
}

/** Reads the rows of legends for the words (normalised) of a table's ratings. */
class LegendReader {
  /** The longest first, so that "Sangat Baik" is not read as "Baik". */
  private readonly anyWord: RegExp | null;

  /** "SB", "B", "C": the table rates by letters. */
  private readonly areShort: boolean;

  constructor(private readonly words: ReadonlySet<string>) {
    this.areShort = words.size > 0 && [...words].every(({ length }) => length <= LONGEST_SHORT);
    const names = [...words].filter(isName);
    const isScale = names.length > 0 && names.length <= MOST_STEPS;
    this.anyWord = isScale ? new RegExp(`(?:^|[^\\p{L}])(${anyOf(names)})(?!\\p{L})`, 'giu') : null;
  }

  /** Name and bounds side by side in either order, or in one cell, several of them divided by a semicolon, a comma or a line break. */
  read(cells: readonly CellValue[]): LegendParts {
    const texts = cells.map((value) => String(value).replace(JOINT, '').trim()).filter((text) => text !== '');
    for (const [index, text] of texts.entries()) {
      for (const neighbour of [texts[index + 1], texts[index - 1]]) {
        const interval = isName(text) && neighbour !== undefined ? readInterval(tidy(neighbour)) : null;
        if (interval) return { classes: [{ name: text, ...interval }], unread: [] };
      }
    }
    const items = texts.flatMap((text) => text.replace(INTRODUCTION, '').split(BETWEEN_CLASSES));
    const read = items.map((item) => ({ item, classes: this.classesInText(item) }));
    const unread = read.flatMap(({ item, classes }) => (classes.length === 0 ? this.wordsIn(item) : []));
    const isLimited = texts.some((text) => LIMITED.test(text));
    return { classes: read.flatMap(({ classes }) => classes), unread: isLimited ? unread : [] };
  }

  private wordsIn(text: string): readonly string[] {
    if (!this.anyWord || text.length > LONGEST_ITEM) return [];
    return [...normalise(text).matchAll(this.anyWord)].map(([, word = '']) => word);
  }

  /** What is said before a colon may be the name, a shorter one ("SB = Sangat Baik (>= 90)"), or only introduce it ("Skala ordinal: ≥ 85 Baik"). */
  private classesInText(text: string): readonly LegendClass[] {
    const whole = classInText(text);
    if (whole) return [whole];
    const [, before = '', behind = ''] = BEFORE_COLON.exec(text) ?? [];
    const rest = classInText(behind);
    if (!rest) return [];
    const isShort = this.areShort && before.trim().length <= LONGEST_SHORT;
    return [isShort || this.words.has(normalise(before)) ? { ...rest, name: before.trim() } : rest];
  }
}

/** "≥ 100 | = Sangat Baik", "≥ 100 | : | Sangat Baik": what joins the two stands in a cell beside them. */
const JOINT = /^\s*[=:]/;

const LONGEST_SHORT = 3;

/** What has more words than any scale has steps is no column of ratings. */
const MOST_STEPS = 30;

const BEFORE_COLON = /^([^:=<>≤≥\d]{1,40})[:=](.*)$/su;

/** Longer ones are sentences. */
const LONGEST_ITEM = 120;

/** A limit, whatever is made of it: no more than a unit and blanks stand between a figure and its sign. */
const LIMITED = new RegExp(
  String.raw`\d[^\p{L}]{0,9}(?:[<>≤≥]|${RANGE_JOINT}|${OR_MORE}|${OR_LESS})|(?:[<>≤≥]=?|${anyOf(figureWords('above', 'below', 'atLeast', 'atMost'))})\s*\d`,
  'iu',
);

/** "Keterangan: Hijau ≥ 100%; …" */
const INTRODUCTION = new RegExp(String.raw`^\s*${anyOf(ratingWords('legend'))}\s*\.?\s*:`, 'i');

/** A comma among them must not be a decimal one. */
const BETWEEN_CLASSES = /[;\n]|,\s+/;

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !/\d/.test(text);
}

/** What joins a name and its interval, on either side. */
const NAME = String.raw`(\p{L}[\p{L} ]*?)`;
const NAME_FIRST = new RegExp(String.raw`^\W*?${NAME}(?:\s*[:=(]\s*|\s+|(?=[\d<>≤≥]))(${INTERVAL})\W*$`, 'iu');
const NAME_LAST = new RegExp(String.raw`^[^\p{L}\d<>≤≥]*(${INTERVAL})\s*[:=)(]?\s*${NAME}[^\p{L}\d]*$`, 'iu');

/** "Sangat Tinggi : 91 - 100", "91 ≤ 100 = Sangat Tinggi", "Baik (> 90)", "100 ≤ x < 110 Baik", "Baik bila 90 ke atas". */
function classInText(text: string): LegendClass | null {
  if (text.length > LONGEST_NAME + LONGEST_INTERVAL || !/\d/.test(text)) return null;
  const first = NAME_FIRST.exec(text);
  const last = first ? null : NAME_LAST.exec(text);
  const name = bareName(first?.[1] ?? last?.[2] ?? '');
  const interval = readInterval(tidy(first?.[2] ?? last?.[1] ?? ''));
  return interval === null || !isName(name) ? null : { name, ...interval };
}

/** Without what joins it to its limits. */
function bareName(name: string): string {
  return name.replace(VERDICT, '').replace(CONDITION, '').trim();
}

const VERDICT = new RegExp(`^(?:${anyOf(ratingWords('verdict'))}\\s+)+`, 'i');
const CONDITION = new RegExp(`\\s+${anyOf(ratingWords('condition'))}\\s*$`, 'i');
