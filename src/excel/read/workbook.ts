/**
 * Sheets of the open workbook as plain grids.
 *
 * Three round trips, whatever the number of sheets: which sheets, how far they are used (and which are ours), what they hold. Only a workbook
 * of more than `CELLS_PER_ANSWER` cells takes more. Nothing here disturbs the user: no call that empties the undo list
 * (so no merged areas), no selection, no calculation.
 */

import { type CellArea } from '../../core/sheet/address';
import { type CellValue, type SheetGrid } from '../../core/sheet/grid';
import { askMarks, askNames } from './marks';
import { type Block, batchesOf, blocksOf, cellCount, halve, readableArea } from './blocks';
import { type CellContents, contentsOf } from './contents';
import { type LineQuestion, areFew, askLines, lineQuestions, readLines } from './hidden-lines';
import { type SheetHandle, type Target, areaOf, listSheets } from './scope';

export interface WorkbookReading {
  readonly grids: readonly SheetGrid[];
  /** The sheets' ids, in the order of the grids. */
  readonly ids: readonly string[];
  /** The selected areas, when only the selection was asked for. */
  readonly selection: readonly CellArea[];
  /** Sheets that are too big to be read whole, and the part that was read. */
  readonly partial: readonly { readonly sheet: string; readonly area: CellArea }[];
}

export interface ReadingOptions {
  /** Called between the answers of a big workbook: the share that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the reading between two answers; the promise is then rejected with `Cancelled`. */
  readonly signal?: AbortSignal;
  /** Nobody waits for it: it rather waits than fails while a cell is being edited. */
  readonly background?: boolean;
}

/** The user did not want it any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Reads the target. Rejects with Excel's own error; `problemOf` puts it into words. */
export async function readOpenWorkbook(target: Target, options: ReadingOptions = {}): Promise<WorkbookReading> {
  return Excel.run({ delayForCellEdit: options.background ?? false }, async (context) => {
    const names = askNames(context);
    const { sheets, selection } = await listSheets(context, target);
    const drafts = await measure(context, sheets, askMarks(names, sheets));
    await fill(context, drafts, options);
    return {
      grids: drafts.map(toGrid),
      ids: sheets.map((sheet) => sheet.id),
      selection,
      partial: drafts.flatMap(({ sheet, used, area }) =>
        used && area && cellCount(area) < cellCount(used) ? [{ sheet: sheet.name, area }] : [],
      ),
    };
  });
}

/** A sheet between the second and the third round trip. */
interface Draft {
  readonly sheet: SheetHandle;
  readonly marks: readonly string[];
  readonly used: CellArea | null;
  /** The part of `used` that is read. */
  readonly area: CellArea | null;
  readonly rowHidden: boolean | 'mixed';
  readonly columnHidden: boolean | 'mixed';
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly values: CellValue[][];
  readonly formulas: string[][];
  readonly numberFormats: string[][];
}

/** How far each sheet is used. Formats alone do not count, so a million blank formatted rows cost nothing. */
async function measure(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  takeMarks: ReturnType<typeof askMarks>,
): Promise<Draft[]> {
  const ranges = sheets.map((sheet) =>
    sheet.worksheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
  );
  await context.sync();
  const marks = takeMarks();
  return sheets.map((sheet, index) => {
    const range = ranges[index];
    const used = range && !range.isNullObject ? areaOf(range) : null;
    return {
      sheet,
      marks: marks.get(sheet.id) ?? [],
      used,
      area: used && readableArea(used),
      rowHidden: hiddenness(range, 'rowHidden'),
      columnHidden: hiddenness(range, 'columnHidden'),
      hiddenRows: [],
      hiddenColumns: [],
      values: [],
      formulas: [],
      numberFormats: [],
    };
  });
}

/** Excel answers `null` when some are hidden and some are not. */
function hiddenness(range: Excel.Range | undefined, property: 'rowHidden' | 'columnHidden'): boolean | 'mixed' {
  if (!range || range.isNullObject) return false;
  const hidden: boolean | null = range[property];
  return hidden ?? 'mixed';
}

