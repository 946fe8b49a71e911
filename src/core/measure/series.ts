/** Measures over a series of figures. Blanks are left out before: they are not zero. */

import { type ConsolidationMethod } from '../knowledge/choices/methods';
import { type Polarity } from '../knowledge/choices/polarities';
import { type MeasureFailure, type Measured, type Value, BLANK, failure, sameNumber, valueOf } from './result';

export function consolidate(values: readonly number[], method: ConsolidationMethod): Measured {
  const last = values[values.length - 1];
  if (last === undefined) return BLANK;
  switch (method) {
    case 'sum':
      return valueOf(sum(values));
    case 'average':
      return valueOf(sum(values) / values.length);
    case 'last':
      return valueOf(last);
    case 'highest':
      return valueOf(values.reduce((best, value) => Math.max(best, value)));
    case 'lowest':
      return valueOf(values.reduce((best, value) => Math.min(best, value)));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** An achievement (a fraction) and its weight. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The (weighted) mean of achievements, each cut at the cap first where there is one (in use in several reports). */
export function meanAchievement(items: readonly Weighted[], cap?: number): Measured {
  if (items.length === 0) return BLANK;
  if (items.some(({ weight }) => weight < 0)) return NEGATIVE_WEIGHT;
  const weights = sum(items.map(({ weight }) => weight));
  if (weights === 0) return NO_WEIGHT;
  const capped = (value: number): number => (cap === undefined ? value : Math.min(cap, value));
  return valueOf(sum(items.map(({ value, weight }) => capped(value) * weight)) / weights);
}

export type Trend = 'improving' | 'worsening' | 'steady' | 'fluctuating';

/** Indonesian, as the functions and reports show it. */
export const TREND_NAMES: Readonly<Record<Trend, string>> = {
  improving: 'Membaik',
  worsening: 'Memburuk',
  steady: 'Tetap',
  fluctuating: 'Berfluktuasi',
};

/** Improving: no step backwards and at least one forwards. Needs two figures. The definition is ours. */
export function trendOf(
  values: readonly number[],
  polarity: Exclude<Polarity, 'within'>,
): Value<Trend> | MeasureFailure {
  if (values.length < 2) return TOO_SHORT;
  let up = false;
  let down = false;
  values.forEach((value, index) => {
    const previous = values[index - 1];
    if (previous === undefined || sameNumber(value, previous)) return;
    if (value > previous) up = true;
    else down = true;
  });
  if (up && down) return valueOf('fluctuating');
  if (!up && !down) return valueOf('steady');
  return valueOf(up === (polarity === 'higher') ? 'improving' : 'worsening');
}

/** A figure of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** The line of least squares through the figures, as a function of the year (the same as FORECAST.LINEAR in Excel). */
export function projection(points: readonly YearValue[]): ((year: number) => number) | MeasureFailure {
  if (points.length < 2) return TOO_SHORT;
  const middleYear = sum(points.map(({ year }) => year)) / points.length;
  const middleValue = sum(points.map(({ value }) => value)) / points.length;
  const spread = sum(points.map(({ year }) => (year - middleYear) ** 2));
  if (spread === 0) return SAME_YEAR;
  const slope = sum(points.map(({ year, value }) => (year - middleYear) * (value - middleValue))) / spread;
  return (year) => middleValue + slope * (year - middleYear);
}

const TOO_SHORT = failure('notAvailable', 'Perlu sedikitnya dua angka.', 'At least two figures are needed.');
const SAME_YEAR = failure('divideByZero', 'Semua angka dari tahun yang sama.', 'All figures are of the same year.');
const NO_WEIGHT = failure('divideByZero', 'Jumlah bobot 0.', 'The weights add up to 0.');
const NEGATIVE_WEIGHT = failure('value', 'Bobot tidak boleh negatif.', 'A weight may not be negative.');
