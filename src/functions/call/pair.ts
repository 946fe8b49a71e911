/** Two cells that are set against each other, such as target and actual, on one scale. */

import { type Figure } from '../../core/measure/figure';
import { type Pair, type PairNames, hundredfold, onOneScale, unitKindOf } from '../../core/measure/scale';
import { type MeasureFailure } from '../../core/measure/result';
import { type ReadableCell, figureOfCell, isPercentNumber } from './cell';

/**
 * The figures of both cells; the one helps to read the other's signs ("1.250" beside 1300). A number that the host itself says is
 * in percent is stored as a fraction, and so, then, is a small plain number beside it.
 */
export function pairOf(
  first: ReadableCell,
  second: ReadableCell,
  unit: string,
  names?: PairNames,
): Pair | MeasureFailure {
  const stored = isPercentNumber(first) || isPercentNumber(second);
  const kind = stored ? 'percent' : unitKindOf(unit);
  return onOneScale(inUnit(first, second, unit), inUnit(second, first, unit), kind, names);
}

function inUnit(cell: ReadableCell, beside: ReadableCell, unit: string): Figure {
  const figure = figureOfCell(cell, beside, unit);
  return isPercentNumber(cell) ? hundredfold(figure) : figure;
}
