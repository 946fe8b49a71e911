/** Kinds of ranges whose cells are read one by one: lists of figures and of names, cells of any content, tables. */

import { type Shape, shapeOfCells } from '../call/broadcast';
import { type CallCell, type CellError, type CallCells, isError } from '../call/cell';
import { type CellKind, type RangeKind, isUnread } from './kind';
import { textIn } from './words';

/** The cells of a range in reading order; `null` for a blank one. */
export interface List<Value> {
  readonly shape: Shape;
  readonly values: readonly (Value | null)[];
}

/** Things of one kind; the first that cannot be read stands for all. */
export function listOf<Value>(kind: CellKind<Value>): RangeKind<List<Value>> {
  return {
    takes: 'all',
    range: true,
    read(cells, name) {
      const values: (Value | null)[] = [];
      for (const cell of cells.flat()) {
        const value = kind.read(cell, name, null);
        if (!isUnread(value)) values.push(value);
        else if (value.kind === 'blank') values.push(null);
        else return value;
      }
      return { shape: shapeOfCells(cells), values };
    },
  };
}

/** Names, in which an error stands for itself; `""` for a blank cell. */
export const NAMES: RangeKind<readonly (string | CellError)[]> = {
  takes: 'all',
  range: true,
  text: true,
  read: (cells) => cells.flat().map((cell) => (isError(cell) ? cell : textIn(cell))),
};

/** Cells of any content, errors among them. */
export const CELLS: RangeKind<readonly CallCell[]> = { takes: 'all', text: true, read: (cells) => cells.flat() };

/** A table with its header, errors among its cells. */
export const TABLE: RangeKind<CallCells> = { takes: 'all', range: true, read: (cells) => cells };
