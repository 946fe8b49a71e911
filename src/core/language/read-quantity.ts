/**
 * Reads what a cell says in numbers, in every form in which Indonesian tables are typed. What stays ambiguous is reported,
 * never guessed; a number inside a name ("usia 0-17 tahun") is no value.
 */

import { type CellValue } from '../sheet/grid';
import { saysBlank } from './blank';
import { isExcelError } from './excel-errors';
import { combine } from './figures/combine';
import { readDuration } from './figures/duration';
import { POWER_OF_TEN, withoutNoteMark } from './figures/note-mark';
import { partsOf } from './figures/parts';
import { prepareFigures } from './figures/prepare';
import { type Separators } from './figures/separators';
import { readShareInBrackets } from './figures/share-in-brackets';
import { mistypedFigure } from './mistyped-figure';
import { tidy } from './normalise';
import { mayBeThousands } from './number';
import { type QuantityReading } from './quantity';
import { readRating } from './ratings';
import { readTypedNumber } from './typed-number';

/** What stands around the cell and helps to understand it. */
export interface QuantityContext {
  /** The cell's number format in English: a number in `0.00%` is read in percent. */
  readonly numberFormat?: string;
  /** The unit that the unit column or the header gives. */
  readonly unit?: string;
  /** Values beside it in the row or column: they tell what the sign in `1.250` means. */
  readonly neighbours?: readonly CellValue[];
  /** Whether the row counts things by its name, whatever they are; asked only when needed. */
  readonly isCount?: () => boolean;
  /** What the figures around it prove of the signs in use, the widest circle first (table, column); asked only when needed. */
  readonly separators?: () => readonly Separators[];
}

const BLANK: QuantityReading = { kind: 'blank' };
const NO_CONTEXT: QuantityContext = {};

export function readQuantity(value: CellValue, context: QuantityContext = NO_CONTEXT): QuantityReading {
  if (value === '') return BLANK;
  if (typeof value === 'number') return readTypedNumber(value, context.numberFormat);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  return readText(value, context);
}

/** No rating is longer. */
const MOST_RATING = 60;
/** A cell of figures says less; what is longer is prose, and looking for figures in it costs more than it tells. */
const LONGEST_FIGURES = 300;
/** The common case, ahead of everything else. */
const PLAIN_NUMBER = /^(\d{1,15})(?:,(\d{1,15}))?( ?%)?$/;

function readText(written: string, context: QuantityContext): QuantityReading {
  const plain = PLAIN_NUMBER.exec(written);
  const fraction = plain?.[2] ?? '';
  if (plain && !mayBeThousands(plain[1] ?? '', fraction)) {
    const value = Number(`${plain[1]}.${fraction}`);
    return { kind: 'single', quantity: { value, unit: plain[3] ? '%' : '', decimals: fraction.length } };
  }
  if (POWER_OF_TEN.test(written)) return { kind: 'text', text: tidy(written) };
  const raw = withoutNoteMark(written);
  const text = tidy(raw);
  if (saysBlank(text)) return BLANK;
  if (isExcelError(text)) return { kind: 'error', error: text };
  if (text.length <= MOST_RATING) {
    const rating = readRating(text);
    if (rating) return { kind: 'rating', ...rating };
  }
  const mayHoldFigures = text.length <= LONGEST_FIGURES && /\d/.test(text);
  return (mayHoldFigures ? readFigures(raw, context) : null) ?? { kind: 'text', text };
}

function readFigures(raw: string, context: QuantityContext): QuantityReading | null {
  if (mistypedFigure(raw)) return null;
  const share = readShareInBrackets(raw, context);
  if (share) return share;
  const duration = readDuration(tidy(raw), context);
  if (duration) return duration;
  const text = prepareFigures(raw);
  const parts = text === null ? null : partsOf(text);
  return parts && combine(parts, context);
}
