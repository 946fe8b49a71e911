import {
  areaAddress,
  areaBetween,
  boundingArea,
  cellAddress,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
} from '../model/address';
import { clear, fillEntries, hideLines, type Input, merge, unmerge, writeEntries } from '../model/edit';
import { type CellValue, displayText, isErrorText } from '../model/entry';
import { WorkbookError } from '../model/errors';
import { ENGLISH, formulaToLocal, numberFormatFromLocal, numberFormatToLocal } from '../model/locale';
import { offsetOfLine } from '../model/lineOffsets';
import { deleteCells, insertCells } from '../model/structure';
import { type Workbook } from '../model/workbook';
import { type Arguments, asFlag, type Host, HostObject, type HostType, NULL_OBJECT } from '../protocol/hostObject';
import { conditionalFormatsType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './properties';
import { rangeAreasType } from './rangeAreas';
import { rangeFormatType } from './rangeFormat';
import { common, mapCells, type RangeRef, rangeRef } from './rangeRef';
import { setNumberFormats } from './numberFormats';
import { tableScopedCollectionType } from './tables';
import { worksheetType } from './worksheet';

export function rangeObject(ref: RangeRef): HostObject {
  return HostObject.of(rangeType, ref);
}

/** The sheet's own range for an address; the address may name the same sheet. */
export function rangeAt(workbook: Workbook, { sheet }: Pick<RangeRef, 'sheet'>, address: string): RangeRef {
  const area = parseArea(address.includes('!') ? address.slice(address.lastIndexOf('!') + 1) : address);
  if (area) return { sheet, area };
  const name = workbook.names.find((defined) => defined.name.toLowerCase() === address.toLowerCase());
  const named = name && areaOfFormula(workbook, name.formula);
  if (!named) throw new WorkbookError('InvalidArgument');
  return named;
}

/** The range that a formula such as `=Sheet1!$A$1:$B$2` stands for. */
export function areaOfFormula(workbook: Workbook, formula: string): RangeRef | null {
  const match = /^=(?:'((?:[^']|'')*)'|([^!']+))!([$A-Za-z0-9:]+)$/.exec(formula.trim());
  if (!match) return null;
  const sheet = workbook.findSheet((match[1] ?? match[2] ?? '').replace(/''/g, "'"));
  const area = parseArea(match[3] ?? '');
  return sheet && area ? { sheet, area } : null;
}

function valueAt({ sheet }: RangeRef, row: number, column: number): CellValue {
  return sheet.cell(row, column)?.value ?? '';
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return isErrorText(value) ? 'Error' : 'String';
}

/** Writes a matrix, or one entry into all cells. */
function write(ref: RangeRef, value: unknown, workbook: Workbook, locale = ENGLISH): void {
  if (Array.isArray(value)) {
    const matrix = value.map((line: unknown) => (Array.isArray(line) ? line : [line])) as Input[][];
    writeEntries(workbook, ref.sheet, ref.area, matrix, locale);
  } else if (value !== null && value !== undefined) {
    fillEntries(workbook, ref.sheet, ref.area, value as CellValue, locale);
  }
}

/** All, none or some (null) of the lines are hidden. */
function hiddenState({ sheet, area }: RangeRef, axis: 'row' | 'column'): boolean | null {
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  let hidden = 0;
  for (const [index, line] of lines) if (line.hidden && index >= from && index < from + count) hidden++;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

function setHidden(ref: RangeRef, axis: 'row' | 'column', hidden: boolean, { workbook }: Host): void {
  const { sheet, area } = ref;
  const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  hideLines(workbook, sheet, axis, from, count, hidden);
}

/** A neighbour made from this range's rectangle; outside of the sheet it is an invalid argument. */
function derived(ref: RangeRef, change: Partial<RangeRef['area']>): HostObject {
  return rangeObject(rangeRef(ref.sheet, { ...ref.area, ...change }));
}

function otherRange(ref: RangeRef, args: Arguments, { workbook }: Host): RangeRef {
  const given = args.at(0);
  const other = given instanceof HostObject ? args.object(0, rangeType) : rangeAt(workbook, ref, args.text(0));
  if (other.sheet !== ref.sheet) throw new WorkbookError('InvalidArgument');
  return other;
}

function usedRange(ref: RangeRef, args: Arguments): RangeRef | null {
  const used = ref.sheet.usedArea(args.flag(0), ref.area);
  return used ? { sheet: ref.sheet, area: used } : null;
}

const DIRECTIONS: Record<string, [number, number]> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };

