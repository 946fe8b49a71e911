/** Going to cells, and knowing which moves of the selection are our own. */

import { type CellPosition } from '../../core/sheet/address';
import { type Arrival } from '../../excel/go-to-cell';
import { type PaneHost } from '../host';

export interface Travel {
  readonly to: (sheet: string, position: CellPosition) => Promise<Arrival>;
  /** Excel is on the way to a cell, or has not told of all its moves yet. */
  readonly isUnderWay: () => boolean;
}

/** Excel tells of a selection a moment after it has answered, in milliseconds. */
const ECHO = 300;

export function createTravel(host: Pick<PaneHost, 'goToCell'>): Travel {
  let journeys = 0;
  return {
    isUnderWay: () => journeys > 0,
    to: async (sheet, position) => {
      journeys++;
      try {
        return await host.goToCell(sheet, position);
      } finally {
        setTimeout(() => journeys--, ECHO);
      }
    },
  };
}
