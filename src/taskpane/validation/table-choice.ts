/** A table as the user corrects it, for the workbook's settings. */

import { type ColumnChoice, type TableChoice } from '../../core/settings';
import { type CellArea, areaName, parseArea } from '../../core/sheet/address';
import { type IndicatorTable, type Role } from '../../core/table/model';

/** What the user says of a column. */
export interface ColumnAnswer {
  readonly role: Role;
  /** `null` where the role has no year, or the header's own year stands. */
  readonly year: number | null;
}

/** The user's answers by column, added to those of earlier corrections of the same table. */
export function choiceFor(
  table: IndicatorTable,
  answers: ReadonlyMap<number, ColumnAnswer>,
  earlier: TableChoice | undefined,
): TableChoice {
  const kept = (earlier?.columns ?? []).filter(({ column }) => !answers.has(column));
  const said = [...answers].map(([column, { role, year }]): ColumnChoice => ({
    column,
    role,
    ...(year === null ? {} : { year }),
  }));
  const lastHeader = Math.max(table.area.top, ...table.headerRows);
  return {
    ...earlier,
    sheet: table.sheet,
    area: areaName(table.area),
    headerRows: lastHeader - table.area.top + 1,
    columns: [...kept, ...said].sort((a, b) => a.column - b.column),
  };
}

/** The correction that made the table what it is, if there is one. */
export function choiceOf(table: IndicatorTable, choices: readonly TableChoice[]): TableChoice | undefined {
  return choices.find(({ sheet, area }) => sheet === table.sheet && overlap(parseArea(area), table.area));
}

function overlap(a: CellArea | null, b: CellArea): boolean {
  return a !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
