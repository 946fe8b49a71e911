/**
 * The figure of a section follows from what stands below it, where other sections show so: an objective's achievement is the mean of its
 * indicators', a programme's budget the sum of its activities'.
 */

import { groupedBy } from '../../grouped';
import { type SheetGrid } from '../../sheet/grid';
import { type BodyRowKind, type IndicatorTable } from '../../table/model';
import { type Span, meet, spanOf } from '../figures/rounding';
import { type SummedRow, answersFor, asRow, meanOf, sumOf } from './summed-rows';
import { type Total, columnFigures, sectionFigures } from './totals';

/** A section whose figure does not follow from what stands below it. */
export interface SectionMismatch {
  readonly section: Total;
  readonly expected: Span;
}

/** So many sections show what their figures are; where each row has a weight of its own, one does. */
const FEWEST_SHOWING = 2;

/**
 * Of sections that are called by the mean of what stands below them.
 * @param column of the sheet.
 * @param readings the figures of the indicators in that column, as they are written and as they should be: a section follows where it
 * follows from either.
 */
export function sectionMismatches(
  table: IndicatorTable,
  grid: SheetGrid,
  column: number,
  readings: () => readonly (readonly SummedRow[])[],
): readonly SectionMismatch[] {
  const sections = sectionFigures(table, grid, column);
  if (sections.length === 0) return [];
  const partsIn = readings().map((rows) => partsOf(table, sections, rows));
  const judged = sections.flatMap((section) => {
    const sets = partsIn.map((below) => below(section)).filter(({ length }) => length > 0);
    const sums = sets.filter(({ length }) => length > 1).flatMap((rows) => answersFor(rows, 'sum'));
    const answers = [...sets.flatMap((rows) => answersFor(rows, 'mean')), ...sums];
    const [expected] = sets.slice(-1).flatMap(meanOf);
    if (!expected) return [];
    const isWeighted = sets.every((rows) => rows.every(({ weight }) => weight !== null));
    return [{ section, expected, isWeighted, follows: answers.some((answer) => meet(spanOf(section.figure), answer)) }];
  });
  const isWeighted = judged.every((each) => each.isWeighted);
  return contradictedIn(judged, isWeighted ? 1 : FEWEST_SHOWING);
}

/** Of budgets, where each amount stands once: one that is repeated may be that of the whole. A single sum of several amounts is no chance. */
export function sectionSumMismatches(
  table: IndicatorTable,
  grid: SheetGrid,
  column: number,
): readonly SectionMismatch[] {
  const sections = columnFigures(table, grid, column, ({ kind }) => HEADINGS_WITH_MONEY.has(kind));
  const amounts = columnFigures(table, grid, column, ({ kind }) => kind === 'indicator');
  const all = [...sections, ...amounts].map(({ figure }) => figure.value).filter((value) => value !== 0);
  if (sections.length < FEWEST_SHOWING) return [];
  const judged = sections.flatMap((section) => {
    const { row } = section.position;
    const end =
      table.rows.find((other) => other.row > row && ENDS_MONEY.has(other.kind))?.row ?? Number.POSITIVE_INFINITY;
    const parts = amounts.filter(({ position }) => position.row > row && position.row < end).map(asRow);
    const expected = sumOf(parts.map(({ span }) => span));
    return parts.length > 1 ? [{ section, expected, follows: meet(spanOf(section.figure), expected) }] : [];
  });
  return new Set(all).size === all.length ? contradictedIn(judged, 1) : [];
}

/** "I PROGRAM HARKAMTIBMAS … 4.215.000.000": a row of a number, a name and money alone is read as no heading everywhere. */
const HEADINGS_WITH_MONEY: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['group', 'objective', 'other']);
const ENDS_MONEY: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>([...HEADINGS_WITH_MONEY, 'total']);

function contradictedIn<Judged extends SectionMismatch & { readonly follows: boolean }>(
  judged: readonly Judged[],
  fewest: number,
): readonly Judged[] {
  const wrong = judged.filter(({ follows }) => !follows);
  const right = judged.length - wrong.length;
  return right >= fewest && wrong.length <= right ? wrong : [];
}

/**
 * What stands below a section until the next of its kind: sections of another kind that have figures, or else the indicators. Only the
 * rows between the two are looked at.
 */
function partsOf(
  { rows }: IndicatorTable,
  sections: readonly Total[],
  figures: readonly SummedRow[],
): (section: Total) => readonly SummedRow[] {
  const places = new Map(rows.map(({ row }, place) => [row, place]));
  const sectionAt = new Map(sections.map((section) => [section.position.row, section]));
  const figuresAt = groupedBy(figures, ({ row }) => row);
  return ({ position, kind }) => {
    const own: SummedRow[] = [];
    const below: SummedRow[] = [];
    for (let place = (places.get(position.row) ?? rows.length) + 1; place < rows.length; place += 1) {
      const next = rows[place];
      if (!next || next.kind === kind || next.kind === 'group' || next.kind === 'total') break;
      const section = sectionAt.get(next.row);
      if (section) own.push(asRow(section));
      below.push(...(figuresAt.get(next.row) ?? []));
    }
    return own.length > 0 ? own : below;
  };
}
