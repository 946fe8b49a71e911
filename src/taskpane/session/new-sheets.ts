/** Sheets that were just made, and the way back: they are taken out again while nobody has written in them. */

import { speaksOf } from '../../excel/read/formulas-of';
import { type NewSheet } from '../../excel/write/new-sheets';
import { bothOf } from '../i18n';
import { quoted } from '../i18n/format';
import { newSheetWords } from '../i18n/new-sheet-words';
import { type Tools } from './tools';

export interface NewSheets {
  /** To be asked before it is told that these were made: how the message offers the way back, `undefined` where there is none. */
  readonly offerFor: (names: readonly string[]) => Promise<'undoSheets' | undefined>;
  /** Takes out the sheets that were made last. */
  readonly undoSheets: () => Promise<void>;
}

interface Made {
  readonly names: string;
  readonly sheets: readonly NewSheet[];
}

export function createNewSheets({ host, change, tell }: Pick<Tools, 'host' | 'change' | 'tell'>): NewSheets {
  let last: Made | null = null;

  const takeOut = async ({ names, sheets }: Made) => {
    const { grids } = await host.read({ kind: 'workbook' });
    const isGone = await host.removeSheets(sheets, (own) => {
      const others = grids.filter(({ name }) => !own.includes(name));
      return others.some((grid) => own.some((name) => speaksOf(grid, name)));
    });
    const words = bothOf(newSheetWords, ({ removed, kept }) => (isGone ? removed : kept)(names));
    tell(isGone ? 'info' : 'warning', words);
  };

  return {
    offerFor: async (names) => {
      last = null;
      try {
        last = { names: quoted(names), sheets: await host.rememberSheets(names) };
        return 'undoSheets';
      } catch {
        // The sheets stand all the same; only what stood in them at first is not known.
        return undefined;
      }
    },
    undoSheets: async () => {
      const made = last;
      last = null;
      if (made) await change(() => takeOut(made), 'sheet');
    },
  };
}
