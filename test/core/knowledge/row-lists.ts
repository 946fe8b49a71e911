/** The lists of the room of knowledge, each a kind of rows, for tests that look for second copies of their words. */

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MONTH_NAMES } from '../../../src/core/knowledge/months';
import {
  ACTIVITY_OBJECTIVES,
  SECOND_WISH_WORDS,
  WISH_BEGINNINGS,
  WISH_NOUNS,
} from '../../../src/core/knowledge/objectives';
import { ROLES, headersOf } from '../../../src/core/knowledge/roles';
import { type WordRow, wordsIn } from '../../../src/core/knowledge/rows';

const ROOM = resolve('src/core/knowledge');

/** Vocabularies: hundreds of words that are merely spelt right or stand in headers, so that any list may hold some. */
const VOCABULARIES = ['TRADE_ROWS', 'INNOCENT_ROWS'];

export type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** Every list by its file and the kind of its rows. */
export function rowLists(): Lists {
  const lists = new Map<string, Set<string>>();
  for (const file of readdirSync(ROOM).filter((name) => name.endsWith('.ts'))) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a list added later is looked at as well
    const exported = require(join(ROOM, file)) as Readonly<Record<string, unknown>>;
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
