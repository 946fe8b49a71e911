/** Two cells that are set against each other, such as target and actual, on one scale. */

import { type Figure } from '../../core/measure/figure';
import {
  type Pair,
  type PairNames,
  type UnitKind,
  hundredfold,
  onOneScale,
  unitKindOf,
} from '../../core/measure/scale';
import { passOn } from './answer';
import { type Obstacle } from './amount';
import { type Cell, figureOfCell, isError, isLeftOut, textOfCell } from './cell';

/**
 * The figures of both cells; the one helps to read the other's signs ("1.250" beside 1300). A number that the host itself says is
 * in percent is stored as a fraction, and so, then, is a small plain number beside it.
 */
export function pairOf(first: Cell, second: Cell, unit: UnitKind, names?: PairNames): Pair | Obstacle {
  if (isError(first)) return first;
  if (isError(second)) return second;
  const stored = isPercentNumber(first) || isPercentNumber(second);
  return onOneScale(inUnit(first, second), inUnit(second, first), stored ? 'percent' : unit, names);
}

export function isPercentNumber(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && cell.kind === 'percent';
}

type Readable = Exclude<Cell, { kind: 'hostError' }>;

function inUnit(cell: Readable, beside: Readable): Figure {
  const figure = figureOfCell(cell, beside);
  return isPercentNumber(cell) ? hundredfold(figure) : figure;
}

/** Reads `satuan`. The last answer is kept: a column of 10,000 rows asks the same question 10,000 times. */
export function unitReader(): (cell: Cell) => UnitKind {
  let asked: Cell = null;
  let answer: UnitKind = 'open';
  return (cell) => {
    if (isLeftOut(cell)) return 'open';
    if (isError(cell)) passOn(cell);
    if (cell !== asked) {
      asked = cell;
      answer = unitKindOf(textOfCell(cell));
    }
    return answer;
  };
}
