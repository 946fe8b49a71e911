/** Heights of rows that come filled. */

import { type CellArea } from '../../sheet/address';
import { type SheetDraft } from './draft';
import { TALLEST_ROW, heightOfText } from './text-height';
import { type Entry, type Field, type FormRecord } from './field';
import { type PlacedField } from './placed-field';
import { range, sharedRuns } from './shared-runs';

/**
 * Rows that come filled get the height of their texts: neither Excel (for merged cells) nor the readers of a file do it by
 * themselves. Empty rows keep the automatic height and grow while the user types.
 */
export function fitRows(
  draft: SheetDraft,
  placed: readonly PlacedField[],
  body: CellArea,
  records: readonly FormRecord[],
  entryOf: (field: Field, index: number) => Entry | undefined,
): void {
  const need = ({ field, left, right }: PlacedField, index: number) => {
    const value = entryOf(field, index)?.value;
    // A number never takes a second line.
    return typeof value === 'string' ? heightOfText(value, draft.widthBetween(left, right)) : 0;
  };
  const heights = records.map((_, index) =>
    Math.max(17, ...placed.filter(({ field }) => !field.shared).map((entry) => need(entry, index))),
  );
  for (const entry of placed.filter(({ field }) => field.shared)) {
    const runs = sharedRuns(entry.field.key, records);
    for (const index of heights.keys()) {
      const run = runs.find(({ from, to }) => index >= from && index <= to) ?? { from: index, to: index };
      const rows = range(run.from, run.to);
      const missing = need(entry, run.from) - rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
      if (missing > 0) heights[index] = (heights[index] ?? 0) + missing;
    }
  }
  for (const [index, height] of heights.entries()) {
    draft.height(body.top + index, Math.min(TALLEST_ROW, Math.ceil(height)));
  }
}
