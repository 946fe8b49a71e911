/**
 * Keeps the list of findings true while cells and settings change, without a word and without touching selection or focus. One
 * reading comes after another, and no edit is forgotten before a reading has taken it in.
 */

import { isPassingError } from '../../core/language/excel-errors';
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

/** What has changed and is not in the list yet. */
interface Due {
  readonly edits: readonly SheetEdit[];
  /** The settings have changed. */
  readonly judge: boolean;
  /** Something of it was changed here. */
  readonly ours: boolean;
}

const NOTHING: Due = { edits: [], judge: false, ours: false };

function both(one: Due, other: Due): Due {
  return {
    edits: [...one.edits, ...other.edits],
    judge: one.judge || other.judge,
    ours: one.ours || other.ours,
  };
}

export function createFollowing(
  tools: Tools,
  memory: ReviewMemory,
  /** Not told of what only someone else has changed: his own pane looks after his changes. */
  whenOurs: (outcome: Outcome) => Promise<void>,
  onRenamed: RunOptions['onRenamed'],
): Following {
  const { get, update } = tools;
  let due = NOTHING;
  /** What the reading under way will have taken in. */
  let underWay = NOTHING;
  let work: Promise<void> | null = null;
  let overtaken = new AbortController();
  let paused = false;
  let hidden = false;
  const retries = createRetries(tools, () => void start());
  const results = createResults((edits) => {
    due = both(due, { edits, judge: false, ours: false });
    void start();
  });

  async function takeIn(outcome: Outcome): Promise<void> {
    const { signal } = overtaken;
    [underWay, due] = [due, NOTHING];
    const { ours } = underWay;
    try {
      const next = await takenIn(tools, outcome, underWay, { memory, signal, onRenamed });
      if (signal.aborted) return;
      if (next) {
        update({ run: { state: 'done', outcome: next } });
        results.await(next);
        if (ours) await whenOurs(next);
      }
      retries.forget();
    } catch (error) {
      if (signal.aborted || error instanceof Cancelled) return;
      due = both(underWay, due);
      throw error;
    } finally {
      if (!signal.aborted) underWay = NOTHING;
    }
  }

  async function takeInAll(): Promise<void> {
    retries.stop();
    while (!paused && !hidden && (due.edits.length > 0 || due.judge)) {
      const outcome = followable(get().run);
      if (!outcome) {
        due = NOTHING;
        return;
      }
      try {
        await takeIn(outcome);
      } catch (error) {
        retries.after(error);
        return;
      }
    }
  }

  function start(): Promise<void> {
    work ??= takeInAll().finally(() => {
      work = null;
    });
    return work;
  }

  return {
    refresh: (edits) => {
      due = both(due, { edits, judge: false, ours: edits.some(({ by }) => by !== 'colleague') });
      return start();
    },
    judgeAgain: (by) => {
      due = both(due, { edits: [], judge: true, ours: by === undefined });
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
      retries.stop();
      results.stop();
      const before = both(underWay, due);
      [underWay, due] = [NOTHING, NOTHING];
      return async (everythingWasRead) => {
        paused = false;
        retries.forget();
        if (!everythingWasRead) due = both(before, due);
        const outcome = followable(get().run);
        if (outcome) results.await(outcome);
        await work;
        await start();
      };
    },
  };
}

/** Reads what was edited and judges; `null` where nothing of it touches the list, or another reading has overtaken this one. */
async function takenIn(
  { host, get }: Tools,
  outcome: Outcome,
  { edits, judge }: Due,
  { memory, signal, onRenamed }: Pick<RunOptions, 'memory' | 'signal' | 'onRenamed'>,
): Promise<Outcome | null> {
  const read = edits.length > 0 ? await rereadEdits(host, outcome, edits) : null;
  if (signal.aborted || (!read && !judge)) return null;
  const reading = read ?? outcome.reading;
  const { scope, reading: before } = outcome;
  const isRenamed = reading.grids.some(({ name }, index) => name !== before.grids[index]?.name);
  const settings = isRenamed
    ? await settingsFor(reading, { scope, before }, get().settings, onRenamed)
    : get().settings;
  const options = { memory, previous: outcome, signal, onProgress: () => undefined };
  return reviewReading(reading, outcome.scope, settings, options);
}

interface Results {
  /** Reads again later what Excel has not worked out yet: it tells of no result, and one may wait for another. */
  readonly await: (outcome: Outcome) => void;
  readonly stop: () => void;
}

/** So often in a row a result is looked for; some never come. */
const MOST_LOOKS = 6;

function createResults(look: (edits: readonly SheetEdit[]) => void): Results {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    await: ({ reading: { grids, ids } }) => {
      clearTimeout(timer);
      const waiting = grids.flatMap(({ values }, index) => {
        const isWaiting = values.some((row) => row.some((value) => typeof value === 'string' && isPassingError(value)));
        return isWaiting ? [{ sheetId: ids[index] ?? '', areas: [] }] : [];
      });
      if (waiting.length === 0 || looks === MOST_LOOKS) {
        looks = 0;
        return;
      }
      timer = setTimeout(() => look(waiting), EDIT_PAUSE * 2 ** looks++);
    },
    stop: () => clearTimeout(timer),
  };
}

interface Retries {
  /** Tries again later, unless that has been in vain too often. The list stays as it is meanwhile: somebody types in a cell, most likely. */
  readonly after: (error: unknown) => void;
  readonly stop: () => void;
  /** What went wrong is over. */
  readonly forget: () => void;
}

function createRetries({ say }: Tools, start: () => void): Retries {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    after: (error) => {
      failures++;
      const passes = isPassing(error);
      if (!passes && failures === MOST_TRIES) say('warning', (text) => text.run.behind);
      if (!passes && failures >= MOST_TRIES) return;
      timer = setTimeout(start, Math.min(EDIT_PAUSE * 2 ** (failures - 1), LONGEST_WAIT));
    },
    stop: () => clearTimeout(timer),
    forget: () => {
      failures = 0;
    },
  };
}

/** The list that is on the screen and can be kept true; `null`: there is none. */
function followable(run: Run): Outcome | null {
  if (run.state === 'done') return run.outcome;
  return run.state === 'error' ? run.previous : null;
}
