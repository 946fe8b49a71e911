/** What the user asks of Excel itself: to start the add-in with the workbook, to compute everything anew. */

import { type Tools } from './tools';

export interface ExcelRequests {
  /** The add-in starts with this workbook. */
  readonly startsWithWorkbook: () => Promise<boolean>;
  /** Resolves to whether Excel has taken it. */
  readonly setStartsWithWorkbook: (wanted: boolean) => Promise<boolean>;
  readonly recalculate: () => Promise<void>;
}

export function createExcelRequests({ attempt, say, host }: Tools): ExcelRequests {
  return {
    startsWithWorkbook: host.startsWithWorkbook,
    setStartsWithWorkbook: async (wanted) => {
      let isTaken = false;
      await attempt(async () => {
        await host.setStartsWithWorkbook(wanted);
        isTaken = true;
      });
      return isTaken;
    },
    recalculate: () =>
      attempt(async () => {
        await host.recalculate();
        say('info', (text) => text.settings.recalculated);
      }),
  };
}
