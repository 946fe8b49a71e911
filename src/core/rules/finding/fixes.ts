/** Building fixes: the exact cells, with the text that is there now. */

import { type CellPosition } from '../../sheet/address';
import { type CellValue, type SheetGrid, formulaAt, textAt, valueAt } from '../../sheet/grid';
import { type CellChange } from '../../changes/cell';
import { type Fix, type FixKind } from '../../changes/fix';

/** One new cell value: what goes where. */
export interface NewValue {
  readonly at: CellPosition;
  readonly after: CellValue;
  readonly numberFormat?: string;
  /** `after` is a formula that the rule made itself. */
  readonly formula?: true;
}

/** A fix over these cells, or nothing when one of them holds a formula, or nothing would change. */
export function fixCells(grid: SheetGrid, kind: FixKind, values: readonly NewValue[]): { readonly fix?: Fix } {
  const changes: CellChange[] = [];
  for (const { at, after, numberFormat, formula } of values) {
    if (formulaAt(grid, at.row, at.column) !== '') return {};
    const before = textAt(grid, at.row, at.column);
    if (valueAt(grid, at.row, at.column) === after && numberFormat === undefined) continue;
    changes.push({
      kind: 'cell',
      sheet: grid.name,
      position: at,
      before,
      after,
      ...(numberFormat !== undefined && { numberFormat }),
      ...(formula && { formula }),
    });
  }
  return changes.length === 0 ? {} : { fix: { kind, changes } };
}
