import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  RANGE_TYPE,
} from '@univerjs/core';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../model/sheet';
import { type Workbook } from '../model/workbook';
import { toCompactGridContent } from './cell-codec';
import { toCompactGridStyle } from './style-codec';
import { StyleTable } from './style-table';

/** The grid's unit. There is one workbook at a time. */
export const UNIT_ID = 'workbook';

/** The grid draws no further than this unless the workbook does. */
const SHOWN_ROWS = 1000;
const SHOWN_COLUMNS = 52;
const PIXELS_PER_POINT = 4 / 3;

export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function toPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(range: IRange, rows: number, columns: number): Area {
  const wholeRows = range.rangeType === RANGE_TYPE.ROW;
  const wholeColumns = range.rangeType === RANGE_TYPE.COLUMN;
  const column = wholeRows || Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const row = wholeColumns || Number.isNaN(range.startRow) ? 0 : range.startRow;
  const all = range.rangeType === RANGE_TYPE.ALL;
  return {
    row: all ? 0 : row,
    column: all ? 0 : column,
    rows: wholeColumns || all || Number.isNaN(range.endRow) ? MAX_ROWS : Math.min(range.endRow, rows - 1) - row + 1,
    columns:
      wholeRows || all || Number.isNaN(range.endColumn)
        ? MAX_COLUMNS
        : Math.min(range.endColumn, columns - 1) - column + 1,
  };
}

/** The whole workbook in the grid's form. */
export function toSnapshot(workbook: Workbook): IWorkbookData {
  const styles = new StyleTable('file', toCompactGridStyle);
  return {
    id: UNIT_ID,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: LocaleType.ID_ID,
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, styles)])),
    styles: styles.styles,
    defaultStyle: { ff: 'Calibri', fs: 11 },
  };
}

/** A sheet with its styles written out, as it is added to an open workbook. */
export function sheetWithStyles(sheet: Sheet): { sheet: IWorksheetData; styles: Record<string, IStyleData> } {
  const styles = new StyleTable(sheet.id, toCompactGridStyle);
  return { sheet: sheetSnapshot(sheet, styles), styles: styles.styles };
}

function sheetSnapshot(sheet: Sheet, styles: StyleTable<IStyleData>): IWorksheetData {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let rows = SHOWN_ROWS;
  let columns = SHOWN_COLUMNS;
  for (const [row, line] of sheet.cells) {
    const target: Record<number, ICellData> = {};
    for (const [column, cell] of line) {
      target[column] = { ...toCompactGridContent(cell), ...(cell.style ? { s: styles.id(cell.style) } : {}) };
      columns = Math.max(columns, column + 20);
    }
    cellData[row] = target;
    rows = Math.max(rows, row + 100);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    freeze: toFreeze(sheet),
    rowCount: Math.min(rows, MAX_ROWS),
    columnCount: Math.min(columns, MAX_COLUMNS),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: toPixels(STANDARD_COLUMN_WIDTH),
    defaultRowHeight: toPixels(STANDARD_ROW_HEIGHT),
    mergeData: sheet.merges.map(toRange),
    cellData,
    rowData: Object.fromEntries(
      [...sheet.rows].map(([row, line]) => [
        row,
        {
          ...(line.size === undefined ? {} : { h: toPixels(line.size), ia: 0 as const }),
          ...(line.hidden ? { hd: 1 as const } : {}),
          ...(line.style ? { s: styles.id(line.style) } : {}),
        },
      ]),
    ),
    columnData: Object.fromEntries(
      [...sheet.columns].map(([column, line]) => [
        column,
        {
          ...(line.size === undefined ? {} : { w: toPixels(line.size) }),
          ...(line.hidden ? { hd: 1 as const } : {}),
          ...(line.style ? { s: styles.id(line.style) } : {}),
        },
      ]),
    ),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: sheet.showGridlines ? 1 : 0,
    rightToLeft: 0,
  };
}

export function toFreeze({ freeze: { rows, columns } }: Sheet) {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
