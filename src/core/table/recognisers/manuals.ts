/** Indicators as blocks of label and value, one below the other. */

import { blockTable } from '../blocks/block-table';
import { findLabelBlocks } from '../blocks/label-blocks';
import { type LabelBlock } from '../blocks/label-block';
import { type Recogniser } from './recogniser';

/** The blocks with the same column of labels are one table. */
export const manuals: Recogniser = ({ view, reader, hits }, found) => {
  const isTaken = (row: number, column: number) =>
    found.isTaken({ top: row, bottom: row, left: column, right: column });
  const byColumn = new Map<number, LabelBlock[]>();
  for (const block of findLabelBlocks(view, reader, hits, isTaken)) {
    byColumn.set(block.labelColumn, [...(byColumn.get(block.labelColumn) ?? []), block]);
  }
  for (const blocks of byColumn.values()) {
    const table = blockTable(view, blocks, (area) => found.limitsOf(area));
    if (table !== null) found.take(table);
  }
};
