/**
 * The values that Excel hands to a function, brought to one form.
 *
 * Blank cells: current builds hand them over as `null`, perpetual and older ones as 0 (blank-cells.ts looks them up there).
 * `null`, `""` and `-`, `n/a`, `belum ada` are blank and give a blank result. Where a word, a cap or a scale is due, 0 counts as
 * left out as well: no choice is called 0, but for the text "0", which somebody typed.
 */

import { isExcelError } from '../../core/language/excel-errors';
import { readQuantity } from '../../core/language/read-quantity';
import { type Figure, figureOf } from '../../core/measure/figure';
import { isGrid } from './broadcast';
import { type ErrorCode } from './host';

/** A number that the host itself says is shown in percent. */
export interface PercentNumber {
  readonly kind: 'percent';
  readonly fraction: number;
}

/** An error in an argument: it passes through where Excel allows that. */
export interface CellError {
  readonly kind: 'hostError';
  readonly code: string;
}

/** What a cell holds when it is no error. */
export type ReadableCell = number | string | boolean | null | PercentNumber;

export type CallCell = ReadableCell | CellError;

/** The cells of a range, row by row. */
export type CallCells = readonly (readonly CallCell[])[];

/** Excel's error values as it hands them over, and its data types (formatted numbers and the like), have these. */
interface HostObject {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
}

/** No cell holds a number that is not finite; whoever hands one over means this. */
const NO_NUMBER: CellError = { kind: 'hostError', code: '#NUM!' };

export function cellOf(raw: unknown): CallCell {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : NO_NUMBER;
  if (typeof raw === 'string') return textCell(raw);
  if (typeof raw === 'boolean') return raw;
  if (raw === null || raw === undefined || typeof raw !== 'object') return null;
  const { code, type, basicValue, numberFormat } = raw as HostObject;
  if (typeof code === 'string') return { kind: 'hostError', code };
  if (type === 'Error') return { kind: 'hostError', code: String(basicValue) };
  if (Number.isFinite(basicValue) && typeof numberFormat === 'string' && numberFormat.includes('%')) {
    return { kind: 'percent', fraction: Number(basicValue) };
  }
  return typeof basicValue === 'object' ? null : cellOf(basicValue);
}

/** All cells of an argument; a single value is one cell. */
export function cellsOf(argument: unknown): CallCells {
  return isGrid(argument) ? argument.map((row) => row.map(cellOf)) : [[cellOf(argument)]];
}

/** Some hosts hand errors over as texts. */
function textCell(text: string): CallCell {
  if (text === '') return null;
  return isExcelError(text) ? { kind: 'hostError', code: text } : text;
}

/** Whether an argument that may be left out was: there is none, its cell is blank, or an older host says 0 for a blank cell. */
export function isLeftOut(cell: CallCell): cell is null | 0 {
  return cell === null || cell === 0;
}

export function isError(cell: CallCell): cell is CellError {
  return typeof cell === 'object' && cell !== null && cell.kind === 'hostError';
}

export function isPercentNumber(cell: CallCell): cell is PercentNumber {
  return typeof cell === 'object' && cell !== null && cell.kind === 'percent';
}

/** Errors that Excel accepts from a function; #REF! and #NAME? may only come in. */
const RETURNABLE: ReadonlySet<string> = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

export function isReturnable(code: string): code is ErrorCode {
  return RETURNABLE.has(code);
}

/** What a cell says, as something to compute with. `beside` and `unit` help to read a lone sign ("1.250" beside 1300). */
export function figureOfCell(cell: ReadableCell, beside?: CallCell, unit = ''): Figure {
  if (typeof cell === 'number') return { kind: 'number', value: cell, unit: '' };
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'object') return { kind: 'number', value: cell.fraction, unit: '' };
  const neighbours = typeof beside === 'number' || typeof beside === 'string' ? [beside] : [];
  return figureOf(readQuantity(cell, { neighbours, unit }), String(cell));
}

/** The cell's words, for names and formulas: a number as it is typed, `""` for a blank. */
export function textOfCell(cell: ReadableCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? String(cell.fraction) : String(cell).trim();
}
