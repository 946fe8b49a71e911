/** What turning the IKU formulas of some sheets into native ones, or back, would change. `excel/` carries it out. */

import { type CellArea, type CellPosition, contains } from '../../core/sheet/address';
import { type FormulaChange } from '../../core/sheet/formula-change';
import { type SheetGrid, formulaAt, numberFormatAt } from '../../core/sheet/grid';
import { fromNative, toNative } from './convert';
import { parseFormula } from './formula';
import { type Originals, originalOf } from './originals';
import { cellShowsPercent } from './percent-result';

/** Into native formulas, or back into those of the add-in. */
export type ConversionDirection = 'native' | 'iku';

/** A cell whose IKU functions stay. */
export interface KeptFormula {
  readonly sheet: string;
  readonly position: CellPosition;
  /** `URAI`, `SELARAS` … */
  readonly functions: readonly string[];
}

export interface ConversionPlan {
  readonly direction: ConversionDirection;
  readonly changes: readonly FormulaChange[];
  readonly kept: readonly KeptFormula[];
}

export interface ConversionScope {
  readonly grids: readonly SheetGrid[];
  /** The grids' ids, in the same order. */
  readonly ids: readonly string[];
  /** Only these areas of the (one) sheet; empty: everything. */
  readonly selection: readonly CellArea[];
}

/** Percentages get this format where the cell has none of its own. */
const PERCENT_FORMAT = '0.00%';
const NO_FORMAT = 'General';

export function planConversion(
  direction: ConversionDirection,
  { grids, ids, selection }: ConversionScope,
  originals: Originals,
): ConversionPlan {
  const changes: FormulaChange[] = [];
  const kept: KeptFormula[] = [];
  grids.forEach((grid, index) => {
    for (const position of formulaCells(grid)) {
      if (selection.length > 0 && !selection.some((area) => contains(area, position))) continue;
      const sheet = grid.name;
      const before = formulaAt(grid, position.row, position.column);
      const { after, format, functions } =
        direction === 'native'
          ? nativeFormula(before, numberFormatAt(grid, position.row, position.column))
          : ikuFormula(before, originalOf(originals, ids[index] ?? '', position, before));
      if (functions.length > 0) kept.push({ sheet, position, functions });
      if (after === before) continue;
      const repeated = repetition(grid, position, before);
      if (repeated === 'follows') continue;
      changes.push({ sheet, position, before, after, ...format, ...(repeated === 'leads' && { array: true }) });
    }
  });
  return { direction, changes, kept };
}

interface Outcome {
  readonly after: string;
  readonly format?: Pick<FormulaChange, 'format'>;
  /** IKU functions that stay. */
  readonly functions: readonly string[];
}

function nativeFormula(before: string, numberFormat: string): Outcome {
  const { formula: after, kept: functions } = toNative(before);
  // Excel may answer the format that the function's result came with, and which goes with the function.
  const isPlain = numberFormat === NO_FORMAT || numberFormat === PERCENT_FORMAT;
  const percent = after !== before && isPlain && cellShowsPercent(before);
  return {
    after,
    functions,
    ...(percent && { format: { format: { before: numberFormat, after: PERCENT_FORMAT } } }),
  };
}

function ikuFormula(before: string, original: ReturnType<typeof originalOf>): Outcome {
  const after = original.formula ?? fromNative(before).formula;
  const unformat = after !== before && original.unformatted;
  return {
    after,
    functions: [],
    ...(unformat && { format: { format: { before: PERCENT_FORMAT, after: NO_FORMAT } } }),
  };
}

function* formulaCells(grid: SheetGrid): Generator<CellPosition> {
  for (const [y, row] of grid.formulas.entries()) {
    for (const [x, formula] of row.entries()) {
      if (formula !== '') yield { row: grid.origin.row + y, column: grid.origin.column + x };
    }
  }
}

/**
 * Cells side by side with one and the same formula, in which something is relative, are no copies of one another but one
 * array: Excel tells its formula for each of its cells. The first of them leads, the others follow.
 */
function repetition(grid: SheetGrid, { row, column }: CellPosition, formula: string): 'leads' | 'follows' | 'none' {
  const same = (y: number, x: number) => formulaAt(grid, y, x) === formula;
  const before = same(row - 1, column) || same(row, column - 1);
  const behind = same(row + 1, column) || same(row, column + 1);
  if ((!before && !behind) || !hasRelativeReference(formula)) return 'none';
  return before ? 'follows' : 'leads';
}

const RELATIVE = /^(?:.*!)?(?:[A-Za-z]{1,3}\$?\d|\$[A-Za-z]{1,3}\d)/;

function hasRelativeReference(formula: string): boolean {
  let found = false;
  const visit = (expression: ReturnType<typeof parseFormula>): void => {
    for (const node of expression ?? []) {
      if (node.kind === 'call') node.args.forEach(visit);
      else if (RELATIVE.test(node.text)) found = true;
    }
  };
  visit(parseFormula(formula));
  return found;
}
