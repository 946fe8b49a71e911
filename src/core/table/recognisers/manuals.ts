/** Indicators as blocks of label and value, one below the other. */

import { areaOfBlocks, blockTable } from '../blocks/block-table';
import { findLabelBlocks } from '../blocks/label-blocks';
import { type LabelBlock } from '../blocks/label-block';
import { type Recogniser } from './recogniser';

/** The blocks with the same column of labels are one table. What a header stands over is none of theirs: where they meet it, or it parts them, they end. */
export const manuals: Recogniser = ({ view, reader, hits }, found) => {
  const isTaken = (row: number, column: number) =>
    found.isTaken({ top: row, bottom: row, left: column, right: column });
  const groups = new Map<number, LabelBlock[][]>();
  for (const block of findLabelBlocks(view, reader, hits, isTaken)) {
    if (found.isTaken(areaOfBlocks([block]))) continue;
    const ofColumn = groups.get(block.labelColumn) ?? [];
    const last = ofColumn[ofColumn.length - 1];
    if (last === undefined || found.isTaken(areaOfBlocks([...last, block]))) ofColumn.push([block]);
    else last.push(block);
    groups.set(block.labelColumn, ofColumn);
  }
  for (const blocks of [...groups.values()].flat()) {
    const table = blockTable(view, blocks, (area) => found.limitsOf(area));
    if (table !== null) found.take(table);
  }
};
