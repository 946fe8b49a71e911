import { areaAddress, quoteSheetName } from '../model/address';
import { checkShape, hideLines, resizeLines, restyle } from '../model/edit';
import { WorkbookError } from '../model/errors';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../model/sheet';
import { type BorderSide, type WorkbookStyle, DEFAULTS, patchBorder, patchStyle } from '../model/style';
import { type Workbook } from '../model/workbook';
import { asFlag, asNumber, asRecord, asText } from '../protocol/host-object';
import { colorOf } from './font-and-fill';
import { mapCells, type RangeRef } from './range-ref';

type Json = Record<string, unknown>;

const EDGES: Record<string, BorderSide> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  diagonalDown: 'diagonalDown',
  diagonalUp: 'diagonalUp',
};

/** The style's fields under the names that `getCellProperties` uses. */
function formatOf(style: WorkbookStyle | undefined): Json {
  const borders = Object.fromEntries(
    Object.entries(EDGES).map(([name, side]) => {
      const border = style?.borders?.[side];
      return [
        name,
        { color: border?.color ?? '#000000', style: border?.line ?? 'None', weight: border?.weight ?? 'Thin' },
      ];
    }),
  );
  return {
    fill: { color: style?.fill ?? DEFAULTS.fill, pattern: style?.fill ? 'Solid' : 'None' },
    font: {
      name: style?.fontName ?? DEFAULTS.fontName,
      size: style?.fontSize ?? DEFAULTS.fontSize,
      color: style?.color ?? DEFAULTS.color,
      bold: style?.bold ?? false,
      italic: style?.italic ?? false,
      underline: style?.underline ?? DEFAULTS.underline,
      strikethrough: style?.strikethrough ?? false,
    },
    borders,
    protection: { locked: style?.unlocked !== true },
    horizontalAlignment: style?.horizontal ?? DEFAULTS.horizontal,
    verticalAlignment: style?.vertical ?? DEFAULTS.vertical,
    indentLevel: style?.indent ?? 0,
    wrapText: style?.wrap ?? false,
    shrinkToFit: style?.shrink ?? false,
    textOrientation: style?.rotation ?? 0,
  };
}

/** Only what the load options ask for; an option that there is no answer to is refused, not ignored. */
function pick(options: Json, all: Json): Json {
  const picked: Json = {};
  for (const [name, option] of Object.entries(options)) {
    if (option === false || option === undefined) continue;
    if (!(name in all)) throw new WorkbookError('ApiNotFound');
    picked[name] = option === true ? all[name] : pick(asRecord(option), asRecord(all[name]));
  }
  return picked;
}

export function cellProperties(ref: RangeRef, options: Json): Json[][] {
  const sheetName = quoteSheetName(ref.sheet.name);
  return mapCells(ref, (row, column) => {
    const address = `${sheetName}!${areaAddress({ row, column, rows: 1, columns: 1 })}`;
    const hidden = ref.sheet.rows.get(row)?.hidden === true || ref.sheet.columns.get(column)?.hidden === true;
    return pick(options, {
      address,
      addressLocal: address,
      hidden,
      style: 'Normal',
      format: formatOf(ref.sheet.style(row, column)),
    });
  });
}

export function lineProperties({ sheet, area }: RangeRef, axis: 'row' | 'column', options: Json): Json[] {
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    const line = lines.get(index);
    const own = axis === 'row' ? { ...area, row: index, rows: 1 } : { ...area, column: index, columns: 1 };
    const address = `${quoteSheetName(sheet.name)}!${areaAddress(own)}`;
    const size =
      axis === 'row'
        ? { rowHidden: line?.hidden ?? false, rowIndex: index }
        : { columnHidden: line?.hidden ?? false, columnIndex: index };
    const format = {
      ...formatOf(sheet.style(own.row, own.column)),
      ...(axis === 'row'
        ? { rowHeight: line?.size ?? STANDARD_ROW_HEIGHT }
        : { columnWidth: line?.size ?? STANDARD_COLUMN_WIDTH }),
    };
    return pick(options, { address, addressLocal: address, style: 'Normal', format, ...size });
  });
}

