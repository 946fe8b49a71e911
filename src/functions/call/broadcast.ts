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
  const shape = commonShape(args);
  if (!shape) return compute(args[0], args[1], args[2], args[3], args[4]);
  const [first, second, third, fourth, fifth] = args;
  const rows: Answer[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const answers: Answer[] = [];
    for (let column = 0; column < shape.columns; column++) {
      try {
        answers.push(
          compute(
            valueAt(first, row, column),
            valueAt(second, row, column),
            valueAt(third, row, column),
            valueAt(fourth, row, column),
            valueAt(fifth, row, column),
          ),
        );
      } catch (problem) {
        if (!(problem instanceof CallStopped)) throw problem;
        answers.push(host.error(problem.code, problem.text));
      }
    }
    rows.push(answers);
  }
  return rows;
}

function valueAt(argument: unknown, row: number, column: number): unknown {
  if (!isGrid(argument)) return argument;
  const line = argument.length === 1 ? argument[0] : argument[row];
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
