import { type Area, cellAddress, intersect } from './address';
import { type WorkbookChange, type Flush, type Origin } from './changes';
import { WorkbookError } from './errors';
import { INDONESIAN, type Locale } from './locale';
import { renameInReferences } from './references';
import { Sheet } from './sheet';

export interface DefinedName {
  name: string;
  /** What it stands for, with the `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** A sheet's id for a name of that sheet only. */
  scope: string | null;
}

/** Works out formulas. In the browser the grid's engine does; a test may give its own. */
export interface Calculator {
  /** Resolves when every formula that can be worked out now has been. */
  settle(): Promise<void>;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/**
 * The open workbook: the one place where the grid, the add-in and the files meet. Changes are collected while an
 * action runs and handed to the listeners by `flush`; nobody is told of a half-made change.
 */
export class Workbook {
  name = 'Buku1.xlsx';
  locale: Locale = INDONESIAN;
  calculationMode: CalculationMode = 'Automatic';
  calculator: Calculator | null = null;
  enableEvents = true;
  names: DefinedName[] = [];
  /** Whether the add-in wants to be started with the workbook. */
  startState = 'Inactive';
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  /** The custom XML parts, by id. */
  readonly customXmlParts = new Map<string, string>();
  sheets: Sheet[] = [];
  /** True while the user edits a cell: Excel refuses writes then. */
  isEditing = false;
  private activeId = '';
  private nextId = 1;
  private pending: WorkbookChange[] = [];
  private origin: Origin = 'script';
  private readonly listeners = new Set<(flush: Flush) => void>();
  private readonly stepListeners = new Set<() => void>();

  constructor() {
    this.addSheet('Sheet1');
    this.pending = [];
  }

  // --- changes ---

  /** Runs `action`; what it changes is recorded as done by `origin` and stays unannounced until `flush`. */
  record<T>(origin: Origin, action: () => T): T {
    if (this.pending.length > 0 && this.origin !== origin) this.flush();
    this.origin = origin;
    return action();
  }

  /** Runs `action` and announces what it changed. */
  change<T>(origin: Origin, action: () => T): T {
    try {
      return this.record(origin, action);
    } finally {
      this.flush();
    }
  }

  note(change: WorkbookChange): void {
    this.pending.push(change);
  }

  /** Forgets the changes that nobody was told of, as after reading a file. */
  discardChanges(): void {
    this.pending = [];
  }

  flush(): void {
    if (this.pending.length === 0) return;
    const flush = { origin: this.origin, changes: this.pending };
    this.pending = [];
    for (const listener of [...this.listeners]) listener(flush);
  }

  /** Ends what counts as one step of undo: everything that one request, or one action of the user, did. */
  endStep(): void {
    this.flush();
    for (const listener of this.stepListeners) listener();
  }

  onStepEnd(listener: () => void): void {
    this.stepListeners.add(listener);
  }

  onFlush(listener: (flush: Flush) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // --- sheets ---

  get active(): Sheet {
    const sheet = this.sheets.find(({ id }) => id === this.activeId) ?? this.sheets[0];
    if (!sheet) throw new WorkbookError('GeneralException');
    return sheet;
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** By name as Excel compares names (case aside), or by id. */
  findSheet(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
  }

  addSheet(name?: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.freshId(), name ?? this.freshSheetName());
    if (name !== undefined) this.checkSheetName(name);
    this.sheets.splice(position, 0, sheet);
    this.activeId ||= sheet.id;
    this.note({ kind: 'sheetAdded', sheet: sheet.id });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    // Excel keeps at least one visible sheet, and refuses to delete a very hidden one.
    if (others.length === 0 || sheet.visibility === 'VeryHidden') throw new WorkbookError('InvalidOperation');
    if (this.active === sheet) this.activate(others[0] ?? sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== sheet.id);
    this.note({ kind: 'sheetDeleted', sheet: sheet.id });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.mapFormulas((formula) => renameInReferences(formula, before, name));
    this.note({ kind: 'sheetRenamed', sheet: sheet.id, before, after: name });
  }

  /** Changes every formula of cells and of defined names; `home` is the cell's sheet, of a name `''`. */
  mapFormulas(change: (formula: string, home: string) => string): void {
    for (const { cells, name: home } of this.sheets) {
      for (const line of cells.values()) {
        for (const cell of line.values()) if (cell.formula) cell.formula = change(cell.formula, home);
      }
    }
    for (const defined of this.names) defined.formula = change(defined.formula, '');
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new WorkbookError('InvalidArgument');
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.note({ kind: 'sheetMoved', sheet: sheet.id });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new WorkbookError('InvalidOperation');
    const before = this.active.id;
    if (before === sheet.id) return;
    this.activeId = sheet.id;
    this.note({ kind: 'activated', sheet: sheet.id, before });
    this.note({ kind: 'selection', sheet: sheet.id });
  }

  select(sheet: Sheet, areas: Area[], activeCell?: { row: number; column: number }): void {
    const first = areas[0];
    if (!first) return;
    this.activate(sheet);
    sheet.selection = areas;
    sheet.activeCell = activeCell ?? { row: first.row, column: first.column };
    this.note({ kind: 'selection', sheet: sheet.id });
  }

  private checkSheetName(name: string, self?: Sheet): void {
    const bad = name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
    if (bad) throw new WorkbookError('InvalidArgument');
    const other = this.sheets.find((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
    if (other) throw new WorkbookError('ItemAlreadyExists');
  }

  private freshSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** An id in the form that Excel gives to sheets. */
  freshId(): string {
    return `{00000000-0001-0000-0000-${(this.nextId++).toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  // --- rules that hold for every write ---

  /** Throws when the sheet is protected and one of the cells is locked. */
  guard(sheet: Sheet, area: Area): void {
    if (!sheet.protection) return;
    const used = intersect(area, sheet.usedArea(false) ?? area) ?? area;
    const last = { row: Math.min(used.row + used.rows, used.row + 5000), column: used.column + used.columns };
    for (let row = used.row; row < last.row; row++) {
      for (let column = used.column; column < last.column; column++) {
        if (sheet.isLocked(row, column)) throw new WorkbookError('AccessDenied', protectedMessage(sheet, row, column));
      }
    }
  }

  /** Throws when the sheet is protected at all, for what its options forbid. */
  guardSheet(sheet: Sheet, option: string): void {
    if (sheet.protection && sheet.protection.options[option] !== true) throw new WorkbookError('AccessDenied');
  }

  /** Replaces everything by what another workbook holds, as opening a file does. The listeners are told nothing. */
  adopt(other: Workbook): void {
    this.name = other.name;
    this.sheets = other.sheets;
    this.activeId = other.active.id;
    this.names = other.names;
    this.nextId = other.nextId;
    this.calculationMode = other.calculationMode;
    this.startState = other.startState;
    refill(this.settings, other.settings);
    refill(this.properties, other.properties);
    refill(this.customProperties, other.customProperties);
    refill(this.customXmlParts, other.customXmlParts);
    this.pending = [];
  }
}

function refill<Value>(mine: Map<string, Value>, theirs: ReadonlyMap<string, Value>): void {
  mine.clear();
  for (const [key, value] of theirs) mine.set(key, value);
}

function protectedMessage(sheet: Sheet, row: number, column: number): string {
  return `The cell ${cellAddress(row, column)} is on the protected sheet "${sheet.name}". Unprotect the sheet first.`;
}
