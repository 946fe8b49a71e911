import {
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  IUndoRedoService,
  type Nullable,
  Rectangle,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Area, intersect, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { type Change } from '../model/changes';
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../model/sheet';
import { toGridContent } from './cellCodec';
import { type GridContext } from './gridContext';
import { sheetWithStyles, toFreeze, toPixels, toRange, UNIT_ID } from './snapshot';
import { toGridStyle } from './styleCodec';

interface Step {
  redo: IMutationInfo;
  undo: IMutationInfo;
}

/**
 * Shows in the grid what was changed in the model. What belongs to one request of the add-in becomes one step of the
 * grid's undo.
 */
export class ToGrid {
  private steps: Step[] = [];

  constructor(private readonly context: GridContext) {}

  apply(changes: readonly Change[]): void {
    for (const change of changes) this.applyOne(change);
  }

  /** Ends the undo step that the changes so far make up. */
  endStep(): void {
    const { steps } = this;
    if (steps.length === 0) return;
    this.steps = [];
    this.context.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: UNIT_ID,
      redoMutations: steps.map(({ redo }) => redo),
      undoMutations: steps.map(({ undo }) => undo).reverse(),
    });
  }

  private applyOne(change: Change): void {
    if (change.kind === 'sheetDeleted') {
      this.removeSheet(change.sheet);
      return;
    }
    const sheet = 'sheet' in change ? this.context.workbook.sheetById(change.sheet) : undefined;
    if (!sheet) return;
    switch (change.kind) {
      case 'values':
      case 'style':
        this.cells(sheet, change.area);
        break;
      case 'merges':
        this.merges(sheet);
        this.cells(sheet, change.area);
        break;
      case 'insert':
      case 'delete':
        this.merges(sheet);
        this.cells(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
        for (const other of this.context.workbook.sheets) if (other !== sheet) this.formulas(other);
        this.lines(sheet, 'row', 0, this.context.gridSheet(sheet.id)?.getRowCount() ?? 0);
        this.lines(sheet, 'column', 0, this.context.gridSheet(sheet.id)?.getColumnCount() ?? 0);
        break;
      case 'lines':
        this.lines(sheet, change.axis, change.from, change.count);
        break;
      case 'sheetAdded':
        this.addSheet(sheet);
        break;
      case 'sheetRenamed':
        this.step(SetWorksheetNameMutation.id, sheet, { name: change.after }, { name: change.before });
        break;
      case 'sheetMoved':
        this.moveSheet(sheet);
        break;
      case 'sheetVisibility': {
        const hidden = sheet.visibility === 'Visible' ? 0 : 1;
        this.step(SetWorksheetHideMutation.id, sheet, { hidden }, { hidden: 1 - hidden });
        break;
      }
      case 'sheetLook':
        this.look(sheet);
        break;
      case 'activated':
        this.context.run({ id: SetWorksheetActiveOperation.id, params: { unitId: UNIT_ID, subUnitId: sheet.id } });
        break;
      case 'selection':
        this.select(sheet);
        break;
      case 'freeze':
        this.context.run({
          id: SetFrozenMutation.id,
          params: { unitId: UNIT_ID, subUnitId: sheet.id, ...toFreeze(sheet), resetScroll: true },
        });
        break;
      default:
      // Protection, validations, conditional formats, tables and charts are no cells; the display reads them itself.
    }
  }

  /** Runs a mutation on a sheet and remembers how to take it back. */
  private step(id: string, sheet: { id: string }, redo: object, undo: object, undoId = id): void {
    const own = { unitId: UNIT_ID, subUnitId: sheet.id };
    const step = { redo: { id, params: { ...own, ...redo } }, undo: { id: undoId, params: { ...own, ...undo } } };
    this.steps.push(step);
    this.context.run(step.redo);
  }

  /** Writes the cells of the area anew where they are or were in use. */
  private cells(sheet: Sheet, area: Area): void {
    const grid = this.context.gridSheet(sheet.id);
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
    sheet.forEachStored(area, (_cell, row, column) => put(row, column));
    const shown = intersect(area, { row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() });
    if (shown) {
      grid.getCellMatrix().forValue((row, column) => {
        if (
          row >= shown.row &&
          row < shown.row + shown.rows &&
          column >= shown.column &&
          column < shown.column + shown.columns
        ) {
          put(row, column);
        }
      });
    }
    if (lastRow < 0) return;
    this.grow(sheet, lastRow, lastColumn);
    const params = { unitId: UNIT_ID, subUnitId: sheet.id, cellValue: values };
    this.steps.push({
      redo: { id: SetRangeValuesMutation.id, params },
      undo: {
        id: SetRangeValuesMutation.id,
        params: this.context.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params)),
      },
    });
    this.context.run({ id: SetRangeValuesMutation.id, params });
  }

  /** Formulas whose references moved with cells of another sheet. */
  private formulas(sheet: Sheet): void {
    const grid = this.context.gridSheet(sheet.id);
    sheet.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const shown = grid?.getCellRaw(row, column)?.f ?? undefined;
        if (cell.formula !== undefined && cell.formula !== shown)
          this.cells(sheet, { row, column, rows: 1, columns: 1 });
      }),
    );
  }

  /** Makes the drawn part of the sheet large enough. */
  private grow(sheet: Sheet, lastRow: number, lastColumn: number): void {
    const grid = this.context.gridSheet(sheet.id);
    if (!grid) return;
    const own = { unitId: UNIT_ID, subUnitId: sheet.id };
    if (lastRow >= grid.getRowCount()) {
      this.context.run({
        id: SetWorksheetRowCountMutation.id,
        params: { ...own, rowCount: Math.min(MAX_ROWS, lastRow + 100) },
      });
    }
    if (lastColumn >= grid.getColumnCount()) {
      this.context.run({
        id: SetWorksheetColumnCountMutation.id,
        params: { ...own, columnCount: Math.min(MAX_COLUMNS, lastColumn + 20) },
      });
    }
  }

  private merges(sheet: Sheet): void {
    const shown = this.context.gridSheet(sheet.id)?.getMergeData() ?? [];
    const wanted = sheet.merges.map(toRange);
    const gone = shown
      .filter((range) => !wanted.some((other) => Rectangle.equals(range, other)))
      .map((range) => ({ ...range }));
    const added = wanted.filter((range) => !shown.some((other) => Rectangle.equals(range, other)));
    if (gone.length > 0) {
      this.step(
        RemoveWorksheetMergeMutation.id,
        sheet,
        { ranges: gone },
        { ranges: gone },
        AddWorksheetMergeMutation.id,
      );
    }
    if (added.length > 0) {
      this.step(
        AddWorksheetMergeMutation.id,
        sheet,
        { ranges: added },
        { ranges: added },
        RemoveWorksheetMergeMutation.id,
      );
    }
  }

  private lines(sheet: Sheet, axis: 'row' | 'column', from: number, count: number): void {
    const grid = this.context.gridSheet(sheet.id);
    if (!grid) return;
    const shown = axis === 'row' ? grid.getRowCount() : grid.getColumnCount();
    const lines = axis === 'row' ? sheet.rows : sheet.columns;
    const sizes: Record<number, number> = {};
    const before: Record<number, number> = {};
    const hide: number[] = [];
    const show: number[] = [];
    const auto: Record<number, 0 | 1> = {};
    for (let index = from; index < Math.min(from + count, shown); index++) {
      const line = lines.get(index);
      const size = toPixels(line?.size ?? (axis === 'row' ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH));
      const current = axis === 'row' ? grid.getRowHeight(index) : grid.getColumnWidth(index);
      if (size !== current) {
        sizes[index] = size;
        before[index] = current;
        auto[index] = line?.size === undefined ? 1 : 0;
      }
      const isShown = axis === 'row' ? grid.getRowRawVisible(index) : grid.getColVisible(index);
      if (line?.hidden && isShown) hide.push(index);
      else if (!line?.hidden && !isShown) show.push(index);
    }
    const range = (index: number) =>
      axis === 'row'
        ? toRange({ row: index, column: 0, rows: 1, columns: grid.getColumnCount() })
        : toRange({ row: 0, column: index, rows: grid.getRowCount(), columns: 1 });
    const changed = Object.keys(sizes).map((index) => range(Number(index)));
    if (changed.length > 0 && axis === 'row') {
      this.step(
        SetWorksheetRowHeightMutation.id,
        sheet,
        { ranges: changed, rowHeight: sizes },
        { ranges: changed, rowHeight: before },
      );
      this.step(
        SetWorksheetRowIsAutoHeightMutation.id,
        sheet,
        { ranges: changed, autoHeightInfo: auto },
        { ranges: changed, autoHeightInfo: 1 },
      );
    } else if (changed.length > 0) {
      this.step(
        SetWorksheetColWidthMutation.id,
        sheet,
        { ranges: changed, colWidth: sizes },
        { ranges: changed, colWidth: before },
      );
    }
    const [hideId, showId] =
      axis === 'row'
        ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
        : [SetColHiddenMutation.id, SetColVisibleMutation.id];
    if (hide.length > 0) this.step(hideId, sheet, { ranges: hide.map(range) }, { ranges: hide.map(range) }, showId);
    if (show.length > 0) this.step(showId, sheet, { ranges: show.map(range) }, { ranges: show.map(range) }, hideId);
  }

  private addSheet(sheet: Sheet): void {
    const { sheet: data, styles } = sheetWithStyles(sheet);
    const index = this.context.workbook.sheets.indexOf(sheet);
    this.step(
      InsertSheetMutation.id,
      sheet,
      { index, sheet: data, styles },
      { subUnitName: sheet.name },
      RemoveSheetMutation.id,
    );
  }

  private removeSheet(id: string): void {
    const grid = this.context.gridSheet(id);
    const shown = this.context.gridWorkbook;
    if (!grid || !shown) return;
    const sheet = structuredClone(grid.getConfig());
    const index = shown.getSheets().indexOf(grid);
    this.step(
      RemoveSheetMutation.id,
      { id },
      { subUnitName: grid.getName() },
      { index, sheet },
      InsertSheetMutation.id,
    );
  }

  private moveSheet(sheet: Sheet): void {
    const shown = this.context.gridWorkbook?.getSheets().map((other) => other.getSheetId()) ?? [];
    const fromOrder = shown.indexOf(sheet.id);
    const toOrder = this.context.workbook.sheets.indexOf(sheet);
    if (fromOrder < 0 || fromOrder === toOrder) return;
    this.step(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder }, { fromOrder: toOrder, toOrder: fromOrder });
  }

  private look(sheet: Sheet): void {
    const grid = this.context.gridSheet(sheet.id);
    if (!grid) return;
    const config = grid.getConfig();
    if ((config.tabColor || '') !== sheet.tabColor) {
      this.step(SetTabColorMutation.id, sheet, { color: sheet.tabColor }, { color: config.tabColor });
    }
    const showGridlines = sheet.showGridlines ? 1 : 0;
    if (config.showGridlines !== showGridlines) {
      this.step(ToggleGridlinesMutation.id, sheet, { showGridlines }, { showGridlines: config.showGridlines });
    }
  }

  private select(sheet: Sheet): void {
    const grid = this.context.gridSheet(sheet.id);
    if (!grid) return;
    const { activeCell } = sheet;
    const end = sheet.selection[0];
    if (end) this.grow(sheet, Math.min(end.row, 100_000), end.column);
    const merge = sheet.mergeAt(activeCell.row, activeCell.column);
    const cell = toRange(merge ?? { ...activeCell, rows: 1, columns: 1 });
    const rows = grid.getRowCount();
    const columns = grid.getColumnCount();
    const selections = sheet.selection.map((area, index) => ({
      // A merged area is shown selected as a whole.
      range: toRange({
        ...(area.rows * area.columns === 1 ? (sheet.mergeAt(area.row, area.column) ?? area) : area),
        ...(area.rows > rows ? { rows: rows - area.row } : {}),
        ...(area.columns > columns ? { columns: columns - area.column } : {}),
      }),
      primary:
        index === 0
          ? {
              actualRow: activeCell.row,
              actualColumn: activeCell.column,
              ...cell,
              isMerged: merge !== undefined,
              isMergedMainCell: merge !== undefined,
            }
          : null,
      style: null,
    }));
    this.context.run({
      id: SetSelectionsOperation.id,
      params: { unitId: UNIT_ID, subUnitId: sheet.id, selections, reveal: true },
    });
  }
}
