/** The figures below the headers, row by row, as arithmetic between columns needs them. Read when they are first asked for. */

import { readQuantity } from '../../language/read-quantity';
import { columnIndex } from '../../sheet/address';
import { type SheetView } from '../sheet-view';

/** More rows prove nothing more. */
const MOST_ROWS = 24;

/** Two cells of the formula's own row, the first divided by the second. */
export interface Quotient {
  readonly dividend: number;
  readonly divisor: number;
}

export class ColumnFigures {
  private readonly read = new Map<number, readonly (number | undefined)[]>();
  private readonly speaking = new Map<number, boolean>();
  private readonly rows: readonly number[];

  constructor(
    private readonly view: SheetView,
    rows: readonly number[],
  ) {
    this.rows = rows.slice(0, MOST_ROWS);
  }

  /** The column's figures in the order of the rows; `undefined` where there is none, or more than one. */
  of(column: number): readonly (number | undefined)[] {
    let figures = this.read.get(column);
    if (figures === undefined) {
      figures = this.rows.map((row) => this.figureAt(row, column));
      this.read.set(column, figures);
    }
    return figures;
  }

  /** Some row has a figure that is not 0: of others nothing can be worked out. */
  says(column: number): boolean {
    let says = this.speaking.get(column);
    if (says === undefined) {
      says = this.of(column).some((figure) => figure !== undefined && figure !== 0);
      this.speaking.set(column, says);
    }
    return says;
  }

  /** The column's texts in the order of the rows. */
  textsOf(column: number): readonly string[] {
    return this.rows.map((row) => this.view.text(row, column));
  }

  /** What most formulas of the column divide, when they are quotients of their own row: `=E7/D7*100`. */
  quotientOf(column: number): Quotient | undefined {
    const found = new Map<string, { quotient: Quotient; count: number }>();
    let formulas = 0;
    for (const row of this.rows) {
      const formula = this.view.cell(row, column).formula;
      if (formula === '') continue;
      formulas++;
      const quotient = quotientIn(formula, row);
      if (quotient === undefined) continue;
      const key = `${quotient.dividend}/${quotient.divisor}`;
      found.set(key, { quotient, count: (found.get(key)?.count ?? 0) + 1 });
    }
    const [most] = [...found.values()].sort((a, b) => b.count - a.count);
    return most !== undefined && most.count * 2 > formulas ? most.quotient : undefined;
  }

  private figureAt(row: number, column: number): number | undefined {
    const value = this.view.value(row, column);
    if (typeof value === 'number') return value;
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_FIGURE) return undefined;
    const reading = readQuantity(value, {});
    return reading.kind === 'single' ? reading.quantity.value : undefined;
  }
}

const LONGEST_FIGURE = 20;
const QUOTIENT = /\$?([A-Z]{1,3})\$?(\d+)\)?\s*\/\s*\(?\$?([A-Z]{1,3})\$?(\d+)(?![\d(])/g;

/** The only quotient of two cells of its row in the formula. */
function quotientIn(formula: string, row: number): Quotient | undefined {
  const found = [...formula.matchAll(QUOTIENT)].filter(([, , first, , second]) => {
    return Number(first) === row + 1 && Number(second) === row + 1;
  });
  const [only] = found;
  const parts = new Set(found.map(([, left, , right]) => `${left ?? ''}/${right ?? ''}`));
  if (only === undefined || parts.size > 1) return undefined;
  return { dividend: columnIndex(only[1] ?? ''), divisor: columnIndex(only[3] ?? '') };
}
