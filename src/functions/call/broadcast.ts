/** One call for a whole column: arguments may be single values or ranges, and the answer takes the shape of the ranges. */

import { type Answer, type Host, CallStopped, stop } from './host';

type Grid = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function isGrid(argument: unknown): argument is Grid {
  return Array.isArray(argument) && Array.isArray(argument[0]);
}

function shapeOf(argument: unknown): Shape {
  return isGrid(argument) ? { rows: argument.length, columns: argument[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

/** The answer for one cell, from that cell's values of up to six arguments. */
type CellFormula = (
  first: unknown,
  second: unknown,
  third: unknown,
  fourth: unknown,
  fifth: unknown,
  sixth: unknown,
) => Answer;

/**
 * Computes cell by cell. A single value goes with every cell of a range, one row or one column with every row or column.
 * Only single values in: a single value out; otherwise a matrix, in which what stops a call stops its own cell only.
 */
export function eachCell(args: readonly unknown[], host: Host, compute: CellFormula): Answer {
  const shape = commonShape(args);
  const [first, second, third, fourth, fifth, sixth] = args;
  if (!shape) return compute(first, second, third, fourth, fifth, sixth);
  // Asked once and not for each of 100,000 rows.
  const [grid1, grid2, grid3, grid4, grid5, grid6] = args.map((argument) => (isGrid(argument) ? argument : null));
  const height = shape.rows > MORE_THAN_A_TABLE ? filledRows(args) : shape.rows;
  const rows = new Array<Answer[]>(height);
  for (let row = 0; row < height; row++) {
    const answers = new Array<Answer>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      try {
        answers[column] = compute(
          grid1 ? valueAt(grid1, row, column) : first,
          grid2 ? valueAt(grid2, row, column) : second,
          grid3 ? valueAt(grid3, row, column) : third,
          grid4 ? valueAt(grid4, row, column) : fourth,
          grid5 ? valueAt(grid5, row, column) : fifth,
          grid6 ? valueAt(grid6, row, column) : sixth,
        );
      } catch (problem) {
        if (!(problem instanceof CallStopped)) throw problem;
        answers[column] = host.error(problem.code, problem.explanation);
      }
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

/** The shape of the answer; `null` when there are only single values. */
function commonShape(args: readonly unknown[]): Shape | null {
  let common: Shape | null = null;
  for (const argument of args) {
    if (!isGrid(argument)) continue;
    const shape = shapeOf(argument);
    common ??= shape;
    if (!fits(shape.rows, common.rows) || !fits(shape.columns, common.columns)) sizesDiffer(common, shape);
    common = { rows: Math.max(common.rows, shape.rows), columns: Math.max(common.columns, shape.columns) };
  }
  return common;
}

function fits(a: number, b: number): boolean {
  return a === b || a === 1 || b === 1;
}

function sizesDiffer(a: Shape, b: Shape): never {
  const say = ({ rows, columns }: Shape): string => `${rows} × ${columns}`;
  stop(
    `Ukuran rentang tidak sama: ${say(a)} dan ${say(b)} sel.`,
    `The ranges differ in size: ${say(a)} and ${say(b)} cells.`,
  );
}

/** All cells of an argument in reading order. */
export function flatten(argument: unknown): readonly unknown[] {
  return isGrid(argument) ? argument.flat() : [argument];
}

/** Two arguments that must have the same number of cells, as pairs. A left-out second one pairs with nothing. */
export function pairs(first: unknown, second: unknown): (readonly [unknown, unknown])[] {
  const left = flatten(first);
  const right = flatten(second);
  if (left.length !== right.length) sizesDiffer(shapeOf(first), shapeOf(second));
  return left.map((value, index) => [value, right[index]]);
}
