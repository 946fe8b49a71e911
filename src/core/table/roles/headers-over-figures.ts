/** One header over several columns of figures, of which only the first has it, where merged cells were taken apart: "Target" over 70, 72 and 75. */

import { type HeaderReader } from '../header/header-reading';
import { type Role } from '../../knowledge/columns/roles';
import { type ColumnEvidence } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { SHARES } from '../weights';

/** A single column without a header behind a figure may hold its unit, its money or its share. */
const FEWEST_COLUMNS = 3;

/** Figures of one kind are no more than so many times each other. */
const MOST_TIMES = 10;

/** The columns with such a header over each of its own. Over what was reached it is believed where it stands over as many targets. */
export function headersOverFigures(
  columns: readonly ColumnEvidence[],
  reader: HeaderReader,
  figures: () => ColumnFigures,
): readonly ColumnEvidence[] {
  const runs = columns.flatMap((_, first) => runFrom(columns, first, reader, figures));
  const lengths = new Set(runs.flatMap(({ role, covered }) => (role === 'target' ? [covered.length] : [])));
  const settled = [...columns];
  for (const { first, covered } of runs.filter((run) => lengths.has(run.covered.length))) {
    const source = columns[first]?.column;
    if (source === undefined) continue;
    const levels = source.levels.map((level) => ({ ...level, span: covered.length }));
    for (const at of covered) {
      const evidence = columns[at];
      if (evidence === undefined) continue;
      const own = levels.map((level) => ({ ...level, own: at === first }));
      const { header, headerCell } = source;
      settled[at] = { ...evidence, column: { ...evidence.column, levels: own, header, headerCell } };
    }
  }
  return settled;
}

interface Run {
  readonly first: number;
  readonly role: Role;
  /** Places among the columns, that of the header first. */
  readonly covered: readonly number[];
}

function runFrom(
  columns: readonly ColumnEvidence[],
  first: number,
  reader: HeaderReader,
  figures: () => ColumnFigures,
): Run[] {
  const source = columns[first];
  if (source === undefined || source.column.levels.length !== 1 || columns[first + 1]?.column.header !== '') return [];
  const { role, period } = reader.read(source.column.header);
  if ((role !== 'target' && role !== 'actual') || period.year !== undefined) return [];
  const covered = [first];
  for (let at = first + 1; at < columns.length; at++) {
    const { column, content } = columns[at] ?? source;
    if (column.header !== '' || column.index !== source.column.index + covered.length) break;
    if (content.share.number < SHARES.nearlyAll || content.filled < SHARES.nearlyAll * source.content.filled) return [];
    if (!areAlike(figures().of(source.column.index), figures().of(column.index))) return [];
    covered.push(at);
  }
  return covered.length < FEWEST_COLUMNS ? [] : [{ first, role, covered }];
}

function areAlike(some: readonly (number | undefined)[], others: readonly (number | undefined)[]): boolean {
  const pairs = some.flatMap((one, row) => {
    const other = others[row];
    return one === undefined || other === undefined || one === 0 || other === 0 ? [] : [other / one];
  });
  const alike = pairs.filter((times) => times < MOST_TIMES && times > 1 / MOST_TIMES);
  return alike.length >= SHARES.nearlyAll * pairs.length;
}
