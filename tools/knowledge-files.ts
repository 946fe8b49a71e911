/** The files of the room of knowledge, for whoever walks all its lists: the page of words, and the tests that hold every list to the same. */

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const KNOWLEDGE_ROOM = resolve('src/core/knowledge');
/** Known indicators are rows of another kind; they have a page of their own. */
const INDICATORS = 'indicators';

/** A file of lists. `name`: how it is called within the room ("units/sizes"). `exported`: what it offers, by name. */
export interface KnowledgeFile {
  readonly path: string;
  readonly name: string;
  readonly exported: Readonly<Record<string, unknown>>;
}

/** Every file of lists, in the order of its name. */
export function knowledgeFiles(): readonly KnowledgeFile[] {
  return filesIn('')
    .sort()
    .map((name) => {
      const path = join(KNOWLEDGE_ROOM, `${name}.ts`);
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- a list added later is looked at as well
      return { path, name, exported: require(path) as KnowledgeFile['exported'] };
    });
}

function filesIn(room: string): string[] {
  return readdirSync(join(KNOWLEDGE_ROOM, room), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === INDICATORS ? [] : filesIn(`${room}${entry.name}/`);
    return [`${room}${entry.name.replace(/\.ts$/, '')}`];
  });
}
