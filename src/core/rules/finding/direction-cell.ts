/** Where a row says itself which way is better: the cell that any other answer must be written into. */

import { POLARITY_ROWS, type Polarity } from '../../knowledge/choices/polarities';
import { polarityOf } from '../../language/words/polarity-words';
import { type CellPosition } from '../../sheet/address';
import { type SheetGrid } from '../../sheet/grid';
import { isUnderMerge } from '../../sheet/merges';
import { type Fix } from '../../changes/fix';
import { type Cell, type IndicatorTable } from '../../table/model';
import { fixCells } from './fixes';

/** The change that makes the cell say this; none where it holds a formula or lies under another cell. In the column's own words. */
export function directionFix(
  table: IndicatorTable,
  grid: SheetGrid,
  { position }: Cell,
  polarity: Polarity,
): { readonly fix?: Fix } {
  if (isUnderMerge(grid, position)) return {};
  return fixCells(grid, 'proposed', [{ at: position, after: wordFor(table, position, polarity) }]);
}

function wordFor({ indicators }: IndicatorTable, at: CellPosition, polarity: Polarity): string | number {
  const others = indicators.flatMap((indicator) => {
    const cell = indicator.polarity;
    return cell && cell.position.row !== at.row && cell.formula === '' ? [cell] : [];
  });
  const alike = others.find(({ text }) => polarityOf(text) === polarity)?.value;
  if (typeof alike === 'string' || typeof alike === 'number') return alike;
  return POLARITY_ROWS[polarity].word;
}
