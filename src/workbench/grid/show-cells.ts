import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable, Rectangle } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  type ISetRangeValuesMutationParams,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { type Area, containsCell, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { type Sheet } from '../model/sheet';
import { toGridContent } from './cell-codec';
import { toRange, UNIT_ID } from './snapshot';
import { toGridStyle } from './style-codec';
import { type GridTarget } from './undo-steps';

/** Writes the cells of the areas anew where they are or were in use. */
export function showCells(target: GridTarget, sheet: Sheet, areas: readonly Area[]): void {
  const { context, steps } = target;
  const grid = context.gridSheet(sheet.id);
  if (!grid) return;
  const values: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  let lastRow = -1;
  let lastColumn = -1;
  const put = (row: number, column: number) => {
    if ((values[row] ??= {})[column] !== undefined) return;
    const cell = sheet.cell(row, column);
    const line = values[row];
    const plain = !cell?.style && !grid.getCellRaw(row, column)?.s;
    if (line) line[column] = plain ? toGridContent(cell) : { ...toGridContent(cell), s: toGridStyle(cell?.style) };
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const area of areas) sheet.forEachStored(area, (_cell, row, column) => put(row, column));
  grid.getCellMatrix().forValue((row, column) => {
    if (values[row]?.[column] === undefined && areas.some((area) => containsCell(area, row, column))) put(row, column);
  });
  if (lastRow < 0) return;
  growSheet(target, sheet, lastRow, lastColumn);
  const params = { unitId: UNIT_ID, subUnitId: sheet.id, cellValue: values };
  const undo = context.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  steps.run(SetRangeValuesMutation.id, sheet, params, { ...undo, cellValue: withWholeStyles(target, sheet, undo) });
}

/** What takes cells back names every field of their styles: of a cell without a format the new one would stay. */
function withWholeStyles(
  { context }: GridTarget,
  sheet: Sheet,
  { cellValue = {} }: Pick<ISetRangeValuesMutationParams, 'cellValue'>,
): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  const grid = context.gridSheet(sheet.id);
  const styles = context.gridWorkbook?.getStyles();
  const whole: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  const lines = cellValue as Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;
  for (const [row, line] of Object.entries(lines)) {
    const cells: Record<number, Nullable<ICellData>> = {};
    for (const [column, cell] of Object.entries(line)) {
      const now = grid?.getCellRaw(Number(row), Number(column));
      const style = now?.s ? styles?.getStyleByCell(now) : null;
      const isStyled = cell && ('s' in cell || style);
      cells[Number(column)] = isStyled ? { ...cell, s: { ...toGridStyle(undefined), ...style } } : cell;
    }
    whole[Number(row)] = cells;
  }
  return whole;
}

/** Formulas whose references moved with cells of another sheet. */
export function showFormulas(target: GridTarget, sheet: Sheet): void {
  const grid = target.context.gridSheet(sheet.id);
  sheet.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const known = grid?.getCellRaw(row, column)?.f ?? undefined;
      if (cell.formula !== undefined && cell.formula !== known)
        showCells(target, sheet, [{ row, column, rows: 1, columns: 1 }]);
    }),
  );
}

/** Makes the drawn part of the sheet large enough. */
export function growSheet({ context }: GridTarget, sheet: Sheet, lastRow: number, lastColumn: number): void {
  const grid = context.gridSheet(sheet.id);
  if (!grid) return;
  const own = { unitId: UNIT_ID, subUnitId: sheet.id };
  if (lastRow >= grid.getRowCount()) {
    context.run({
      id: SetWorksheetRowCountMutation.id,
      params: { ...own, rowCount: Math.min(MAX_ROWS, lastRow + 100) },
    });
  }
  if (lastColumn >= grid.getColumnCount()) {
    context.run({
      id: SetWorksheetColumnCountMutation.id,
      params: { ...own, columnCount: Math.min(MAX_COLUMNS, lastColumn + 20) },
    });
  }
}

export function showMerges({ context, steps }: GridTarget, sheet: Sheet): void {
  const shown = context.gridSheet(sheet.id)?.getMergeData() ?? [];
  const wanted = sheet.merges.map(toRange);
  const gone = shown
    .filter((range) => !wanted.some((other) => Rectangle.equals(range, other)))
    .map((range) => ({ ...range }));
  const added = wanted.filter((range) => !shown.some((other) => Rectangle.equals(range, other)));
  if (gone.length > 0) {
    steps.run(RemoveWorksheetMergeMutation.id, sheet, { ranges: gone }, { ranges: gone }, AddWorksheetMergeMutation.id);
  }
  if (added.length > 0) {
    steps.run(
      AddWorksheetMergeMutation.id,
      sheet,
      { ranges: added },
      { ranges: added },
      RemoveWorksheetMergeMutation.id,
    );
  }
}
