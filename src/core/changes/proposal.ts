/** A fix as the one text of a cell in a table of findings. */

import { type Language } from '../language/bilingual';
import { type CellPosition, cellName } from '../sheet/address';
import { type SheetGrid } from '../sheet/grid';
import { describe } from './change';
import { type Fix } from './fix';

interface Fixable {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly fix?: Fix;
}

/** What is proposed for each part, with its cell where that is not the finding's own alone; `""` where nothing is. */
export function proposalOf({ fix, sheet, cell }: Fixable, sheets: readonly SheetGrid[], language: Language): string {
  const changes = fix?.changes ?? [];
  const parts = changes.map((change) => {
    const { place, outcome } = describe(change, { sheets, home: sheet });
    const isOwn = changes.length === 1 && place === cellName(cell);
    return change.kind === 'cell' && !isOwn ? `${place}: ${outcome[language]}` : outcome[language];
  });
  return parts.join('; ');
}
