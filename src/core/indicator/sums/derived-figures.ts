/** "Selisih", "Rata-rata 3 tahun", "Sisa anggaran", "Total": figures of a row that are made of its other figures. */

import { columnWords } from '../../knowledge/columns/column-words';
import { periodWords } from '../../knowledge/columns/period-words';
import { roleOfWord } from '../../knowledge/columns/header-words';
import { CHANGE_WORDS, DIFFERENCE_WORDS, GROWN_WORDS } from '../../knowledge/names/growth';
import { wordsOf } from '../../language/words/find-words';
import { MEAN_WORDS, SUM_WORDS } from '../../knowledge/names/means';
import { type Quantity } from '../../language/quantity';
import { speaksOfPercent } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { hasTrait } from '../../knowledge/columns/roles';
import { yearsIn } from '../../table/header/period-reading';
import { namesDerived, namesEitherSign } from '../../table/roles/derived-columns';
import { type Cell, type Column, type Indicator, type IndicatorTable, hasRowEach } from '../../table/model';
import { type ExplainedAchievement } from '../achievements/explained-achievement';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../meaning/names';
import {
  type Span,
  exactly,
  figureIn,
  figureInCell,
  meet,
  over,
  plus,
  spanOf,
  spanOfCounted,
  times,
} from '../figures/rounding';
import { inColumn } from '../periods/at-period';
import { isPartOfYear } from '../periods/column-period';

/** `change`: the difference in percent of one of the two. */
export type DerivedKind = 'difference' | 'change' | 'mean' | 'sum';

/** A figure that does not follow from the cells that other rows show it to be made of. */
export interface DerivedMismatch {
  readonly known: IndicatorFacts;
  readonly column: Column;
  readonly cell: Cell;
  readonly kind: DerivedKind;
  /** The two that a difference lies between, or all that are added up, in their order. */
  readonly parts: readonly [DerivedPart, ...DerivedPart[]];
  /** What it should be, whichever way a difference is taken. */
  readonly expected: number;
  readonly decimals: number;
  /** Many rows show how it is made, and nearly all of them do. */
  readonly isSure: boolean;
}

export interface DerivedPart {
  readonly column: Column;
  readonly cell: Cell;
}

/**
 * Only what at least two other rows show, and twice as many as those that contradict it: what a column is made of, its header seldom
 * says. Where it can be made of one set of columns only, one other row shows it.
 */
export function derivedMismatches(facts: TableFacts): readonly DerivedMismatch[] {
  const { table } = facts;
  if (!hasRowEach(table) || table.indicators.length < FEWEST_ROWS) return [];
  return table.columns.flatMap((column, place) => {
    const kinds = kindsOf(column);
    if (kinds.length === 0) return [];
    const beside = besidePlaces(table.columns, place);
    const written = facts.indicators.flatMap((known) => rowOf(known, place, beside) ?? []);
    if (written.length < FEWEST_ROWS) return [];
    const stated = statedSum(table, column);
    const said = saidPair(table.columns, place);
    const relations = stated ? [stated] : relationsOf(table, place, { kinds, beside, said });
    return mismatchesIn(column, written, relations, said !== null);
  });
}

const FEWEST_ROWS = 2;
const FEWEST_RIGHT = 2;
const SURE_RIGHT = 3;

const MEAN_NAME = new RegExp(String.raw`^\s*${anyOf(MEAN_WORDS)}(?!\p{L})`, 'iu');
const SUM_NAME = new RegExp(`^${anyOf(SUM_WORDS)}\\b`, 'i');

/** What the row that numbers the columns says: "10=(5+7+9)". */
function statedSum({ columns }: IndicatorTable, { madeOf }: Column): Relation | undefined {
  if (madeOf?.kind !== 'sum') return undefined;
  return { kind: 'sum', places: madeOf.columns.map((index) => columns.findIndex((column) => column.index === index)) };
}

/** What the header lets expect. */
function kindsOf({ role, header, year, madeOf }: Column): readonly DerivedKind[] {
  if (madeOf?.kind === 'sum') return ['sum'];
  const isPlain = year === undefined && header !== '';
  if (isPlain && MEAN_NAME.test(header) && (role === 'other' || OF_YEARS.has(role))) return ['mean'];
  if (isPlain && SUM_NAME.test(header) && (role === 'other' || OF_YEARS.has(role))) return ['sum'];
  if (role !== 'other' || !namesDerived(header)) return [];
  // From 100 to 110 both are 10.
  return speaksOfPercent(header) ? ['change', 'difference'] : ['difference', 'change'];
}

