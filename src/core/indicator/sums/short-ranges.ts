/** "=AVERAGE(G6:G10)" below rows 6 to 11: a total whose formula leaves out rows right beside those that it takes. */

import { columnIndex } from '../../sheet/address';
import { type SheetGrid, formulaAt } from '../../sheet/grid';
import { type BodyRowKind, type Column, type IndicatorTable } from '../../table/model';
import { type SummedRow } from './summed-rows';
import { type Total } from './totals';

export interface ShortRange {
  readonly formula: string;
  /** The rows with a figure that it leaves out. */
  readonly missing: readonly SummedRow[];
}

/** Only where no heading, objective or other total parts the rows: those of another section are left out on purpose. */
export function shortRangeOf(
  table: IndicatorTable,
  grid: SheetGrid,
  { index }: Column,
  { position }: Total,
  above: readonly SummedRow[],
): ShortRange | null {
  const formula = formulaAt(grid, position.row, position.column);
  const [, letters, from, lastLetters, to] = RANGE.exec(formula.replace(/[\s$]/g, '')) ?? [];
  if (letters === undefined || lastLetters !== letters || columnIndex(letters) !== index) return null;
  const [first, last] = [Number(from) - 1, Number(to) - 1];
  const isTaken = ({ row }: SummedRow) => row >= first && row <= last;
  const taken = above.filter(isTaken);
  const missing = above.filter((row) => !isTaken(row));
  if (taken.length < FEWEST_TAKEN || missing.length === 0 || missing.length > taken.length) return null;
  const start = Math.min(...above.map(({ row }) => row));
  const isParted = table.rows.some(({ row, kind }) => PARTING.has(kind) && row > start && row < position.row);
  return isParted ? null : { formula, missing };
}

const RANGE = /^=(?:SUM|AVERAGE)\(([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\)$/i;

const FEWEST_TAKEN = 2;

const PARTING: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['group', 'objective', 'parent', 'total', 'header']);
