import { type Area } from '../model/address';
import { forEachCell } from '../model/edit';
import { WorkbookError } from '../model/errors';
import { type Border, type BorderSide, patchBorder } from '../model/style';
import { asText, type OfficeHost, HostObject, type HostType } from '../protocol/host-object';
import { colorOf } from './font-and-fill';
import { type AreasRef } from './range-ref';

/** One of the eight borders of a range, as Excel names them. */
interface BorderRef {
  ref: AreasRef;
  index: string;
}

const INDEXES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
];

/** The sides of cells that make up the border of the area. */
function sidesOf(area: Area, index: string): [Area, BorderSide][] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case 'EdgeTop':
      return [[{ row, column, rows: 1, columns }, 'top']];
    case 'EdgeBottom':
      return [[{ row: row + rows - 1, column, rows: 1, columns }, 'bottom']];
    case 'EdgeLeft':
      return [[{ row, column, rows, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ row, column: column + columns - 1, rows, columns: 1 }, 'right']];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            [{ row, column, rows: rows - 1, columns }, 'bottom'],
            [{ row: row + 1, column, rows: rows - 1, columns }, 'top'],
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            [{ row, column, rows, columns: columns - 1 }, 'right'],
            [{ row, column: column + 1, rows, columns: columns - 1 }, 'left'],
          ];
    case 'DiagonalDown':
      return [[area, 'diagonalDown']];
    case 'DiagonalUp':
      return [[area, 'diagonalUp']];
    default:
      throw new WorkbookError('InvalidArgument');
  }
}

function read({ ref, index }: BorderRef, field: keyof Border, none: string): string | null {
  const { sheet, areas } = ref;
  const found = new Set<string>();
  for (const area of areas) {
    for (const [part, side] of sidesOf(area, index)) {
      forEachCell(part, (row, column) => found.add(sheet.style(row, column)?.borders?.[side]?.[field] ?? none));
    }
  }
  return found.size === 1 ? ([...found][0] ?? none) : found.size === 0 ? none : null;
}

function write({ ref, index }: BorderRef, { workbook }: OfficeHost, change: (border: Border) => Border | null): void {
  const { sheet, areas } = ref;
  workbook.guardSheet(sheet, 'allowFormatCells');
  for (const area of areas) {
    for (const [part, side] of sidesOf(area, index)) {
      forEachCell(part, (row, column) => {
        const style = sheet.style(row, column);
        const before = style?.borders?.[side] ?? { line: 'Continuous', weight: 'Thin', color: '#000000' };
        const after = patchBorder(style, side, change(before));
        const cell = sheet.touch(row, column);
        if (after) cell.style = after;
        else delete cell.style;
      });
    }
    workbook.note({ kind: 'style', sheet: sheet.id, area });
  }
}

const borderType: HostType<BorderRef> = {
  name: 'RangeBorder',
  get: {
    SideIndex: ({ index }) => index,
    Style: (border) => read(border, 'line', 'None'),
    Weight: (border) => read(border, 'weight', 'Thin'),
    Color: (border) => read(border, 'color', '#000000') ?? '',
  },
  set: {
    Style: (border, value, host) =>
      write(border, host, (before) => (value === 'None' ? null : { ...before, line: asText(value) })),
    Weight: (border, value, host) => write(border, host, (before) => ({ ...before, weight: asText(value) })),
    Color: (border, value, host) => write(border, host, (before) => ({ ...before, color: colorOf(value) })),
  },
};

export const bordersType: HostType<AreasRef> = {
  name: 'RangeBorderCollection',
  get: { Count: () => INDEXES.length },
  items: (ref) => INDEXES.map((index) => HostObject.of(borderType, { ref, index })),
  item: (ref, key) => {
    const index = String(key);
    if (!INDEXES.includes(index)) throw new WorkbookError('InvalidArgument');
    return HostObject.of(borderType, { ref, index });
  },
  call: {
    GetItemAt: (ref, args) => {
      const index = INDEXES[args.integer(0)];
      if (!index) throw new WorkbookError('InvalidArgument');
      return HostObject.of(borderType, { ref, index });
    },
  },
};
