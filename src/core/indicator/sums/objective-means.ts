/** "Rata-rata Capaian Sasaran" beside the achievements: written once for the indicators of an objective, the mean of what these reached. */

import { MEAN_WORDS } from '../../knowledge/names/means';
import { anyOf } from '../../language/words/any-of';
import { type Cell, type Column, columnsOf, hasRowEach } from '../../table/model';
import { type TableFacts } from '../facts';
import { type Span, figureInCell, meet, spanOf } from '../figures/rounding';
import { type SummedRow, answersFor, meanOf } from './summed-rows';

/** The mean of one objective that does not follow from its indicators. */
export interface ObjectiveMeanMismatch {
  readonly column: Column;
  readonly cell: Cell;
  readonly expected: Span;
  /** The cells that it is the mean of. */
  readonly parts: readonly Cell[];
}

const NAMES_MEAN = new RegExp(String.raw`(?:^|\P{L})${anyOf(MEAN_WORDS)}(?!\p{L})`, 'iu');

/**
 * Only where another objective shows that it is their mean, and no more of them contradict it.
 * @param readings the achievements as they are written and as they should be: a mean follows where it follows from either.
 */
export function objectiveMeanMismatches(
  facts: TableFacts,
  readings: (achievement: Column) => readonly (readonly SummedRow[])[],
): readonly ObjectiveMeanMismatch[] {
  const { table } = facts;
  const [achievement, ...more] = columnsOf(table, 'achievement');
  if (!hasRowEach(table) || achievement === undefined || more.length > 0) return [];
  return table.columns.flatMap((column, place) => {
    if (column.role !== 'other' || !NAMES_MEAN.test(column.header)) return [];
    const groups = groupsOf(facts, place);
    if (groups.length === facts.indicators.length) return [];
    const sets = readings(achievement).map((rows) => new Map(rows.map((row) => [row.row, row])));
    const judged = groups.flatMap((group) => judge(group, sets) ?? []);
    const wrong = judged.filter(({ follows }) => !follows);
    if (judged.length < 2 || wrong.length * 2 > judged.length) return [];
    const at = table.columns.indexOf(achievement);
    return wrong.map(({ cell, expected, rows }) => {
      const parts = facts.indicators.flatMap(({ indicator }) =>
        rows.includes(indicator.row) ? (indicator.cells[at] ?? []) : [],
      );
      return { column, cell, expected, parts };
    });
  });
}

interface Group {
  readonly cell: Cell;
  readonly rows: readonly number[];
}

/** A figure, and the rows from its own on that have none and stand under the same objective. */
function groupsOf({ indicators }: TableFacts, place: number): readonly Group[] {
  const groups: { cell: Cell; rows: number[]; objective: string | undefined }[] = [];
  for (const { indicator } of indicators) {
    const cell = indicator.cells[place];
    const objective = indicator.objective?.cell.text;
    const last = groups[groups.length - 1];
    if (cell && cell.text !== '') groups.push({ cell, rows: [indicator.row], objective });
    else if (last?.objective === objective) last?.rows.push(indicator.row);
  }
  return groups;
}

/** A mean of one row tells nothing. */
function judge(
  { cell, rows }: Group,
  sets: readonly ReadonlyMap<number, SummedRow>[],
): { cell: Cell; rows: readonly number[]; expected: Span; follows: boolean } | null {
  const figure = figureInCell(cell);
  const parts = sets.map((set) => rows.flatMap((row) => set.get(row) ?? []));
  if (!figure || rows.length < 2 || parts.some(({ length }) => length < rows.length)) return null;
  const [expected] = parts.slice(-1).flatMap(meanOf);
  if (!expected) return null;
  const answers = parts.flatMap((each) => answersFor(each, 'mean'));
  return { cell, rows, expected, follows: answers.some((answer) => meet(spanOf(figure), answer)) };
}
