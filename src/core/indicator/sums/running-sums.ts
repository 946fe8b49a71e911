/**
 * "Realisasi s.d. bulan lalu | Realisasi bulan ini | Realisasi s.d. bulan ini", "Januari | Februari | s.d. Februari": what was reached up
 * to a time, and in the time after it, adds to what was reached by its end.
 */

import { type Column, type IndicatorTable, type Measurement, columnsOf } from '../../table/model';
import { isSamePart, saysSoFar } from '../../table/header/period-reading';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { addsUp, isCounted } from '../meaning/names';
import { type Span, exactly, figureIn, meet, plus, spanOfCounted } from '../figures/rounding';
import { inColumn } from '../periods/at-period';
import { isPartOfYear, mayBeOfOneYear } from '../periods/column-period';
import { isCalledSum } from './year-sums';

export interface RunningMismatch {
  readonly known: IndicatorFacts;
  /** What it should add: what was reached before and since, or each month or quarter by itself. */
  readonly parts: readonly [Measurement, Measurement, ...Measurement[]];
  /** Up to the end of the last of them. */
  readonly upTo: Measurement;
  readonly sum: Span;
}

/** A month or quarter with more than the whole time up to its end. */
export interface PartAboveRunning {
  readonly known: IndicatorFacts;
  readonly part: Measurement;
  readonly upTo: Measurement;
}

/** Of what is counted, where at least as many rows, with something in two of the parts, show that they add up. */
export function runningMismatches(facts: TableFacts): readonly RunningMismatch[] {
  return runningColumns(facts.table).flatMap(({ columns, upTo }) => {
    for (const parts of sumsBefore(columns, upTo)) {
      const rows = facts.indicators.flatMap((known) => (addsUp(known) ? (rowOf(known, parts, upTo) ?? []) : []));
      const showing = rows.filter(({ isRight, moves }) => isRight && moves);
      const wrong = rows.filter(({ isRight, repeats }) => !isRight && !repeats);
      const isShown = showing.length > 0 && wrong.length <= showing.length;
      if (isShown || (rows.length === 1 && wrong.every(isNear))) return wrong;
    }
    return [];
  });
}

/** Of what is counted. Where most rows say so, the columns mean something else. */
export function partsAboveRunning(facts: TableFacts): readonly PartAboveRunning[] {
  return runningColumns(facts.table).flatMap(({ columns, upTo }) => {
    const part = columns.find(
      (column) => isPartOfYear(column) && !isRunning(column) && endsWith(column, upTo) && isPartOfYear(upTo),
    );
    if (!part) return [];
    const rows = facts.indicators.flatMap((known) => {
      const [one, whole] = isCounted(known) ? [inColumn(known.indicator, part), inColumn(known.indicator, upTo)] : [];
      const [figure, written] = [figureIn(one), figureIn(whole)];
      if (!one || !whole || !figure || !written) return [];
      return [{ known, part: one, upTo: whole, isWrong: figure.value > written.value }];
    });
    const wrong = rows.filter(({ isWrong }) => isWrong);
    return wrong.length > 1 && wrong.length * 2 > rows.length ? [] : wrong;
  });
}

interface Running {
  /** All of its role. */
  readonly columns: readonly Column[];
  readonly upTo: Column;
}

/** Most tables have none. */
function runningColumns(table: IndicatorTable): readonly Running[] {
  if (!table.columns.some(isRunning)) return [];
  return (['target', 'actual'] as const).flatMap((role) => {
    const columns = columnsOf(table, role).filter(({ revision }) => revision === undefined);
    return columns.filter(isRunning).map((upTo) => ({ columns, upTo }));
  });
}

function isRunning(column: Column): boolean {
  return column.soFar === true || saysSoFar(column.header);
}

/** The same month, quarter or half of the same year. */
function endsWith(part: Column, upTo: Column): boolean {
  return mayBeOfOneYear(part, upTo) && isSamePart(part, upTo);
}

type Parts = readonly [Column, Column, ...Column[]];

/** The two beside it, one of which counts from the beginning; else every month or quarter since the beginning. */
function sumsBefore(columns: readonly Column[], upTo: Column): readonly Parts[] {
  const before = columns.slice(0, columns.indexOf(upTo));
  const [first, second] = before.slice(-2);
  const areBeside = first && second && isRunning(first) !== isRunning(second);
  const since = areBeside && isRunning(first) ? second : first;
  // "Jan | s.d. Feb | s.d. Mar": January is no part of what came after February.
  const isOfEnd = since && (!isPartOfYear(since) || !isPartOfYear(upTo) || endsWith(since, upTo));
  const beside: readonly Parts[] = areBeside && isOfEnd ? [[first, second]] : [];
  const [start, next, ...more] = before.filter((column) => isPartOfYear(column) && !isRunning(column));
  const last = more[more.length - 1] ?? next;
  // What is called their sum is held to them with the sums of the year.
  const isOfAll = start && next && last && isPartOfYear(upTo) && endsWith(last, upTo) && !isCalledSum(upTo);
  return isOfAll ? [...beside, [start, next, ...more]] : beside;
}

/** In a row of its own only what is nearly the sum is meant as one. */
function isNear({ moves, upTo, sum }: RunningMismatch & Judged): boolean {
  const written = figureIn(upTo)?.value ?? 0;
  return moves && Math.abs(written - sum.most) <= NEAR * sum.most;
}

const NEAR = 0.05;

interface Judged {
  readonly isRight: boolean;
  /** With a figure in one part only they add up by chance. */
  readonly moves: boolean;
  /** What stays from month to month is by the end what it is in the last. */
  readonly repeats: boolean;
}

function rowOf(known: IndicatorFacts, columns: Parts, upTo: Column): (RunningMismatch & Judged) | null {
  const whole = inColumn(known.indicator, upTo);
  const written = figureIn(whole);
  const [first, second, ...more] = columns.flatMap((column) => inColumn(known.indicator, column) ?? []);
  if (!whole || !written || !first || !second) return null;
  const parts: RunningMismatch['parts'] = [first, second, ...more];
  const figures = parts.flatMap((part) => figureIn(part) ?? []);
  if (figures.length < columns.length) return null;
  const spans = figures.map(spanOfCounted);
  const sum = spans.reduce(plus, exactly(0));
  const isRight = meet(spanOfCounted(written), sum);
  const moves = figures.filter(({ value }) => value !== 0).length > 1;
  const repeats = spans.some((span) => meet(spanOfCounted(written), span));
  return { known, parts, upTo: whole, sum, isRight, moves, repeats };
}