/** Of what the months and quarters of these add to `yearMismatches` speaks. */
const OF_YEARS: ReadonlySet<Column['role']> = new Set<Column['role']>(['target', 'actual', 'finalTarget']);

interface Row {
  readonly known: IndicatorFacts;
  readonly cell: Cell;
  readonly figure: Quantity;
  /** By the places of the columns; `null` where a cell holds no single figure. */
  readonly figures: readonly (Quantity | null)[];
}

function rowOf(known: IndicatorFacts, place: number, beside: readonly number[]): Row | null {
  const cell = known.indicator.cells[place];
  const { columns } = known.table.table;
  const column = columns[place];
  const figure = column && figureAt(known.indicator, column, place);
  if (!cell || !figure) return null;
  const figures = columns.map((each, at) =>
    hasTrait(each.role, 'periodic') || beside.includes(at) ? figureAt(known.indicator, each, at) : null,
  );
  return { known, cell, figure, figures };
}

/** As the table reads it, where it is a figure of the indicator; money and differences are read from their cells. */
function figureAt(indicator: Indicator, column: Column, place: number): Quantity | null {
  const measured = inColumn(indicator, column);
  const cell = indicator.cells[place];
  if (!cell || cell.text === '') return null;
  return measured ? figureIn(measured) : figureInCell(cell);
}

interface Relation {
  readonly kind: DerivedKind;
  /** Places of the columns that it is made of. */
  readonly places: readonly number[];
}

/** What a column lets expect of what it is made of. */
interface Expected {
  readonly kinds: readonly DerivedKind[];
  /** Places of columns of no period right before it. */
  readonly beside: readonly number[];
  /** The two columns that its header names. */
  readonly said: readonly [number, number] | null;
}

/** All pairs of figures that a difference may lie between, and all runs of figures that may be added up. */
function relationsOf({ columns }: IndicatorTable, own: number, { kinds, beside, said }: Expected): readonly Relation[] {
  const places = columns.flatMap(({ role }, place) => (place !== own && hasTrait(role, 'periodic') ? [place] : []));
  return kinds.flatMap((kind) => {
    if (said && (kind === 'difference' || kind === 'change'))
      return pairsOf(said, kind).map((each) => ({ kind, places: each }));
    const sets =
      kind === 'mean' || kind === 'sum'
        ? runsOf(columns, own, places, beside, kind)
        : [places, beside].flatMap((each) => pairsOf(each, kind));
    return sets.map((each) => ({ kind, places: each }));
  });
}

/** The two columns that the header of a difference names, where it names no others. */
function saidPair(columns: readonly Column[], own: number): readonly [number, number] | null {
  const header = columns[own]?.header ?? '';
  const only = (test: (column: Column) => boolean): number | null => {
    const [place, ...more] = columns.flatMap((column, at) => (at !== own && test(column) ? [at] : []));
    return place !== undefined && more.length === 0 ? place : null;
  };
  const ofRoles = (...roles: readonly Column['role'][]) => only(({ role }) => roles.includes(role));
  const [from, to] = placesSaid();
  return from !== null && from !== undefined && to !== null && to !== undefined ? [from, to] : null;

  function placesSaid(): readonly (number | null | undefined)[] {
    const years = [...new Set(yearsIn(header))];
    const isReached = columns.some(({ role }) => role === 'actual');
    const isOf = ({ role, year }: Column, wanted: number | undefined) =>
      role === (isReached ? 'actual' : 'target') && year !== undefined && year === wanted;
    if (years.length === 2)
      return years.map((wanted) => only((column) => isOf(column, wanted) && !isPartOfYear(column)));
    if (YEAR_ON_YEAR.test(header)) {
      const last = Math.max(...columns.map(({ role, year }) => (role === 'actual' ? (year ?? 0) : 0)));
      return [last - 1, last].map((wanted) => only((column) => isOf(column, wanted) && !isPartOfYear(column)));
    }
    if (LEFT_OF_TARGET.test(header)) return [ofRoles('target', 'finalTarget'), ofRoles('actual')];
    if (NOT_SERVED.test(header)) return [ofRoles('denominator'), ofRoles('numerator')];
    return SAVED.test(header) ? [ofRoles('achievement'), ofRoles('budget')] : [];
  }
}

