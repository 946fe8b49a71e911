/** The ways in which rows of figures are summed up: added, as their mean, by weight, cut at a cap. */

import { CAPS } from '../../measure/explain-achievement';
import { type Span, exactly, over, plus, spanOf, times } from '../figures/rounding';
import { type Total } from './totals';

/** A row of which a sum or a mean may be made. */
export interface SummedRow {
  readonly row: number;
  readonly span: Span;
  readonly value: number;
  readonly weight: Span | null;
}

/** A total or the figure of a section, as part of another total. */
export function asRow({ position, figure }: Total): SummedRow {
  return { row: position.row, span: spanOf(figure), value: figure.value, weight: null };
}

/** Every way in which these rows may have been summed up: the mean plain or by weight, each figure as it is or cut at a cap. */
export function answersFor(rows: readonly SummedRow[], kind: 'sum' | 'mean'): readonly Span[] {
  const sum = sumOf(rows.map(({ span }) => span));
  // "Jumlah" may also count the rows.
  if (kind === 'sum') return [sum, exactly(rows.length)];
  return cutAndUncut(rows).flatMap((each) => [...meanOf(each), ...weightedMean(each)]);
}

/** Their means by weight alone; none where a row has no weight. */
export function weightedMeansOf(rows: readonly SummedRow[]): readonly Span[] {
  return cutAndUncut(rows).flatMap(weightedMean);
}

function cutAndUncut(rows: readonly SummedRow[]): readonly (readonly SummedRow[])[] {
  return [rows, ...CAPS.flatMap((cap) => [cut(rows, cap), cut(rows, cap / 100)])];
}

/** "NKO": the scores may be divided by the weights that there are, where these make no 100 or are written as fractions. */
export function indicesOf(rows: readonly SummedRow[]): readonly Span[] {
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const index = over(sumOf(rows.map(({ span }) => span)), sumOf(weights));
  return index && weights.length > 0 ? [index, times(index, exactly(WHOLE))] : [];
}

/** The whole of weights and shares, in percent. */
export const WHOLE = 100;

/** Their plain mean. */
export function meanOf(rows: readonly SummedRow[]): readonly Span[] {
  return [times(sumOf(rows.map(({ span }) => span)), exactly(1 / rows.length))];
}

function cut(rows: readonly SummedRow[], cap: number): readonly SummedRow[] {
  return rows.map((row) => (row.value > cap ? { ...row, span: exactly(cap) } : row));
}

function weightedMean(rows: readonly SummedRow[]): readonly Span[] {
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  if (weights.length < rows.length) return [];
  const products = rows.map(({ span, weight }) => times(span, weight ?? exactly(0)));
  const mean = over(sumOf(products), sumOf(weights));
  return mean ? [mean] : [];
}

/** What they add to. */
export function sumOf(spans: readonly Span[]): Span {
  return spans.reduce(plus, exactly(0));
}
