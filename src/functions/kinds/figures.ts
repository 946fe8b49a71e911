/** Kinds of single figures: numbers, achievements, caps, years, and cells that are read together with others. */

import { BLANK } from '../../core/measure/result';
import { type Amount, capIn, fractionIn, numberIn, shareIn } from '../call/amount';
import { type CallCell, type ReadableCell } from '../call/cell';
import { type CellKind, type ArgumentReading } from './kind';

const orBlank = (amount: Amount): ArgumentReading<number> => amount ?? BLANK;

/** A number in any form in which it is typed. */
export const NUMBER: CellKind<number> = {
  takes: 'each',
  read: (cell, _, beside) => orBlank(numberIn(cell, beside)),
};

/** The same, of a text that is to be typed as it stands on the sheet. */
export const NUMBER_IN_TEXT: CellKind<number> = { ...NUMBER, text: true };

/** An achievement as a fraction: 1.05, 105 and "105%" are the same. */
export const ACHIEVEMENT: CellKind<number> = {
  takes: 'each',
  read: (cell) => orBlank(fractionIn(cell)),
};

/** A weight: "60%" and 0.6 weigh the same. */
export const WEIGHT: CellKind<number> = {
  takes: 'each',
  read: (cell) => orBlank(shareIn(cell)),
};

/** A cap on achievements, as a fraction. */
export const CAP: CellKind<number | undefined> = { takes: 'each', read: capIn };

/** A year as a header writes it: 2024, "2024", "Tahun 2024", "Target 2024". */
export const YEAR: CellKind<number> = {
  takes: 'each',
  read(cell) {
    const year = typeof cell === 'string' ? /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(cell)?.[1] : undefined;
    return year === undefined ? orBlank(numberIn(cell)) : Number(year);
  },
};

/** A figure that is set against another, and read together with it: a target, an actual, a baseline (call/pair.ts). */
export const FIGURE: CellKind<ReadableCell> = { takes: 'each', read: contentOf };

/** The cell as it is, to look for figures and units in it. */
export const CONTENT: CellKind<ReadableCell> = { takes: 'each', read: contentOf, text: true };

function contentOf(cell: CallCell): ArgumentReading<ReadableCell> {
  return cell;
}