/** Walks from a cell as Ctrl+arrow does: to the end of a block, or over the gap to the next one. */
function edge(ref: RangeRef, direction: string): RangeRef {
  const [dRow, dColumn] = DIRECTIONS[direction] ?? [0, 0];
  if (dRow === 0 && dColumn === 0) throw new WorkbookError('InvalidArgument');
  const used = ref.sheet.usedArea(true);
  const filled = (row: number, column: number) => valueAt(ref, row, column) !== '';
  let { row, column } = ref.area;
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const beyond = (r: number, c: number) =>
    !used || r > used.row + used.rows || c > used.column + used.columns || !inside(r, c);
  const inBlock = filled(row, column) && filled(row + dRow, column + dColumn);
  do {
    row += dRow;
    column += dColumn;
    if (beyond(row, column)) {
      row = dRow > 0 ? MAX_ROWS - 1 : Math.max(0, row);
      column = dColumn > 0 ? MAX_COLUMNS - 1 : Math.max(0, column);
      break;
    }
  } while (
    inBlock ? filled(row + dRow, column + dColumn) : !filled(row, column) && inside(row + dRow, column + dColumn)
  );
  return { sheet: ref.sheet, area: { row, column, rows: 1, columns: 1 } };
}

function address(ref: RangeRef): string {
  return `${quoteSheetName(ref.sheet.name)}!${areaAddress(ref.area)}`;
}

