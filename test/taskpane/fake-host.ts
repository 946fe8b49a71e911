/** The part of Excel that the pane needs, played with plain data. */

import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { type StoredSettings } from '../../src/core/stored-settings';
import { type CellArea, type CellPosition } from '../../src/core/sheet/address';
import {
  type CellValue,
  type SheetGrid,
  formulaAt,
  gridFromValues,
  numberFormatAt,
  valueAt,
} from '../../src/core/sheet/grid';
import { type DecimalSign } from '../../src/core/sheet/notation';
import { type CellReference } from '../../src/core/sheet/reference';
import { applyToGrid } from '../../src/core/changes/apply';
import { type Fix, changesOf } from '../../src/core/changes/fix';
import { type CellContents } from '../../src/excel/read/contents';
import { patched } from '../../src/excel/read/patch';
import { type Target } from '../../src/excel/read/scope';
import { type ReadingOptions, type WorkbookReading } from '../../src/excel/read/workbook';
import { type SheetEdit, type WorkbookWatch } from '../../src/excel/watch';
import { type FixResult } from '../../src/excel/write/apply-fixes';
import { contentOf } from '../../src/excel/write/judge-fix';
import { type FormulaOn } from '../../src/excel/write/insert-formula';
import { type FormRow } from '../../src/excel/write/form-row';
import { type PaneHost } from '../../src/taskpane/host';

/** A table with a spelling mistake (safe to mend) in C3 and a target of two values in D4. */
export const TABLE: readonly (readonly CellValue[])[] = [
  [
    'No',
    'Sasaran',
    'Indikator Kinerja',
    'Satuan',
    'Target 2025',
    'Sumber Data',
    'Rumus Perhitungan',
    'Penanggung Jawab',
  ],
  [
    1,
    'Meningkatnya kualitas koperasi',
    'Prosentase koperasi berkualitas',
    '%',
    33.5,
    'Dinas',
    'a / b x 100%',
    'Bidang Koperasi',
  ],
  [
    2,
    'Meningkatnya kinerja usaha',
    'Jumlah usaha yang dibina',
    'unit',
    '15 Kop/ 25 UKM',
    'Dinas',
    'Jumlah usaha',
    'Bidang UKM',
  ],
];

function contentsIn(grid: SheetGrid, { top, left, bottom, right }: CellArea): CellContents {
  const each = <Value>(read: (grid: SheetGrid, row: number, column: number) => Value): Value[][] =>
    Array.from({ length: bottom - top + 1 }, (_, y) =>
      Array.from({ length: right - left + 1 }, (_cell, x) => read(grid, top + y, left + x)),
    );
  return { values: each(valueAt), formulas: each(formulaAt), numberFormats: each(numberFormatAt) };
}

function stateIn(grids: readonly SheetGrid[], sheet: string, { row, column }: CellPosition) {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) return { value: '', numberFormat: 'General' };
  return { value: valueAt(grid, row, column), numberFormat: numberFormatAt(grid, row, column) };
}

let made = 0;

export class FakeHost implements PaneHost {
  /** Each is another workbook, unless a test says otherwise. */
  address = `buku-${++made}.xlsx`;
  grids: SheetGrid[];
  /** By sheet; their places, unless a test takes a sheet out. */
  ids: readonly string[] | null = null;
  settings: Settings = DEFAULT_SETTINGS;
  selection: WorkbookReading['selection'] = [];
  supported = true;
  reads: Target[] = [];
  /** Edits that were read again. */
  edits: SheetEdit[] = [];
  visited: string[] = [];
  highlighted: number | null = null;
  /** How often cells were coloured. */
  paintings = 0;
  /** What the next reading fails with. */
  failure: Error | null = null;
  /** Holds the next reading up until it is resolved. */
  gate: Promise<void> = Promise.resolve();
  /** The same for a reading of edits. */
  editGate: Promise<void> = Promise.resolve();
  /** What asking for the settings fails with. */
  settingsFailure: Error | null = null;
  remarks: StoredSettings['remarks'] = [];
  settingsChanged: () => void = () => undefined;
  /** Shows the pane, or takes it out of sight. */
  showPane: (isVisible: boolean) => void = () => undefined;
  startup = false;
  recalculations = 0;
  safeHighlight = true;
  /** What the next colouring fails with. */
  colouringFailure: Error | null = null;
  /** What the next reading of edits fails with. */
  editFailure: Error | null = null;
  watcher: WorkbookWatch | null = null;
  private history: SheetGrid[][] = [];

  constructor(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
    this.grids = Object.entries(sheets).map(([name, values]) => gridFromValues(values, { name }));
  }

  /** Writes into a sheet as the user would, or someone else. */
  type(sheet: number, at: CellPosition, value: CellValue, by?: SheetEdit['by']): void {
    this.grids = this.grids.map((grid, index) =>
      index === sheet
        ? gridFromValues(
            grid.values.map((row, y) => (y === at.row ? row.map((old, x) => (x === at.column ? value : old)) : row)),
            { name: grid.name },
          )
        : grid,
    );
    this.watcher?.onEdit([
      {
        sheetId: String(sheet),
        areas: [{ top: at.row, left: at.column, bottom: at.row, right: at.column }],
        ...(by ? { by } : {}),
      },
    ]);
  }

