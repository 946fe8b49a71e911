/** How percentages are written: in points of percent (92.86), or as fractions that show as percent (92,86%). */

import { isPercent } from '../language/units';
import { achievementScale } from '../measure/scale';
import { type CellPosition, contains } from '../sheet/address';
import { type Cell, type IndicatorTable, type Measurement } from '../table/model';

/** The other achievements in the column of this cell are plain figures of percent; `false` where nothing tells. */
export function isInPercentPoints(tables: readonly IndicatorTable[], sheet: string, position: CellPosition): boolean {
  const table = tables.find((each) => each.sheet === sheet && contains(each.area, position));
  const figures = (table?.indicators ?? [])
    .flatMap(({ achievements }) => achievements.map(({ cell }) => cell))
    .filter((cell) => cell.position.column === position.column && cell.position.row !== position.row)
    .filter(({ value }) => typeof value === 'number');
  return figures.every((cell) => !isFraction(cell)) && figures.some(isPoints);
}

function isFraction({ numberFormat }: Cell): boolean {
  return numberFormat.includes('%');
}

function isPoints({ value }: Cell): boolean {
  return typeof value === 'number' && achievementScale(value).kind === 'percent';
}

/** 0.95 that is shown as 95%. */
export function isStoredAsFraction({ cell, reading }: Measurement): boolean {
  return typeof cell.value === 'number' && reading.kind === 'single' && isPercent(reading.quantity.unit);
}
