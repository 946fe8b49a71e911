/** A table as the user pointed it out: area, header rows and roles are given; the rest is read as ever. */

import { parseArea } from '../sheet/address';
import { type TableChoice } from '../settings';
import { type HeaderBand } from './header/header-band';
import { type Column } from './model';

export interface ChosenPlace {
  readonly band: HeaderBand;
  readonly lastRow: number;
}

/** Where the chosen table lies; `null` when its address is none or leaves no row below the header. */
export function placeOfChoice(choice: TableChoice): ChosenPlace | null {
  const area = parseArea(choice.area);
  if (area === null || choice.headerRows < 1) return null;
  const { top, left, right, bottom } = area;
  const lastHeader = top + choice.headerRows - 1;
  return lastHeader < bottom ? { band: { top, bottom: lastHeader, left, right }, lastRow: bottom } : null;
}

/** What the user said of a column stands; a period that was not said is what the header says. */
export function withChoices(columns: readonly Column[], choice: TableChoice | undefined): readonly Column[] {
  if (choice === undefined) return columns;
  return columns.map((column) => {
    const pointed = choice.columns.find((each) => each.column === column.index);
    if (pointed === undefined) return column;
    const { column: index, ...said } = pointed;
    return { ...column, ...said, index, confidence: 1 };
  });
}
