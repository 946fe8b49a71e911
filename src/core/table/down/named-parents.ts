/** Indicators beside each other whose periods run down the rows: each name stands over its own Target, Realisasi and Capaian. */

import { isMeasureName } from '../../language/cell-kinds';
import { namesPlace } from '../body/part-rows';
import { hasWords } from '../body/row-texts';
import { HEADER_READER, isHeaderLike } from '../header/header-reading';
import { isDated } from '../header/period-reading';
import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { type HeaderBand } from '../header/header-shape';
import { type Cell, type Column, type Indicator } from '../model';
import { type SheetView } from '../sheet-view';
import { type KeyedTable, keyedTable } from './keyed-rows';
import { type RowKeys } from './row-keys';

/** One name and the columns below it. */
export interface NamedParent {
  readonly name: Cell;
  readonly columns: readonly Column[];
}

const FEWEST_PARENTS = 2;

/** Roles that stand under each name where its name alone proves little. */
const PAIR: readonly Role[] = ['target', 'actual'];

/** The names right above the header or in its first row, each over columns of figures; `undefined` unless all of those have one, and there are several. */
export function namedParents(
  view: SheetView,
  band: HeaderBand,
  columns: readonly Column[],
): readonly NamedParent[] | undefined {
  // Whoever points the table out by hand counts the row of the names among the header's.
  const rows = band.bottom > band.top ? [band.top, band.top - 1] : [band.top - 1];
  return rows.map((row) => parentsIn(view, row, band, columns)).find((parents) => parents !== undefined);
}

function parentsIn(
  view: SheetView,
  row: number,
  { left }: HeaderBand,
  columns: readonly Column[],
): readonly NamedParent[] | undefined {
  const parents = new Map<number, Column[]>();
  for (const column of columns.filter(({ role }) => hasTrait(role, 'measures'))) {
    const source = sourceOver(view, row, column.index, left);
    if (source === undefined) return undefined;
    parents.set(source, [...(parents.get(source) ?? []), column]);
  }
  if (parents.size < FEWEST_PARENTS) return undefined;
  const arePlain = [...parents].every(
    ([source, own]) =>
      isMeasureName(view.text(row, source)) ||
      (PAIR.every((role) => own.some((column) => column.role === role)) && namesNothingElse(view.text(row, source))),
  );
  if (!arePlain) return undefined;
  return [...parents].map(([source, own]) => ({ name: view.cell(row, source), columns: own }));
}

/** "Penjualan (GWh)", "SAIDI": no header over columns, no period and no place. */
function namesNothingElse(text: string): boolean {
  const reading = HEADER_READER.read(text);
  return hasWords(text) && !namesPlace(text) && !isHeaderLike(reading) && !isDated(reading.period);
}

/** The column of the text that stands over this one: its own, that of the merge, or the nearest on the left. */
function sourceOver(view: SheetView, row: number, column: number, left: number): number | undefined {
  const merge = view.mergeAt(row, column);
  if (merge !== undefined) return merge.left;
  for (let source = column; source >= left; source--) if (!view.isBlank(row, source)) return source;
  return undefined;
}

/** The table with an indicator for each name. `indicatorOf` makes what the rows say of a name besides the figures. */
export function tableUnderParents(
  view: SheetView,
  keys: RowKeys,
  parents: readonly NamedParent[],
  rows: readonly number[],
  indicatorOf: (name: Cell) => Indicator,
): KeyedTable {
  const parts = parents.map(({ name, columns }) =>
    keyedTable(view, keys, columns, [{ indicator: indicatorOf(name), rows }]),
  );
  const cellsOf = (indicator: Indicator, own: KeyedTable) =>
    parts.flatMap((part) =>
      part === own ? indicator.cells : part.columns.map(({ index }) => view.cell(indicator.row, index)),
    );
  return {
    columns: parts.flatMap(({ columns }) => columns),
    indicators: parts.flatMap((part) =>
      part.indicators.map((indicator) => ({ ...indicator, cells: cellsOf(indicator, part) })),
    ),
  };
}