/** The style after `setCellProperties` data has been put on it. */
function styled(style: WorkbookStyle | undefined, format: Json): WorkbookStyle | undefined {
  const result = patchStyle(style, fieldsOf(format));
  return bordered(result, asRecord(format['borders']));
}

function bordered(style: WorkbookStyle | undefined, borders: Json): WorkbookStyle | undefined {
  let result = style;
  for (const [name, given] of Object.entries(borders)) {
    const side = EDGES[name];
    if (!side) throw new WorkbookError('ApiNotFound');
    const { style: line, weight, color } = asRecord(given);
    const before = result?.borders?.[side] ?? { line: 'Continuous', weight: 'Thin', color: '#000000' };
    const after = {
      line: line === undefined ? before.line : asText(line),
      weight: weight === undefined ? before.weight : asText(weight),
      color: color === undefined ? before.color : colorOf(color),
    };
    result = patchBorder(result, side, after.line === 'None' ? null : after);
  }
  return result;
}

/** How each named property is read into the style. */
const READERS: Record<string, (value: unknown) => WorkbookStyle> = {
  'fill.color': (value) => ({ fill: value === '' ? undefined : colorOf(value) }),
  'font.name': (value) => ({ fontName: asText(value) }),
  'font.size': (value) => ({ fontSize: asNumber(value) }),
  'font.color': (value) => ({ color: colorOf(value) }),
  'font.bold': (value) => ({ bold: asFlag(value) || undefined }),
  'font.italic': (value) => ({ italic: asFlag(value) || undefined }),
  'font.underline': (value) => ({ underline: value === 'None' ? undefined : asText(value) }),
  'font.strikethrough': (value) => ({ strikethrough: asFlag(value) || undefined }),
  'protection.locked': (value) => ({ unlocked: asFlag(value) ? undefined : true }),
  horizontalAlignment: (value) => ({ horizontal: value === 'General' ? undefined : asText(value) }),
  verticalAlignment: (value) => ({ vertical: value === 'Bottom' ? undefined : asText(value) }),
  indentLevel: (value) => ({ indent: asNumber(value) || undefined }),
  wrapText: (value) => ({ wrap: asFlag(value) || undefined }),
  shrinkToFit: (value) => ({ shrink: asFlag(value) || undefined }),
  textOrientation: (value) => ({ rotation: asNumber(value) || undefined }),
};

function fieldsOf(format: Json, prefix = ''): WorkbookStyle {
  let patch: WorkbookStyle = {};
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined || (prefix === '' && ['borders', 'rowHeight', 'columnWidth'].includes(name))) continue;
    const path = prefix + name;
    const reader = READERS[path];
    if (reader) patch = { ...patch, ...reader(value) };
    else if (typeof value === 'object' && value !== null)
      patch = { ...patch, ...fieldsOf(asRecord(value), `${path}.`) };
    else throw new WorkbookError('ApiNotFound');
  }
  return patch;
}

export function setCellProperties(workbook: Workbook, { sheet, area }: RangeRef, data: unknown): void {
  const matrix = (Array.isArray(data) ? data : []) as unknown[][];
  checkShape(area, matrix);
  restyle(workbook, sheet, area, (style, row, column) =>
    styled(style, asRecord(asRecord(matrix[row - area.row]?.[column - area.column])['format'])),
  );
}

export function setLineProperties(
  workbook: Workbook,
  { sheet, area }: RangeRef,
  axis: 'row' | 'column',
  data: unknown,
): void {
  const list = (Array.isArray(data) ? data : []) as unknown[];
  const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  if (list.length !== count) throw new WorkbookError('InvalidArgument');
  list.forEach((given, offset) => {
    const { format, [`${axis}Hidden`]: hidden } = asRecord(given);
    const own =
      axis === 'row' ? { ...area, row: from + offset, rows: 1 } : { ...area, column: from + offset, columns: 1 };
    const fields = asRecord(format);
    const size = fields[axis === 'row' ? 'rowHeight' : 'columnWidth'];
    if (size !== undefined) resizeLines(workbook, sheet, axis, from + offset, 1, asNumber(size));
    if (hidden !== undefined) hideLines(workbook, sheet, axis, from + offset, 1, asFlag(hidden));
    restyle(workbook, sheet, own, (style) => styled(style, fields));
  });
}
