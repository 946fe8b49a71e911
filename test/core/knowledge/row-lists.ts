/** The lists of the room of knowledge, each a kind of rows, for tests that look for second copies of their words. */

import { basename } from 'node:path';
import { MONTH_NAMES } from '../../../src/core/knowledge/columns/months';
import {
  ACTIVITY_OBJECTIVES,
  SECOND_WISH_WORDS,
  WISH_BEGINNINGS,
  WISH_NOUNS,
} from '../../../src/core/knowledge/names/objectives';
import { ROLES, headersOf } from '../../../src/core/knowledge/columns/roles';
import { type WordRow, wordsIn } from '../../../src/core/knowledge/rows';
import { knowledgeFiles } from '../../../tools/knowledge-files';

/** Vocabularies: hundreds of words that are merely spelt right or stand in headers, so that any list may hold some. */
const VOCABULARIES = ['TRADE_ROWS', 'INNOCENT_ROWS'];

export type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** Every list by its file and the kind of its rows. */
export function rowLists(): Lists {
  const lists = new Map<string, Set<string>>();
  for (const { path, exported } of knowledgeFiles()) {
    const file = basename(path);
    for (const [name, value] of Object.entries(exported)) {
      if (!name.endsWith('_ROWS') || !Array.isArray(value) || VOCABULARIES.includes(name)) continue;
      if (!value.every((row) => 'words' in (row as object))) continue;
      for (const row of value as (WordRow & { kind?: string; category?: string; scale?: string })[]) {
        if (row.kind === 'neutral') continue;
        const list = `${file} ${row.kind ?? row.category ?? row.scale ?? name}`;
        lists.set(list, new Set([...(lists.get(list) ?? []), ...wordsIn(row).map((word) => word.toLowerCase())]));
      }
    }
  }
  for (const role of ROLES) {
    const words = headersOf(role).flatMap((row) => wordsIn(row));
    if (words.length > 0) lists.set(`roles.ts ${role}`, new Set(words));
  }
  const ofWishes = {
    'a beginning': WISH_BEGINNINGS,
    work: ACTIVITY_OBJECTIVES,
    'a noun': WISH_NOUNS,
    'a second': SECOND_WISH_WORDS,
  };
  for (const [name, words] of Object.entries(ofWishes)) lists.set(`objectives.ts ${name}`, new Set(words));
  return lists.set('months.ts', new Set(MONTH_NAMES));
}
