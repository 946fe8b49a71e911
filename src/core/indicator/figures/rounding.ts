/** Printed figures stand for anything within half their last digit. */

import { type Quantity, quantityOf } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { sameNumber } from '../../measure/result';
import { roundHalfAwayFromZero } from '../../sheet/display';
import { type Cell, type Measurement } from '../../table/model';

/** From the least to the most that a figure, or what is computed from several, may be. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** What a printed figure may have been before it was rounded. */
export function spanOf({ value, decimals }: Quantity): Span {
  const half = 0.5 * 10 ** -decimals;
  return { least: value - half, most: value + half };
}

/** The same, whole numbers taken as they are: people and things are counted, weights and targets set. */
export function spanOfCounted(figure: Quantity): Span {
  return figure.decimals === 0 ? exactly(figure.value) : spanOf(figure);
}

export function exactly(value: number): Span {
  return { least: value, most: value };
}

export function plus(a: Span, b: Span): Span {
  return { least: a.least + b.least, most: a.most + b.most };
}

export function times(a: Span, b: Span): Span {
  const products = [a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most];
  return { least: Math.min(...products), most: Math.max(...products) };
}

/** The quotient; `null` where the divisor may be nothing. */
export function over(a: Span, b: Span): Span | null {
  if (b.least <= 0 && b.most >= 0) return null;
  return times(a, { least: 1 / b.most, most: 1 / b.least });
}

const A_LITTLE = 1e-9;

/** Whether two spans have a figure in common. */
export function meet(a: Span, b: Span): boolean {
  const slack = A_LITTLE * Math.max(1, Math.abs(a.most), Math.abs(b.most));
  return a.least <= b.most + slack && b.least <= a.most + slack;
}

/** Whether two printed figures are one: as they are, or one of them rounded to the digits of the other: 33,5 and 34, but not 33,5 and 33. */
export function agree(a: Quantity, b: Quantity): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  return sameNumber(roundHalfAwayFromZero(a.value, decimals), roundHalfAwayFromZero(b.value, decimals));
}

/** The same of what two cells say, at the decimals of the rougher one; `null` where one of them is no single figure. */
export function saySame(a: Measurement, b: Measurement): boolean | null {
  const [one, other] = [quantityOf(a.reading), quantityOf(b.reading)];
  return one && other ? agree(one, other) : null;
}

/** The one figure of a cell; `null` where it holds none or several. */
export function figureIn(measurement: Measurement | undefined): Quantity | null {
  return measurement?.reading.kind === 'single' ? measurement.reading.quantity : null;
}

/** 22,5, of what may come whole only. */
export function isNoWhole(measurement: Measurement): boolean {
  const figure = figureIn(measurement);
  return figure !== null && !Number.isInteger(figure.value);
}

/** The one figure of a cell that is read by itself, such as money, which is no measurement of its row. */
export function figureInCell(cell: Cell | undefined): Quantity | null {
  const reading = cell && readQuantity(cell.value, { numberFormat: cell.numberFormat });
  return reading?.kind === 'single' ? reading.quantity : null;
}
