/** "Selisih", "Rata-rata 3 tahun", "Sisa anggaran", "Total": figures of a row that are made of its other figures. */

import { MEAN_WORDS, SUM_WORDS } from '../../knowledge/names/means';
import { type Quantity } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { anyOf } from '../../language/words/any-of';
import { hasTrait } from '../../knowledge/columns/roles';
import { namesDerived } from '../../table/roles/derived-columns';
import { type Cell, type Column, type Indicator, type IndicatorTable, hasRowEach } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { type Span, exactly, meet, over, plus, spanOf, spanOfCounted, times } from '../figures/rounding';
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
  readonly first: DerivedPart;
  readonly last: DerivedPart;
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

/** Only what at least two other rows show, and twice as many as those that contradict it: what a column is made of, its header seldom says. */
export function derivedMismatches(facts: TableFacts): readonly DerivedMismatch[] {
  const { table } = facts;
  if (!hasRowEach(table) || table.indicators.length < FEWEST_RIGHT + 1) return [];
  return table.columns.flatMap((column, place) => {
    const kinds = kindsOf(column);
    if (kinds.length === 0) return [];
    const written = facts.indicators.flatMap((known) => rowOf(known, place) ?? []);
    if (written.length < FEWEST_RIGHT + 1) return [];
    return mismatchesIn(column, written, relationsOf(table, place, kinds));
  });
}

const FEWEST_RIGHT = 2;
const SURE_RIGHT = 3;

const MEAN_NAME = new RegExp(String.raw`^\s*${anyOf(MEAN_WORDS)}(?!\p{L})`, 'iu');
const SUM_NAME = new RegExp(`^${anyOf(SUM_WORDS)}\\b`, 'i');

const DIFFERENCES: readonly DerivedKind[] = ['difference', 'change'];

/** What the header lets expect. */
function kindsOf({ role, header, year }: Column): readonly DerivedKind[] {
  const isPlain = year === undefined && header !== '';
  if (isPlain && MEAN_NAME.test(header) && (role === 'other' || OF_YEARS.has(role))) return ['mean'];
  if (isPlain && SUM_NAME.test(header) && (role === 'other' || OF_YEARS.has(role))) return ['sum'];
  return role === 'other' && namesDerived(header) ? DIFFERENCES : [];
}

/** Of the months and quarters of these `yearMismatches` speaks. */
const OF_YEARS: ReadonlySet<Column['role']> = new Set<Column['role']>(['target', 'actual', 'finalTarget']);

interface Row {
  readonly known: IndicatorFacts;
  readonly cell: Cell;
  readonly figure: Quantity;
  /** By the places of the columns; `null` where a cell holds no single figure. */
  readonly figures: readonly (Quantity | null)[];
}

function rowOf(known: IndicatorFacts, place: number): Row | null {
  const cell = known.indicator.cells[place];
  const { columns } = known.table.table;
  const column = columns[place];
  const figure = column && figureAt(known.indicator, column, place);
  if (!cell || !figure) return null;
  const figures = columns.map((each, at) =>
    hasTrait(each.role, 'periodic') ? figureAt(known.indicator, each, at) : null,
  );
  return { known, cell, figure, figures };
}

/** As the table reads it, where it is a figure of the indicator; money and differences are read from their cells. */
function figureAt(indicator: Indicator, column: Column, place: number): Quantity | null {
  const measured = inColumn(indicator, column);
  const cell = indicator.cells[place];
  if (!cell || cell.text === '') return null;
  const reading = measured?.reading ?? readQuantity(cell.value, { numberFormat: cell.numberFormat });
  return reading.kind === 'single' ? reading.quantity : null;
}

interface Relation {
  readonly kind: DerivedKind;
  /** Places of the columns that it is made of. */
  readonly places: readonly number[];
}

/** All pairs of figures that a difference may lie between, and all runs of figures that may be added up. */
function relationsOf({ columns }: IndicatorTable, own: number, kinds: readonly DerivedKind[]): readonly Relation[] {
  const places = columns.flatMap(({ role }, place) => (place !== own && hasTrait(role, 'periodic') ? [place] : []));
  return kinds.flatMap((kind) => {
    const sets = kind === 'mean' || kind === 'sum' ? runsOf(columns, own, places) : pairsOf(places, kind);
    return sets.map((each) => ({ kind, places: each }));
  });
}

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

/** Figures of one role: all of them, those of whole years, those of one year. */
function runsOf(columns: readonly Column[], own: number, places: readonly number[]): readonly (readonly number[])[] {
  const ownRole = columns[own]?.role ?? 'other';
  const roles = new Set(places.map((place) => columns[place]?.role));
  const runs = [...roles].flatMap((role) => {
    const all = places.filter((place) => columns[place]?.role === role && isDated(columns[place]));
    const years = all.filter((place) => !isOfPart(columns[place]));
    if (ownRole !== 'other') return role === ownRole ? [years] : [];
    const inYears = [...new Set(all.map((place) => columns[place]?.year))].map((year) =>
      all.filter((place) => columns[place]?.year === year),
    );
    const before = all.filter((place) => place < own);
    return [all, years, all.filter((place) => !years.includes(place)), before, ...inYears];
  });
  const known = new Map(runs.filter((run) => run.length > 1).map((run) => [run.join(), run]));
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
  readonly decimals: number;
}

function mismatchesIn(
  column: Column,
  rows: readonly Row[],
  relations: readonly Relation[],
): readonly DerivedMismatch[] {
  let best: readonly { relation: Relation; judged: readonly JudgedRow[] }[] = [];
  let most = FEWEST_RIGHT;
  for (const relation of relations) {
    const judged = rows.flatMap((row) => judge(row, relation) ?? []);
    const right = judged.filter(({ isRight, isTelling }) => isRight && isTelling).length;
    if (right < most) continue;
    best = right > most ? [{ relation, judged }] : [...best, { relation, judged }];
    most = right;
  }
  const [first, ...others] = best;
  if (!first) return [];
  const isRightElsewhere = ({ cell }: Row) =>
    others.some(({ judged }) => judged.some((each) => each.cell === cell && each.isRight));
  const wrong = first.judged.filter((row) => !row.isRight && !isRightElsewhere(row));
  if (wrong.length * 2 > most) return [];
  const isSure = most >= SURE_RIGHT && wrong.length * 3 <= most;
  return wrong.flatMap(({ known, cell, expected: { least, most: highest }, decimals }) => {
    const expected = Math.abs(least + highest) / 2;
    const parts = first.relation.places.flatMap((place) => partAt(known, place) ?? []);
    const [from, to] = [parts[0], parts[parts.length - 1]];
    if (!from || !to) return [];
    return [{ known, column, cell, kind: first.relation.kind, first: from, last: to, expected, decimals, isSure }];
  });
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
  const expected = resultOf(kind, spans);
  if (!expected) return null;
  const written = kind === 'mean' ? spanOf(figure) : spanOfCounted(figure);
  const isRight = isRun
    ? meet(written, expected) ||
      (kind === 'mean' && meet(written, times(expected, exactly(figures.length / places.length))))
    : SCALES.some((scale) => meet(size(times(written, exactly(scale))), size(expected)));
  const values = figures.map(({ value }) => value);
  const isTelling = isRun ? values.filter((value) => value !== 0).length > 1 : values[0] !== values[1];
  const isExact = kind === 'sum' || kind === 'difference';
  const decimals = Math.max(isExact ? 0 : QUOTIENT_DECIMALS, ...[figure, ...figures].map((each) => each.decimals));
  return { ...row, isRight, isTelling, expected, decimals };
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
