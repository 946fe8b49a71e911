/** What the user can do with files of the desk's list side by side: versions, documents of one agency, levels of a plan. */

import { type Store } from '../../taskpane/store';
import { type DeskState } from '../state';
import { type CompareDesk, createCompareDesk } from './compare-desk';
import { createDocumentsDesk, type DocumentsDesk } from './documents-desk';
import { type PairTools } from './pair-tools';
import { createRelateDesk, type RelateDesk } from './relate-desk';

export interface PairDesk extends CompareDesk, DocumentsDesk, RelateDesk {}

export function createPairDesk(store: Store<DeskState>, tools: PairTools): PairDesk {
  return {
    ...createCompareDesk(store, tools),
    ...createDocumentsDesk(store, tools),
    ...createRelateDesk(store, tools),
  };
}
