/** Tables with a header above their rows. */

import { bandsAt } from '../header/header-band';
import { readTable } from '../read-table';
import { type Recogniser } from './recogniser';

/** A whole block of rows like headers is a list of words; a table's header stands out from its body. */
const MOST_MISSED_ROWS = 8;

/** From the top, each band of rows that reads like a header is tried. */
export const headedTables: Recogniser = (context, found) => {
  const { view, reader, hits } = context;
  let lastRow = -1;
  /** Rows in a row that looked like headers and were none. */
  let missedRows = 0;
  for (const row of hits.keys()) {
    if (row > lastRow + 1) missedRows = 0;
    lastRow = row;
    if (missedRows > MOST_MISSED_ROWS) continue;
    found.forgetMissedAbove(row);
    for (const band of bandsAt(view, reader, row, hits)) {
      if (found.isTaken(band) || found.isMissed(band)) continue;
      missedRows = found.settle(band, readTable(context, band, found.limitsOf(band))) ? 0 : missedRows + 1;
    }
  }
};
