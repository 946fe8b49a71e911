/** The figures of months or quarters beside the figure of their whole year: what adds up, and what counts from the beginning of the year. */

import { PARTS_IN_YEAR } from '../../knowledge/columns/years';
import { SUM_WORDS } from '../../knowledge/names/means';
import { anyOf } from '../../language/words/any-of';
import { UP_TO } from '../../language/words/range-words';
import { type Column, type Measurement, columnsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { type PartBasis, saidBases, takesLastKnown } from '../periods/part-basis';
import {
  type Span,
  exactly,
  figureIn,
  figureInCell,
  meet,
  plus,
  spanOf,
  spanOfCounted,
  times,
} from '../figures/rounding';
import { inColumn } from '../periods/at-period';
import { addsYears, isPartOfYear, mayBeOfOneYear } from '../periods/column-period';
import { kindOfPart, placeInYear } from '../periods/parts-of-year';

/**
 * Why the parts contradict their whole: they add to something else; the last of them, by what is said of them, is the whole year by
 * itself; it is so in the other rows; all but the last lead to the whole, or stay at it; it is the only one with a figure; the sheet says that the year is the last of them; or the year lies
 * beyond all of them, where other rows show what it is made of.
 */
export type Contradiction =
  | { readonly kind: 'sum'; readonly sum: Span }
  | { readonly kind: 'soFar' | 'grown' | 'onlyPart' | 'lastFilled' | 'unlike' | 'nearly' };

/** A figure of the whole year that its parts contradict. */
export interface YearMismatch {
  readonly known: IndicatorFacts;
  readonly whole: Measurement;
  /** Those with a figure, in order. */
  readonly parts: readonly [Measurement, ...Measurement[]];
  readonly contradiction: Contradiction;
  /** The header of the whole calls itself a sum, and other rows show that it is. */
  readonly isSure: boolean;
}

/** Of targets and of actuals; only where the table itself shows what its parts are. */
export function yearMismatches(facts: TableFacts): readonly YearMismatch[] {
  return (['target', 'actual'] as const).flatMap((role) => {
    const columns = facts.table.columns.filter((column) => column.role === role);
    return columns.flatMap((whole) => {
      const parts = partsOf(whole, columns);
      if (!parts) return [];
      const all = rowsOf(facts, whole, parts);
      const rows = all.filter(({ isEnded }) => isEnded);
      const soFar = rows.filter(({ basis }) => basis === 'soFar');
      const others = rows.filter(({ basis }) => basis !== 'soFar');
      const isFree = (row: Row) => isComplete(row) && !isAddedElsewhere(row, role);
      const added = addedUp(whole, others.filter(isFree));
      if (role === 'actual') {
        const told = [...sinceBeginning(whole, soFar), ...added];
        // Where the year is said to be the last part that is filled, the last of all need not be.
        const isSaid = takesLastKnown(facts.table);
        const single = isSaid ? all.filter(({ basis }) => basis !== 'soFar') : others;
        const last = isSaid ? lastFilled(single, told) : [];
        return [...told, ...last, ...unlikeParts(others, [...told, ...last]), ...onlyActuals(single, isSaid)];
      }
      const open = leftOpen(all);
      const told = [...sinceBeginning(whole, soFar), ...added, ...open, ...grownTo(others), ...onlyParts(others)];
      return [...told, ...shownByRow(others, told)];
    });
  });
}

/** A target of a month, quarter or half that is above the target of its whole year. */
export interface PartAboveYear {
  readonly known: IndicatorFacts;
  readonly part: Measurement;
  readonly whole: Measurement;
}

/** Of what is counted and is to grow. Where most rows say so, the columns mean something else. */
export function targetsAboveYear(facts: TableFacts): readonly PartAboveYear[] {
  const columns = columnsOf(facts.table, 'target').filter(({ revision }) => revision === undefined);
  const parts = columns.filter(isPartOfYear);
  const [whole, ...others] = columns.filter((column) => !isPartOfYear(column));
  if (!whole || others.length > 0 || parts.length === 0 || parts.some((part) => !mayBeOfOneYear(part, whole)))
    return [];
  const rows = facts.indicators.flatMap((known) => {
    const written = isCounted(known) ? inColumn(known.indicator, whole) : undefined;
    const limit = figureIn(written);
    if (!written || !limit || known.direction?.polarity === 'lower') return [];
    const figures = parts.flatMap((part) => inColumn(known.indicator, part) ?? []);
    const part = figures.find((figure) => (figureIn(figure)?.value ?? 0) > limit.value);
    return [{ known, whole: written, part }];
  });
  const found = rows.flatMap(({ part, ...row }) => (part ? [{ ...row, part }] : []));
  return found.length > 1 && found.length * 2 > rows.length ? [] : found;
}

const CALLED_SUM = new RegExp(
  String.raw`(?:^|\s)${anyOf(SUM_WORDS)}(?:\s+(?:realisasi|target))?(?:\s+${UP_TO}.*)?$`,
  'i',
);

/** "Jumlah", "Total realisasi", "Jumlah s.d. Maret": the parts before it are added up here. */
export function isCalledSum({ header }: Column): boolean {
  return CALLED_SUM.test(header);
}

const MONTHS_IN_QUARTER = PARTS_IN_YEAR.month / PARTS_IN_YEAR.quarter;

type Parts = readonly [Column, Column, ...Column[]];

/** The months, quarters, thirds or halves of a year's column, from the first without a gap; all of them, unless the column is called their sum. */
function partsOf(whole: Column, columns: readonly Column[]): Parts | null {
  const ofQuarter = monthsOf(whole, columns);
  if (ofQuarter) return ofQuarter;
  const isSummed = isCalledSum(whole);
  if (whole.revision !== undefined || addsYears(whole) || (isPartOfYear(whole) && !isSummed)) return null;
  const all = columns.filter((column) => column !== whole && isSinglePart(column) && mayBeOfOneYear(column, whole));
  // Quarters without a year are those of the last that stands there.
  const isEarlier =
    whole.year !== undefined && columns.some(({ year }) => year !== undefined && year > (whole.year ?? 0));
  if (isEarlier && all.some(({ year }) => year === undefined)) return null;
  const shorter = all.filter(({ half }) => half === undefined);
  const others = shorter.length > 0 ? shorter : all;
  const isMonthly = others.some(({ month }) => month !== undefined);
  const [first, second, ...more] = others;
  if (!first || !second) return null;
  const isGapless = others.every((column, at) => (isMonthly ? column.month : placeInYear(column)) === at + 1);
  const isWhole = others.length === PARTS_IN_YEAR[kindOfPart(first)];
  const isUnlike = others.some(({ revision, index }) => revision !== undefined || (isSummed && index > whole.index));
  return isGapless && !isUnlike && (isWhole || isSummed) ? [first, second, ...more] : null;
}

/** The three months of a quarter's column. */
function monthsOf(whole: Column, columns: readonly Column[]): Parts | null {
  const { quarter, revision } = whole;
  if (quarter === undefined || whole.month !== undefined || revision !== undefined || !isSinglePart(whole)) return null;
  const end = quarter * MONTHS_IN_QUARTER;
  const [first, second, third, ...more] = columns.filter(
    (column) =>
      column.month !== undefined &&
      column.month <= end &&
      column.month > end - MONTHS_IN_QUARTER &&
      isSinglePart(column) &&
      mayBeOfOneYear(column, whole),
  );
  if (!first || !second || !third || more.length > 0) return null;
  const areInOrder = first.month === end - 2 && second.month === end - 1 && third.month === end;
  return areInOrder && [first, second, third].every((column) => column.revision === undefined)
    ? [first, second, third]
    : null;
}

/** A month, a quarter or a half, and not what the year came to by then. */
function isSinglePart(column: Column): boolean {
  return isPartOfYear(column) && column.soFar === undefined;
}

interface Row {
  readonly known: IndicatorFacts;
  /** What is said of its parts. */
  readonly basis: PartBasis | null;
  readonly whole: Measurement;
  readonly written: Span;
  /** The parts with a figure; `missing` have none. */
  readonly parts: YearMismatch['parts'];
  /** The last part has a figure. */
  readonly isEnded: boolean;
  readonly missing: number;
  readonly spans: readonly Span[];
  readonly last: Span;
}

/** The rows with a figure in some part. Targets are set and not measured: none of them is rounded. */
function rowsOf(facts: TableFacts, whole: Column, parts: Parts): readonly Row[] {
  const basisOf = saidBases(facts.table, parts);
  return facts.indicators.flatMap((known) => {
    const figures = parts.flatMap((part) => inColumn(known.indicator, part) ?? []);
    const filled = figures.filter((figure) => figureIn(figure) !== null);
    const total = inColumn(known.indicator, whole);
    const written = figureIn(total);
    const [first, ...more] = filled;
    const isExact = whole.role === 'target' || isCounted(known);
    const spans = filled.flatMap((figure) => figureIn(figure) ?? []).map(isExact ? spanOfCounted : spanOf);
    const last = spans[spans.length - 1];
    if (!total || !written || !first || !last) return [];
    const isEnded = filled[filled.length - 1]?.column === parts[parts.length - 1];
    const basis = basisOf(known.indicator);
    const missing = parts.length - filled.length;
    const figuresOfRow = { whole: total, written: spanOfCounted(written), parts: [first, ...more] as const };
    return [{ known, basis, ...figuresOfRow, isEnded, missing, spans, last }];
  });
}

function isComplete({ missing }: Row): boolean {
  return missing === 0;
}

/** "Target | Jan … Des | Total", where another column has the sum: what the months come to is not what was aimed at. */
function isAddedElsewhere({ known, whole, spans }: Row, role: 'target' | 'actual'): boolean {
  const { columns } = known.table.table;
  return columns.some((column, place) => {
    if (column === whole.column || !isCalledSum(column) || !(column.role === 'other' || column.role === role))
      return false;
    const figure = figureInCell(known.indicator.cells[place]);
    return figure !== null && meet(spanOfCounted(figure), sumOf(spans));
  });
}

function mismatch({ known, whole, parts }: Row, contradiction: Contradiction, isSure = false): YearMismatch {
  return { known, whole, parts, contradiction, isSure };
}

/**
 * Things that are counted add up. Only where most rows do, more than one part of them being something; a share or an index, or people
 * who stay from month to month, have a mean or a last value there. A share that grows by so many points each quarter adds up as well:
 * where other rows show it, one near its sum is a slip.
 */
function addedUp(whole: Column, all: readonly Row[]): readonly YearMismatch[] {
  const isSummed = isCalledSum(whole);
  const counted = all.filter(({ known }) => isCounted(known));
  const right = all.filter((row) => meet(row.written, sumOf(row.spans)));
  const rightCounts = right.filter((row) => counted.includes(row));
  const wrong = all.filter((row) => !right.includes(row) && isMeantAsSum(row));
  const wrongCounts = wrong.filter((row) => counted.includes(row));
  const isShown = showsSum(rightCounts);
  // Where no row shows it, the name of the column says it, if every row is near its sum.
  const isSaid = isSummed && rightCounts.length === 0 && wrongCounts.length === counted.length;
  const isByRows = isSaid || (isShown && wrongCounts.length <= rightCounts.length);
  const isSure = isSummed && isShown;
  const isOfAll = showsSum(right) && wrong.length <= right.length;
  return wrong
    .filter((row) =>
      counted.includes(row)
        ? isByRows || row.basis === 'byItself' || (rightCounts.length === 0 && neverCumulates(row))
        : isOfAll && isNearSum(row),
    )
    .map((row) => mismatch(row, { kind: 'sum', sum: sumOf(row.spans) }, isSure && counted.includes(row)));
}

/** Targets of what is counted whose last part was left out: where at least as many rows add up, they fall short of the year by it. */
function leftOpen(all: readonly Row[]): readonly YearMismatch[] {
  const counted = all.filter((row) => isCounted(row.known) && row.basis !== 'soFar');
  const right = counted.filter((row) => isComplete(row) && meet(row.written, sumOf(row.spans)));
  const short = counted.filter((row) => !row.isEnded && row.spans.length > 1 && isMeantAsSum(row) && fallsShort(row));
  if (!showsSum(right) || short.length > right.length) return [];
  return short.map((row) => mismatch(row, { kind: 'sum', sum: sumOf(row.spans) }));
}

function fallsShort({ spans, written }: Row): boolean {
  return sumOf(spans).most < written.least;
}

/** A row with a figure in one part only is its sum whatever the year is. */
function showsSum(right: readonly Row[]): boolean {
  return right.some(({ spans }) => spans.filter(({ most }) => most !== 0).length > 1);
}

/**
 * Figures that go up and down, or end far below the year's, do not count on from the beginning of the year: near their sum, the year
 * is that sum.
 */
function neverCumulates(row: Row): boolean {
  return (fallsIn(row.spans) > 0 || row.last.most * 2 <= row.written.least) && isNearSum(row);
}

function isNearSum({ spans, written }: Row): boolean {
  const sum = sumOf(spans);
  const away = Math.abs(written.most - sum.most);
  return away <= NEAR_SUM * sum.most || (away <= 1 && spans.length > 2 && sum.most >= LEAST_SMALL);
}

/** Of so few one more or less is near too. */
const LEAST_SMALL = 4;

const NEAR_SUM = 0.15;

/** A sum that went wrong is still nearer to the sum than to any of its parts. */
function isMeantAsSum({ written, spans }: Row): boolean {
  const sum = sumOf(spans);
  const largest = Math.max(...spans.map(({ most }) => most));
  return written.most - largest > Math.abs(written.most - sum.most);
}

/** What counts from the beginning of the year ends with the year's figure. Actuals may have been revised since, so that other rows must show it. */
function sinceBeginning({ role }: Column, rows: readonly Row[]): readonly YearMismatch[] {
  const wrong = rows.filter(({ written, last }) => !meet(written, last));
  if (role === 'actual' && wrong.length * 2 >= rows.length) return [];
  if (wrong.length > 1 && wrong.length * 2 > rows.length) return [];
  return wrong.map((row) => mismatch(row, { kind: 'soFar' }));
}

/**
 * Targets that go one way through the year and end with the year's: where at least as many rows of their kind show it, one that ends
 * elsewhere is a slip. Of what is counted a row may as well add up, or begin anew with every quarter.
 */
function grownTo(rows: readonly Row[]): readonly YearMismatch[] {
  const moving = rows.filter((row) => isComplete(row) && row.basis === null && goesOneWay(row.spans));
  return [true, false].flatMap((counted) => {
    const alike = moving.filter(({ known }) => isCounted(known) === counted);
    const right = alike.filter(({ written, last }) => meet(written, last));
    const wrong = alike.filter((row) => !right.includes(row) && !hasOtherReading(row));
    if (wrong.length <= right.length) return wrong.map((row) => mismatch(row, { kind: 'grown' }));
    // Of a share that grows to nearly the year's figure no other row need show what is meant.
    const isAlone = !counted && wrong.length === 1 && wrong.every(endsNearWhole);
    return isAlone ? wrong.map((row) => mismatch(row, { kind: 'soFar' })) : [];
  });
}

/**
 * Targets whose own course shows that they count from the beginning of the year, three steps as large as the first of them, or that they
 * stay at the year's, and whose last one is another than the year's.
 */
function shownByRow(rows: readonly Row[], told: readonly YearMismatch[]): readonly YearMismatch[] {
  return rows
    .filter((row) => isComplete(row) && row.basis === null && row.spans.length > FEWEST_ALIKE)
    .filter((row) => !meet(row.written, row.last) && !told.some(({ whole }) => whole === row.whole))
    .filter((row) => (isCounted(row.known) ? goesByFirst(row) : staysAtWhole(row)) && !hasOtherReading(row))
    .map((row) => mismatch(row, { kind: 'nearly' }));
}

/** So many parts, the last aside, show it. */
const FEWEST_ALIKE = 3;

/** 25, 50, 75 and then 90 of 100: with one step more it would be there. */
function goesByFirst({ spans, written }: Row): boolean {
  const [first] = spans;
  if (!first || first.most <= 0 || !meet(written, times(first, exactly(spans.length)))) return false;
  return spans.slice(0, -1).every((span, at) => meet(span, times(first, exactly(at + 1))));
}

/** 20, 20, 20 and then 25 of 20. */
function staysAtWhole({ spans, written }: Row): boolean {
  return spans.slice(0, -1).every((span) => meet(span, written));
}

/** It begins far from the year's figure, and ends near it. */
function endsNearWhole({ spans, written, last }: Row): boolean {
  const [first] = spans;
  const away = (span: Span) => Math.abs(span.most - written.most);
  return first !== undefined && away(last) <= NEAR_END * written.most && away(last) * 2 <= away(first);
}

const NEAR_END = 0.2;

/** The year may be the sum or the mean of its parts. */
function hasOtherReading(row: Row): boolean {
  const sum = sumOf(row.spans);
  const mean = times(sum, exactly(1 / row.spans.length));
  return meet(row.written, sum) || meet(row.written, mean) || isMeantAsSum(row);
}

/** One figure alone is the year's sum, its mean and its end. */
function onlyParts(rows: readonly Row[]): readonly YearMismatch[] {
  const wrong = rows.filter(({ parts, written, last }) => parts.length === 1 && !meet(written, last));
  return wrong.length * 2 > rows.length ? [] : wrong.map((row) => mismatch(row, { kind: 'onlyPart' }));
}

/** The same of actuals, where the other rows show it, no other row speaks, or the sheet says that the year follows its parts. */
function onlyActuals(rows: readonly Row[], isSaid: boolean): readonly YearMismatch[] {
  const wrong = rows.filter((row) => row.parts.length === 1 && !meet(row.written, row.last) && !isComputed(row));
  const isSlip = isSaid || wrong.length * 2 <= rows.length || (wrong.length === 1 && rows.length === 1);
  return isSlip ? wrong.map((row) => mismatch(row, { kind: 'onlyPart' })) : [];
}

/** Of several parts, where the sheet says that the year is the last that is filled: typed over, it may still be their sum or their mean. */
function lastFilled(rows: readonly Row[], told: readonly YearMismatch[]): readonly YearMismatch[] {
  const isTold = ({ whole }: Row) => told.some((other) => other.whole === whole);
  return rows
    .filter((row) => row.parts.length > 1 && !followsParts(row) && !isComputed(row) && !isTold(row))
    .map((row) => mismatch(row, { kind: 'lastFilled' }));
}

/** A formula of its own says what the year is. */
function isComputed({ whole }: Row): boolean {
  return whole.cell.formula !== '';
}

/**
 * Actuals of a year beyond those of all its parts. Between them it may be a mean by weights, and what is counted may be anything up to their
 * sum, as people who come twice. At least as many rows of their kind must show what a year is.
 */
function unlikeParts(all: readonly Row[], told: readonly YearMismatch[]): readonly YearMismatch[] {
  const rows = all.filter((row) => isComplete(row) && row.spans.length > 1 && row.basis === null);
  return [true, false].flatMap((counted) => {
    const alike = rows.filter(({ known }) => isCounted(known) === counted);
    const right = alike.filter(followsParts);
    const wrong = alike.filter(
      (row) =>
        !followsParts(row) &&
        !isComputed(row) &&
        liesBeyond(row, counted) &&
        !told.some(({ whole }) => whole === row.whole),
    );
    return right.length < Math.max(FEWEST_RIGHT, wrong.length)
      ? []
      : wrong.map((row) => mismatch(row, { kind: 'unlike' }));
  });
}

const FEWEST_RIGHT = 2;

function followsParts(row: Row): boolean {
  return meet(row.written, row.last) || hasOtherReading(row);
}

function liesBeyond({ written, spans }: Row, counted: boolean): boolean {
  const highest = counted ? sumOf(spans).most : Math.max(...spans.map(({ most }) => most));
  return written.most < Math.min(...spans.map(({ least }) => least)) || written.least > highest;
}

function sumOf(spans: readonly Span[]): Span {
  return spans.reduce(plus, exactly(0));
}

function fallsIn(spans: readonly Span[]): number {
  return spans.filter((span, at) => at > 0 && span.most < (spans[at - 1]?.least ?? span.most)).length;
}

function goesOneWay(spans: readonly Span[]): boolean {
  const rises = fallsIn([...spans].reverse());
  return rises > 0 !== fallsIn(spans) > 0;
}
