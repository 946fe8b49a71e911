import { CellValueType, type IMutationInfo, type IObjectMatrixPrimitiveType, type IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Area, areaBetween, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { Sheet } from '../model/sheet';
import { deleteCells, insertCells } from '../model/structure';
import { fromGridValue } from './cell-codec';
import { type GridContext } from './grid-context';
import { toArea, toPoints, UNIT_ID } from './snapshot';
import { fromGridStyle } from './style-codec';

type Params = Record<string, unknown> & { subUnitId: string };
type Handler = (sheet: Sheet, params: Params) => void;

/** Carries into the model what the user did in the grid (undo and redo included). */
export class FromGrid {
  private readonly handlers: Record<string, Handler> = {
    [SetRangeValuesMutation.id]: (sheet, params) => this.cells(sheet, params['cellValue']),
    [InsertRowMutation.id]: (sheet, { range }) => this.moved(sheet, range, 'row', true),
    [RemoveRowMutation.id]: (sheet, { range }) => this.moved(sheet, range, 'row', false),
    [InsertColMutation.id]: (sheet, { range }) => this.moved(sheet, range, 'column', true),
    [RemoveColMutation.id]: (sheet, { range }) => this.moved(sheet, range, 'column', false),
    [MoveRangeMutation.id]: (sheet) => this.reread(sheet),
    [MoveRowsMutation.id]: (sheet) => this.reread(sheet),
    [MoveColsMutation.id]: (sheet) => this.reread(sheet),
    [ReorderRangeMutation.id]: (sheet) => this.reread(sheet),
    [AddWorksheetMergeMutation.id]: (sheet) => this.merges(sheet, true),
    [RemoveWorksheetMergeMutation.id]: (sheet) => this.merges(sheet, false),
    [SetWorksheetRowHeightMutation.id]: (sheet, { ranges }) => this.sizes(sheet, 'row', ranges),
    [SetWorksheetRowAutoHeightMutation.id]: () => undefined,
    [SetWorksheetColWidthMutation.id]: (sheet, { ranges }) => this.sizes(sheet, 'column', ranges),
    [SetRowHiddenMutation.id]: (sheet, { ranges }) => this.hidden(sheet, 'row', ranges, true),
    [SetRowVisibleMutation.id]: (sheet, { ranges }) => this.hidden(sheet, 'row', ranges, false),
    [SetColHiddenMutation.id]: (sheet, { ranges }) => this.hidden(sheet, 'column', ranges, true),
    [SetColVisibleMutation.id]: (sheet, { ranges }) => this.hidden(sheet, 'column', ranges, false),
    [SetWorksheetNameMutation.id]: (sheet, { name }) => this.workbook.renameSheet(sheet, String(name)),
    [SetWorksheetOrderMutation.id]: (sheet, { toOrder }) => this.workbook.moveSheet(sheet, Number(toOrder)),
    [SetWorksheetHideMutation.id]: (sheet, { hidden }) => {
      sheet.visibility = hidden ? 'Hidden' : 'Visible';
      this.workbook.note({ kind: 'sheetVisibility', sheet: sheet.id });
    },
    [SetTabColorMutation.id]: (sheet, { color }) => {
      sheet.tabColor = String(color ?? '');
    },
    [ToggleGridlinesMutation.id]: (sheet, { showGridlines }) => {
      sheet.showGridlines = showGridlines !== 0;
    },
    [SetFrozenMutation.id]: (sheet, { xSplit, ySplit }) => {
      sheet.freeze = { rows: Number(ySplit), columns: Number(xSplit) };
    },
    [RemoveSheetMutation.id]: (sheet) => this.workbook.removeSheet(sheet),
    [SetWorksheetActiveOperation.id]: (sheet) => this.workbook.activate(sheet),
    [SetSelectionsOperation.id]: (sheet, params) => this.selection(sheet, params),
  };

  constructor(private readonly context: GridContext) {}

  private get workbook() {
    return this.context.workbook;
  }

  handles(id: string): boolean {
    return id in this.handlers || id === InsertSheetMutation.id;
  }

  apply({ id, params: given }: IMutationInfo): void {
    const params = given as unknown as Params & { unitId?: string };
    if (params.unitId !== UNIT_ID) return;
    this.workbook.change('grid', () => {
      if (id === InsertSheetMutation.id) {
        this.addSheet(params);
        return;
      }
      const sheet = this.workbook.sheetById(params.subUnitId);
      if (sheet) this.handlers[id]?.(sheet, params);
    });
  }

  /** Takes over the content and style of every cell that the matrix names. */
  private cells(sheet: Sheet, matrix: unknown): void {
    const places: [number, number][] = [];
    forEachPlace(matrix as IObjectMatrixPrimitiveType<unknown>, (row, column) => places.push([row, column]));
    if (places.length === 0) return;
    let content = false;
    for (const [row, column] of places) content = this.cell(sheet, row, column) || content;
    const area = around(places);
    this.workbook.note({ kind: content ? 'values' : 'style', sheet: sheet.id, area });
  }

  /** Takes over one cell; tells whether its content changed (and not only its looks). */
  private cell(sheet: Sheet, row: number, column: number): boolean {
    const data = this.context.gridSheet(sheet.id)?.getCellRaw(row, column);
    const before = sheet.cell(row, column);
    const styles = this.context.gridWorkbook?.getStyles();
    const style = fromGridStyle(data?.s ? styles?.getStyleByCell(data) : null, before?.style);
    const formula =
      data?.f || data?.si
        ? (this.context.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.id, UNIT_ID) ??
          data.f ??
          undefined)
        : undefined;
    const value = fromGridValue(data);
    const changed = formula !== before?.formula || (formula === undefined && value !== (before?.value ?? ''));
    if (value === '' && formula === undefined && !style) {
      if (before && !before.spilledFrom) sheet.remove(row, column);
      return changed;
    }
    const cell = sheet.touch(row, column);
    if (style) cell.style = style;
    else delete cell.style;
    if (!changed) return false;
    delete cell.quoted;
    delete cell.message;
    if (formula === undefined) {
      delete cell.formula;
      cell.value = value;
      if (data?.t === CellValueType.FORCE_STRING) cell.quoted = true;
    } else {
      cell.formula = formula;
      cell.value = value === '' ? 0 : value;
    }
    return true;
  }

  /** Rows or columns were put in or taken out: the model does the same, then formulas are compared. */
  private moved(sheet: Sheet, given: unknown, axis: 'row' | 'column', inserted: boolean): void {
    const range = given as IRange;
    const area: Area =
      axis === 'row'
        ? { row: range.startRow, rows: range.endRow - range.startRow + 1, column: 0, columns: MAX_COLUMNS }
        : { row: 0, rows: MAX_ROWS, column: range.startColumn, columns: range.endColumn - range.startColumn + 1 };
    const { protection } = sheet;
    sheet.protection = null;
    try {
      if (inserted) insertCells(this.workbook, sheet, area, axis === 'row' ? 'down' : 'right');
      else deleteCells(this.workbook, sheet, area, axis === 'row' ? 'up' : 'left');
    } finally {
      sheet.protection = protection;
    }
  }

  /** Compares the whole sheet with the grid, for moves that have no simpler account. */
  private reread(sheet: Sheet): void {
    const places: [number, number][] = [];
    this.context
      .gridSheet(sheet.id)
      ?.getCellMatrix()
      .forValue((row, column) => {
        places.push([row, column]);
      });
    sheet.cells.forEach((line, row) => line.forEach((_cell, column) => places.push([row, column])));
    const changed = places.filter(([row, column]) => this.cell(sheet, row, column));
    this.merges(sheet, true);
    if (changed.length > 0) this.workbook.note({ kind: 'values', sheet: sheet.id, area: around(changed) });
  }

  private merges(sheet: Sheet, merged: boolean): void {
    const grid = this.context.gridSheet(sheet.id);
    if (!grid) return;
    sheet.merges = grid
      .getMergeData()
      .map((range) => areaBetween(range.startRow, range.startColumn, range.endRow, range.endColumn));
    this.workbook.note({
      kind: 'merges',
      sheet: sheet.id,
      area: sheet.merges[0] ?? { row: 0, column: 0, rows: 1, columns: 1 },
      merged,
    });
  }

  private sizes(sheet: Sheet, axis: 'row' | 'column', ranges: unknown): void {
    const grid = this.context.gridSheet(sheet.id);
    if (!grid) return;
    forEachLine(ranges, axis, (index) => {
      const lines = axis === 'row' ? sheet.rows : sheet.columns;
      const pixels = axis === 'row' ? grid.getRowHeight(index) : grid.getColumnWidth(index);
      lines.set(index, { ...lines.get(index), size: toPoints(pixels) });
    });
  }

  private hidden(sheet: Sheet, axis: 'row' | 'column', ranges: unknown, hidden: boolean): void {
    const lines = axis === 'row' ? sheet.rows : sheet.columns;
    forEachLine(ranges, axis, (index) => {
      const line = { ...lines.get(index) };
      if (hidden) line.hidden = true;
      else delete line.hidden;
      lines.set(index, line);
      this.workbook.note({ kind: 'lines', sheet: sheet.id, axis, from: index, count: 1, what: 'hidden' });
    });
  }

  private addSheet(params: Params): void {
    const { id, name } = params['sheet'] as { id: string; name: string };
    if (this.workbook.sheetById(id)) return;
    const sheet = new Sheet(id, name);
    this.workbook.sheets.splice(Number(params['index']), 0, sheet);
    this.workbook.note({ kind: 'sheetAdded', sheet: id });
    this.reread(sheet);
  }

  private selection(sheet: Sheet, params: Params): void {
    const grid = this.context.gridSheet(sheet.id);
    const selections = params['selections'] as {
      range: IRange;
      primary?: { actualRow: number; actualColumn: number } | null;
    }[];
    if (!grid || !Array.isArray(selections) || selections.length === 0) return;
    const areas = selections.map(({ range }) => toArea(range, grid.getRowCount(), grid.getColumnCount()));
    const primary = selections.map((selection) => selection.primary).find((cell) => cell);
    if (sheet.visibility !== 'Visible') return;
    this.workbook.select(sheet, areas, primary ? { row: primary.actualRow, column: primary.actualColumn } : undefined);
  }
}

function forEachPlace(
  matrix: IObjectMatrixPrimitiveType<unknown> | undefined,
  visit: (row: number, column: number) => void,
): void {
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const column of Object.keys((line as object | null) ?? {})) visit(Number(row), Number(column));
  }
}

function forEachLine(ranges: unknown, axis: 'row' | 'column', visit: (index: number) => void): void {
  for (const range of (ranges ?? []) as IRange[]) {
    const [from, to] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    for (let index = from; index <= to; index++) visit(index);
  }
}

function around(places: readonly (readonly [number, number])[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column] of places) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return areaBetween(top, left, bottom, right);
}
