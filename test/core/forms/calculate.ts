/**
 * A small calculator for the native formulas that plans hold, so that a test sees what the user would see.
 * It knows only the functions that the forms use; anything else makes the test fail.
 */

import { parseArea, parseCell } from '../../../src/core/sheet/address';
import { type CellValue } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';

type Value = CellValue | undefined;

const FUNCTIONS: Readonly<Record<string, (...values: never[]) => CellValue>> = {
  IF: (condition: boolean, yes: CellValue, no: CellValue) => (condition ? yes : no),
  OR: (...values: boolean[]) => values.some(Boolean),
  AND: (...values: boolean[]) => values.every(Boolean),
  COUNT: (...values: (Value | Value[])[]) => values.flat().filter(Number.isFinite).length,
  COUNTA: (...values: (Value | Value[])[]) => values.flat().filter((value) => value !== undefined).length,
  SUM: (...values: (Value | Value[])[]) =>
    values.flat().reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  ROUND: (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits,
  NOT: (value: boolean) => !value,
  FIND: (part: string, text: Value) => String(text ?? '').indexOf(part) + 1 || NaN,
  LEFT: (text: Value, letters: number) => String(text ?? '').slice(0, letters),
  LEN: (text: Value) => String(text ?? '').length,
  MEDIAN: (...values: number[]) => [...values].sort((a, b) => a - b)[(values.length - 1) / 2] ?? NaN,
  UPPER: (text: Value) => String(text ?? '').toUpperCase(),
  LOWER: (text: Value) => String(text ?? '').toLowerCase(),
  EXACT: (one: string, other: string) => one === other,
  SIGN: (value: number) => Math.sign(value),
  CHOOSE: (index: number, ...choices: CellValue[]) => choices[index - 1] ?? NaN,
  IFERROR: (value: CellValue, other: CellValue) =>
    typeof value === 'number' && !Number.isFinite(value) ? other : value,
  // A blank cell is none.
  ISTEXT: (value: Value) => typeof value === 'string' && value !== '',
  ISNUMBER: (value: Value) => typeof value === 'number' && Number.isFinite(value),
  ISERROR: (value: Value) => typeof value === 'number' && !Number.isFinite(value),
  ABS: (value: number) => Math.abs(value),
  MIN: (...values: number[]) => (values.every(Number.isFinite) ? Math.min(...values) : NaN),
  LOOKUP: (value: number, bounds: number[], results: CellValue[]) =>
    results[bounds.filter((bound) => bound <= value).length - 1] ?? NaN,
  MATCH: (value: Value, list: string[]) => {
    const wanted = String(value ?? '').toLowerCase();
    const place = typeof value === 'string' ? list.findIndex((each) => each.toLowerCase() === wanted) : -1;
    return place < 0 ? NaN : place + 1;
  },
  SUBSTITUTE: (text: string, old: string, by: string) => text.split(old).join(by),
  // Only as the forms call it: decimal comma, and a text that is no number is an error.
  NUMBERVALUE: (text: string) => {
    const [digits = '', ...signs] = text.replace(/ /g, '').split('%');
    const value = /^-?\d+(,\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : NaN;
    return value / 100 ** signs.length;
  },
  COUNTIF: ((value: Value, patterns: string | string[]) =>
    Array.isArray(patterns)
      ? patterns.map((each) => Number(fits(value, each)))
      : Number(fits(value, patterns))) as never,
  SEARCH: ((parts: string[], text: string) =>
    parts.map((part) => text.toLowerCase().indexOf(part.toLowerCase()) + 1 || NaN)) as never,
  // A division by zero is an error, and an error goes through.
  MAX: (...values: number[]) => (values.every(Number.isFinite) ? Math.max(...values) : NaN),
};

/** A text, by a pattern in which only the star stands for others. */
function fits(value: Value, pattern: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return typeof value === 'string' && new RegExp(`^${source}$`, 'i').test(value);
}

/** Reads cells of a planned sheet with its formulas calculated; `typed` are the cells that the user has filled. */
export function calculator(plan: SheetPlan, typed: Readonly<Record<string, CellValue>> = {}) {
  const planned = new Map(plan.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const valueAt = (row: number, column: number): Value => {
    const name = Object.keys(typed).find((address) => {
      const cell = parseCell(address);
      return cell?.row === row && cell.column === column;
    });
    if (name !== undefined) return typed[name];
    const cell = planned.get(`${row}:${column}`);
    if (!cell) return undefined;
    return 'formula' in cell ? evaluate(cell.formula) : cell.value;
  };
  const one = (address: string): Value => {
    const cell = parseCell(address);
    if (!cell) throw new Error(`No cell: ${address}`);
    return valueAt(cell.row, cell.column) ?? '';
  };
  const many = (address: string): Value[] => {
    const area = parseArea(address);
    if (!area) throw new Error(`No area: ${address}`);
    const values: Value[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) values.push(valueAt(row, column));
    }
    return values;
  };
  const evaluate = (formula: string): CellValue => {
    const pieces = formula.slice(1).split(/("[^"]*")/);
    const code = pieces.map((piece) => (piece.startsWith('"') ? piece : toJavaScript(piece))).join('');
    const names = Object.keys(FUNCTIONS);
    const run = new Function('one', 'many', ...names, `return ${code};`) as (...args: unknown[]) => CellValue;
    return run(one, many, ...names.map((name) => FUNCTIONS[name]));
  };
  return { value: one };
}

function toJavaScript(piece: string): string {
  return piece
    .replace(/\$/g, '')
    .replace(/#VALUE!/g, 'NaN')
    .replace(/(\d+)%/g, (_, percent: string) => String(Number(percent) / 100))
    .replace(/\b[A-Z]{1,3}\d+:[A-Z]{1,3}\d+\b/g, (area) => `many("${area}")`)
    .replace(/(?<!")\b[A-Z]{1,3}\d+\b(?![:"])/g, (cell) => `one("${cell}")`)
    .replace(/&/g, '+')
    .replace(/\^/g, '**')
    .replace(/\{/g, '[')
    .replace(/\}/g, ']')
    .replace(/<>/g, '!==')
    .replace(/(?<![<>!=])=(?!=)/g, '===');
}