const YEAR_ON_YEAR = new RegExp(String.raw`^${anyOf(columnWords('yearOnYear'))}\s`, 'i');
const LEFT_OF_TARGET = new RegExp(String.raw`^${anyOf(DIFFERENCE_WORDS)}\s+target$`, 'i');
const NOT_SERVED = new RegExp(String.raw`\b${anyOf(columnWords('unserved'))}(?!\p{L})`, 'iu');
const SAVED = new RegExp(String.raw`^${anyOf(columnWords('saved'))}(?!\p{L})`, 'iu');

/** A change may be set against either of the two figures. */
function pairsOf(places: readonly number[], kind: DerivedKind): readonly (readonly number[])[] {
  return places.flatMap((from, at) =>
    places.slice(at + 1).flatMap((to) =>
      kind === 'change'
        ? [
            [from, to],
            [to, from],
          ]
        : [[from, to]],
    ),
  );
}

/** "Laki-laki | Perempuan | Jumlah", "Realisasi APBD | Realisasi APBN | Total": the columns of no period right before it. */
function besidePlaces(columns: readonly Column[], own: number): readonly number[] {
  const role = columns[own - 1]?.role;
  if (role !== 'other' && role !== 'budget') return [];
  const places: number[] = [];
  for (let at = own - 1; at >= 0; at--) {
    const column = columns[at];
    if (column?.role !== role || namesDerived(column.header)) break;
    places.unshift(at);
  }
  return places;
}

/** Figures of one role: all of them, those of whole years, those of one year. */
function runsOf(
  columns: readonly Column[],
  own: number,
  places: readonly number[],
  beside: readonly number[],
  kind: 'mean' | 'sum',
): readonly (readonly number[])[] {
  const ownRole = columns[own]?.role ?? 'other';
  const roles = new Set(places.map((place) => columns[place]?.role));
  const runs = [...roles].flatMap((role): readonly (readonly number[])[] => {
    const all = places.filter((place) => columns[place]?.role === role && isDated(columns[place]));
    const years = all.filter((place) => !isOfPart(columns[place]));
    if (ownRole !== 'other') {
      if (role !== ownRole) return [];
      return kind === 'mean' ? [years, all.filter((place) => isOfPart(columns[place]))] : [years];
    }
    const inYears = [...new Set(all.map((place) => columns[place]?.year))].map((year) =>
      all.filter((place) => columns[place]?.year === year),
    );
    const before = all.filter((place) => place < own);
    return [all, years, all.filter((place) => !years.includes(place)), before, ...inYears];
  });
  const known = new Map([...runs, beside].filter((run) => run.length > 1).map((run) => [run.join(), run]));
  return [...known.values()];
}

function isDated(column: Column | undefined): boolean {
  return column !== undefined && (isPartOfYear(column) || column.year !== undefined || column.ordinal !== undefined);
}

function isOfPart(column: Column | undefined): boolean {
  return column !== undefined && isPartOfYear(column);
}

interface JudgedRow extends Row {
  readonly isRight: boolean;
  /** Nothing is right by itself, and a sum of one figure. */
  readonly isTelling: boolean;
  readonly expected: Span;
  /** What the figures come to as they are printed. */
  readonly value: number;
  readonly decimals: number;
}

