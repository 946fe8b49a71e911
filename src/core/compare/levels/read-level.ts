/** One level of a plan as it is read from its tables. */

import { factsOf } from '../../indicator/facts';
import { type IndicatorTable } from '../../table/model';
import { headingsOf } from '../headings';
import { type PlacedItem } from './level-item';

/** Every indicator with a name, in reading order. */
export function levelItems(tables: readonly IndicatorTable[]): readonly PlacedItem[] {
  return tables.flatMap((table) => {
    const headings = headingsOf(table);
    return factsOf(table).indicators.flatMap((facts, index) => {
      const { indicator } = facts;
      const name = indicator.name.text;
      if (name === '') return [];
      const heading = headings[index]?.text ?? '';
      const code = indicator.number?.text ?? codeBefore(name);
      return [{ name, heading, code, sheet: table.sheet, position: indicator.name.position, table, indicator, facts }];
    });
  });
}

/** "IKU 1.2: Persentase …": the number that stands in the name itself. */
function codeBefore(name: string): string {
  return /^\s*([a-z]{2,6}[\s.-]*\d+(?:[.-]\d+)*|\d+(?:\.\d+)+)\s*[.:)]?\s/i.exec(name)?.[1] ?? '';
}
