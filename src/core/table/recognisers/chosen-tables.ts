/** The tables that the user pointed out, as pointed out; what is said to be none is left out. */

import { placeOfChoice } from '../chosen-table';
import { readTable } from '../read-table';
import { type TableChoice } from '../../settings';
import { type CellArea } from '../../sheet/address';
import { chosenBlocks } from '../blocks/chosen-blocks';
import { type SheetContext } from '../read-table';
import { type FoundTables } from './found-tables';
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
    if (place.choice.labels !== undefined) {
      takeLabels(context, found, area, { ...place.choice, labels: place.choice.labels });
      continue;
    }
    // The user's word stands: what was said to be a table and is none is not seen as one again.
    found.settle(
      place.band,
      readTable(context, place.band, { first: view.area.top, last: place.lastRow }, place.choice),
    );
  }
};

type LabelledChoice = TableChoice & Required<Pick<TableChoice, 'labels'>>;

/** Labels that the user has given meanings; where they make no table, the sheet is read as ever. */
function takeLabels({ view }: SheetContext, found: FoundTables, area: CellArea, choice: LabelledChoice): void {
  const { labels, profile } = choice;
  const table = chosenBlocks(view, area, labels, found.limitsOf(area));
  if (table !== null) found.take({ ...table, ...(profile === undefined ? {} : { profile }) });
}
