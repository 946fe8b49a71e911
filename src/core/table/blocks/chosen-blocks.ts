/** A table of labels beside their values as the user pointed it out: what was said of a label holds wherever it stands in the area. */

import { type LabelChoice } from '../../settings';
import { type CellArea, contains } from '../../sheet/address';
import { periodSaid } from '../chosen-table';
import { type HeaderReader, readerSaying } from '../header/header-reading';
import { type HeaderCell } from '../header/header-scan';
import { type IndicatorTable } from '../model';
import { type RowLimits } from '../read-table';
import { type SheetView } from '../sheet-view';
import { blockTable } from './block-table';
import { findLabelBlocks, splitLabel } from './label-blocks';

/** The user says that it is a table: a name and a figure are enough. */
const FEWEST_ROLES = 2;

/** `null` where no label of the area names the indicator, or nothing stands beside it. */
export function chosenBlocks(
  view: SheetView,
  area: CellArea,
  labels: readonly LabelChoice[],
  limits: RowLimits,
): IndicatorTable | null {
  const reader = readerSaying(
    labels.map(({ label, role, ...said }) => ({ text: label, role, period: periodSaid(said) })),
  );
  const isOutside = (row: number, column: number) => !contains(area, { row, column });
  const found = findLabelBlocks(view, reader, labelCells(view, reader, area), isOutside, FEWEST_ROLES);
  const column = Math.min(...found.map(({ labelColumn }) => labelColumn));
  const blocks = found.filter(({ labelColumn }) => labelColumn === column);
  const table = blockTable(view, blocks, () => limits);
  return table && { ...table, area, confidence: 1 };
}

/** The cells of the area whose label names a role. */
function labelCells(view: SheetView, reader: HeaderReader, area: CellArea): Map<number, HeaderCell[]> {
  const cells = new Map<number, HeaderCell[]>();
  for (let row = area.top; row <= area.bottom; row++) {
    const found = view.filledColumns(row, area.left, area.right).flatMap((column): HeaderCell[] => {
      const text = view.words(row, column);
      const reading = reader.read(splitLabel(text).label);
      return text === '' || reading.role === undefined ? [] : [{ row, column, text, reading }];
    });
    if (found.length > 0) cells.set(row, found);
  }
  return cells;
}
