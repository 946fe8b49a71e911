/** Running a validation, and keeping its outcome true while settings and cells change. */

import { Cancelled } from '../../excel/read/workbook';
import { problemOf } from '../../excel/problem';
import { type SheetEdit } from '../../excel/watch';
import { type ReviewMemory } from '../../core/review';
import { type Settings } from '../../core/settings';
import { outcomeIn } from '../state';
import { NO_FILTER, countFindings, openCount } from '../validation/grouping';
import { type Outcome, rereadEdits, reviewReading, runValidation } from '../validation/run';
import { type Tools } from './tools';

export interface ValidationActions {
  readonly validate: () => Promise<void>;
  readonly cancel: () => void;
  /** Judges again what was read, under the settings as they are now. */
  readonly judgeAgain: () => Promise<void>;
  /** Reads again what was edited and judges; without a word, and without touching selection or focus. */
  readonly refresh: (edits: readonly SheetEdit[]) => Promise<void>;
}

export function createValidation({ host, get, update, say }: Tools): ValidationActions {
  let running: AbortController | null = null;
  let quiet = new AbortController();
  const memory: ReviewMemory = new WeakMap();

  async function validate(): Promise<void> {
    if (running) return;
    quiet.abort();
    const controller = new AbortController();
    running = controller;
    const { run, scope, settings, highlighted } = get();
    const previous = outcomeIn(run);
    update({
      notice: null,
      page: 'validation',
      run: { state: 'busy', progress: { phase: 'reading', share: 0 }, previous },
    });
    try {
      const outcome = await runValidation(host, scope, settings, {
        memory,
        previous,
        signal: controller.signal,
        onRenamed: keepRenamed,
        onProgress: (progress) => {
          if (!controller.signal.aborted) update({ run: { state: 'busy', progress, previous } });
        },
      });
      update({
        run: { state: 'done', outcome },
        before: previous?.scope === outcome.scope ? openCount(countFindings(previous.items)) : null,
        filter: NO_FILTER,
        selected: null,
        fixing: null,
      });
      if (highlighted) await host.highlight(findingsOf(outcome));
    } catch (error) {
      if (error instanceof Cancelled) {
        update({ run: previous ? { state: 'done', outcome: previous } : { state: 'idle' } });
        say('info', (text) => text.run.cancelled);
      } else {
        update({ run: { state: 'error', problem: problemOf(error), previous } });
      }
    } finally {
      running = null;
    }
  }

  /** Where the workbook cannot keep them (it is read-only), they hold for as long as the pane is open. */
  function keepRenamed(settings: Settings): void {
    update({ settings });
    host.saveSettings(settings).catch(() => undefined);
  }

  /** Makes a new outcome in the background; a later call, or a validation, overtakes it. */
  async function inBackground(make: (outcome: Outcome, signal: AbortSignal) => Promise<Outcome | null>): Promise<void> {
    const { run } = get();
    if (run.state !== 'done') return;
    quiet.abort();
    const controller = new AbortController();
    quiet = controller;
    try {
      const outcome = await make(run.outcome, controller.signal);
      if (!outcome || controller.signal.aborted) return;
      update({ run: { state: 'done', outcome } });
      if (get().highlighted) await host.highlight(findingsOf(outcome));
    } catch (error) {
      // The list stays as it is; whoever wants to know runs the validation and is told.
      if (error instanceof Cancelled || controller.signal.aborted) return;
      update({ run: { state: 'error', problem: problemOf(error), previous: run.outcome } });
    }
  }

  const silent = (previous: Outcome, signal: AbortSignal) => ({
    memory,
    previous,
    signal,
    onProgress: () => undefined,
  });

  return {
    validate,
    cancel: () => running?.abort(),
    judgeAgain: () =>
      inBackground((outcome, signal) =>
        reviewReading(outcome.reading, outcome.scope, get().settings, silent(outcome, signal)),
      ),
    refresh: (edits) =>
      inBackground(async (outcome, signal) => {
        const reading = await rereadEdits(host, outcome, edits);
        return reading && reviewReading(reading, outcome.scope, get().settings, silent(outcome, signal));
      }),
  };
}

export function findingsOf(outcome: Outcome) {
  return outcome.items.map(({ finding }) => finding);
}
