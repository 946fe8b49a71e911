/** One cell as a plain number, a fraction or a cap; what cannot be one comes back as the reason. */

import { normalise } from '../../core/language/normalise';
import { isPercent } from '../../core/language/units';
import { readStatus } from '../../core/language/words/status-words';
import { type Figure } from '../../core/measure/figure';
import { type MeasureFailure, type Measured, BLANK, failure } from '../../core/measure/result';
import { achievementScale } from '../../core/measure/scale';
import { type CallCell, type CellError, figureOfCell, isError, isLeftOut, isPercentNumber } from './cell';

/** Why a cell gives no number: it is an error itself, or its text is none. */
export type Obstacle = CellError | MeasureFailure;

export type Amount = number | null | Obstacle;

export function isObstacle(amount: Amount): amount is Obstacle {
  return typeof amount === 'object' && amount !== null;
}

/** A number in any form in which it is typed; `null` for a blank. A text in percent counts as its points: "75%" is 75. */
export function numberIn(cell: CallCell, beside?: CallCell): Amount {
  if (typeof cell === 'number') return cell;
  if (isError(cell)) return cell;
  return plainNumber(figureOfCell(cell, beside));
}

/** One number; the reason where the figure is none, or several. */
export function plainNumber(figure: Figure): Amount {
  switch (figure.kind) {
    case 'number':
      return figure.value;
    case 'blank':
      return null;
    case 'error':
      return figure;
    case 'rating':
      return failure(
        'value',
        `"${figure.label}" adalah predikat, bukan angka.`,
        `"${figure.label}" is a rating, not a number.`,
      );
    case 'range':
      return failure(
        'value',
        'Isi sel adalah rentang dua angka. IKU.URAI memberi keduanya.',
        'The cell holds a range of two numbers. IKU.URAI gives both.',
      );
  }
}

/** An achievement as a fraction, whether it comes from a cell in percent format, as 105 or as the text "105,00%". */
export function fractionIn(cell: CallCell): Amount {
  if (isPercentNumber(cell)) return cell.fraction;
  if (isError(cell)) return cell;
  const figure = figureOfCell(cell);
  const amount = plainNumber(figure);
  if (typeof cell === 'string' && isObstacle(amount) && readStatus(normalise(cell)) !== null)
    return statusInstead(cell);
  if (typeof amount !== 'number') return amount;
  if (figure.kind === 'number' && isPercent(figure.unit)) return amount / 100;
  const scale = achievementScale(amount);
  if (scale.kind === 'error') return scale;
  return scale.kind === 'percent' ? amount / 100 : amount;
}

/** Of two ratings IKU.CAPAIAN gives a status, and no percentage. */
function statusInstead(said: string): MeasureFailure {
  return failure(
    'value',
    `"${said.trim()}" adalah status, bukan capaian: predikat seperti WTP atau BB tidak dihitung menjadi persen.`,
    `"${said.trim()}" is a status, not an achievement: ratings such as WTP or BB make no percentage.`,
  );
}

/** Whether a cell says that its figure is in percent. */
export function saysPercent(cell: CallCell): boolean {
  if (isError(cell) || typeof cell === 'number') return false;
  if (typeof cell === 'object' && cell !== null) return true;
  const figure = figureOfCell(cell);
  return figure.kind === 'number' && isPercent(figure.unit);
}

/** A number, or the fraction that a percentage is: "60%" and 0.6 are the same. */
export function shareIn(cell: CallCell): Amount {
  return saysPercent(cell) ? fractionIn(cell) : numberIn(cell);
}

/** A cap as a fraction: 120%, 1.2, 120 and "120%" are the same. `undefined` when there is none. */
export function capIn(cell: CallCell): number | undefined | Obstacle {
  if (isLeftOut(cell)) return undefined;
  const fraction = fractionIn(cell);
  if (fraction === null) return undefined;
  if (typeof fraction === 'number' && fraction <= 0) {
    return failure('value', 'batas harus lebih dari 0, misalnya 120%.', 'batas must be more than 0, such as 120%.');
  }
  return fraction;
}

/** Computes from amounts that must all be there: the first obstacle passes through, a blank gives a blank. */
export function withNumbers(
  amounts: readonly Amount[],
  compute: (...numbers: number[]) => Measured,
): Measured | Obstacle {
  const numbers: number[] = [];
  for (const amount of amounts) {
    if (isObstacle(amount)) return amount;
    if (amount !== null) numbers.push(amount);
  }
  return numbers.length < amounts.length ? BLANK : compute(...numbers);
}
