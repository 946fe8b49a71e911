/**
 * A header over two columns, a narrow one for codes or kinds and a wide one for names: "Sasaran Strategis" over `SS1` and
 * "Terwujudnya …", "Indikator" over Output and "Jumlah …". The header is meant for the names.
 */

import { type HeaderReader } from '../header/header-reading';
import { type Role } from '../model';
import { type ColumnEvidence } from './column-evidence';

const NAMES: ReadonlySet<Role | undefined> = new Set<Role>(['goal', 'objective', 'indicator']);

/** So many of the cells are codes where a column holds them; hardly any where it holds names. */
const MOST = 0.8;
const FEWEST = 0.3;
/** "Capaian Program" */
const LONGEST_KIND = 20;

/** The columns with each such header over its names; that of the codes has none any more. */
export function headersOverNames(columns: readonly ColumnEvidence[], reader: HeaderReader): ColumnEvidence[] {
  const settled = [...columns];
  for (const [index, left] of columns.entries()) {
    const right = columns[index + 1];
    if (!right || !isOverBoth(left, right) || !NAMES.has(reader.read(left.column.header).role)) continue;
    const { levels, header, headerCell } = left.column;
    if (holdsCodes(left) && holdsNames(right)) {
      settled[index] = withoutHeader(left);
      settled[index + 1] = { ...right, column: { ...right.column, levels, header, headerCell } };
    } else if (holdsNames(left) && holdsCodes(right)) settled[index + 1] = withoutHeader(right);
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

/** Codes, or kinds of indicators: Input, Output, Outcome. */
function holdsCodes({ content }: ColumnEvidence): boolean {
  const areKinds = content.share.type >= MOST && content.averageLength <= LONGEST_KIND;
  return content.filled > 0 && (content.share.code >= MOST || areKinds);
}

function holdsNames({ content }: ColumnEvidence): boolean {
  const { share } = content;
  return content.filled > 0 && [share.code, share.number, share.unit, share.type].every((each) => each < FEWEST);
}
