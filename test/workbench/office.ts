/**
 * The real Office.js in jest, with the workbench's workbook behind it instead of Excel. The library wants a browser's
 * names, so the test file starts with the line that asks jest for jsdom:
 *
 *   /** @jest-environment jsdom *\/
 *   import { connectOffice } from '../workbench/office';
 *
 *   const office = connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'No', B1: 'Indikator', B2: '=1+1' } }] });
 *   await Excel.run(async (context) => {
 *     const range = context.workbook.worksheets.getItem('IKU').getUsedRange();
 *     range.load('values');
 *     await context.sync();
 *   });
 *   expect(office.traffic.requests).toBe(1);
 *
 * - `connectOffice(data?, { api: '1.9' })` makes a new workbook and puts it behind `Excel.run`; the library itself is
 *   loaded once per test file (0.7 s). The globals `Excel`, `OfficeExtension`, `Office` are set.
 * - `office.workbook` is the model: look at it, change it (`office.user(...)` changes it as the user would, with events).
 * - `office.traffic`: `requests` (each is one `context.sync()` with something to do; the release of tracked objects after
 *   `Excel.run` counts as `releases`), `bytesIn`, `bytesOut`, `members`
 *   (`Range.values`, `Worksheet.getUsedRange` … in order) and `reset()`.
 * - `office.api` sets the requirement set of the host: members above it answer `ApiNotFound`, and
 *   `Office.context.requirements.isSetSupported` agrees.
 * - Formulas are not worked out unless you give `calculate`; give the value along with the formula where it matters:
 *   `{ A1: { formula: '=SUM(B1:B2)', value: 3 } }`. A formula that the add-in writes holds 0 until then.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArea } from '../../src/workbench/model/address';
import { type Origin } from '../../src/workbench/model/changes';
import { type SheetCell } from '../../src/workbench/model/cell';
import { writeEntries, type Input } from '../../src/workbench/model/edit';
import { type EnteredValue } from '../../src/workbench/model/entry';
import { type Sheet, type Visibility } from '../../src/workbench/model/sheet';
import { type WorkbookStyle } from '../../src/workbench/model/style';
import { type SheetErrorCode, WorkbookError } from '../../src/workbench/model/errors';
import { Workbook } from '../../src/workbench/model/workbook';
import { DEFAULT_MATRIX, hasApiSet } from '../../src/workbench/protocol/api-sets';
import { type EventEntry } from '../../src/workbench/protocol/events';
import { type ProfileName, HOST_PROFILES } from '../../src/workbench/profiles';
import { type Quirk } from '../../src/workbench/quirks';
import { tellUndoGroups, type WithRun } from '../../src/workbench/bridge/undo-groups';
import { type OfficePane } from '../../src/workbench/protocol/host-object';
import { RichApiServer } from '../../src/workbench/protocol/server';
import { type Traffic } from '../../src/workbench/protocol/traffic';

export interface CellData extends WorkbookStyle {
  value?: EnteredValue;
  formula?: string;
}

export interface SheetData {
  name: string;
  /** By address. A plain text that starts with `=` is a formula; other values are taken as they are, never parsed. */
  cells?: Record<string, EnteredValue | CellData>;
  /** A block of values whose first cell is `origin` (A1 unless given). */
  rows?: readonly (readonly (EnteredValue | null)[])[];
  origin?: string;
  merges?: string[];
  hiddenRows?: number[];
  hiddenColumns?: string[];
  visibility?: Visibility;
  protected?: boolean;
  tables?: { name: string; range: string }[];
}

export interface WorkbookData {
  name?: string;
  sheets?: SheetData[];
  names?: { name: string; formula: string }[];
  settings?: Record<string, unknown>;
}

export interface Options {
  /** One of the Excels that offices have (`src/workbench/profiles.ts`); unless given, that of Microsoft 365. */
  excel?: ProfileName;
  /** The version of ExcelApi that the host offers. */
  api?: string;
  /** What this Excel does otherwise (`src/workbench/quirks.ts`). */
  quirks?: readonly Quirk[];
  /** Works out a formula of a cell whenever the workbook changes; undefined leaves the value. */
  calculate?: (formula: string, sheet: Sheet, row: number, column: number) => EnteredValue | undefined;
}

