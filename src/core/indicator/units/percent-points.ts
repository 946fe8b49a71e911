/** How percentages are written: in points of percent (92.86), or as fractions that show as percent (92,86%). */

import { isPercentFormat } from '../../sheet/display';
import { isPercent } from '../../language/units';
import { achievementScale } from '../../measure/scale';
import { type CellPosition, contains } from '../../sheet/address';
import { type Cell, type IndicatorTable, type Measurement } from '../../table/model';

/** The other achievements in the column of this cell are plain figures of percent; `false` where nothing tells. */
export function isInPercentPoints(tables: readonly IndicatorTable[], sheet: string, position: CellPosition): boolean {
  const table = tables.find((each) => each.sheet === sheet && contains(each.area, position));
  return arePoints(
    (table ? achievementCells(table) : []).filter(
      ({ position: { row, column } }) => column === position.column && row !== position.row,
    ),
  );
}

/** The columns whose achievements are plain figures of percent, by their place on the sheet. */
export function columnsInPercentPoints(table: IndicatorTable): ReadonlySet<number> {
  const byColumn = new Map<number, Cell[]>();
  for (const cell of achievementCells(table)) {
    const { column } = cell.position;
    const cells = byColumn.get(column);
    if (cells) cells.push(cell);
    else byColumn.set(column, [cell]);
  }
  return new Set([...byColumn].flatMap(([column, cells]) => (arePoints(cells) ? [column] : [])));
}

function achievementCells({ indicators }: IndicatorTable): readonly Cell[] {
  return indicators.flatMap(({ achievements }) => achievements.map(({ cell }) => cell));
}

function arePoints(cells: readonly Cell[]): boolean {
  const figures = cells.filter(({ value }) => typeof value === 'number');
  return figures.every((cell) => !isFraction(cell)) && figures.some(isPoints);
}

function isFraction({ numberFormat }: Cell): boolean {
  return isPercentFormat(numberFormat);
}

function isPoints({ value }: Cell): boolean {
  return typeof value === 'number' && achievementScale(value).kind === 'percent';
}

/** 0.95 that is shown as 95%. */
export function isStoredAsFraction({ cell, reading }: Measurement): boolean {
  return (
    typeof cell.value === 'number' &&
    reading.kind === 'single' &&
    isPercent(reading.quantity.unit) &&
    isPercentFormat(cell.numberFormat)
  );
}
