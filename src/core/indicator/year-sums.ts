/** The figures of months or quarters beside the figure of their whole year: what adds up, and what counts from the beginning of the year. */

import { type Column, type Indicator, type Measurement, figuresOfRole } from '../table/model';
import { type IndicatorFacts, type TableFacts } from './facts';
import { isCounted } from './names';
import { type Span, exactly, figureIn, meet, plus, spanOf, spanOfCounted } from './rounding';
import { isPartOfYear, isSoFar } from './series';

/** A figure of the whole year that its parts contradict. */
export interface YearMismatch {
  readonly known: IndicatorFacts;
  readonly whole: Measurement;
  /** In order. */
  readonly parts: readonly [Measurement, ...Measurement[]];
  /** What the parts add to; `null` where the last of them is the whole year by itself. */
  readonly sum: Span | null;
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
      return parts.every(isSoFar) ? sinceBeginning(facts, whole, parts) : addedUp(facts, whole, parts);
    });
  });
}

const CALLED_SUM = /(?:^|\s)(?:jumlah|total)(?:\s+(?:realisasi|target))?(?:\s+s\.?\s*\/?\s*d\b.*)?$/i;

const QUARTERS = 4;
const MONTHS = 12;

type Parts = readonly [Column, Column, ...Column[]];

/** The months or quarters of a year's column, from the first without a gap; all of them, unless the column is called their sum. */
function partsOf(whole: Column, columns: readonly Column[]): Parts | null {
  const isCalledSum = CALLED_SUM.test(whole.header);
  if (whole.revision !== undefined || (isPartOfYear(whole) && !isCalledSum)) return null;
  const others = columns.filter((column) => column !== whole && isPartOfYear(column) && isOfYear(column, whole));
  const isMonthly = others.some(({ month }) => month !== undefined);
  const [first, second, ...more] = others;
  if (!first || !second) return null;
  const isGapless = others.every((column, at) => (isMonthly ? column.month : column.quarter) === at + 1);
  const isWhole = others.length === (isMonthly ? MONTHS : QUARTERS);
  const isUnlike = others.some(({ revision, index }) => revision !== undefined || (isCalledSum && index > whole.index));
  return isGapless && !isUnlike && (isWhole || isCalledSum) ? [first, second, ...more] : null;
}

function isOfYear(part: Column, { year }: Column): boolean {
  return part.year === year || part.year === undefined || year === undefined;
}

interface Row {
  readonly known: IndicatorFacts;
  readonly whole: Measurement;
  readonly written: Span;
  readonly parts: YearMismatch['parts'];
  readonly spans: readonly Span[];
}

/** The rows in which every part has a figure. */
function rowsOf(facts: TableFacts, whole: Column, parts: Parts): readonly Row[] {
  return facts.indicators.flatMap((known) => {
    const figures = parts.flatMap((part) => figureAt(known.indicator, part) ?? []);
    const total = figureAt(known.indicator, whole);
    const written = figureIn(total);
    const [first, ...more] = figures;
    const quantities = figures.flatMap((figure) => figureIn(figure) ?? []);
    if (!total || !written || !first || quantities.length < parts.length) return [];
    const spans = quantities.map(isCounted(known) ? spanOfCounted : spanOf);
    return [{ known, whole: total, written: spanOfCounted(written), parts: [first, ...more] as const, spans }];
  });
}

function figureAt(indicator: Indicator, { role, index }: Column): Measurement | undefined {
  return figuresOfRole(indicator, role).find(({ column }) => column.index === index);
}

/**
 * Things that are counted add up. Only where most rows do, more than one part of them being something; a share or an index, or people
 * who stay from month to month, have a mean or a last value there.
 */
function addedUp(facts: TableFacts, whole: Column, parts: Parts): readonly YearMismatch[] {
  const isCalledSum = CALLED_SUM.test(whole.header);
  const rows = rowsOf(facts, whole, parts).filter(({ known }) => isCounted(known));
  const right = rows.filter((row) => meet(row.written, sumOf(row.spans)));
  const wrong = rows.filter((row) => !right.includes(row) && isMeantAsSum(row));
  const isShown = right.some(({ spans }) => spans.filter(({ most }) => most !== 0).length > 1);
  // Where no row shows it, the name of the column says it, if every row is near its sum.
  const isSaid = isCalledSum && right.length === 0 && wrong.length === rows.length;
  const isByRows = isSaid || (isShown && wrong.length <= right.length);
  const isSure = isCalledSum && isShown;
  return wrong
    .filter((row) => isByRows || (right.length === 0 && neverCumulates(row)))
    .map(({ known, whole, parts, spans }) => ({ known, whole, parts, sum: sumOf(spans), isSure }));
}

/** Figures that go up and down do not count on from the beginning of the year: near their sum, the year is that sum. */
function neverCumulates({ spans, written }: Row): boolean {
  const sum = sumOf(spans);
  const falls = spans.some((span, at) => at > 0 && span.most < (spans[at - 1]?.least ?? span.most));
  return falls && Math.abs(written.most - sum.most) <= NEAR_SUM * sum.most;
}

const NEAR_SUM = 0.1;

/** A sum that went wrong is still nearer to the sum than to any of its parts. */
function isMeantAsSum({ written, spans }: Row): boolean {
  const sum = sumOf(spans);
  const largest = Math.max(...spans.map(({ most }) => most));
  return written.most - largest > Math.abs(written.most - sum.most);
}

/** What counts from the beginning of the year ends with the year's figure. Actuals may have been revised since, so that other rows must show it. */
function sinceBeginning(facts: TableFacts, whole: Column, parts: Parts): readonly YearMismatch[] {
  const rows = rowsOf(facts, whole, parts);
  const wrong = rows.filter(({ written, spans }) => !spans.slice(-1).some((last) => meet(written, last)));
  if (whole.role === 'actual' && wrong.length * 2 >= rows.length) return [];
  if (wrong.length > 1 && wrong.length * 2 > rows.length) return [];
  return wrong.map(({ known, whole, parts }) => ({ known, whole, parts, sum: null, isSure: false }));
}

function sumOf(spans: readonly Span[]): Span {
  return spans.reduce(plus, exactly(0));
}
