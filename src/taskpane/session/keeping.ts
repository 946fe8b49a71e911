/** The workbook's settings: read from it, changed in it one at a time, and followed when someone else changes them. */

import { type Bilingual, joined } from '../../core/language/bilingual';
import { type Settings } from '../../core/settings';
import { type Tools } from './tools';

export interface Keeping {
  /** The settings have been read, so that what they say holds. */
  readonly isKnown: () => boolean;
  /** Reads what is stored. `background`: waits while a cell is being edited. */
  readonly read: (options?: { readonly background?: boolean }) => Promise<void>;
  /** Makes one change of what is stored by then, and shows what is stored after it. Nothing holds that could not be kept. */
  readonly change: (change: (settings: Settings) => Settings) => Promise<void>;
}

export function createKeeping({ host, get, update, tell }: Tools): Keeping {
  let known = false;
  let told = '';
  /** How many changes were made here. */
  let changes = 0;

  const show = (settings: Settings) => {
    known = true;
    // The same settings stay the same object: what was judged under them need not be judged again.
    if (JSON.stringify(settings) !== JSON.stringify(get().settings)) update({ settings });
  };

  /** Each set of remarks once: the settings are read again whenever somebody changes them. */
  const tellOnce = (remarks: readonly Bilingual[]) => {
    const all = joined(...remarks);
    if (remarks.length > 0 && all.id !== told) tell('warning', all);
    told = all.id;
  };

  return {
    isKnown: () => known,
    read: async (options) => {
      const before = changes;
      const { settings, remarks } = await host.loadSettings(options);
      // What was read before a change was made says less than what that change has brought back.
      if (changes === before) show(settings);
      tellOnce(remarks);
    },
    change: async (change) => {
      const settings = await host.changeSettings(change);
      changes++;
      show(settings);
    },
  };
}