export interface ConnectedOffice {
  readonly workbook: Workbook;
  readonly traffic: Traffic;
  api: string;
  quirks: readonly Quirk[];
  /** Writes as the user would type into the grid: `office.user('IKU', 'B2', [['x']])`. */
  user(sheet: string, address: string, matrix: Input[][]): void;
  /** The same by someone else who works in the workbook. */
  colleague(sheet: string, address: string, matrix: Input[][]): void;
  /** Sorts rows as the user would: the cells get these values, and Excel tells of the sorting, not of an edit. */
  sort(sheet: string, address: string, matrix: EnteredValue[][]): void;
  select(sheet: string, address: string): void;
  values(sheet: string, address: string): EnteredValue[][];
  cell(sheet: string, address: string): SheetCell | undefined;
  /** Resolves when every pushed event has reached its handlers. */
  settled(): Promise<void>;
  /** How many ranges are still tracked: leaks show here. */
  readonly trackedCount: number;
  /** Answers the next requests as Excel does while the user edits a cell. */
  editing: boolean;
  /**
   * Refuses the first use of a member for which `when` holds, in the middle of its request: what the request did before it
   * stays done, as in Excel. `always`: every such use from then on.
   */
  refuse(when: (member: string) => boolean, code: SheetErrorCode, always?: 'always'): void;
  /** Asked at every use of a member (`Worksheet.delete`); an error code of Excel refuses it, `undefined` lets it pass. */
  onUse: (member: string) => SheetErrorCode | undefined;
}

/** Makes a model from plain data. */
export function makeWorkbook(data: WorkbookData = {}): Workbook {
  const workbook = new Workbook();
  workbook.name = data.name ?? 'Buku1.xlsx';
  const [first] = workbook.sheets;
  (data.sheets ?? []).forEach((sheetData, index) => {
    const sheet = index === 0 && first ? first : workbook.addSheet(sheetData.name);
    sheet.name = sheetData.name;
    fillSheet(workbook, sheet, sheetData);
  });
  for (const { name, formula } of data.names ?? []) {
    workbook.names.push({ name, formula, comment: '', visible: true, scope: null });
  }
  for (const [key, value] of Object.entries(data.settings ?? {})) workbook.settings.set(key, value);
  workbook.flush();
  return workbook;
}

function fillSheet(workbook: Workbook, sheet: Sheet, data: SheetData): void {
  const origin = area(data.origin ?? 'A1');
  data.rows?.forEach((line, y) =>
    line.forEach((value, x) => {
      if (value !== null && value !== '') put(sheet, origin.row + y, origin.column + x, value);
    }),
  );
  for (const [address, given] of Object.entries(data.cells ?? {})) {
    const { row, column } = area(address);
    put(sheet, row, column, given);
  }
  sheet.merges = (data.merges ?? []).map(area);
  for (const row of data.hiddenRows ?? []) sheet.rows.set(row - 1, { hidden: true });
  for (const letters of data.hiddenColumns ?? []) sheet.columns.set(area(`${letters}1`).column, { hidden: true });
  sheet.visibility = data.visibility ?? 'Visible';
  if (data.protected) sheet.protection = { options: {} };
  sheet.tables = (data.tables ?? []).map(({ name, range }) => ({
    id: workbook.freshId(),
    name,
    area: area(range),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  }));
}

function put(sheet: Sheet, row: number, column: number, given: EnteredValue | CellData): void {
  const cell = sheet.touch(row, column);
  const { value, formula, ...style }: CellData = typeof given === 'object' ? given : { value: given };
  if (formula === undefined && typeof value === 'string' && value.startsWith('=')) {
    cell.formula = value;
    cell.value = 0;
  } else {
    cell.value = value ?? (formula === undefined ? '' : 0);
    if (formula !== undefined) cell.formula = formula;
  }
  if (Object.keys(style).length > 0) cell.style = style;
}

function area(address: string) {
  const found = parseArea(address);
  if (!found) throw new Error(`Not an address: ${address}`);
  return found;
}

/** The part of the library's bridge that the helper uses. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface Library {
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void; s_instance: unknown } };
}

const NO_FUNCTIONS = { ready: () => undefined, results: () => undefined };

/** A pane that only remembers whether it is shown. */
function noPane(): OfficePane {
  let visible = true;
  return {
    isVisible: () => visible,
    show: () => void (visible = true),
    hide: () => void (visible = false),
    enableButton: () => undefined,
    showTab: () => undefined,
  };
}

let bridge: Bridge | null = null;
let current: { server: RichApiServer } | null = null;
let pushing: Promise<void> = Promise.resolve();

