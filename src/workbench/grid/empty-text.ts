/** What the grid's calculation takes for the empty text. */

import { type CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * In Excel a cell with 0 is not `""`. The calculation looks compared cells up in an index of what they hold, which answers for either
 * with the cells of 0 and the blank ones: `=IF(OR(A1="",B1=""),"",…)` would stay blank beside a target of 0.
 */
export function tellZeroFromEmptyText(index: typeof CELL_INVERTED_INDEX_CACHE): void {
  const positions = index.getCellPositions.bind(index);
  index.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = positions(unit, sheet, column, value, rows);
    const zeros = value === '' ? index.getCellValuePositions(unit, sheet, column)?.get(0) : undefined;
    return found && zeros ? { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) } : found;
  };
}
