/** What Excel answers for a range, as core holds it. */

import { type CellValue } from '../../core/sheet/grid';

/** Matrices of the same shape. */
export interface CellContents {
  readonly values: CellValue[][];
  /** In English; `""` for a constant. */
  readonly formulas: string[][];
  readonly numberFormats: string[][];
}

/** The contents of a range whose values, formulas and number formats are loaded; `null` when Excel left something out. */
export function contentsOf(range: Excel.Range): CellContents | null {
  if (!isComplete(range)) return null;
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  const formats: unknown[][] = range.numberFormat;
  return {
    values: values.map((row) => row.map(toCellValue)),
    formulas: values.map((row, y) => row.map((value, x) => toFormula(formulas[y]?.[x], value))),
    numberFormats: values.map((row, y) => row.map((_, x) => toFormat(formats[y]?.[x]))),
  };
}

/** Over five million cells Excel may answer `null` instead of failing, although the types do not say so. */
function isComplete(range: Excel.Range): boolean {
  return [range.values, range.formulas, range.numberFormat].every((matrix: unknown) => Array.isArray(matrix));
}

function toCellValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Excel repeats a constant as its own formula; a text that merely begins with "=" is then equal to its value. */
export function toFormula(formula: unknown, value: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
}

function toFormat(format: unknown): string {
  return typeof format === 'string' && format !== '' ? format : 'General';
}
