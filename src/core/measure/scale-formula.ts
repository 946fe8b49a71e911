/** The decisions of scale.ts on achievements as native Excel formulas, with the same bounds, for workbooks that live without the add-in. */

import { LEAST_PERCENT, MOST_COMPUTED, MOST_FRACTION, MOST_TYPED_DECIMALS } from './scale';

/**
 * A plain achievement as a fraction, as `achievementScale` says: its size tells, and what may be either is #VALUE!.
 * `value` is a reference or an expression of a number.
 */
export function fractionFormula(value: string): string {
  const size = `ABS(${value})`;
  const isComputed = `(${size}<=${MOST_COMPUTED})*(${value}<>ROUND(${value},${MOST_TYPED_DECIMALS}))`;
  return `IF((${size}<=${MOST_FRACTION})+${isComputed},${value},IF(${size}<${LEAST_PERCENT},#VALUE!,${value}/100))`;
}

/** The mean of the plain achievements in these cells, as a fraction: fractions count hundredfold among percentages, what may be either is #VALUE!. */
export function meanFormula(cells: string): string {
  const between = (from: string, to: string) => `COUNTIFS(${cells},"${from}",${cells},"${to}")`;
  const open = [
    between(`>${MOST_FRACTION}`, `<${LEAST_PERCENT}`),
    between(`>-${LEAST_PERCENT}`, `<-${MOST_FRACTION}`),
  ].join('+');
  const fractions = `SUMIFS(${cells},${cells},">=-${MOST_FRACTION}",${cells},"<=${MOST_FRACTION}")`;
  return `IF(${open}>0,#VALUE!,(SUM(${cells})+99*${fractions})/100/COUNT(${cells}))`;
}
