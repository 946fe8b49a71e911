import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type SheetCell } from '../model/cell';
import { type EnteredValue } from '../model/entry';

/** The content of a cell in the grid's form; every field is named so that the old content goes. */
export function toGridContent(cell: SheetCell | undefined): ICellData {
  const empty: ICellData = { v: null, t: null, f: null, si: null, p: null };
  // A spilled cell belongs to its array formula: the grid fills it itself.
  if (!cell || cell.spilledFrom) return empty;
  if (cell.formula !== undefined) return { ...empty, f: cell.formula };
  return { ...empty, ...plainValue(cell.value, cell.quoted) };
}

/** As above without empty fields. */
export function toCompactGridContent(cell: SheetCell): ICellData {
  if (cell.spilledFrom) return {};
  if (cell.formula !== undefined) return { f: cell.formula, ...plainValue(cell.value) };
  return plainValue(cell.value, cell.quoted);
}

function plainValue(value: EnteredValue, quoted = false): ICellData {
  if (value === '') return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  // A text that looks like a number stays a text.
  const force = quoted || (value.trim() !== '' && Number.isFinite(Number(value)));
  return { v: value, t: force ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The value that a cell of the grid holds. */
export function fromGridValue(data: Nullable<ICellData>): EnteredValue {
  const text = data?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = data?.v;
  if (value === null || value === undefined) return '';
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (data?.t === CellValueType.NUMBER && typeof value === 'string') {
    const number = Number(value);
    return Number.isFinite(number) ? number : value;
  }
  return value;
}
