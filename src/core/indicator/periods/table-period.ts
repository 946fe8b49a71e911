/** Which part of a year a whole table speaks of: its title or its sheet may name months, a quarter, a third or a half. */

import { MONTH_BY_NAME } from '../../knowledge/columns/months';
import { readPeriod } from '../../table/header/period-reading';
import { type IndicatorTable } from '../../table/model';

/** The same text for tables of the same part; `''` for those that name none. The title goes before the sheet. */
export function partOfTable({ title, sheet }: Pick<IndicatorTable, 'title' | 'sheet'>): string {
  return partIn(title) || partIn(sheet);
}

function partIn(text: string): string {
  const { half, third, quarter } = readPeriod(text);
  if ((half ?? third ?? quarter) !== undefined)
    return `half ${half ?? ''} third ${third ?? ''} quarter ${quarter ?? ''}`;
  const months = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => MONTH_BY_NAME.get(word) ?? []);
  return months.length === 0 ? '' : `months ${[...new Set(months)].join(' ')}`;
}

/** The sheet is called after a year, or the title names some. */
export function tableIsDated({ period, sheet }: Pick<IndicatorTable, 'period' | 'sheet'>): boolean {
  return period !== undefined || /(?:19|20)\d\d/.test(sheet);
}
