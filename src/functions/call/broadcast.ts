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

/** The answer for one cell, from that cell's values of up to five arguments. */
type CellFormula = (first: unknown, second: unknown, third: unknown, fourth: unknown, fifth: unknown) => Answer;

/**
 * Computes cell by cell. A single value goes with every cell of a range, one row or one column with every row or column.
 * Only single values in: a single value out; otherwise a matrix, in which what stops a call stops its own cell only.
 */
export function eachCell(args: readonly unknown[], host: Host, compute: CellFormula): Answer {
  if (!args.some(isGrid)) return compute(args[0], args[1], args[2], args[3], args[4]);
  const shape = commonShape(args);
  // Single values are put in place once; only ranges are looked up cell by cell.
  const values = args.map((argument) => (isGrid(argument) ? undefined : argument));
  const ranges = args.flatMap((argument, index) => (isGrid(argument) ? [{ index, grid: argument }] : []));
  const rows: Answer[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const answers: Answer[] = [];
    for (let column = 0; column < shape.columns; column++) {
      for (const { index, grid } of ranges) {
        const line = grid.length === 1 ? grid[0] : grid[row];
        values[index] = line?.length === 1 ? line[0] : line?.[column];
      }
      answers.push(inItsCell(host, compute, values));
    }
    rows.push(answers);
  }
  return rows;
}

function inItsCell(host: Host, compute: CellFormula, values: readonly unknown[]): Answer {
  try {
    return compute(values[0], values[1], values[2], values[3], values[4]);
  } catch (problem) {
    if (problem instanceof CallStopped) return host.error(problem.code, problem.text);
    throw problem;
  }
}

function commonShape(args: readonly unknown[]): Shape {
  let common: Shape = { rows: 1, columns: 1 };
  for (const argument of args) {
    const shape = shapeOf(argument);
    if (!fits(shape.rows, common.rows) || !fits(shape.columns, common.columns)) sizesDiffer(common, shape);
    common = { rows: Math.max(common.rows, shape.rows), columns: Math.max(common.columns, shape.columns) };
  }
  return common;
}

function fits(a: number, b: number): boolean {
  return a === b || a === 1 || b === 1;
}

export function sizesDiffer(a: Shape, b: Shape): never {
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
