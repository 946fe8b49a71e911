/** One call for a whole column: arguments may be single values or ranges, and the answer takes the shape of the ranges. */

import { type MeasureFailure, failure } from '../../core/measure/result';
import { type CallAnswer } from './host';

type Grid = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function isGrid(argument: unknown): argument is Grid {
  return Array.isArray(argument) && Array.isArray(argument[0]);
}

export function shapeOfCells(argument: unknown): Shape {
  return isGrid(argument) ? { rows: argument.length, columns: argument[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

/** A range of one cell is a single value: Excel hands every cell over as such a range. */
export function withoutLoneGrid(argument: unknown): unknown {
  return isGrid(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
}

/**
 * Computes cell by cell, from that cell's value of each argument: a single value goes with every cell of a range, one row or one
 * column with every row or column. The array that `compute` gets holds for this cell only.
 */
export function eachCell(
  args: readonly unknown[],
  shape: Shape,
  compute: (values: readonly unknown[]) => CallAnswer,
): CallAnswer[][] {
  // Asked once and not for each of 100,000 rows.
  const grids = args.flatMap((grid, index) => (isGrid(grid) ? [{ grid, index }] : []));
  const values = args.slice();
  const height = shape.rows > MORE_THAN_A_TABLE ? filledRows(args) : shape.rows;
  const rows = new Array<CallAnswer[]>(height);
  for (let row = 0; row < height; row++) {
    const answers = new Array<CallAnswer>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      for (const { grid, index } of grids) values[index] = valueAt(grid, row, column);
      answers[column] = compute(values);
    }
    rows[row] = answers;
  }
  return rows;
}

/** So many rows have only whole columns. */
const MORE_THAN_A_TABLE = 100_000;

/**
 * Whole columns are answered down to the last row in which something stands: Excel on the web takes no answer of a million cells
 * (OfficeDev/office-js #4613, #4654), and no other waits for it gladly.
 */
function filledRows(args: readonly unknown[]): number {
  const lengths = args.filter(isGrid).map((grid) => {
    if (grid.length === 1) return 1;
    let last = grid.length;
    while (last > 1 && grid[last - 1]?.every(isBlank)) last--;
    return last;
  });
  return Math.max(...lengths);
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

function valueAt(grid: Grid, row: number, column: number): unknown {
  const line = grid.length === 1 ? grid[0] : grid[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

/** The shape of the answer; `null` when there are only single values, a failure where ranges do not go together. */
export function commonShape(args: readonly unknown[]): Shape | MeasureFailure | null {
  let common: Shape | null = null;
  for (const argument of args) {
    if (!isGrid(argument)) continue;
    const shape = shapeOfCells(argument);
    common ??= shape;
    if (!fits(shape.rows, common.rows) || !fits(shape.columns, common.columns)) return sizesDiffer(common, shape);
    common = { rows: Math.max(common.rows, shape.rows), columns: Math.max(common.columns, shape.columns) };
  }
  return common;
}

function fits(a: number, b: number): boolean {
  return a === b || a === 1 || b === 1;
}

/** Why two ranges do not go together. */
export function sizesDiffer(a: Shape, b: Shape): MeasureFailure {
  const say = ({ rows, columns }: Shape): string => `${rows} × ${columns}`;
  return failure(
    'value',
    `Ukuran rentang tidak sama: ${say(a)} dan ${say(b)} sel.`,
    `The ranges differ in size: ${say(a)} and ${say(b)} cells.`,
  );
}
