/**
 * A header over two columns, a narrow one for codes or kinds and a wide one for names: "Sasaran Strategis" over `SS1` and
 * "Terwujudnya …", "Indikator" over Output and "Jumlah …". The header is meant for the names.
 */

import { holdsCodes, holdsKinds } from '../body/column-content';
import { type HeaderReader } from '../header/header-reading';
import { type Role } from '../model';
import { type ColumnEvidence } from './column-evidence';
import { SHARES } from '../weights';

const NAMES: ReadonlySet<Role | undefined> = new Set<Role>(['goal', 'objective', 'indicator']);

/** The columns with each such header over its names; that of the codes has none any more. */
export function headersOverNames(columns: readonly ColumnEvidence[], reader: HeaderReader): ColumnEvidence[] {
  const settled = [...columns];
  for (const [index, left] of columns.entries()) {
    const right = columns[index + 1];
    if (!right || !isOverBoth(left, right) || !NAMES.has(reader.read(left.column.header).role)) continue;
    // A name cell merged over two columns fills only the first.
    if (right.content.filled === 0) settled[index + 1] = withoutHeader(right);

    const { levels, header, headerCell } = left.column;
    if (numbersOrSorts(left) && holdsNames(right)) {
      settled[index] = withoutHeader(left);
      settled[index + 1] = { ...right, column: { ...right.column, levels, header, headerCell } };
    } else if (holdsNames(left) && numbersOrSorts(right)) settled[index + 1] = withoutHeader(right);
  }
  return settled;
}

function withoutHeader(evidence: ColumnEvidence): ColumnEvidence {
  return { ...evidence, column: { ...evidence.column, levels: [], header: '' } };
}

/** The right column has no header, or the left one's by a merge. */
function isOverBoth({ column: left }: ColumnEvidence, { column: right }: ColumnEvidence): boolean {
  if (right.index !== left.index + 1 || left.header === '') return false;
  return right.levels.every((level) => !level.own) && (right.header === '' || right.header === left.header);
}

function numbersOrSorts({ content }: ColumnEvidence): boolean {
  return holdsCodes(content) || holdsKinds(content);
}

function holdsNames({ content }: ColumnEvidence): boolean {
  const { share } = content;
  return content.filled > 0 && [share.code, share.number, share.unit, share.type].every((each) => each < SHARES.few);
}
