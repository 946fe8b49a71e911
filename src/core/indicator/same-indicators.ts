/** The same indicator in several tables of a workbook. */

import { type Indicator, type IndicatorTable } from '../table/model';
import { comparableName } from './unit';

export interface PlacedIndicator {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
}

/** Indicators by comparable name. A name that a table holds twice is left out: which of them is meant nobody can say. */
export function indicatorsByName(tables: readonly IndicatorTable[]): ReadonlyMap<string, readonly PlacedIndicator[]> {
  const byName = new Map<string, PlacedIndicator[]>();
  for (const table of tables) {
    const own = new Map<string, Indicator | null>();
    for (const indicator of table.indicators) {
      const name = comparableName(indicator);
      if (name !== '') own.set(name, own.has(name) ? null : indicator);
    }
    for (const [name, indicator] of own) {
      if (!indicator) continue;
      const places = byName.get(name);
      if (places) places.push({ table, indicator });
      else byName.set(name, [{ table, indicator }]);
    }
  }
  return byName;
}
