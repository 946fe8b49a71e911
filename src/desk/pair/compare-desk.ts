/** Two versions of a document side by side at the desk. */

import { type Store } from '../../taskpane/store';
import { changing, type DeskState } from '../state';
import { allBytes, fitAnswer, type PairTools, saveJson, saveLists, whileBusy } from './pair-tools';
import { PAIR_WORDS } from './pair-words';

export interface CompareDesk {
  /** Sets two versions side by side; the names are those of sides. */
  compare(old: string, now: string): Promise<void>;
  saveComparison(as: 'xlsx' | 'json'): Promise<void>;
}

export function createCompareDesk(store: Store<DeskState>, tools: PairTools): CompareDesk {
  const update = changing(store);
  return {
    compare: (old, now) =>
      whileBusy(store, async () => {
        update({ compared: null });
        const [before, after] = (await allBytes(tools, [old, now])) ?? [];
        if (!before || !after) return;
        const result = await fitAnswer(store, tools, { kind: 'compare', old: before, now: after });
        if (result) update({ compared: { old, now, result } });
      }),
    saveComparison: async (as) => {
      const { compared, language } = store.get();
      if (!compared) return;
      const { lists, json } = compared.result;
      if (as === 'json') return saveJson(tools, 'perbandingan-iku.json', json[language]);
      await saveLists(store, tools, {
        name: 'perbandingan-iku.xlsx',
        lists: lists[language],
        title: PAIR_WORDS.compared,
        failed: PAIR_WORDS.comparisonFailed,
      });
    },
  };
}
