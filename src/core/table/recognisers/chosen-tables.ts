/** The tables that the user pointed out, as pointed out; what is said to be none is left out. */

import { placeOfChoice } from '../chosen-table';
import { readTable } from '../read-table';
import { type Recogniser } from './recogniser';

export const chosenTables: Recogniser = (context, found, { tables }) => {
  const { view } = context;
  for (const choice of tables) {
    const place = choice.sheet === view.grid.name ? placeOfChoice(view, choice) : null;
    if (place === null) continue;
    const area = { ...place.band, bottom: place.lastRow };
    if (choice.ignored) {
      found.leaveOut(area);
      continue;
    }
    // Two choices for one place are one: the first stands.
    if (found.isTaken(area)) continue;
    // The user's word stands: what was said to be a table and is none is not seen as one again.
    found.settle(
      place.band,
      readTable(context, place.band, { first: view.area.top, last: place.lastRow }, place.choice),
    );
  }
};
