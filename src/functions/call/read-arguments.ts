/** Arguments by their kinds: what holds for the whole call, and what each cell of the answer has of its own. */

import { type Blank, BLANK, failure } from '../../core/measure/result';
import { type CellKind, type ArgumentReading, isUnread } from '../kinds/kind';
import { type Obstacle } from './amount';
import { isGrid, shapeOfCells } from './broadcast';
import { type CallCell, cellOf, cellsOf } from './cell';
import { type Parameter } from './signature';

/** The argument has a value for each cell of the answer. */
export const EACH = Symbol('each');

/** What an argument says for the whole call, or `EACH`. */
export function wholeReading({ name, kind, optional }: Parameter, argument: unknown): unknown {
  switch (kind.takes) {
    case 'all':
      return optional && isLeftOut(argument) ? undefined : kind.read(cellsOf(argument), name);
    case 'one':
      return oneReading(kind, name, argument);
    case 'each':
      return isGrid(argument) && kind.readWhole ? (kind.readWhole(cellsOf(argument)) ?? EACH) : EACH;
  }
}

function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

function oneReading(kind: CellKind<unknown>, name: string, argument: unknown): ArgumentReading<unknown> {
  const { rows, columns } = shapeOfCells(argument);
  if (rows * columns > 1) return failure('value', `${name} harus satu sel.`, `${name} must be a single cell.`);
  return kind.read(cellOf(isGrid(argument) ? argument[0]?.[0] : argument), name, null);
}

/** Reads one argument of a cell of the answer. */
export interface CellReader {
  readonly index: number;
  /** The argument that helps to read it; -1: none does. */
  readonly beside: number;
  readonly read: (cell: CallCell, beside: CallCell) => ArgumentReading<unknown>;
}

/** Those of the parameters that may have a value for each cell. */
export function cellReaders(parameters: readonly Parameter[]): readonly CellReader[] {
  return parameters.flatMap(({ name, kind, beside }, index): CellReader[] => {
    if (kind.takes !== 'each') return [];
    const besideAt = beside === undefined ? -1 : parameters.findIndex((other) => other.name === beside);
    return [{ index, beside: besideAt, read: (cell, neighbour) => kind.read(cell, name, neighbour) }];
  });
}

/** Keeps the last reading: a column of 10,000 rows asks for one direction or one cap 10,000 times. */
export function remembering({ read, ...place }: CellReader): CellReader {
  let lastCell: CallCell | undefined;
  let lastBeside: CallCell = null;
  let reading: ArgumentReading<unknown>;
  return {
    ...place,
    read(cell, beside) {
      if (cell === lastCell && beside === lastBeside) return reading;
      reading = read(cell, beside);
      lastCell = cell;
      lastBeside = beside;
      return reading;
    },
  };
}

/** Why there is no answer. */
export type Unread = Blank | Obstacle;

/** Puts what the arguments of one cell say among the values; why there can be none comes back: the first obstacle, or else a blank. */
export function readInto(values: unknown[], readers: readonly CellReader[], given: readonly unknown[]): Unread | null {
  let blank: Blank | null = null;
  for (const { index, beside, read } of readers) {
    const reading = read(cellOf(given[index]), beside < 0 ? null : cellOf(given[beside]));
    if (!isUnread(reading)) values[index] = reading;
    else if (reading.kind === 'blank') blank = BLANK;
    else return reading;
  }
  return blank;
}
