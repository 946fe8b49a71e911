/** A series of figures over periods or years: all of them percentages, or none. */

import { formatNumber } from '../../core/sheet/display';
import { type MeasureFailure, failure } from '../../core/measure/result';
import { MOST_FRACTION, inPercent, mixesScales } from '../../core/measure/scale';
import { isObstacle, saysPercent, shareIn } from '../call/amount';
import { type RangeKind } from './kind';

interface Series {
  /** Without the blanks. */
  readonly numbers: readonly number[];
  /** All are percentages, as fractions. */
  readonly percent: boolean;
}

export const SERIES: RangeKind<Series> = {
  takes: 'all',
  range: true,
  read(cells) {
    const numbers: number[] = [];
    let percents = 0;
    for (const cell of cells.flat()) {
      const amount = shareIn(cell);
      if (isObstacle(amount)) return amount;
      if (amount === null) continue;
      numbers.push(amount);
      if (saysPercent(cell)) percents++;
    }
    if (percents > 0 && percents < numbers.length) return MIXED;
    const percent = percents > 0;
    return (percent ? null : mixedScales(numbers)) ?? { numbers, percent };
  },
};

const MIXED = failure(
  'value',
  'Sebagian angka dalam persen, sebagian tidak.',
  'Some of the figures are in percent, others are not.',
);

/** Why figures cannot stand in one series, naming the very figures, so that nobody has to look for them; `null` where they can. */
export function mixedScales(numbers: readonly number[]): MeasureFailure | null {
  if (!mixesScales(numbers)) return null;
  const fraction = numbers.find((value) => Math.abs(value) <= 1 && value !== 0 && !Number.isInteger(value)) ?? 0;
  const other = numbers.find((value) => Math.abs(value) > MOST_FRACTION) ?? 0;
  const [small, large] = [formatNumber(fraction), formatNumber(other)];
  const percent = formatNumber(inPercent(fraction));
  return failure(
    'value',
    `Di antara ${large} dan angka lain, ${small} dapat berarti ${small} atau ${percent}%. Tulis semuanya dengan cara yang sama.`,
    `Among ${large} and other figures ${small} may mean ${small} or ${percent}%. Write all of them in the same way.`,
  );
}
