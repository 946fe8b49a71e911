/** The same indicator in several tables of a workbook. */

import { type IndicatorFacts, type TableFacts } from '../facts';

/** Indicators by comparable name. A name that a table holds twice is left out: which of them is meant nobody can say. */
export function indicatorsByName(tables: readonly TableFacts[]): ReadonlyMap<string, readonly IndicatorFacts[]> {
  const byName = new Map<string, IndicatorFacts[]>();
  for (const { indicators } of tables) {
    const own = new Map<string, IndicatorFacts | null>();
    for (const facts of indicators) {
      const name = facts.comparableName;
      if (name !== '') own.set(name, own.has(name) ? null : facts);
    }
    for (const [name, facts] of own) {
      if (!facts) continue;
      const places = byName.get(name);
      if (places) places.push(facts);
      else byName.set(name, [facts]);
    }
  }
  return byName;
}
