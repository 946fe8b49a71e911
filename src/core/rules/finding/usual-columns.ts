/** The columns that the usual forms have: what each is called, and where it goes in a table that lacks it. */

import { type ColumnInsertion } from '../../changes/columns';
import { type Bilingual, both } from '../../language/bilingual';
import { type IndicatorTable, columnsOf } from '../../table/model';

export type UsualColumn = 'objective' | 'target' | 'unit' | 'calculation' | 'dataSource' | 'owner';

export const USUAL_COLUMNS: Readonly<Record<UsualColumn, Bilingual>> = {
  objective: both('Sasaran Strategis', 'Sasaran Strategis (objective)'),
  target: both('Target', 'Target'),
  unit: both('Satuan', 'Satuan (unit)'),
  calculation: both('Rumus Perhitungan', 'Rumus Perhitungan (calculation)'),
  dataSource: both('Sumber Data', 'Sumber Data (data source)'),
  owner: both('Penanggung Jawab', 'Penanggung Jawab (owner)'),
};

/** Objective before the indicator, calculation and unit behind it, the others at the end: the order of the usual forms. */
export function usualInsertion(table: IndicatorTable, column: UsualColumn, sheet: string): ColumnInsertion {
  const indicator = columnsOf(table, 'indicator')[0]?.index ?? table.area.left;
  const end = table.area.right + 1;
  const place: Readonly<Record<UsualColumn, number>> = {
    objective: indicator,
    calculation: indicator + 1,
    unit: columnsOf(table, 'target')[0]?.index ?? indicator + 1,
    target: indicator + 1,
    dataSource: end,
    owner: end,
  };
  return {
    kind: 'insertColumn',
    sheet,
    before: place[column],
    headerRow: table.headerRows[0] ?? table.area.top,
    headerHeight: Math.max(1, table.headerRows.length),
    header: USUAL_COLUMNS[column].id,
  };
}
