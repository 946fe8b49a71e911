/** Documents of one agency side by side at the desk. */

import { type Store } from '../../taskpane/store';
import { changing, type ChosenDocument, type DeskState } from '../state';
import { allBytes, fitAnswer, type PairTools, saveJson, saveLists, whileBusy } from './pair-tools';
import { PAIR_WORDS } from './pair-words';

export interface DocumentsDesk {
  /** Sets documents side by side, two at least. */
  compareDocuments(chosen: readonly ChosenDocument[]): Promise<void>;
  saveDocuments(as: 'xlsx' | 'json'): Promise<void>;
}

export function createDocumentsDesk(store: Store<DeskState>, tools: PairTools): DocumentsDesk {
  const update = changing(store);
  return {
    compareDocuments: (chosen) =>
      whileBusy(store, async () => {
        update({ documents: null });
        const names = chosen.map(({ name }) => name);
        const files = await allBytes(tools, names);
        if (!files) return;
        const documents = files.map((file, at) => ({ ...file, documentKind: chosen[at]?.kind ?? null }));
        const result = await fitAnswer(store, tools, { kind: 'documents', documents });
        if (result) update({ documents: { chosen, result } });
      }),
    saveDocuments: async (as) => {
      const { documents, language } = store.get();
      if (!documents) return;
      const { lists, json } = documents.result;
      if (as === 'json') return saveJson(tools, 'antardokumen-iku.json', json);
      await saveLists(store, tools, {
        name: 'antardokumen-iku.xlsx',
        lists: lists[language],
        title: PAIR_WORDS.acrossDocuments,
        failed: PAIR_WORDS.documentsFailed,
      });
    },
  };
}
