/** What the desk remembers of earlier visits: decisions on files of the same content are taken up again, new ones are kept. */

import { type Store } from '../taskpane/store';
import { type Decisions, countOf, mergedDecisions } from './decisions';
import { type ContentKey, type KeptDecisions } from './kept-decisions';
import { sideNamed } from './pair/sides';
import { changing, type DeskState, fileNamed } from './state';

export interface Memory {
  /** Takes up what is kept for a file of the list, once its content is known. */
  recallFile(name: string, digest: string): void;
  /** Keeps decisions for a file of this content, until it comes. `false`: they could not be kept. */
  await(digest: string, decisions: Decisions): boolean;
  /** The same for links between two levels. */
  recallLinks(upper: string, lower: string): void;
  /** Keeps what is decided now on what these decisions speak of. */
  keep(touched: Decisions): void;
  forgetAll(): void;
}

export function createMemory(store: Store<DeskState>, kept: KeptDecisions): Memory {
  const { get } = store;
  const update = changing(store);
  const digestOf = (name: string) => fileNamed(get(), name)?.digest ?? null;
  /** Of a level: the content of its file, and the sheet where one is meant. */
  const levelKey = (name: string): ContentKey | null => {
    const side = sideNamed(get().files, name);
    const digest = side && digestOf(side.file);
    return digest && (side.sheet === null ? digest : `${digest}!${side.sheet}`);
  };
  const keyOf = (upper: string, lower: string): ContentKey | null => {
    const [above, below] = [levelKey(upper), levelKey(lower)];
    return above && below && `${above}-${below}`;
  };

  /** What was decided since the page was opened is newer than what is kept. */
  const takeUp = (found: Decisions) => {
    if (countOf(found) === 0) return;
    update({ decisions: mergedDecisions(found, get().decisions), recalled: get().recalled + countOf(found) });
  };

  const write = (key: ContentKey | null, decisions: Decisions): boolean => key !== null && kept.write(key, decisions);

  const keepFile = (name: string): boolean => {
    const isOnList = fileNamed(get(), name) !== undefined;
    const accepted = get().decisions.accepted.get(name) ?? [];
    // What was imported for a file that is not here yet waits for it.
    return !isOnList || write(digestOf(name), { accepted: new Map([[name, accepted]]), links: [] });
  };

  const keepLinks = (upper: string, lower: string): boolean => {
    const isOnList = [upper, lower].every((name) => sideNamed(get().files, name) !== null);
    const links = get().decisions.links.filter((link) => link.upper === upper && link.lower === lower);
    return !isOnList || write(keyOf(upper, lower), { accepted: new Map(), links });
  };

  return {
    recallFile: (name, digest) => {
      const [accepted = []] = kept.read(digest).accepted.values();
      takeUp({ accepted: new Map([[name, accepted]]), links: [] });
      if (get().decisions.accepted.has(name)) keepFile(name);
    },
    await: (digest, decisions) => {
      const [name = '', accepted = []] = [...decisions.accepted][0] ?? [];
      const [before = []] = kept.read(digest).accepted.values();
      // Kept under another name, perhaps, of the same file.
      const earlier = { accepted: new Map([[name, before]]), links: [] };
      return kept.write(digest, mergedDecisions(earlier, { accepted: new Map([[name, accepted]]), links: [] }));
    },
    recallLinks: (upper, lower) => {
      const key = keyOf(upper, lower);
      const links = key ? kept.read(key).links.map((link) => ({ ...link, upper, lower })) : [];
      takeUp({ accepted: new Map(), links });
    },
    keep: ({ accepted, links }) => {
      const done = [...[...accepted.keys()].map(keepFile), ...links.map(({ upper, lower }) => keepLinks(upper, lower))];
      update({ kept: kept.count(), isUnsaved: get().isUnsaved || done.includes(false) });
    },
    forgetAll: () => {
      kept.forgetAll();
      update({ kept: kept.count() });
    },
  };
}
