/** What the user can do at the desk, put together from its parts. */

import { type Store } from '../taskpane/store';
import { type Adding, createAdding } from './adding';
import { createDeciding, type Deciding } from './deciding';
import { createHoldingToLibrary, type HoldingToLibrary } from './holding-to-library';
import { createMemory } from './memory';
import { createPairDesk, type PairDesk } from './pair/pair-desk';
import { sideNamed } from './pair/sides';
import { createReading } from './reading';
import { createReviewing, type Reviewing } from './reviewing';
import { changing, type DeskState, fileNamed, type View } from './state';
import { type DeskSurroundings } from './surroundings';
import { unfitText, WORDS } from './words';
import { createWritingOut, type WritingOut } from './writing-out';

export interface Desk
  extends
    PairDesk,
    Adding,
    Deciding,
    HoldingToLibrary,
    Pick<Reviewing, 'resume' | 'cancel' | 'openFile' | 'closeFile'>,
    Pick<WritingOut, 'downloadRecap'> {
  show(view: View): void;
}

export function createDesk(store: Store<DeskState>, surroundings: DeskSurroundings): Desk {
  const { get } = store;
  const update = changing(store);
  const memory = createMemory(store, surroundings.kept);
  const reading = createReading(store, memory, surroundings);
  const reviewing = createReviewing(store, reading, surroundings.parallel);
  const out = createWritingOut(store, surroundings);
  update({ kept: surroundings.kept.count() });

  const pairs = createPairDesk(store, {
    memory,
    bytesOf: async (name) => {
      const side = sideNamed(get().files, name);
      const given = side && fileNamed(get(), side.file);
      const file = given ? await reading.bytesOf(given) : null;
      if (!file) update({ notice: unfitText(name, WORDS.unreadableNow) });
      return file && { ...file, side: name, sheet: side?.sheet ?? null };
    },
    ask: async (request) => {
      const answer = await surroundings.pool.ask(request, new AbortController().signal);
      if (!answer) throw new Error('Nobody cancels it.');
      return answer;
    },
    now: surroundings.now,
    save: surroundings.save,
    toPng: surroundings.toPng,
    out,
  });

  return {
    ...pairs,
    ...createAdding(store, reviewing),
    ...createDeciding(store, { memory, reviewing }, surroundings),
    ...createHoldingToLibrary(store, { reading, reviewing, out }, surroundings),
    resume: reviewing.resume,
    cancel: reviewing.cancel,
    openFile: reviewing.openFile,
    closeFile: reviewing.closeFile,
    downloadRecap: out.downloadRecap,
    show: (view) => update({ view, notice: null }),
  };
}