async function fill(context: Excel.RequestContext, drafts: readonly Draft[], options: ReadingOptions): Promise<void> {
  const blocks = drafts.flatMap((draft, index) => (draft.area ? blocksOf(index, draft.area) : []));
  const lines = drafts.flatMap(({ area, sheet: { worksheet }, ...draft }) =>
    area ? lineQuestions({ worksheet, area, ...draft }) : [],
  );
  const along = areFew(lines) ? lines : [];
  const steps = [
    ...batchesOf(blocks).map((batch, index) => () => readBatch(context, drafts, batch, index === 0 ? along : [])),
    ...(along === lines ? [] : lines).map((question) => () => readLines(context, question)),
  ];
  for (const [index, step] of steps.entries()) {
    if (options.signal?.aborted) throw new Cancelled();
    await step();
    options.onProgress?.((index + 1) / steps.length);
  }
}

/** One round trip; more only where Excel will not answer lines and cells together. */
async function readBatch(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  batch: readonly Block[],
  along: readonly LineQuestion[],
): Promise<void> {
  if (along.length > 0) {
    const takeLines = askLines(along);
    const takeCells = askCells(drafts, batch);
    const isAnswered = await context.sync().then(takeCells, () => false);
    if (isAnswered) return takeLines();
  }
  await readCells(context, drafts, batch);
  for (const question of along) await readLines(context, question);
}

/** One round trip; more only when Excel finds the answer too big, and then in halves. */
async function readCells(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  batch: readonly Block[],
): Promise<void> {
  const takeCells = askCells(drafts, batch);
  const tooBig = await syncUnlessTooBig(context);
  if (tooBig === null && takeCells()) return;
  const halves = halve(batch);
  if (!halves) throw tooBig ?? new Error('Excel gave no values for a single row.');
  await readCells(context, drafts, halves[0]);
  await readCells(context, drafts, halves[1]);
}

/** Asks with the next round trip. The function that it gives takes the answers out, or none where Excel left something out. */
function askCells(drafts: readonly Draft[], batch: readonly Block[]): () => boolean {
  const questions = batch.flatMap((block) => {
    const draft = drafts[block.sheet];
    if (!draft) return [];
    const range = draft.sheet.worksheet
      .getRangeByIndexes(block.area.top, block.area.left, ...sizeOf(block.area))
      .load('values,formulas,numberFormat');
    return [{ draft, range }];
  });
  return () => {
    const answers = questions.map(({ range }) => contentsOf(range));
    if (!answers.every((contents) => contents !== null)) return false;
    for (const [index, contents] of answers.entries()) {
      const draft = questions[index]?.draft;
      if (draft) take(draft, contents);
    }
    return true;
  };
}

async function syncUnlessTooBig(context: Excel.RequestContext): Promise<Error | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && /PayloadSizeLimitExceeded|ExceedLimit/.test(error.code)) return error;
    throw error;
  }
}

function take(draft: Draft, { values, formulas, numberFormats }: CellContents): void {
  for (const row of values) draft.values.push(row);
  for (const row of formulas) draft.formulas.push(row);
  for (const row of numberFormats) draft.numberFormats.push(row);
}

function toGrid(draft: Draft): SheetGrid {
  return {
    name: draft.sheet.name,
    origin: { row: draft.area?.top ?? 0, column: draft.area?.left ?? 0 },
    values: draft.values,
    formulas: draft.formulas,
    numberFormats: draft.numberFormats,
    hiddenRows: draft.hiddenRows,
    hiddenColumns: draft.hiddenColumns,
    hidden: draft.sheet.hidden,
    ...(draft.marks.length > 0 ? { marks: draft.marks } : {}),
  };
}

function sizeOf(area: CellArea): [rows: number, columns: number] {
  return [area.bottom - area.top + 1, area.right - area.left + 1];
}
