/** Whether a table says the owner in every row, so that a blank cell is a gap and not "as above". */

import { type IndicatorTable, type SharedText } from '../../table/model';

/** Of so many cells one may be a gap. */
const FEWEST_FILLED = 2;

/**
 * Neighbouring rows repeat the same owner, or the same stands before and behind a blank: whoever leaves away what stands above
 * already would have written neither.
 */
export function isOwnerWrittenEachRow({ indicators }: IndicatorTable): boolean {
  // Of several indicators side by side each row counts once.
  const ownByRow = new Map<number, string>();
  for (const { row, owner } of indicators) {
    const isOwn = owner !== undefined && !owner.inherited;
    if (isOwn || !ownByRow.has(row)) ownByRow.set(row, isOwn ? owner.cell.text.trim() : '');
  }
  const own = [...ownByRow.values()];
  const filled = own.filter((text) => text !== '').length;
  const blank = own.length - filled;
  if (blank === 0 || filled < blank * FEWEST_FILLED) return false;
  const repeats = (at: number, by: number): boolean => own[at] !== '' && own[at] === own[at + by];
  return own.some((_, at) => repeats(at, 1) || (own[at + 1] === '' && repeats(at, 2)));
}

/** What the row itself says; of a column that says it in every row nothing is taken from above. */
export function ownOf(text: SharedText | undefined, isEachRow: boolean): string {
  return text === undefined || (text.inherited && isEachRow) ? '' : text.cell.text;
}
