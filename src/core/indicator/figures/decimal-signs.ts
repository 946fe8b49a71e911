/** Which decimal signs the figures of a table are typed with. */

import { separatorsIn } from '../../language/figures/separators';
import { readNumber } from '../../language/number';
import { isMoment } from '../../language/words/time-words';
import { unitHas } from '../../language/units';
import { type IndicatorTable, unitOfColumn } from '../../table/model';
import { figuresOf } from './special-figures';

/** `97.5` and `0.820`; not `1.250`, `1.500.000` or a code such as `4.01.2`. */
const POINT = /(^|[^\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d{3})(?![\d.,])/g;

export function hasDecimalPoint(text: string): boolean {
  return text.search(POINT) >= 0 && !isMoment(text);
}

export function withDecimalComma(text: string): string {
  return text.replace(POINT, (figure) => figure.replace('.', ','));
}

/** What stands beside figures with a decimal point and disagrees with it. */
export type OtherSign = 'comma' | 'number';

/**
 * Whether figures with a decimal point stand among such with a comma. Typed numbers show a comma as soon as Excel is Indonesian,
 * so those with decimals count as well; but where `1,269,534` proves that the table is typed in English, the point is its sign.
 */
export function signBesidePoints(table: IndicatorTable): OtherSign | null {
  const figures = table.indicators.flatMap(figuresOf);
  const texts = figures.flatMap(({ cell }) => (typeof cell.value === 'string' ? [cell.text] : []));
  if (!texts.some(hasDecimalPoint)) return null;
  if (texts.some((text) => ENGLISH_THOUSANDS.test(text))) return separatorsIn(texts).comma ? 'comma' : null;
  const withCommas = texts.filter((text) => /\d,\d/.test(text));
  if (withCommas.length > 0 && withCommas.every((text) => THOUSANDS_ALONE.test(text))) return null;
  if (withCommas.length > 0) return 'comma';
  // "80.01 (A)" is no number that Excel failed to read: beside typed numbers alone it has no other sign to agree with.
  const isBesideNumbers =
    texts.some((text) => hasDecimalPoint(text) && FIGURE_ALONE.test(text)) &&
    figures.some(
      ({ cell, reading }) =>
        typeof cell.value === 'number' && reading.kind === 'single' && reading.quantity.decimals > 0,
    );
  return isBesideNumbers ? 'number' : null;
}

const FIGURE_ALONE = /^[^\p{L}()]*$/u;

const ENGLISH_THOUSANDS = /(?:^|[^\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)/;

/** "1,000 transaksi" and no other comma in the table: beside "99.8%" it is written as in English. */
const THOUSANDS_ALONE = /^[^\d.,]*[1-9]\d{0,2}(?:,\d{3})+(?![\d,])[^\d,]*$/;

/** "51,664" and "1.250": digits of which the sign alone does not say what it is. */
export function hasLoneSign(text: string): boolean {
  return readNumber(FIGURE.exec(text)?.[1] ?? '')?.kind === 'ambiguous';
}

const FIGURE = /^\D*(\d+(?:[.,]\d+)*)\D*$/;

/**
 * Whether fixes of a table's figures may be called safe. What a lone sign means is told by the figures around it: while there is
 * one, turning another text into a number, or its point into a comma, may change how that cell is read. Percentages and indices
 * are read alike in any company.
 */
export function keepsFigures(table: IndicatorTable): boolean {
  return table.indicators.every((indicator) =>
    figuresOf(indicator).every(
      ({ cell, column }) =>
        typeof cell.value !== 'string' ||
        !hasLoneSign(cell.text) ||
        isReadAlone(unitOfColumn(column, indicator.unit?.text) ?? ''),
    ),
  );
}

function isReadAlone(unit: string): boolean {
  return unitHas(unit, 'bare');
}
