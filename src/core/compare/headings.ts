/** Under what an indicator stands in its table: its objective, goal or program, wherever the layout has put it. */

import { PLAN_LAYER_ROWS } from '../knowledge/documents/plan-levels';
import { OBJECTIVE_NAMES } from '../knowledge/documents/plan-words';
import { wordsIn } from '../knowledge/rows';
import { anyOf } from '../language/words/any-of';
import { type CellPosition } from '../sheet/address';
import { type Indicator, type IndicatorTable } from '../table/model';

export interface Heading {
  /** Without its label ("Sasaran : …"); `""` where the table has none. */
  readonly text: string;
  /** Where it is written, when a cell holds it alone. */
  readonly position?: CellPosition;
}

const NONE: Heading = { text: '' };

/** What names the kind of a heading and says nothing of the indicators below it. */
const LABEL = new RegExp(
  String.raw`^\s*${anyOf([...OBJECTIVE_NAMES, ...PLAN_LAYER_ROWS.flatMap(wordsIn)])}\s*(?:[\d.]+\s*)?[:–-]\s*`,
  'i',
);

/**
 * The heading of every indicator, in the table's order: the objective, else the goal, else the program beside it or the
 * group above it.
 */
export function headingsOf(table: IndicatorTable): readonly Heading[] {
  const programs = programsOf(table);
  return table.indicators.map((indicator, index) => {
    const written = indicator.objective ?? indicator.goal;
    if (written && written.cell.text !== '') return heading(written.cell.text, written.cell.position);
    const beside = programs[index];
    if (beside) return beside;
    return groupAbove(table, indicator) ?? NONE;
  });
}

function heading(text: string, position?: CellPosition): Heading {
  return { text: text.replace(LABEL, '').trim(), ...(position && { position }) };
}

/** A program is written once for several rows, as an objective is. */
function programsOf({ columns, indicators }: IndicatorTable): readonly (Heading | null)[] {
  const column = columns.findIndex(({ role }) => role === 'program');
  let last: Heading | null = null;
  return indicators.map(({ cells }) => {
    const cell = column < 0 ? undefined : cells[column];
    if (cell && cell.text !== '') last = heading(cell.text, cell.position);
    return last;
  });
}

function groupAbove({ rows }: IndicatorTable, { row }: Indicator): Heading | null {
  let last: Heading | null = null;
  for (const each of rows) {
    if (each.row >= row) break;
    if (each.kind === 'group' || each.kind === 'objective') last = heading(each.text);
  }
  return last;
}
