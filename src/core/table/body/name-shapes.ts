/** Which columns speak of a name: all of them in most tables; with two name columns each has its own. */

import { hasTrait } from '../../knowledge/columns/roles';
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
  /** For a row in which the revision measures something else: the figures before it belong to the earlier name. By name column. */
  readonly revised: ReadonlyMap<number, NameShape>;
  /** For a row with several names: the columns from one name to the next; what stands before the first belongs to the first. */
  readonly parts: readonly NameShape[];
}

export function nameShapes(frame: TableFrame): NameShapes {
  const owned = frame.names.map((_, index) => columnsOfPart(frame, index));
  const areLevels = owned.length > 1 && owned.every((own) => holdsFigures(frame, own));
  const parts = frame.names.map((name, index) => shapeOf(frame, name, owned[index] ?? [], areLevels));
  const valid = frame.columns.filter(({ revision }) => revision !== 'before');
  const shapes = (own: readonly Column[]) => {
    const [first, ...more] = frame.names;
    if (first === undefined) return new Map<number, NameShape>();
    const shape = shapeOf(frame, first, own, false);
    return new Map([first, ...more].map((name) => [name, { ...shape, name, number: numberBefore(frame, name) }]));
  };
  return { whole: shapes(frame.columns), revised: shapes(valid), parts };
}

function columnsOfPart(frame: TableFrame, index: number): readonly Column[] {
  const from = index === 0 ? -1 : (frame.names[index] ?? -1);
  const to = frame.names[index + 1] ?? Number.POSITIVE_INFINITY;
  return frame.columns.filter((column) => column.index >= from && column.index < to);
}

function holdsFigures(frame: TableFrame, own: readonly Column[]): boolean {
  return own.some((column) => frame.figures.includes(column.index));
}

/** `isLevel`: every name has figures of its own, so that what describes another one says nothing of this one. */
function shapeOf(frame: TableFrame, name: number, own: readonly Column[], isLevel: boolean): NameShape {
  const columns = new Map<Role, readonly Column[]>();
  for (const role of new Set(frame.columns.map((column) => column.role))) {
    const all = frame.columns.filter((column) => column.role === role);
    const ofRole = own.filter((column) => column.role === role);
    const areFigures = all.some((column) => frame.figures.includes(column.index));
    // An owner that stands elsewhere still speaks of the name; figures do not, nor does the unit of another level.
    if (areFigures || (isLevel && hasTrait(role, 'describes'))) columns.set(role, ofRole);
    else columns.set(role, revisedFirst(ofRole.length > 0 ? ofRole : all));
  }
  return {
    name,
    number: numberBefore(frame, name),
    columns,
    measured: holdsFigures(frame, own),
  };
}

function numberBefore({ numbers }: TableFrame, name: number): number | undefined {
  const before = numbers.filter((column) => column < name);
  return before[before.length - 1] ?? numbers[0];
}

function revisedFirst(columns: readonly Column[]): Column[] {
  return [...columns].sort((a, b) => Number(b.revision === 'after') - Number(a.revision === 'after'));
}
