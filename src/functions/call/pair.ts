/** Two cells that are set against each other, such as target and actual, on one scale. */

import { type Figure } from '../../core/measure/figure';
import { type Pair, type PairNames, hundredfold, onOneScale, unitKindOf } from '../../core/measure/scale';
import { passOn } from './answer';
import { type Obstacle } from './amount';
import { type Cell, figureOfCell, isError, isLeftOut, textOfCell } from './cell';

/**
 * The figures of both cells; the one helps to read the other's signs ("1.250" beside 1300). A number that the host itself says is
 * in percent is stored as a fraction, and so, then, is a small plain number beside it.
 */
export function pairOf(first: Cell, second: Cell, unit: string, names?: PairNames): Pair | Obstacle {
  if (isError(first)) return first;
  if (isError(second)) return second;
  const stored = isPercentNumber(first) || isPercentNumber(second);
  const kind = stored ? 'percent' : unitKindOf(unit);
  return onOneScale(inUnit(first, second, unit), inUnit(second, first, unit), kind, names);
}

export function isPercentNumber(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && cell.kind === 'percent';
}

type Readable = Exclude<Cell, { kind: 'hostError' }>;

function inUnit(cell: Readable, beside: Readable, unit: string): Figure {
  const figure = figureOfCell(cell, beside, unit);
  return isPercentNumber(cell) ? hundredfold(figure) : figure;
}

/** Reads `satuan`; `""` when it was left out. */
export function unitIn(cell: Cell): string {
  if (isLeftOut(cell)) return '';
  return isError(cell) ? passOn(cell) : textOfCell(cell);
}
