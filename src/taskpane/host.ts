/** What the pane needs of Excel. The pane knows nothing else of it, so a test can play the part with plain data. */

import { type CellPosition } from '../core/sheet/address';
import { type EarlierSheet } from '../core/report/refresh/refresh-report';
import { type SheetGrid } from '../core/sheet/grid';
import { type SheetPlan } from '../core/sheet/plan';
import { type Fix } from '../core/changes/fix';
import { type Finding } from '../core/rules/rule';
import { type Settings } from '../core/settings';
import { supports } from '../excel/capabilities';
import { type Arrival, goToCell } from '../excel/go-to-cell';
import { canHighlight, clearHighlight, highlight, isHighlighted } from '../excel/highlight';
import { watchPaneVisibility } from '../excel/pane-visibility';
import { rereadEdited } from '../excel/read/edited';
import { readDecimalSign } from '../excel/read/separators';
import { readMarkedSheets } from '../excel/read/marked-sheet';
import { selectedCells, valuesOf } from '../excel/read/references';
import { type ReadingOptions, type WorkbookReading, readOpenWorkbook } from '../excel/read/workbook';
import { type Target } from '../excel/read/scope';
import { workbookAddress } from '../excel/workbook-address';
import { type StoredSettings } from '../core/stored-settings';
import { changeSettings, loadSettings, watchSettings } from '../excel/settings-store';
import { recalculate, setStartsWithWorkbook, startsWithWorkbook } from '../excel/startup';
import { type SheetEdit, type WorkbookWatch, watchWorkbook } from '../excel/watch';
import { type AppliedFixes } from '../excel/write/applied-fixes';
import { type FixResult } from '../excel/write/apply-fixes';
import { type UndoResult } from '../excel/write/undo-fixes';
import { type FormRow } from '../excel/write/form-row';
import { type FormulaOn, type Insertion } from '../excel/write/insert-formula';
import { type NewSheet, type removeSheets } from '../excel/write/new-sheets';
import { type WritingOptions, type WrittenSheet } from '../excel/write/plan/write-plan';

export interface PaneHost {
  /** This Excel has all that the pane needs. */
  readonly isSupported: () => boolean;
  /** Tells this workbook from others; the same for all that were never saved. */
  readonly workbookKey: () => string;
  readonly read: (target: Target, options?: ReadingOptions) => Promise<WorkbookReading>;
  /** `null` when whole sheets have to be read. */
  readonly readEdited: (reading: WorkbookReading, edits: readonly SheetEdit[]) => Promise<WorkbookReading | null>;
  readonly goToCell: (sheet: string, position: CellPosition) => Promise<Arrival>;
  /** `null` where Excel does not say. */
  readonly readDecimalSign: typeof readDecimalSign;
  readonly loadSettings: (options?: { readonly background?: boolean }) => Promise<StoredSettings>;
  /** Makes one change of what is stored by then, and gives what is stored after it. */
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  /** Tells when settings are stored, here or by someone else who works in the workbook. */
  readonly watchSettings: (onChange: () => void) => Promise<void>;
  readonly watch: (watch: WorkbookWatch) => Promise<unknown>;
  /** Tells when the pane comes into sight and out of it. */
  readonly watchVisibility: (onChange: (isVisible: boolean) => void) => Promise<void>;
  /** The add-in starts with this workbook. */
  readonly startsWithWorkbook: () => Promise<boolean>;
  readonly setStartsWithWorkbook: (wanted: boolean) => Promise<void>;
  /** Has every formula of the workbook worked out anew. */
  readonly recalculate: () => Promise<void>;
  /** `grids` is what the fixes were made for. */
  readonly applyFixes: (fixes: readonly Fix[], grids: readonly SheetGrid[]) => Promise<FixResult>;
  readonly undoFixes: (applied: AppliedFixes) => Promise<UndoResult>;
  /** Of fixes that have put in lines: the user has taken all of it back with Excel's own list. */
  readonly areLinesTakenBack: (applied: AppliedFixes) => Promise<boolean>;
  /** Colours do no harm in this Excel. */
  readonly canHighlight: () => boolean;
  /** Both return the protected sheets that were left out. */
  readonly highlight: (findings: readonly Finding[]) => Promise<readonly string[]>;
  readonly clearHighlight: () => Promise<readonly string[]>;
  /** Cells are coloured already, perhaps since an earlier session. */
  readonly isHighlighted: () => Promise<boolean>;
  readonly insertFormula: (formulaOn: FormulaOn) => Promise<Insertion>;
  readonly selectedCells: typeof selectedCells;
  readonly valuesOf: typeof valuesOf;
  /** `null`: the open sheet is no form with a table. */
  readonly addFormRow: () => Promise<FormRow | null>;
  /** `false`: somebody has written in the row since, and it stays. */
  readonly removeFormRow: (row: FormRow) => Promise<boolean>;
  /** What sheets hold that were just made. */
  readonly rememberSheets: (names: readonly string[]) => Promise<readonly NewSheet[]>;
  /** `false`: something was written in one of them since, or a formula elsewhere refers to it, and all stay. */
  readonly removeSheets: typeof removeSheets;
  readonly writePlan: (plan: SheetPlan, options?: WritingOptions) => Promise<WrittenSheet>;
  /** The sheets that earlier reports made, by their marks. */
  readonly readMarkedSheets: (marks: readonly string[]) => Promise<ReadonlyMap<string, EarlierSheet>>;
}

const undoing = () => import('../excel/write/undo-fixes');

/**
 * What writes forms, reports and formulas and mends cells is fetched when it is first asked for, so that the first screen need not wait for
 * it. Nothing is changed before what takes it back is there.
 */
export const paneHost: PaneHost = {
  isSupported: () => supports('workbook'),
  workbookKey: workbookAddress,
  read: readOpenWorkbook,
  readEdited: rereadEdited,
  goToCell,
  readDecimalSign,
  loadSettings,
  changeSettings,
  watchSettings,
  watch: watchWorkbook,
  watchVisibility: watchPaneVisibility,
  startsWithWorkbook,
  setStartsWithWorkbook,
  recalculate,
  canHighlight,
  applyFixes: async (fixes, grids) => {
    const [{ applyFixes }] = await Promise.all([import('../excel/write/apply-fixes'), undoing()]);
    return applyFixes(fixes, grids);
  },
  undoFixes: async (applied) => (await undoing()).undoFixes(applied),
  areLinesTakenBack: async (applied) => (await undoing()).areLinesTakenBack(applied),
  highlight,
  clearHighlight,
  isHighlighted,
  insertFormula: async (formulaOn) => (await import('../excel/write/insert-formula')).insertFormula(formulaOn),
  selectedCells,
  valuesOf,
  addFormRow: async () => (await import('../excel/write/form-row')).addFormRow(),
  removeFormRow: async (row) => (await import('../excel/write/form-row')).removeFormRow(row),
  rememberSheets: async (names) => (await import('../excel/write/new-sheets')).rememberSheets(names),
  removeSheets: async (made, isReferredTo) =>
    (await import('../excel/write/new-sheets')).removeSheets(made, isReferredTo),
  writePlan: async (plan, options) => (await import('../excel/write/plan/write-plan')).writePlan(plan, options),
  readMarkedSheets,
};