function mismatchesIn(
  column: Column,
  rows: readonly Row[],
  relations: readonly Relation[],
  isSaid: boolean,
): readonly DerivedMismatch[] {
  const sets = new Set(relations.map(({ places }) => [...places].sort((a, b) => a - b).join()));
  const isOnly = sets.size === 1 && (column.madeOf !== undefined || isSaidOfRow(column.header) || isSaid);
  const all = relations.map((relation) => {
    const judged = rows.flatMap((row) => judge(row, relation) ?? []);
    return { judged, relation, right: judged.filter(({ isRight, isTelling }) => isRight && isTelling).length };
  });
  const most = Math.max(...all.map(({ right }) => right));
  const [first, ...ties] = all.filter(({ right }) => right === most);
  if (!first || most < (isOnly ? 1 : FEWEST_RIGHT)) return [];
  // The growth of a share may be written in points where that of the others is in percent.
  const others = isOnly ? all : ties;
  const isRightElsewhere = ({ cell }: Row) =>
    others.some(({ judged }) => judged.some((each) => each.cell === cell && each.isRight));
  const wrong = first.judged.filter(
    (row) => !row.isRight && !isRightElsewhere(row) && !isNoneLeft(row, first.relation),
  );
  const telling = first.judged.filter(({ isRight, isTelling, figure }) => isRight && isTelling && figure.value !== 0);
  const isBackward = telling.filter((row) => !isForth(row)).length * 2 > telling.length;
  const reversed = wrong.length === 0 ? reversedIn(column, first.judged, first.relation, isSaid) : [];
  if (reversed.length > 0) return reversed.flatMap((row) => mismatch(row, first.relation, false));
  if (wrong.length > Math.max(most / 2, isOnly ? 1 : 0)) return [];
  const isSure = most >= SURE_RIGHT && wrong.length * 3 <= most;
  return wrong.flatMap((row) => mismatch(row, first.relation, isSure));

  function mismatch(row: JudgedRow, { kind, places }: Relation, sure: boolean): readonly DerivedMismatch[] {
    const { known, cell, decimals } = row;
    const parts = places.flatMap((place) => partAt(known, place) ?? []);
    const [from, ...others] = parts;
    if (!from) return [];
    const size = Math.abs(row.value);
    // Where only the sign is wrong, that is what must be told; a negative figure is of a column that has signs.
    const signed = isBackward ? -row.value : row.value;
    const ofWrong = row.figure.value < 0 ? signed : size;
    const expected = row.isRight ? -Math.sign(row.figure.value) * size : ofWrong;
    return [{ known, column, cell, kind, parts: [from, ...others], expected, decimals, isSure: sure }];
  }
}

/** It is counted from the first of the two figures to the second. */
function isForth({ figure, value }: JudgedRow): boolean {
  return Math.sign(figure.value) === Math.sign(value);
}

/** "4" for 76 of 80, where the other rows write -15 for 60 of 75 and 6 for 66 of 60: the sign is the wrong one. */
function reversedIn(
  { header }: Column,
  rows: readonly JudgedRow[],
  { kind, places }: Relation,
  isSaid: boolean,
): readonly JudgedRow[] {
  if (kind !== 'difference' && kind !== 'change') return [];
  const signed = rows.filter(({ isRight, isTelling, figure }) => isRight && isTelling && figure.value !== 0);
  const forth = signed.filter(isForth);
  const back = signed.filter((row) => !isForth(row));
  // From one year to the next, as the header says: whatever fell has not grown.
  if (kind === 'change' && isSaid && GROWN.test(header)) return back.length > forth.length ? [] : back;
  const [most, fewest] = forth.length > back.length ? [forth, back] : [back, forth];
  // What is better the lower may be counted the other way round; money may not.
  const isOfMoney = signed.every(({ known }) => places.every((at) => known.table.table.columns[at]?.role === 'budget'));
  const knows = most === forth ? isBetterHigher : isSaidBetterHigher;
  if (!isOfMoney && !signed.every(({ known }) => knows(known))) return [];
  // A column of sizes has no signs.
  const showsSigns = namesEitherSign(header) || new Set(most.map(({ figure }) => Math.sign(figure.value))).size > 1;
  return showsSigns && fewest.length * FEWEST_RIGHT <= most.length ? fewest : [];
}

const GROWN = new RegExp(String.raw`\b${anyOf(GROWN_WORDS)}\b`, 'i');

function isSaidBetterHigher({ direction }: IndicatorFacts): boolean {
  return direction?.polarity === 'higher';
}

/** Or by its achievements: enough where the column is otherwise what was reached less what was aimed at. */
function isBetterHigher(known: IndicatorFacts): boolean {
  const isShown = ({ explanation }: ExplainedAchievement) =>
    explanation.kind === 'follows' && explanation.by === 'higher';
  return known.direction ? isSaidBetterHigher(known) : known.achievements.some(isShown);
}

