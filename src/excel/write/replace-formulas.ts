/** Puts other formulas in the place of those that stand in cells; never on a cell that has changed since it was read. */

import { sheetsNamed } from './book';
import { type CellArea } from '../../core/sheet/address';
import { type FormulaChange } from '../../core/sheet/formula-change';
import { supports } from '../capabilities';
import { sizedParts } from './parts';
import { runChange } from './run-change';
import { isSameFormula } from '../../core/sheet/same-formula';
import { entered } from './typed';

export interface ReplacedFormulas {
  readonly changed: readonly FormulaChange[];
  /** Left out because the cell says something else by now. */
  readonly stale: number;
  /** Left out because the cell belongs to an array that must be changed as a whole. */
  readonly arrays: number;
  /** Sheets whose cells are locked: nothing there was changed. */
  readonly protected: readonly string[];
  /** Excel refused to go on; what is in `changed` was changed, or may have been where Excel would not say. */
  readonly stopped?: unknown;
}

/** A native formula has some 200 letters; so much stays far below the 5 MB that Excel on the web takes at once. */
const CELLS_PER_REQUEST = 4000;

/** Excel cannot take back some 1,600 formulas and more as one step (OfficeDev/office-js #6491). */
const CELLS_PER_UNDO_STEP = 1000;

/**
 * Two round trips for every few thousand cells, and one to begin with: look again, then write. One step of the undo list, unless
 * they are more than Excel takes back at once.
 */
export async function replaceFormulas(changes: readonly FormulaChange[]): Promise<ReplacedFormulas> {
  let isManual = false;
  const work = async (context: Excel.RequestContext): Promise<ReplacedFormulas> => {
    const application = context.workbook.application.load('calculationMode');
    const sheets = sheetsNamed(
      context,
      changes.map(({ sheet }) => sheet),
    );
    await context.sync();
    isManual = application.calculationMode === 'Manual';
    const report: Report = { changed: [], stale: 0, arrays: 0, protected: new Set() };
    const result = () => ({ ...report, protected: [...report.protected] });
    try {
      for (const runs of sizedParts(runsOf(changes), (run) => run.changes.length, CELLS_PER_REQUEST)) {
        await replaceRuns(context, sheets, runs, report);
      }
    } catch (error) {
      return { ...result(), stopped: error };
    }
    return result();
  };
  const result = await runChange(work, {
    refusalIn: ({ stopped }) => stopped,
    isUntouched: ({ changed }) => changed.length === 0,
    isTooMuch: changes.length > CELLS_PER_UNDO_STEP,
  });
  if (isManual && result.changed.length > 0) await recalculate();
  return result;
}

/** Where the user calculates by hand the cells would go on showing what their old formulas gave. Not a part of the change. */
async function recalculate(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate('Recalculate');
    await context.sync();
  }).catch(() => undefined);
}

interface Report {
  readonly changed: FormulaChange[];
  stale: number;
  arrays: number;
  readonly protected: Set<string>;
}

async function replaceRuns(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  runs: readonly Run[],
  report: Report,
): Promise<void> {
  const looks = runs.flatMap((run) => {
    const sheet = sheets.get(run.sheet);
    if (sheet && !sheet.isNullObject) return [look(sheet, run, sheet.protection.protected)];
    report.stale += run.changes.length;
    return [];
  });
  await context.sync();
  const written: FormulaChange[] = [];
  for (const { run, range, isProtected } of looks) {
    // A mixture of locked and open cells answers `null`: then nothing of it is touched either.
    if (isProtected && range.format.protection.locked !== false) report.protected.add(run.sheet);
    else written.push(...write(run, range, report));
  }
  try {
    await context.sync();
    for (const change of written) report.changed.push(change);
  } catch (error) {
    for (const change of await whatStands(context, looks, written)) report.changed.push(change);
    throw error;
  }
}

/** Of changes that Excel refused midway those that it made; all of them where it does not say. */
async function whatStands(
  context: Excel.RequestContext,
  looks: readonly Look[],
  written: readonly FormulaChange[],
): Promise<readonly FormulaChange[]> {
  for (const { range } of looks) range.load('formulas');
  const answered = await context.sync().then(
    () => true,
    () => false,
  );
  if (!answered) return written;
  const standing = new Set(
    looks.flatMap(({ run, range }) => {
      const current: unknown[][] = range.formulas;
      return run.changes.filter(({ after }, index) => isSame(current[index]?.[0], after));
    }),
  );
  return written.filter((change) => standing.has(change));
}

/** Changes of cells below one another; one of an array stands alone. */
interface Run {
  readonly sheet: string;
  readonly area: CellArea;
  readonly changes: FormulaChange[];
}

function runsOf(changes: readonly FormulaChange[]): Run[] {
  const sorted = [...changes].sort(
    (a, b) =>
      a.sheet.localeCompare(b.sheet) || a.position.column - b.position.column || a.position.row - b.position.row,
  );
  const runs: (Run & { area: { bottom: number } })[] = [];
  for (const change of sorted) {
    const { row, column } = change.position;
    const last = runs[runs.length - 1];
    const joins =
      last?.sheet === change.sheet &&
      last.area.left === column &&
      last.area.bottom === row - 1 &&
      last.changes.length < CELLS_PER_REQUEST &&
      !change.array &&
      !last.changes[0]?.array;
    if (joins) {
      last.area.bottom = row;
      last.changes.push(change);
    } else {
      runs.push({
        sheet: change.sheet,
        area: { top: row, bottom: row, left: column, right: column },
        changes: [change],
      });
    }
  }
  return runs;
}

interface Look {
  readonly run: Run;
  readonly range: Excel.Range;
  readonly isProtected: boolean;
}

function look(sheet: Excel.Worksheet, run: Run, isProtected: boolean): Look {
  const { top, left } = run.area;
  const range = sheet.getRangeByIndexes(top, left, run.changes.length, 1).load('formulas,numberFormat');
  if (isProtected) range.load('format/protection/locked');
  if (run.changes[0]?.array && supports('spilling')) range.load('hasSpill');
  return { run, range, isProtected };
}

/** Gives what is written with the next round trip. */
function write({ changes }: Run, range: Excel.Range, report: Report): FormulaChange[] {
  if (changes[0]?.array && !(supports('spilling') && range.hasSpill)) {
    report.arrays += 1;
    return [];
  }
  const current: unknown[][] = range.formulas;
  const formats: unknown[][] = range.numberFormat;
  const ready = changes.map(({ before }, index) => isSame(current[index]?.[0], before));
  report.stale += ready.filter((each) => !each).length;
  if (!ready.includes(true)) return [];
  // `null` leaves a cell as it is.
  range.formulas = changes.map(({ after }, index) => [ready[index] ? entered({ formula: after }) : null]);
  const wanted = changes.map(({ format }, index) =>
    format && ready[index] && formats[index]?.[0] === format.before ? format.after : null,
  );
  if (wanted.some((format) => format !== null)) range.numberFormat = wanted.map((format) => [format]);
  return changes.filter((_, index) => ready[index]);
}

function isSame(current: unknown, expected: string): boolean {
  return typeof current === 'string' && isSameFormula(current, expected);
}
