/** What the Fungsi page needs of Excel, beyond inserting a formula. */

import { changeOriginals, loadOriginals } from '../../excel/formula-originals';
import { type Target } from '../../excel/read/scope';
import { type WorkbookReading, readOpenWorkbook } from '../../excel/read/workbook';
import { type ReplacedFormulas, replaceFormulas } from '../../excel/write/replace-formulas';
import { type FormulaChange } from '../../core/sheet/formula-change';

export interface FormulaHost {
  /** `background`: rather waits than fails while a cell is being edited. */
  readonly read: (target: Target, options?: { readonly background?: boolean }) => Promise<WorkbookReading>;
  readonly replaceFormulas: (changes: readonly FormulaChange[]) => Promise<ReplacedFormulas>;
  readonly loadOriginals: () => Promise<readonly string[]>;
  /** Makes one change of what is kept by then. */
  readonly changeOriginals: (change: (originals: readonly string[]) => string) => Promise<void>;
}

export const excelFormulaHost: FormulaHost = {
  read: readOpenWorkbook,
  replaceFormulas,
  loadOriginals,
  changeOriginals,
};
