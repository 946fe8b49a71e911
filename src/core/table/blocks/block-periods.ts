/** The periods that stand beside each other over the values of a block of labels. */

import { columnWords } from '../../knowledge/columns/column-words';
import { anyOf } from '../../language/words/any-of';
import { type HeaderReader, isPeriodOnly } from '../header/header-reading';
import { countedPeriod, isDated, namesPartOfYear, type PeriodReading, saysSoFar } from '../header/period-reading';
import { type SheetView } from '../sheet-view';

/** Values stand at most this far to the right of their label. */
export const FARTHEST_VALUE = 16;

/** What each column right of the labels is of. */
export type RowPeriods = ReadonlyMap<number, PeriodReading>;

/** One period may be a caption. */
const FEWEST_PERIODS = 2;
/** In rows: a title of the whole stands between the periods and the first label. */
const FARTHEST_ABOVE = 3;

/** The periods of a row, by column. */
export function periodsInRow(view: SheetView, reader: HeaderReader, row: number, labelColumn: number): RowPeriods {
  const periods = new Map<number, PeriodReading>();
  const label = view.text(row, labelColumn);
  for (const column of view.filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE)) {
    const period = periodIn(reader, view.text(row, column), label);
    if (period !== undefined) periods.set(column, period);
  }
  const keys = new Map([...periods].map(([column, period]) => [column, JSON.stringify(period)]));
  for (const [column, period] of periods) {
    const isTwice = [...keys].some(([other, key]) => other !== column && key === keys.get(column));
    // "s.d. Q3" beside "Q3" counts from the beginning of the year.
    if (isTwice && saysSoFar(view.text(row, column))) periods.set(column, { ...period, soFar: true });
  }
  return periods;
}

/** `label`: what stands before them, as "Triwulan" before "I", "II", "III". */
function periodIn(reader: HeaderReader, text: string, label: string): PeriodReading | undefined {
  if (WHOLE_YEAR.test(text)) return {};
  const reading = reader.read(text);
  if (!isPeriodOnly(reading)) return undefined;
  const { period, bareNumber } = reading;
  if (period.year !== undefined || namesPartOfYear(period)) return period;
  const counted = bareNumber === undefined ? {} : countedPeriod(label, bareNumber);
  return isDated(counted) ? counted : undefined;
}

/** "Y", "Y-23", "Setahun": the year behind its parts. */
const WHOLE_YEAR = new RegExp(`^(?:y(?:[\\s-]?\\d{2})?|${anyOf(columnWords('yearly'))})$`, 'i');

/** Those of the nearest row above that names several, right above the first of the blocks. */
export function periodsAbove(view: SheetView, reader: HeaderReader, top: number, labelColumn: number): RowPeriods {
  for (let row = top - 1; row >= Math.max(view.area.top, top - FARTHEST_ABOVE); row--) {
    const filled = view.filledColumns(row, labelColumn + 1, labelColumn + FARTHEST_VALUE);
    const periods = periodsInRow(view, reader, row, labelColumn);
    if (periods.size >= FEWEST_PERIODS) return periods;
    if (filled.length > 0) break;
  }
  return new Map();
}
