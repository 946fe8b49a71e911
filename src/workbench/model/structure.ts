import { type Area, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './address';
import { type SheetCell } from './cell';
import { type Shift } from './changes';
import { type CellSource, type Chart } from './chart';
import { WorkbookError } from './errors';
import { type Move, shiftReferences } from './references';
import { type Sheet } from './sheet';
import { type Workbook } from './workbook';

/** Puts empty cells into the area, pushing what is there down or to the right. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, shift: 'down' | 'right'): void {
  workbook.guardSheet(sheet, shift === 'down' ? 'allowInsertRows' : 'allowInsertColumns');
  checkMerges(sheet, area, shift);
  moveCells(workbook, sheet, area, shift);
  workbook.note({ kind: 'insert', sheet: sheet.id, area, shift });
}

/** Takes the cells of the area out, pulling what follows up or to the left. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, shift: 'up' | 'left'): void {
  workbook.guardSheet(sheet, shift === 'up' ? 'allowDeleteRows' : 'allowDeleteColumns');
  checkMerges(sheet, area, shift);
  moveCells(workbook, sheet, area, shift);
  workbook.note({ kind: 'delete', sheet: sheet.id, area, shift });
}

/** A merged area or a table that the move would tear apart stops it, as in Excel. */
function checkMerges(sheet: Sheet, area: Area, shift: Shift): void {
  const vertical = shift === 'down' || shift === 'up';
  const path = vertical ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  for (const other of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    if (!intersect(other, path)) continue;
    const within = vertical
      ? other.column >= area.column && other.column + other.columns <= area.column + area.columns
      : other.row >= area.row && other.row + other.rows <= area.row + area.rows;
    if (!within) throw new WorkbookError('InvalidOperation');
  }
}

function moveCells(workbook: Workbook, sheet: Sheet, area: Area, shift: Shift): void {
  const vertical = shift === 'down' || shift === 'up';
  const forward = shift === 'down' || shift === 'right';
  const [at, count] = vertical ? [area.row, area.rows] : [area.column, area.columns];
  const [from, to] = vertical ? [area.column, area.column + area.columns - 1] : [area.row, area.row + area.rows - 1];
  const step = forward ? count : -count;
  const firstMoved = forward ? at : at + count;

  const moved: [number, number, SheetCell][] = [];
  const gone: [number, number][] = [];
  sheet.forEachStored({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, (cell, row, column) => {
    const [along, across] = vertical ? [row, column] : [column, row];
    if (across < from || across > to || along < at) return;
    gone.push([row, column]);
    if (along >= firstMoved) moved.push(vertical ? [row + step, column, cell] : [row, column + step, cell]);
  });
  for (const [row, column] of gone) sheet.remove(row, column);
  for (const [row, column, cell] of moved) Object.assign(sheet.touch(row, column), cell);

  const shiftArea = (other: Area): Area | null => {
    const size = vertical ? other.rows : other.columns;
    const start = vertical ? other.row : other.column;
    const across = vertical ? other.column : other.row;
    if (across < from || across > to) return other;
    const span = moveSpan(start, start + size - 1, at, count, forward);
    if (!span) return null;
    return vertical
      ? { ...other, row: span[0], rows: span[1] - span[0] + 1 }
      : { ...other, column: span[0], columns: span[1] - span[0] + 1 };
  };
  const keep = (areas: Area[]) => areas.map(shiftArea).filter((other): other is Area => other !== null);
  sheet.merges = keep(sheet.merges);
  sheet.tables = sheet.tables.flatMap((table) => {
    const shifted = shiftArea(table.area);
    return shifted ? [{ ...table, area: shifted }] : [];
  });
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = keep(rule.areas);
  shiftPages(sheet, shiftArea, vertical ? 'horizontalBreaks' : 'verticalBreaks');
  for (const { charts } of workbook.sheets) for (const chart of charts) shiftChart(chart, sheet.id, shiftArea);
  if (vertical ? isWholeRows(area) : isWholeColumns(area)) {
    shiftLines(vertical ? sheet.rows : sheet.columns, at, count, forward);
  }

  const move: Move = { shift, at, count, from, to };
  workbook.mapFormulas((formula, home) => shiftReferences(formula, home, sheet.name, move));
}

type ShiftArea = (area: Area) => Area | null;

/** Print areas, repeated lines and page breaks go along with their cells. */
function shiftPages(sheet: Sheet, shiftArea: ShiftArea, breaks: 'horizontalBreaks' | 'verticalBreaks'): void {
  const { pageLayout } = sheet;
  const areas = pageLayout.printArea?.map(shiftArea).filter((area) => area !== null) ?? [];
  sheet.pageLayout = {
    ...pageLayout,
    printArea: areas.length > 0 ? areas : null,
    titleRows: pageLayout.titleRows && shiftArea(pageLayout.titleRows),
    titleColumns: pageLayout.titleColumns && shiftArea(pageLayout.titleColumns),
    [breaks]: pageLayout[breaks].flatMap((line) => {
      const shifted = shiftArea(
        breaks === 'horizontalBreaks'
          ? { row: line, column: 0, rows: 1, columns: MAX_COLUMNS }
          : { row: 0, column: line, rows: MAX_ROWS, columns: 1 },
      );
      return shifted ? [breaks === 'horizontalBreaks' ? shifted.row : shifted.column] : [];
    }),
  };
}

/** A chart keeps showing the cells that it showed. */
function shiftChart(chart: Chart, moved: string, shiftArea: ShiftArea): void {
  const shift = (source: CellSource | null): CellSource | null => {
    if (source?.sheet !== moved) return source;
    const area = shiftArea(source.area);
    return area && { ...source, area };
  };
  for (const series of chart.series) {
    series.nameSource = shift(series.nameSource);
    series.values = shift(series.values);
    series.categories = shift(series.categories);
  }
}

function moveSpan(first: number, last: number, at: number, count: number, forward: boolean): [number, number] | null {
  if (forward) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at + count;
  if (first >= at && last < end) return null;
  const start = first >= end ? first - count : Math.min(first, at);
  return [start, last >= end ? last - count : Math.min(last, at - 1)];
}

function shiftLines<T>(lines: Map<number, T>, at: number, count: number, forward: boolean): void {
  const entries = [...lines];
  lines.clear();
  for (const [index, line] of entries) {
    if (index < at) lines.set(index, line);
    else if (forward) lines.set(index + count, line);
    else if (index >= at + count) lines.set(index - count, line);
  }
}
