/** Writes what the library knows into the empty cells of an indicator's row, as a fix: shown first, and taken back in one step. */

import { type Fix } from '../../changes/fix';
import { type IndicatorRow } from '../../knowledge/indicators/library';
import { POLARITY_ROWS } from '../../knowledge/polarities';
import { type Role } from '../../knowledge/roles';
import { type SheetGrid, formulaAt } from '../../sheet/grid';
import { type Indicator, type IndicatorTable } from '../../table/model';
import { formulaOf } from './card';

/** `null` where the row has no empty cell that the library could fill. Cells that merged neighbours speak for are not empty. */
export function fillRow(
  { columns, sheet, layout }: IndicatorTable,
  indicator: Indicator,
  known: IndicatorRow,
  grid: SheetGrid,
): Fix | null {
  if (layout !== 'rows') return null;
  const changes = columns.flatMap(({ role }, index) => {
    const cell = indicator.cells[index];
    const after = textFor(role, known);
    if (!cell || after === '' || cell.text !== '' || isSpokenFor(role, indicator)) return [];
    const { row, column } = cell.position;
    if (formulaAt(grid, row, column) !== '') return [];
    return [{ kind: 'cell' as const, sheet, position: cell.position, before: '', after }];
  });
  return changes.length > 0 ? { kind: 'proposed', changes } : null;
}

/** A source that stands above for several rows. */
function isSpokenFor(role: Role, { dataSource }: Indicator): boolean {
  return role === 'dataSource' && dataSource !== undefined && dataSource.cell.text !== '';
}

function textFor(role: Role, row: IndicatorRow): string {
  switch (role) {
    case 'unit':
      return row.unit;
    case 'calculation':
      return row.formula === undefined ? '' : formulaOf(row);
    case 'dataSource':
      return row.dataSource ?? '';
    case 'polarity':
      return row.direction === undefined ? '' : POLARITY_ROWS[row.direction].word;
    default:
      return '';
  }
}