  isSupported = () => this.supported;
  workbookKey = () => this.address;
  read = async (target: Target, options?: ReadingOptions): Promise<WorkbookReading> => {
    this.reads.push(target);
    await this.gate;
    if (this.failure) throw this.failure;
    options?.onProgress?.(1);
    const ids = this.grids.map((_, index) => this.ids?.[index] ?? String(index));
    const wanted = (_: unknown, index: number) => target.kind !== 'sheets' || target.ids.includes(ids[index] ?? '');
    return {
      grids: this.grids.filter(wanted),
      ids: ids.filter(wanted),
      selection: this.selection,
      partial: [],
    };
  };
  readEdited = async (reading: WorkbookReading, edits: readonly SheetEdit[]): Promise<WorkbookReading | null> => {
    await this.editGate;
    if (this.editFailure) throw this.editFailure;
    this.edits.push(...edits);
    if (edits.some(({ areas }) => areas === null)) return null;
    // Only the edited cells, as Excel is asked: an edit that nobody reads stays unread.
    const grids = reading.grids.map((grid, index) => {
      const now = this.grids[index];
      // Where nothing was edited, what Excel works out is read.
      if (edits.some((edit) => edit.sheetId === String(index) && edit.areas?.length === 0)) return now ?? grid;
      const areas = edits.flatMap((edit) => (edit.sheetId === String(index) ? (edit.areas ?? []) : []));
      return now ? areas.reduce((all, area) => patched(all, area, contentsIn(now, area)), grid) : grid;
    });
    return { ...reading, grids };
  };
  goToCell = async (sheet: string, { row, column }: CellPosition) => {
    this.visited.push(`${sheet}!${row},${column}`);
    return 'shown' as const;
  };
  /** How this Excel writes numbers. */
  decimalSign: DecimalSign | null = null;
  readDecimalSign = async () => this.decimalSign;
  loadSettings = async (): Promise<StoredSettings> => {
    if (this.settingsFailure) throw this.settingsFailure;
    return { settings: this.settings, remarks: this.remarks, isNewer: false, extra: {}, leftOut: {}, revision: 0 };
  };
  changeSettings = async (change: (settings: Settings) => Settings): Promise<Settings> => {
    if (this.settingsFailure) throw this.settingsFailure;
    this.settings = change(this.settings);
    return this.settings;
  };
  watchSettings = async (onChange: () => void) => {
    this.settingsChanged = onChange;
  };
  watchVisibility = async (onChange: (isVisible: boolean) => void) => {
    this.showPane = onChange;
  };
  startsWithWorkbook = async () => this.startup;
  setStartsWithWorkbook = async (wanted: boolean) => {
    if (this.failure) throw this.failure;
    this.startup = wanted;
  };
  recalculate = async () => void this.recalculations++;
  canHighlight = () => this.safeHighlight;
  watch = async (watch: WorkbookWatch) => {
    this.watcher = watch;
  };
  applyFixes = async (fixes: readonly Fix[]): Promise<FixResult> => {
    const before = this.grids;
    this.history.push(before);
    this.grids = fixes.reduce((grids, fix) => grids.map((grid) => applyToGrid(fix.changes, grid) ?? grid), this.grids);
    const cells = fixes.flatMap((fix) =>
      changesOf(fix, 'cell').map((change) => ({
        sheet: change.sheet,
        position: change.position,
        before: stateIn(before, change.sheet, change.position),
        after: contentOf(change),
      })),
    );
    return { applied: { cells, columns: [], rows: [], newRows: [] }, done: fixes.length, stale: 0, protected: 0 };
  };
  undoFixes: PaneHost['undoFixes'] = async () => {
    this.grids = this.history.pop() ?? this.grids;
    return { kept: 0, locked: 0, remaining: null };
  };
  areLinesTakenBack = async () => false;
  highlight = async (findings: readonly unknown[]) => {
    if (this.colouringFailure) throw this.colouringFailure;
    this.highlighted = findings.length;
    this.paintings++;
    return [];
  };
  clearHighlight = async () => {
    this.highlighted = null;
    return [];
  };
  isHighlighted = async () => this.highlighted !== null;
  /** Where the user stands. */
  standsAt = { sheet: 'Lembar1', position: { row: 0, column: 0 } };
  insertFormula = async (formulaOn: FormulaOn) => ({
    cell: `${this.standsAt.sheet}!${formulaOn(this.standsAt.sheet, this.standsAt.position)}`,
    written: {
      ...this.standsAt,
      before: { value: '', numberFormat: 'General' },
      after: { formula: formulaOn(this.standsAt.sheet, this.standsAt.position) },
    },
  });
  selectedCells = async (): Promise<CellReference> => ({
    sheet: 'Lembar1',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  });
  valuesOf = async (references: readonly CellReference[]) => references.map(() => [['']]);
  addFormRow = async (): Promise<FormRow | null> => null;
  removeFormRow = async () => true;
  rememberSheets: PaneHost['rememberSheets'] = async (names) => names.map((id) => ({ id, contents: '' }));
  removeSheets: PaneHost['removeSheets'] = async (made, isReferredTo) => !isReferredTo(made.map(({ id }) => id));
  readMarkedSheets = async () => new Map();
  writePlan = async ({ name }: { name: string }) => ({ name, withoutCharts: false });
}
