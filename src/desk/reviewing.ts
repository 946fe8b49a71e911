/** Reviews the files of the list, several at once, and opens one of them. */

import { type RecapFile } from '../core/report/recap/recap-file';
import { type Store } from '../taskpane/store';
import { type Reading } from './reading';
import { type FileAnswer } from './review-file';
import { changing, type DeskFile, type DeskState, fileNamed, withFile } from './state';

export interface Reviewing {
  /** Goes on with the files of which nothing is known yet. Whoever asks while files are being reviewed waits with them. */
  resume(): Promise<void>;
  cancel(): void;
  openFile(name: string): Promise<void>;
  closeFile(): void;
  /** Forgets what is known of some files and finds it out anew; what is being read of them meanwhile is judged as it was. */
  reviewAgain(isMeant: (file: DeskFile) => boolean): Promise<void>;
  /** Until nothing is read any more. */
  stop(): Promise<void>;
}

export function createReviewing(store: Store<DeskState>, { ask }: Reading, parallel: number): Reviewing {
  const { get } = store;
  const update = changing(store);
  let running = new AbortController();
  let underWay = Promise.resolve();

  const record = (name: string, answer: FileAnswer) => {
    const result: RecapFile =
      answer.kind === 'read' ? answer.recap : { kind: 'unreadable', name, reason: answer.reason[get().language] };
    update(withFile(get(), name, { result }));
  };

  const reviewAll = async () => {
    running = new AbortController();
    const { signal } = running;
    const taken = new Set<string>();
    update({ running: true });
    const work = async () => {
      for (;;) {
        const next = get().files.find(({ name, result }) => result === null && !taken.has(name));
        if (!next || signal.aborted) return;
        taken.add(next.name);
        const answer = await ask(next, 'line', signal);
        if (answer) record(next.name, answer);
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    update({ running: false });
  };

  const resume = (): Promise<void> => {
    if (!get().running) underWay = reviewAll();
    return underWay;
  };

  const stop = async () => {
    running.abort();
    await underWay;
  };

  const openFile = async (name: string) => {
    const file = fileNamed(get(), name);
    if (!file || get().busy) return;
    update({ busy: true, notice: null });
    const answer = await ask(file, 'sheets');
    if (answer) record(name, answer);
    if (answer?.kind === 'read' && answer.opened) update({ open: { name, content: answer.opened } });
    update({ busy: false });
  };

  return {
    resume,
    stop,
    openFile,
    cancel: () => running.abort(),
    closeFile: () => update({ open: null }),
    reviewAgain: async (isMeant) => {
      if (get().files.some(isMeant)) await stop();
      update({ files: get().files.map((file) => (isMeant(file) ? { ...file, result: null } : file)) });
      const open = fileNamed(get(), get().open?.name ?? '');
      if (open && isMeant(open)) await openFile(open.name);
      await resume();
    },
  };
}
