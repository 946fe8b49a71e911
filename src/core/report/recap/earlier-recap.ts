/** A recap that is about to be replaced: whether it is one, and whether anything in it would be lost. */

import { type SheetGrid } from '../../sheet/grid';
import { type SheetPlan } from '../../sheet/plan';
import { isSealWhole, sealed } from '../refresh/seal';
import { RECAP_TITLES } from './recap-heads';

/** The answers are sealed too: the next recap does not carry them over. */
const WITHOUT_PLACES = { entries: { columns: [] } } as const;

/** A sheet of a recap with its seal. */
export function sealedForRecap(plan: SheetPlan): SheetPlan {
  const { names } = sealed({ ...plan, ...WITHOUT_PLACES });
  return names ? { ...plan, names } : plan;
}

/** The sheets are those of a recap, with or without others. */
export function isRecap(sheets: readonly SheetGrid[]): boolean {
  return sheets.some(({ marks = [] }) => marks.includes(RECAP_TITLES.files.mark));
}

/** Nobody has written anything on these sheets since they were made. */
export function isUntouchedRecap(sheets: readonly SheetGrid[]): boolean {
  return isRecap(sheets) && sheets.every((sheet) => sheet.values.length === 0 || isSealWhole(sheet, WITHOUT_PLACES));
}
