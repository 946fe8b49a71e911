/** Which way an indicator is reckoned of which neither the table nor its name says what is better: right achievements show it. */

import { type IndicatorFacts, type TableFacts } from '../facts';
import { type ExplainedAchievement, exactPercent } from './explained-achievement';

export interface ShownDirection {
  readonly polarity: 'higher' | 'lower';
  /** By achievements of other periods in its own row, or by other rows. */
  readonly by: 'row' | 'table';
}

/** One other row may be of another direction. */
const FEWEST_ROWS = 2;

/** Near the target itself either direction comes to the same. */
const NEAR = 1;

/**
 * Says of an indicator the only direction by which other achievements follow, first of its own row, else of rows that say as little of
 * theirs; `null` where they differ or are too few.
 */
export function shownDirections(table: TableFacts): (facts: IndicatorFacts) => ShownDirection | null {
  let ofTable: ShownDirection | null | undefined;
  return (facts) => {
    const [only, ...more] = directionsOf(table.achievementsOf(facts));
    if (only) return more.length === 0 ? { polarity: only, by: 'row' } : null;
    if (ofTable === undefined) ofTable = shownByRows(table);
    return ofTable;
  };
}

function shownByRows(table: TableFacts): ShownDirection | null {
  const rows = table.indicators
    .filter(({ direction }) => direction === null)
    .flatMap((facts) => directionsOf(table.achievementsOf(facts)));
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST_ROWS || rows.some((other) => other !== first)) return null;
  return { polarity: first, by: 'table' };
}

function directionsOf(items: readonly ExplainedAchievement[]): readonly ShownDirection['polarity'][] {
  const found = new Set<ShownDirection['polarity']>();
  for (const { explanation } of items) {
    if (explanation.kind !== 'follows' || explanation.precision !== 'rounded' || explanation.cap !== undefined)
      continue;
    if (Math.abs(exactPercent(explanation) - 100) < NEAR) continue;
    if (explanation.by === 'higher' || explanation.by === 'lower') found.add(explanation.by);
  }
  return [...found];
}
