/** The units that a table writes into its figures, moved into a column of their own. */

import { type Fix } from '../../changes/fix';
import { type Quantity } from '../../language/quantity';
import { isPercent, sameUnit } from '../../language/units';
import { numberFormatFor } from '../../sheet/display';
import { type SheetGrid } from '../../sheet/grid';
import {
  type Indicator,
  type IndicatorTable,
  type Measurement,
  aimsOf,
  hasColumn,
  hasRowEach,
} from '../../table/model';
import { type NewValue, fixCells } from './fixes';
import { usualInsertion } from './usual-columns';

export interface UnitColumn {
  readonly fix: Fix;
  /** Indicators whose unit moves. */
  readonly rows: number;
}

/**
 * One fix for the whole table: the new column with the unit of each row, and the figures as numbers. A row whose figures are of
 * several units, or that holds more than figures, stays as it is. `null` where the table has such a column, or no unit to move.
 */
export function unitColumn(table: IndicatorTable, grid: SheetGrid): UnitColumn | null {
  if (!hasRowEach(table) || hasColumn(table, 'unit') || !hasColumn(table, 'target')) return null;
  const rows = table.indicators.flatMap((indicator) => {
    const moved = movedUnit(indicator, grid);
    return moved ? [{ row: indicator.row, ...moved }] : [];
  });
  if (rows.length === 0) return null;
  const entries = rows.map(({ row, unit }) => ({ row, value: unit }));
  const column = { ...usualInsertion(table, 'unit', grid.name), entries };
  const changes = [...rows.flatMap(({ fix }) => fix.changes), column];
  return { fix: { kind: 'proposed', changes }, rows: rows.length };
}

function movedUnit(indicator: Indicator, grid: SheetGrid): { readonly unit: string; readonly fix: Fix } | null {
  const figures = [...aimsOf(indicator), ...indicator.baselines, ...indicator.actuals].filter(
    ({ reading }) => reading.kind !== 'blank',
  );
  const quantities = figures.map(({ reading }) => (reading.kind === 'single' ? reading.quantity : null));
  const unit = quantities.find((quantity) => quantity && isUnitInWords(quantity))?.unit;
  // A figure without a unit beside others that have one is taken to be of the same.
  const agree = quantities.every(
    (quantity) => quantity && (quantity.unit === '' || sameUnit(quantity.unit, unit ?? '')),
  );
  if (unit === undefined || !agree) return null;
  const { fix } = fixCells(grid, 'proposed', figures.flatMap(asNumber));
  return fix ? { unit, fix } : null;
}

/** A percent sign Excel itself writes and reads. */
function isUnitInWords({ unit }: Quantity): boolean {
  return unit !== '' && !isPercent(unit);
}

function asNumber({ cell, reading }: Measurement): readonly NewValue[] {
  if (typeof cell.value === 'number' || reading.kind !== 'single') return [];
  const { value, decimals } = reading.quantity;
  return [{ at: cell.position, after: value, numberFormat: numberFormatFor(value, decimals) }];
}
