/**
 * Keeps the list of findings true while cells and settings change, without a word and without touching selection or focus. One
 * reading comes after another, and no edit is forgotten before a reading has taken it in.
 */

import { type ReviewMemory } from '../../core/review';
import { isPassing } from '../../excel/problem';
import { Cancelled } from '../../excel/read/workbook';
import { EDIT_PAUSE, type SheetEdit } from '../../excel/watch';
import { type Run } from '../state';
import { type Outcome, type RunOptions, rereadEdits, reviewReading, settingsFor } from '../validation/run';
import { type Tools } from './tools';

export interface Following {
  /** Reads again what was edited and judges; resolves when that is on the screen, or when Excel does not answer for now. */
  readonly refresh: (edits: readonly SheetEdit[]) => Promise<void>;
  /** Judges again what was read, under the settings as they are now. `by`: who has changed them, when not the user here. */
  readonly judgeAgain: (by?: 'colleague') => Promise<void>;
  /** Nobody sees the list: what is edited meanwhile is read when somebody does. */
  readonly setHidden: (isHidden: boolean) => void;
  /** A validation begins, which reads everything itself. The function that it gives must be called when it is over. */
  readonly pause: () => (everythingWasRead: boolean) => Promise<void>;
}

/** The longest wait before Excel is asked again, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** So often a fault that will hardly pass by itself is tried again; then the next edit tries it. */
const MOST_TRIES = 3;

export function createFollowing(
  { host, get, update, say }: Tools,
  memory: ReviewMemory,
  /** Not told of what only someone else has changed: his own pane looks after his changes. */
  whenOurs: (outcome: Outcome) => Promise<void>,
  onRenamed: RunOptions['onRenamed'],
): Following {
  let unread: readonly SheetEdit[] = [];
  let unjudged = false;
  /** Something of it was changed here. */
  let ours = false;
  /** What the reading under way will have taken in. */
  let inFlight: readonly SheetEdit[] = [];
  let judging = false;
  let oursInFlight = false;
  let work: Promise<void> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let overtaken = new AbortController();
  let paused = false;
  let hidden = false;

  async function takeIn(outcome: Outcome): Promise<void> {
    const { signal } = overtaken;
    [judging, unjudged] = [unjudged, false];
    [inFlight, unread] = [unread, []];
    [oursInFlight, ours] = [ours, false];
    try {
      const read = inFlight.length > 0 ? await rereadEdits(host, outcome, inFlight) : null;
      if (signal.aborted) return;
      if (read || judging) {
        const options = { memory, previous: outcome, signal, onProgress: () => undefined };
        const reading = read ?? outcome.reading;
        const isRenamed = reading.grids.some(({ name }, index) => name !== outcome.reading.grids[index]?.name);
        const settings = isRenamed ? await settingsFor(reading, outcome, get().settings, onRenamed) : get().settings;
        const next = await reviewReading(reading, outcome.scope, settings, options);
        if (signal.aborted) return;
        update({ run: { state: 'done', outcome: next } });
        if (oursInFlight) await whenOurs(next);
      }
      failures = 0;
    } catch (error) {
      if (signal.aborted || error instanceof Cancelled) return;
      unread = [...inFlight, ...unread];
      unjudged ||= judging;
      ours ||= oursInFlight;
      throw error;
    } finally {
      if (!signal.aborted) [inFlight, judging, oursInFlight] = [[], false, false];
    }
  }

  async function takeInAll(): Promise<void> {
    clearTimeout(timer);
    while (!paused && !hidden && (unread.length > 0 || unjudged)) {
      const outcome = followable(get().run);
      if (!outcome) {
        forget();
        return;
      }
      try {
        await takeIn(outcome);
      } catch (error) {
        tryLater(error);
        return;
      }
    }
  }

  /** The list stays as it is meanwhile: somebody types in a cell, most likely. */
  function tryLater(error: unknown): void {
    failures++;
    const passes = isPassing(error);
    if (!passes && failures === MOST_TRIES) say('warning', (text) => text.run.behind);
    if (!passes && failures >= MOST_TRIES) return;
    timer = setTimeout(() => void start(), Math.min(EDIT_PAUSE * 2 ** (failures - 1), LONGEST_WAIT));
  }

  function forget(): void {
    unread = [];
    unjudged = false;
    ours = false;
  }

  function start(): Promise<void> {
    work ??= takeInAll().finally(() => {
      work = null;
    });
    return work;
  }

  return {
    refresh: (edits) => {
      unread = [...unread, ...edits];
      ours ||= edits.some(({ by }) => by !== 'colleague');
      return start();
    },
    judgeAgain: (by) => {
      unjudged = true;
      ours ||= by === undefined;
      return start();
    },
    setHidden: (isHidden) => {
      hidden = isHidden;
      void start();
    },
    pause: () => {
      paused = true;
      overtaken.abort();
      overtaken = new AbortController();
      clearTimeout(timer);
      const before = {
        unread: [...inFlight, ...unread],
        unjudged: unjudged || judging,
        ours: ours || oursInFlight,
      };
      [inFlight, judging, oursInFlight] = [[], false, false];
      forget();
      return async (everythingWasRead) => {
        paused = false;
        failures = 0;
        if (!everythingWasRead) {
          unread = [...before.unread, ...unread];
          unjudged ||= before.unjudged;
          ours ||= before.ours;
        }
        await work;
        await start();
      };
    },
  };
}

/** The list that is on the screen and can be kept true; `null`: there is none. */
function followable(run: Run): Outcome | null {
  if (run.state === 'done') return run.outcome;
  return run.state === 'error' ? run.previous : null;
}