/** "Rata-rata 3 tahun", "Total Realisasi": no word tells of anything else, as in "Rata-rata Nasional". */
function isSaidOfRow(header: string): boolean {
  return wordsOf(header.replace(DERIVED_WORDS, ' ')).every(({ text }) => {
    const word = text.toLowerCase();
    return roleOfWord(word) !== undefined || YEARS.has(word) || !/\p{L}{3}/u.test(word);
  });
}

const DERIVED_WORDS = new RegExp(anyOf([...MEAN_WORDS, ...SUM_WORDS, ...DIFFERENCE_WORDS, ...CHANGE_WORDS]), 'gi');
const YEARS: ReadonlySet<string> = new Set(periodWords('year', 'period'));

/** "Sisa target" of a target that was exceeded is none. */
function isNoneLeft({ figure, expected }: JudgedRow, { kind }: Relation): boolean {
  return kind === 'difference' && figure.value === 0 && expected.least > 0;
}

function partAt({ indicator, table }: IndicatorFacts, place: number): DerivedPart | null {
  const [column, cell] = [table.table.columns[place], indicator.cells[place]];
  return column && cell ? { column, cell } : null;
}

/** `null` where one of the figures is missing or holds no single figure. */
function judge(row: Row, { kind, places }: Relation): JudgedRow | null {
  const { known, figure } = row;
  const { columns } = known.table.table;
  const figures = places.flatMap((place) => row.figures[place] ?? []);
  if (kind === 'sum' && !addsUp(known)) return null;
  const isRun = kind === 'mean' || kind === 'sum';
  if (figures.length < (isRun ? 2 : places.length)) return null;
  const spans = figures.map((each, at) => spanIn(known, columns[places[at] ?? 0], each));
  const values = figures.map(({ value }) => value);
  const expected = resultOf(kind, spans);
  const computed = resultOf(kind, values.map(exactly));
  if (!expected || !computed) return null;
  const written = kind === 'mean' ? spanOf(figure) : spanOfCounted(figure);
  const isRight = isRun
    ? meet(written, expected) ||
      (kind === 'mean' && meet(written, times(expected, exactly(figures.length / places.length))))
    : SCALES.some((scale) => meet(size(times(written, exactly(scale))), size(expected)));
  const isTelling = isRun ? values.filter((value) => value !== 0).length > 1 : values[0] !== values[1];
  const isExact = kind === 'sum' || kind === 'difference';
  const decimals = Math.max(isExact ? 0 : QUOTIENT_DECIMALS, ...[figure, ...figures].map((each) => each.decimals));
  return { ...row, isRight, isTelling, expected, value: computed.least, decimals };
}

/** Percentages and indices of several years do not. */
function addsUp({ unitKind, measure }: IndicatorFacts): boolean {
  return unitKind !== 'percent' && measure?.kind !== 'share' && measure?.kind !== 'index';
}

const QUOTIENT_DECIMALS = 2;

/** Beside figures in percent a difference of 0,02 may be shown as 2 %. */
const SCALES = [1, 100, 0.01] as const;

/** Which way a difference is taken, tables differ in. */
function size({ least, most }: Span): Span {
  if (least >= 0) return { least, most };
  if (most <= 0) return { least: -most, most: -least };
  return { least: 0, most: Math.max(-least, most) };
}

/** What is counted, and what is set, is exact where it is whole. */
function spanIn(known: IndicatorFacts, column: Column | undefined, figure: Quantity): Span {
  const isMeasured = column?.role === 'achievement' || (column?.role === 'actual' && !isCounted(known));
  return isMeasured ? spanOf(figure) : spanOfCounted(figure);
}

function resultOf(kind: DerivedKind, spans: readonly Span[]): Span | null {
  if (kind === 'sum' || kind === 'mean') {
    const sum = spans.reduce(plus, exactly(0));
    return kind === 'sum' ? sum : times(sum, exactly(1 / spans.length));
  }
  const [from, to] = spans;
  if (!from || !to) return null;
  const difference = plus(to, times(from, exactly(-1)));
  if (kind === 'difference') return difference;
  const part = over(difference, from);
  return part && times(part, exactly(100));
}
