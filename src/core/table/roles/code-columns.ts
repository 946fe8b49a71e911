/**
 * A header over two columns, a narrow one for codes or kinds and a wide one for names: "Sasaran Strategis" over `SS1` and
 * "Terwujudnya …", "Indikator" over Output and "Jumlah …". The header is meant for the names.
 */

import { holdsCodes, holdsKinds } from '../body/column-content';
import { type HeaderReader } from '../header/header-reading';
import { hasTrait } from '../../knowledge/columns/roles';
import { type ColumnEvidence } from './column-evidence';
import { SHARES } from '../weights';

/** The columns with each such header over its names; that of the codes has none any more. */
export function headersOverNames(columns: readonly ColumnEvidence[], reader: HeaderReader): ColumnEvidence[] {
  const settled = [...columns];
  for (const [index, left] of columns.entries()) {
    const covered = columnsUnder(columns, index);
    if (covered.length === 0 || !hasTrait(reader.read(left.column.header).role, 'sentences')) continue;
    // A name cell merged over several columns fills only the first.
    for (const offset of covered) {
      const blank = columns[offset];
      if (blank?.content.filled === 0) settled[offset] = withoutHeader(blank);
    }
    const at = covered.find((offset) => (columns[offset]?.content.filled ?? 0) > 0);
    const right = at === undefined ? undefined : columns[at];
    if (at === undefined || right === undefined) continue;
    const { levels, header, headerCell } = left.column;
    if (numbersOrSorts(left) && holdsNames(right)) {
      settled[index] = withoutHeader(left);
      settled[at] = { ...right, column: { ...right.column, levels, header, headerCell } };
    } else if (holdsNames(left) && numbersOrSorts(right)) settled[at] = withoutHeader(right);
  }
  return settled;
}

/** The next columns on the right as far as they have no header, or the one at `index` by a merge. */
function columnsUnder(columns: readonly ColumnEvidence[], index: number): number[] {
  const left = columns[index];
  const covered: number[] = [];
  for (let at = index + 1; left !== undefined && at < columns.length; at++) {
    const right = columns[at];
    if (right === undefined || !isOverBoth(left, right)) break;
    covered.push(at);
  }
  return covered;
}

function withoutHeader(evidence: ColumnEvidence): ColumnEvidence {
  return { ...evidence, column: { ...evidence.column, levels: [], header: '' } };
}

/** The right column has no header, or the left one's by a merge. Blank columns only keep them apart. */
function isOverBoth({ column: left }: ColumnEvidence, { column: right }: ColumnEvidence): boolean {
  if (left.header === '') return false;
  return right.levels.every((level) => !level.own) && (right.header === '' || right.header === left.header);
}

/** Headings over all columns may stand among the codes. */
function numbersOrSorts({ content }: ColumnEvidence): boolean {
  return holdsCodes(content) || holdsKinds(content) || content.share.code >= SHARES.most;
}

function holdsNames({ content }: ColumnEvidence): boolean {
  const { share } = content;
  return content.filled > 0 && [share.code, share.number, share.unit, share.type].every((each) => each < SHARES.few);
}
