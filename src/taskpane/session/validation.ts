/** Running a validation, and keeping its outcome true while settings and cells change. */

import { Cancelled } from '../../excel/read/workbook';
import { problemOf } from '../../excel/problem';
import { type Scope } from '../../excel/read/scope';
import { type SheetEdit } from '../../excel/watch';
import { type ReviewMemory } from '../../core/review';
import { type Settings } from '../../core/settings';
import { lastCheck, rememberCheck } from '../last-check';
import { type PagePart, type PaneState, outcomeIn } from '../state';
import { NO_FILTER, allCount, countFindings } from '../validation/list/grouping';
import { type Outcome, runValidation } from '../validation/run';
import { createFollowing } from './following';
import { createColouring } from './highlighting';
import { type Keeping } from './keeping';
import { type Tools } from './tools';

export interface ValidationActions {
  readonly validate: () => Promise<void>;
  /** The same for a page that needs its result: the user stays there, and the focus comes back to what he had open. */
  readonly validateFor: (part: PagePart) => Promise<void>;
  /** Repeats the check that was made before the pane was loaded again, without taking anybody to another page. */
  readonly restore: () => Promise<void>;
  readonly cancel: () => void;
  /** Judges again what was read, under the settings as they are now. `by`: who has changed them, when not the user here. */
  readonly judgeAgain: (by?: 'colleague') => Promise<void>;
  /** Reads again what was edited and judges; without a word, and without touching selection or focus. */
  readonly refresh: (edits: readonly SheetEdit[]) => Promise<void>;
  /** The pane is out of sight, or in sight again. */
  readonly setHidden: (isHidden: boolean) => void;
}

/** What a check that the user asked for has found. */
interface Counted {
  readonly scope: Scope;
  /** Where none was there, nothing has become better or worse. */
  readonly hasTables: boolean;
  readonly all: number;
}

export function createValidation(tools: Tools, keeping: Keeping): ValidationActions {
  const { host, get, update, say } = tools;
  let running: AbortController | null = null;
  let underWay: Promise<void> | null = null;
  /** Of the last one. The list has followed the edits since, and whoever asks again compares with what he was told then. */
  let counted: Counted | null = null;
  const memory: ReviewMemory = new WeakMap();
  const colour = createColouring(tools);
  const following = createFollowing(tools, memory, colour, keepRenamed);

  /** One at a time: whoever asks meanwhile waits for the one under way. */
  function check(visible: Partial<PaneState>): Promise<void> {
    underWay ??= readAndReview(visible).finally(() => {
      underWay = null;
    });
    return underWay;
  }

  async function readAndReview(visible: Partial<PaneState>): Promise<void> {
    const controller = new AbortController();
    running = controller;
    const resume = following.pause();
    const { run, scope } = { ...get(), ...visible };
    const previous = outcomeIn(run);
    update({
      ...visible,
      run: { state: 'busy', progress: { phase: 'reading', share: 0 }, previous },
    });
    let isDone = false;
    try {
      if (!keeping.isKnown()) await keeping.read().catch(() => undefined);
      const outcome = await runValidation(host, scope, get().settings, {
        memory,
        previous,
        signal: controller.signal,
        onRenamed: keepRenamed,
        onProgress: (progress) => {
          if (!controller.signal.aborted) update({ run: { state: 'busy', progress, previous } });
        },
      });
      isDone = true;
      rememberCheck(host.workbookKey(), outcome.scope);
      update({
        run: { state: 'done', outcome },
        before: counted && counted.scope === outcome.scope && counted.hasTables ? counted.all : null,
        filter: NO_FILTER,
        selected: null,
        fixing: null,
      });
      counted = countedIn(outcome);
      if (!keeping.isKnown()) say('warning', (text) => text.settings.unknown);
      await colour(outcome);
    } catch (error) {
      if (error instanceof Cancelled) {
        update({ run: previous ? { state: 'done', outcome: previous } : { state: 'idle' } });
        say('info', (text) => text.run.cancelled);
      } else {
        update({ run: { state: 'error', problem: problemOf(error), previous } });
      }
    } finally {
      running = null;
      await resume(isDone);
    }
  }

  /** Where the workbook cannot keep them (it is read-only), they hold for as long as the pane is open. */
  function keepRenamed(settings: Settings, follow: (settings: Settings) => Settings): void {
    update({ settings });
    keeping.change(follow).catch(() => undefined);
  }

  const { judgeAgain, refresh, setHidden } = following;
  function validate(): Promise<void> {
    if (underWay) update({ page: 'validation' });
    return check({ notice: null, page: 'validation' });
  }

  async function validateFor(part: PagePart): Promise<void> {
    const { page } = get();
    await check({ notice: null });
    const { run } = get();
    // What went wrong, and how to try again, is told on the page of findings.
    if (run.state === 'error') update({ page: 'validation' });
    else if (get().page === page) update({ focused: { on: 'part', part } });
  }

  async function restore(): Promise<void> {
    const scope = lastCheck(host.workbookKey());
    if (scope === null || get().run.state !== 'idle') return;
    await check({ scope });
  }

  return { validate, validateFor, restore, cancel: () => running?.abort(), judgeAgain, refresh, setHidden };
}

function countedIn({ scope, tables, items }: Outcome): Counted {
  return { scope, hasTables: tables.length > 0, all: allCount(countFindings(items)) };
}
