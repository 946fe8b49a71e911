/** Whether a column says its word in every row, so that a blank cell is a gap and not "as above". */

import { type IndicatorTable, type SharedText } from '../../table/model';

/** Of so many cells one may be a gap. */
const FEWEST_FILLED = 2;
/** So many different words, and a single blank among them: nobody is twice the owner, so that nothing is carried down. */
const FEWEST_DIFFERENT = 4;

/**
 * Neighbouring rows repeat the same owner or source, or the same stands before and behind a blank: whoever leaves away what stands above
 * already would have written neither. Or every row has another.
 */
export function isWrittenEachRow({ indicators }: IndicatorTable, role: 'owner' | 'dataSource'): boolean {
  // Of several indicators side by side each row counts once.
  const ownByRow = new Map<number, string>();
  for (const indicator of indicators) {
    const text = indicator[role];
    const isOwn = text !== undefined && !text.inherited;
    if (isOwn || !ownByRow.has(indicator.row)) ownByRow.set(indicator.row, isOwn ? text.cell.text.trim() : '');
  }
  const own = [...ownByRow.values()];
  const filled = own.filter((text) => text !== '');
  const blank = own.length - filled.length;
  if (blank === 0 || filled.length < blank * FEWEST_FILLED) return false;
  if (blank === 1 && filled.length >= FEWEST_DIFFERENT && new Set(filled).size === filled.length) return true;
  const repeats = (at: number, by: number): boolean => own[at] !== '' && own[at] === own[at + by];
  return own.some((_, at) => repeats(at, 1) || (own[at + 1] === '' && repeats(at, 2)));
}

/** What the row itself says; of a column that says it in every row nothing is taken from above. */
export function ownOf(text: SharedText | undefined, isEachRow: boolean): string {
  return text === undefined || (text.inherited && isEachRow) ? '' : text.cell.text;
}
