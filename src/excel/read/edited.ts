/**
 * What an edit touches, and nothing else: the edited cells, and the cells that Excel works out, on the same sheet and on
 * those whose formulas speak of it. One round trip.
 */

import { type CellArea } from '../../core/sheet/address';
import { type SheetGrid, gridArea } from '../../core/sheet/grid';
import { type SheetEdit } from '../watch';
import { CELLS_PER_ANSWER, cellCount } from './blocks';
import { type CellContents, contentsOf } from './contents';
import { formulaArea, speaksOf } from './formulas-of';
import { patched } from './patch';
import { type WorkbookReading } from './workbook';

/** More places than this are not worth their own questions. */
const MOST_AREAS = 100;

/**
 * The reading as it is now, with untouched grids as they were. `null` when the sheets have to be read anew: cells have
 * moved, formulas came in, or sheets were renamed or deleted.
 */
export async function rereadEdited(
  reading: WorkbookReading,
  edits: readonly SheetEdit[],
): Promise<WorkbookReading | null> {
  const places = placesOf(reading, edits);
  if (!places) return null;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const questions = places.map(({ index, area, edited }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(reading.ids[index] ?? '').load('name');
      const range = sheet
        .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
        .load('values,formulas,numberFormat');
      return { index, area, edited, sheet, range };
    });
    await context.sync();
    const grids = [...reading.grids];
    for (const { index, area, edited, sheet, range } of questions) {
      const grid = grids[index];
      if (!grid || sheet.isNullObject || sheet.name !== grid.name) return null;
      const contents = contentsOf(range);
      if (!contents || (edited && hasFormula(contents))) return null;
      grids[index] = patched(grid, area, contents);
    }
    return { ...reading, grids };
  });
}

/** The ids of the edited sheets and of all that Excel works out from them. */
export function touchedSheets({ grids, ids }: WorkbookReading, edits: readonly SheetEdit[]): string[] {
  const edited = new Set(edits.map(({ sheetId }) => ids.indexOf(sheetId)));
  return [...withDependents(grids, edited)].flatMap((index) => ids[index] ?? []);
}

/** What is to be read of one sheet. */
interface ReadingPlace {
  /** Of the grid. */
  readonly index: number;
  readonly area: CellArea;
  /** Written by the user, not worked out. */
  readonly edited: boolean;
}

function placesOf(reading: WorkbookReading, edits: readonly SheetEdit[]): ReadingPlace[] | null {
  const places: ReadingPlace[] = [];
  const touched = new Set<number>();
  for (const { sheetId, areas } of edits) {
    const index = reading.ids.indexOf(sheetId);
    const grid = reading.grids[index];
    if (!areas || !grid || reading.partial.some(({ sheet }) => sheet === grid.name)) return null;
    for (const area of areas) places.push({ index, area, edited: true });
    touched.add(index);
  }
  for (const index of withDependents(reading.grids, touched)) {
    const grid = reading.grids[index];
    const area = grid && formulaArea(grid);
    if (area) places.push({ index, area, edited: false });
  }
  const cells = places.reduce((sum, { area }) => sum + cellCount(area), 0);
  return cells <= CELLS_PER_ANSWER && places.length <= MOST_AREAS ? places : null;
}

/** The touched sheets and all whose formulas speak of one of them, directly or through others. */
function withDependents(grids: readonly SheetGrid[], touched: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set(touched);
  // A set that grows while it is walked: what is added is visited too.
  for (const index of found) {
    const name = grids[index]?.name ?? '';
    for (const [other, grid] of grids.entries()) {
      if (!found.has(other) && gridArea(grid) && speaksOf(grid, name)) found.add(other);
    }
  }
  return found;
}

function hasFormula({ formulas }: CellContents): boolean {
  return formulas.some((row) => row.some((formula) => formula !== ''));
}