/** Puts a new workbook behind Office.js and returns what tests need of it. */
export function connectOffice(data: WorkbookData = {}, options: Options = {}): ConnectedOffice {
  loadLibrary();
  const workbook = makeWorkbook(data);
  const server: RichApiServer = new RichApiServer(workbook, NO_FUNCTIONS, noPane(), (entries) => push(server, entries));
  server.traffic.keepMembers = true;
  current = { server };
  const { matrix, quirks: ownQuirks } = HOST_PROFILES[options.excel ?? 'm365'];
  let api = options.api ?? matrix.ExcelApi ?? '';
  const setApi = (version: string) => {
    api = version;
    server.interpreter.matrix = { ...matrix, ExcelApi: version };
  };
  setApi(api);
  const setQuirks = (quirks: readonly Quirk[]) => void (server.interpreter.quirks = new Set(quirks));
  setQuirks([...ownQuirks, ...(options.quirks ?? [])]);
  let refusal: ((member: string) => void) | null = null;
  let onUse: ConnectedOffice['onUse'] = () => undefined;
  const { log } = server.interpreter;
  server.interpreter.log = (member) => {
    log(member);
    refusal?.(member);
    const code = onUse(member);
    if (code !== undefined) throw new WorkbookError(code);
  };
  const write = (origin: Origin, sheet: string, address: string, matrix: Input[][]) =>
    workbook.change(origin, () =>
      writeEntries(workbook, sheetOf(workbook, sheet), area(address), matrix, workbook.locale),
    );
  if (options.calculate) workbook.onFlush(() => recalculate(workbook, options.calculate));
  return {
    workbook,
    traffic: server.traffic,
    get api() {
      return api;
    },
    set api(version) {
      setApi(version);
    },
    get quirks() {
      return [...server.interpreter.quirks];
    },
    set quirks(quirks) {
      setQuirks(quirks);
    },
    get onUse() {
      return onUse;
    },
    set onUse(decide) {
      onUse = decide;
    },
    get trackedCount() {
      return server.interpreter.keptCount;
    },
    get editing() {
      return workbook.isEditing;
    },
    set editing(value) {
      workbook.isEditing = value;
      if (!value) server.editEnded();
    },
    refuse: (when, code, always) => {
      refusal = (member) => {
        if (!when(member)) return;
        if (!always) refusal = null;
        throw new WorkbookError(code);
      };
    },
    user: (...entry) => write('grid', ...entry),
    colleague: (...entry) => write('colleague', ...entry),
    sort: (name, address, matrix) =>
      workbook.change('grid', () => {
        const sheet = sheetOf(workbook, name);
        const { row, column, ...size } = area(address);
        matrix.forEach((line, y) => line.forEach((value, x) => put(sheet, row + y, column + x, value)));
        workbook.note({ kind: 'sorted', sheet: sheet.id, area: { row, column, ...size }, axis: 'row' });
      }),
    select: (sheet, address) =>
      workbook.change('grid', () => workbook.select(sheetOf(workbook, sheet), [area(address)])),
    values: (sheet, address) => {
      const { row, column, rows, columns } = area(address);
      return Array.from({ length: rows }, (_, y) =>
        Array.from({ length: columns }, (__, x) => sheetOf(workbook, sheet).cell(row + y, column + x)?.value ?? ''),
      );
    },
    cell: (sheet, address) => sheetOf(workbook, sheet).cell(area(address).row, area(address).column),
    settled: async () => {
      await pushing;
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function recalculate(workbook: Workbook, calculate: Options['calculate']): void {
  for (const sheet of workbook.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula === undefined) continue;
        const value = calculate?.(cell.formula, sheet, row, column);
        if (value !== undefined) cell.value = value;
      }
    }
  }
}

/** Events arrive on their own, as from Excel; those of a workbook that a test has left behind do not. */
function push(server: RichApiServer, entries: EventEntry[]): void {
  pushing = pushing.then(
    () =>
      new Promise((resolve) =>
        setTimeout(() => {
          if (current?.server === server) {
            bridge?.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
          }
          resolve();
        }, 0),
      ),
  );
}

interface BridgeRequest {
  id: number;
  type: number;
  flags: number;
  message: { body: unknown };
}

async function answerBridge(text: string): Promise<void> {
  const request = JSON.parse(text) as BridgeRequest;
  const server = current?.server;
  if (!server || request.type !== 1) return;
  const { body } = request.message;
  const answer = await server.handle(typeof body === 'string' ? body : JSON.stringify(body), request.flags);
  const message =
    'text' in answer
      ? { statusCode: 200, headers: {}, body: answer.text }
      : {
          statusCode: 400,
          headers: {},
          body: JSON.stringify({ error: { code: answer.refused, message: answer.refused } }),
        };
  bridge?.onMessageFromHost?.(JSON.stringify({ type: 2, id: request.id, message }));
}

/** Runs the library in the test's realm. */
function loadLibrary(): void {
  if (bridge) return;
  const scope = globalThis as unknown as Library & Record<string, unknown>;
  if (typeof document === 'undefined') throw new Error('Start the test file with /** @jest-environment jsdom */');
  const file = path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist/excel-web-16.00.debug.js',
  );
  // An indirect eval: the script's top-level names become globals of the test's own realm.
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
  const made: Bridge = { sendMessageToHost: (text) => void answerBridge(text) };
  bridge = made;
  scope.OfficeExtension.HostBridge.init(made);
  tellUndoGroups((globalThis as unknown as { Excel: WithRun }).Excel, (isOpen) =>
    current?.server.interpreter.undoGroup.tell(isOpen),
  );
  // `Office.context` waits for a real start; a test needs the requirement sets only.
  const requirements = {
    isSetSupported: (set: string, version?: string | number) =>
      hasApiSet(current?.server.interpreter.matrix ?? DEFAULT_MATRIX, set, version?.toString()),
  };
  scope['Office'] = Object.create(scope['Office'] as object, { context: { value: { requirements } } });
}
