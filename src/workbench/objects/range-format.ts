import { type Area, isWholeColumns, isWholeRows } from '../model/address';
import { resizeLines, restyle } from '../model/edit';
import { entryText } from '../model/entry';
import { WorkbookError } from '../model/errors';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Sheet } from '../model/sheet';
import { DEFAULTS, patchStyle } from '../model/style';
import { type Workbook } from '../model/workbook';
import { asFlag, asNumber, asText, type OfficeHost, HostObject, type HostType } from '../protocol/host-object';
import { bordersType } from './borders';
import { fillType, fontType } from './font-and-fill';
import { type AreasRef } from './range-ref';
import { commonStyle, setStyle } from './range-style';

function lineSize({ sheet, areas }: AreasRef, axis: 'row' | 'column'): number | null {
  const [lines, standard] = axis === 'row' ? [sheet.rows, STANDARD_ROW_HEIGHT] : [sheet.columns, STANDARD_COLUMN_WIDTH];
  let size: number | null | undefined;
  for (const area of areas) {
    const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    for (let index = from; index < from + Math.min(count, 10_000); index++) {
      const line = lines.get(index);
      const own = line?.hidden ? 0 : (line?.size ?? standard);
      if (size === undefined) size = own;
      else if (size !== own) return null;
    }
  }
  return size ?? null;
}

function setLineSize(
  { workbook }: OfficeHost,
  { sheet, areas }: AreasRef,
  axis: 'row' | 'column',
  size: number | undefined,
): void {
  workbook.guardSheet(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of areas) {
    const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    resizeLines(workbook, sheet, axis, from, count, size);
  }
}

/** Excel's limits: rows up to 409 points, columns up to 255 characters. */
function checkedSize(value: unknown, largest: number): number {
  const size = asNumber(value);
  if (size < 0 || size > largest) throw new WorkbookError('InvalidArgument');
  return size;
}

/** A width that suits the longest text, by an average width of characters; the grid may measure better. */
function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const used = sheet.usedArea(true, isWholeColumns(area) ? undefined : area);
  for (let column = area.column; column < area.column + Math.min(area.columns, 1000); column++) {
    let longest = 0;
    if (used) {
      sheet.forEachStored({ ...used, column, columns: 1 }, (cell, row) => {
        if (sheet.mergeAt(row, column)) return;
        const text = entryText(cell.value, sheet.numberFormat(row, column), workbook.locale);
        longest = Math.max(longest, ...text.split('\n').map((line) => line.length));
      });
    }
    if (longest > 0) resizeLines(workbook, sheet, 'column', column, 1, Math.min(1300, Math.round(longest * 5.4 + 6)));
  }
}

function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (let row = area.row; row < area.row + Math.min(area.rows, 5000); row++) {
    let lines = 1;
    let height = STANDARD_ROW_HEIGHT;
    sheet.forEachStored({ ...area, row, rows: 1, ...(isWholeRows(area) ? { column: 0 } : {}) }, (cell, r, column) => {
      const style = sheet.style(r, column);
      const width = sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH;
      const text = entryText(cell.value, sheet.numberFormat(r, column), workbook.locale);
      const perLine = Math.max(1, Math.floor(width / (5.4 * ((style?.fontSize ?? 11) / 11))));
      const needed = style?.wrap
        ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
        : 1;
      lines = Math.max(lines, needed);
      height = Math.max(height, needed * (style?.fontSize ?? 11) * 1.36);
    });
    resizeLines(
      workbook,
      sheet,
      'row',
      row,
      1,
      lines === 1 && height <= STANDARD_ROW_HEIGHT ? undefined : Math.min(409, Math.round(height)),
    );
  }
}

export const rangeFormatType: HostType<AreasRef> = {
  name: 'RangeFormat',
  get: {
    WrapText: (ref) => commonStyle(ref, (style) => style?.wrap ?? false),
    HorizontalAlignment: (ref) => commonStyle(ref, (style) => style?.horizontal ?? DEFAULTS.horizontal),
    VerticalAlignment: (ref) => commonStyle(ref, (style) => style?.vertical ?? DEFAULTS.vertical),
    IndentLevel: (ref) => commonStyle(ref, (style) => style?.indent ?? 0),
    TextOrientation: (ref) => commonStyle(ref, (style) => style?.rotation ?? 0),
    ShrinkToFit: (ref) => commonStyle(ref, (style) => style?.shrink ?? false),
    ColumnWidth: (ref) => lineSize(ref, 'column'),
    RowHeight: (ref) => lineSize(ref, 'row'),
  },
  set: {
    WrapText: (ref, value, host) => setStyle(host, ref, { wrap: asFlag(value) || undefined }),
    HorizontalAlignment: (ref, value, host) => setStyle(host, ref, { horizontal: unless(asText(value), 'General') }),
    VerticalAlignment: (ref, value, host) => setStyle(host, ref, { vertical: unless(asText(value), 'Bottom') }),
    IndentLevel: (ref, value, host) => setStyle(host, ref, { indent: unless(asNumber(value), 0) }),
    TextOrientation: (ref, value, host) => setStyle(host, ref, { rotation: unless(asNumber(value), 0) }),
    ShrinkToFit: (ref, value, host) => setStyle(host, ref, { shrink: asFlag(value) || undefined }),
    ColumnWidth: (ref, value, host) => setLineSize(host, ref, 'column', checkedSize(value, 1790)),
    RowHeight: (ref, value, host) => setLineSize(host, ref, 'row', checkedSize(value, 409.5)),
    UseStandardHeight: (ref, value, host) => {
      if (asFlag(value)) setLineSize(host, ref, 'row', undefined);
    },
    UseStandardWidth: (ref, value, host) => {
      if (asFlag(value)) setLineSize(host, ref, 'column', undefined);
    },
  },
  nav: {
    Fill: (ref) => HostObject.of(fillType, ref),
    Font: (ref) => HostObject.of(fontType, ref),
    Borders: (ref) => HostObject.of(bordersType, ref),
    Protection: (ref) => HostObject.of(formatProtectionType, ref),
  },
  call: {
    AutofitColumns: ({ sheet, areas }, _args, { workbook }) => {
      for (const area of areas) autofitColumns(workbook, sheet, area);
    },
    AutofitRows: ({ sheet, areas }, _args, { workbook }) => {
      for (const area of areas) autofitRows(workbook, sheet, area);
    },
    AdjustIndent: ({ sheet, areas }, args, { workbook }) => {
      for (const area of areas) {
        restyle(workbook, sheet, area, (style) =>
          patchStyle(style, { indent: unless(Math.max(0, (style?.indent ?? 0) + args.integer(0)), 0) }),
        );
      }
    },
  },
};

const formatProtectionType: HostType<AreasRef> = {
  name: 'FormatProtection',
  get: { Locked: (ref) => commonStyle(ref, (style) => !style?.unlocked) },
  set: { Locked: (ref, value, host) => setStyle(host, ref, { unlocked: asFlag(value) ? undefined : true }) },
};

/** The value, or undefined when it is the default, which is not stored. */
function unless<T>(value: T, standard: T): T | undefined {
  return value === standard ? undefined : value;
}