export const rangeType: HostType<RangeRef> = {
  name: 'Range',
  referenced: true,
  calculated: new Set(['Values', 'Text', 'ValueTypes', 'HasSpill', 'Formulas', 'FormulasLocal']),
  get: {
    Address: address,
    AddressLocal: address,
    CellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    Values: (ref) => mapCells(ref, (row, column) => valueAt(ref, row, column)),
    Formulas: (ref) =>
      mapCells(ref, (row, column) => ref.sheet.cell(row, column)?.formula ?? valueAt(ref, row, column)),
    FormulasLocal: (ref, { workbook }) =>
      mapCells(ref, (row, column) => {
        const cell = ref.sheet.cell(row, column);
        return cell?.formula === undefined ? (cell?.value ?? '') : formulaToLocal(cell.formula, workbook.locale);
      }),
    Text: (ref, { workbook }) =>
      mapCells(ref, (row, column) =>
        displayText(valueAt(ref, row, column), ref.sheet.shownFormat(row, column), workbook.locale),
      ),
    ValueTypes: (ref) => mapCells(ref, (row, column) => valueType(valueAt(ref, row, column))),
    NumberFormat: (ref) => mapCells(ref, (row, column) => ref.sheet.numberFormat(row, column)),
    NumberFormatLocal: (ref, { workbook }) =>
      mapCells(ref, (row, column) => numberFormatToLocal(ref.sheet.numberFormat(row, column), workbook.locale)),
    RowHidden: (ref) => hiddenState(ref, 'row'),
    ColumnHidden: (ref) => hiddenState(ref, 'column'),
    Hidden: (ref) => {
      const states = [hiddenState(ref, 'row'), hiddenState(ref, 'column')];
      return states.includes(true) ? true : states.includes(null) ? null : false;
    },
    HasSpill: (ref) =>
      common(ref, (row, column) => {
        const cell = ref.sheet.cell(row, column);
        return cell?.spill !== undefined || cell?.spilledFrom !== undefined;
      }),
    Top: (ref) => offsetOfLine(ref.sheet, 'row', ref.area.row),
    Left: (ref) => offsetOfLine(ref.sheet, 'column', ref.area.column),
    Height: (ref) =>
      offsetOfLine(ref.sheet, 'row', ref.area.row + ref.area.rows) - offsetOfLine(ref.sheet, 'row', ref.area.row),
    Width: (ref) =>
      offsetOfLine(ref.sheet, 'column', ref.area.column + ref.area.columns) -
      offsetOfLine(ref.sheet, 'column', ref.area.column),
  },
  set: {
    Values: (ref, value, { workbook }) => write(ref, value, workbook),
    Formulas: (ref, value, { workbook }) => write(ref, value, workbook),
    FormulasLocal: (ref, value, { workbook }) => write(ref, value, workbook, workbook.locale),
    NumberFormat: (ref, value, { workbook }) => setNumberFormats(workbook, ref, value),
    NumberFormatLocal: (ref, value, { workbook }) =>
      setNumberFormats(workbook, ref, value, (code) => numberFormatFromLocal(code, workbook.locale)),
    RowHidden: (ref, value, host) => setHidden(ref, 'row', asFlag(value), host),
    ColumnHidden: (ref, value, host) => setHidden(ref, 'column', asFlag(value), host),
  },
  nav: {
    Format: ({ sheet, area }) => HostObject.of(rangeFormatType, { sheet, areas: [area] }),
    Worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet),
    DataValidation: (ref) => HostObject.of(dataValidationType, { sheet: ref.sheet, areas: [ref.area] }),
    ConditionalFormats: (ref) => HostObject.of(conditionalFormatsType, { sheet: ref.sheet, areas: [ref.area] }),
  },
  call: {
    GetCell: (ref, args) =>
      derived(ref, {
        row: ref.area.row + args.integer(0),
        column: ref.area.column + args.integer(1),
        rows: 1,
        columns: 1,
      }),
    GetRow: (ref, args) => derived(ref, { row: ref.area.row + args.integer(0), rows: 1 }),
    GetColumn: (ref, args) => derived(ref, { column: ref.area.column + args.integer(0), columns: 1 }),
    GetLastRow: (ref) => derived(ref, { row: ref.area.row + ref.area.rows - 1, rows: 1 }),
    GetLastColumn: (ref) => derived(ref, { column: ref.area.column + ref.area.columns - 1, columns: 1 }),
    GetLastCell: (ref) =>
      derived(ref, {
        row: ref.area.row + ref.area.rows - 1,
        column: ref.area.column + ref.area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetEntireRow: (ref) => derived(ref, { column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (ref) => derived(ref, { row: 0, rows: MAX_ROWS }),
    GetRowsAbove: (ref, args) => {
      const count = args.integer(0, 1);
      return derived(ref, count > 0 ? { row: ref.area.row - count, rows: count } : { rows: -count });
    },
    GetRowsBelow: (ref, args) => {
      const count = args.integer(0, 1);
      const end = ref.area.row + ref.area.rows;
      return derived(ref, count > 0 ? { row: end, rows: count } : { row: end + count, rows: -count });
    },
    GetColumnsBefore: (ref, args) => {
      const count = args.integer(0, 1);
      return derived(ref, count > 0 ? { column: ref.area.column - count, columns: count } : { columns: -count });
    },
    GetColumnsAfter: (ref, args) => {
      const count = args.integer(0, 1);
      const end = ref.area.column + ref.area.columns;
      return derived(ref, count > 0 ? { column: end, columns: count } : { column: end + count, columns: -count });
    },
    GetOffsetRange: (ref, args) =>
      derived(ref, { row: ref.area.row + args.integer(0), column: ref.area.column + args.integer(1) }),
    GetResizedRange: (ref, args) =>
      derived(ref, { rows: ref.area.rows + args.integer(0), columns: ref.area.columns + args.integer(1) }),
    GetAbsoluteResizedRange: (ref, args) => derived(ref, { rows: args.integer(0), columns: args.integer(1) }),
    GetBoundingRect: (ref, args, host) =>
      rangeObject({ sheet: ref.sheet, area: boundingArea(ref.area, otherRange(ref, args, host).area) }),
    GetIntersection: (ref, args, host) => {
      const area = intersect(ref.area, otherRange(ref, args, host).area);
      if (!area) throw new WorkbookError('ItemNotFound');
      return rangeObject({ sheet: ref.sheet, area });
    },
    GetIntersectionOrNullObject: (ref, args, host) => {
      const area = intersect(ref.area, otherRange(ref, args, host).area);
      return area ? rangeObject({ sheet: ref.sheet, area }) : NULL_OBJECT;
    },
    GetUsedRange: (ref, args) => {
      const used = usedRange(ref, args);
      if (!used) throw new WorkbookError('ItemNotFound');
      return rangeObject(used);
    },
    GetUsedRangeOrNullObject: (ref, args) => {
      const used = usedRange(ref, args);
      return used ? rangeObject(used) : NULL_OBJECT;
    },
    GetSurroundingRegion: (ref) => rangeObject({ sheet: ref.sheet, area: ref.sheet.surroundingRegion(ref.area) }),
    GetRangeEdge: (ref, args) => rangeObject(edge(ref, args.text(0))),
    GetExtendedRange: (ref, args) => {
      const end = edge(ref, args.text(0)).area;
      return rangeObject({ sheet: ref.sheet, area: boundingArea(ref.area, end) });
    },
    GetMergedAreasOrNullObject: (ref) => {
      const areas = ref.sheet.merges.filter((merged) => intersect(merged, ref.area));
      return areas.length > 0 ? HostObject.of(rangeAreasType, { sheet: ref.sheet, areas }) : NULL_OBJECT;
    },
    GetSpillingToRange: (ref) => rangeObject(spilling(ref) ?? notFound()),
    GetSpillingToRangeOrNullObject: (ref) => {
      const spilled = spilling(ref);
      return spilled ? rangeObject(spilled) : NULL_OBJECT;
    },
    GetTables: (ref, args) => HostObject.of(tableScopedCollectionType, { ...ref, whole: args.flag(0) }),
    GetCellProperties: (ref, args) => cellProperties(ref, args.record(0)),
    GetRowProperties: (ref, args) => lineProperties(ref, 'row', args.record(0)),
    GetColumnProperties: (ref, args) => lineProperties(ref, 'column', args.record(0)),
    SetCellProperties: (ref, args, { workbook }) => setCellProperties(workbook, ref, args.at(0)),
    SetRowProperties: (ref, args, { workbook }) => setLineProperties(workbook, ref, 'row', args.at(0)),
    SetColumnProperties: (ref, args, { workbook }) => setLineProperties(workbook, ref, 'column', args.at(0)),
    Clear: ({ sheet, area }, args, { workbook }) => clear(workbook, sheet, area, args.text(0, 'All')),
    Delete: ({ sheet, area }, args, { workbook }) =>
      deleteCells(workbook, sheet, area, args.text(0) === 'Left' ? 'left' : 'up'),
    Insert: (ref, args, { workbook }) => {
      insertCells(workbook, ref.sheet, ref.area, args.text(0) === 'Right' ? 'right' : 'down');
      return rangeObject(ref);
    },
    Merge: ({ sheet, area }, args, { workbook }) => merge(workbook, sheet, area, args.flag(0)),
    Unmerge: ({ sheet, area }, _args, { workbook }) => unmerge(workbook, sheet, area),
    Select: ({ sheet, area }, _args, { workbook }) => workbook.select(sheet, [area]),
    Calculate: () => undefined,
    CopyFrom: (ref, args, host) => copyFrom(ref, args, host),
    Find: (ref, args) => rangeObject(find(ref, args) ?? notFound()),
    FindOrNullObject: (ref, args) => {
      const found = find(ref, args);
      return found ? rangeObject(found) : NULL_OBJECT;
    },
    _ValidateArraySize: () => undefined,
  },
};

function notFound(): never {
  throw new WorkbookError('ItemNotFound');
}

function spilling(ref: RangeRef): RangeRef | null {
  const { row, column } = ref.area;
  const spill = ref.sheet.cell(row, column)?.spill;
  return spill ? { sheet: ref.sheet, area: { row, column, ...spill } } : null;
}

function find(ref: RangeRef, args: Arguments): RangeRef | null {
  const criteria = args.record(1);
  const matchCase = criteria['matchCase'] === true;
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  const used = ref.sheet.usedArea(true, ref.area) ?? { ...ref.area, rows: 1, columns: 1 };
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const text = fold(String(valueAt(ref, row, column)));
      if (criteria['completeMatch'] === true ? text === wanted : text.includes(wanted)) {
        return { sheet: ref.sheet, area: areaBetween(row, column, row, column) };
      }
    }
  }
  return null;
}

/** Copies values, formats or both; formulas only where they refer to nothing that would have to move. */
function copyFrom(ref: RangeRef, args: Arguments, { workbook }: Host): void {
  const given = args.at(0);
  const text = typeof given === 'string' ? given : null;
  const source = text === null ? args.object(0, rangeType) : sourceOf(workbook, ref, text);
  const type = args.text(1, 'All');
  if (args.flag(2) || args.flag(3) || type === 'Link') throw new WorkbookError('ApiNotFound');
  const { rows, columns } = source.area;
  const area = { ...ref.area, rows: Math.max(rows, ref.area.rows), columns: Math.max(columns, ref.area.columns) };
  workbook.guard(ref.sheet, area);
  const copies = mapCells(source, (row, column) => ({
    ...source.sheet.cell(row, column),
    style: source.sheet.style(row, column),
  }));
  for (let y = 0; y < area.rows; y++) {
    for (let x = 0; x < area.columns; x++) {
      const from = copies[y % rows]?.[x % columns];
      if (!from) continue;
      if (from.formula && (type === 'All' || type === 'Formulas') && /[A-Z]\$?\d/.test(from.formula)) {
        throw new WorkbookError(
          'ApiNotFound',
          `Copying the formula in ${cellAddress(source.area.row, source.area.column)} is not played here.`,
        );
      }
      const cell = ref.sheet.touch(area.row + y, area.column + x);
      if (type !== 'Formats') {
        cell.value = from.value ?? '';
        if (type !== 'Values' && from.formula) cell.formula = from.formula;
        else delete cell.formula;
      }
      if (type === 'All' || type === 'Formats') {
        if (from.style) cell.style = from.style;
        else delete cell.style;
      }
    }
  }
  workbook.note({ kind: 'values', sheet: ref.sheet.id, area });
  if (type === 'All' || type === 'Formats') workbook.note({ kind: 'style', sheet: ref.sheet.id, area });
}

function sourceOf(workbook: Workbook, ref: RangeRef, text: string): RangeRef {
  const full = areaOfFormula(workbook, `=${text}`);
  return full ?? rangeAt(workbook, ref, text);
}
