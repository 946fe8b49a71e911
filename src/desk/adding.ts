/** Puts files on the list, says what became of them, and has them reviewed. */

import { type Store } from '../taskpane/store';
import { type GivenFile } from './given-files';
import { type Joining, joining } from './joining';
import { type Reviewing } from './reviewing';
import { changing, type DeskState, NOTHING_BESIDE } from './state';
import { inOne, joiningText, recalledText } from './words';

export interface Adding {
  /** `unopened`: what the browser could not open. */
  add(given: readonly GivenFile[], unopened?: readonly string[]): Promise<void>;
}

export function createAdding(store: Store<DeskState>, { resume, stop }: Reviewing): Adding {
  const { get } = store;
  const update = changing(store);

  const join = async ({ fresh, renewed }: Joining) => {
    if (renewed.length > 0) await stop();
    const unknown = ({ name, file }: GivenFile) => ({ name, file, result: null, digest: null });
    const anew = new Map(renewed.map((each) => [each.name, unknown(each)]));
    const files = [...get().files.map((each) => anew.get(each.name) ?? each), ...fresh.map(unknown)];
    update({ files, ...(renewed.length > 0 && NOTHING_BESIDE) });
  };

  return {
    add: async (given, unopened = []) => {
      const joined = await joining(get().files, given);
      const notice = joiningText(joined, unopened);
      const before = get().recalled;
      await join(joined);
      update({ notice });
      await resume();
      const recalled = get().recalled - before;
      if (recalled > 0) update({ notice: inOne([...(notice ? [notice] : []), recalledText(recalled)]) });
    },
  };
}
