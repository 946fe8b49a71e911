/** The heading under which each row stands: "MISI 1", "Program …", the name that several rows share. */

import { saysGoesOn } from '../../table/body/row-texts';
import { type IndicatorTable } from '../../table/model';

/** By sheet row; `""` above the first heading. */
export function groupsOf(table: IndicatorTable): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  let current = '';
  for (const { row, kind, text } of table.rows) {
    if (kind === 'group' && !saysGoesOn(text)) current = text;
    groups.set(row, current);
  }
  return groups;
}
