/** Which columns speak of a name: all of them in most tables; with two name columns each has its own. */

import { type Column, type Role } from '../model';
import { type TableFrame } from '../table-frame';

export interface NameShape {
  /** The name's column. */
  readonly name: number;
  /** The column of the number nearest to the name: with two of them the first one numbers the objectives. */
  readonly number: number | undefined;
  /** Columns by role, those after a revision first: what holds now. */
  readonly columns: ReadonlyMap<Role, readonly Column[]>;
  /** It has figures of its own. */
  readonly measured: boolean;
}

export interface NameShapes {
  /** For a row with one name: every column speaks of it. By name column. */
  readonly whole: ReadonlyMap<number, NameShape>;
  /** For a row with several names: the columns from one name to the next; what stands before the first belongs to the first. */
  readonly parts: readonly NameShape[];
}

export function nameShapes(frame: TableFrame): NameShapes {
  const parts = frame.names.map((name, index) => {
    const from = index === 0 ? -1 : name;
    const to = frame.names[index + 1] ?? Number.POSITIVE_INFINITY;
    const own = frame.columns.filter((column) => column.index >= from && column.index < to);
    return shapeOf(frame, name, own);
  });
  return { whole: new Map(frame.names.map((name) => [name, shapeOf(frame, name, frame.columns)])), parts };
}

function shapeOf(frame: TableFrame, name: number, own: readonly Column[]): NameShape {
  const before = frame.numbers.filter((column) => column < name);
  const columns = new Map<Role, readonly Column[]>();
  for (const { role } of frame.columns) {
    const all = frame.columns.filter((column) => column.role === role);
    const ofRole = own.filter((column) => column.role === role);
    const areFigures = all.some((column) => frame.figures.includes(column.index));
    // A unit or a source that stands elsewhere still speaks of the name; figures do not.
    if (areFigures) columns.set(role, ofRole);
    else columns.set(role, revisedFirst(ofRole.length > 0 ? ofRole : all));
  }
  return {
    name,
    number: before[before.length - 1] ?? frame.numbers[0],
    columns,
    measured: own.some((column) => frame.figures.includes(column.index)),
  };
}

function revisedFirst(columns: readonly Column[]): Column[] {
  return [...columns].sort((a, b) => Number(b.revision === 'after') - Number(a.revision === 'after'));
}
