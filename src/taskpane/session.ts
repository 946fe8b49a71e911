/** What the user can do, and what comes of it. Everything that changes the pane's state or asks Excel for something is here. */

import { type Bilingual } from '../core/language/bilingual';
import { type CellPosition } from '../core/sheet/address';
import { type Finding } from '../core/rules/rule';
import { type Scope } from '../excel/read/scope';
import { problemOf } from '../excel/problem';
import { type Host } from './host';
import { type Messages, messagesIn } from './i18n';
import { type Preferences, savePreferences } from './preferences';
import { type Page, type PaneState, outcomeIn } from './state';
import { type Store } from './store';
import { type FindingFilter, NO_FILTER, countFindings, openCount } from './validation/grouping';
import { type Outcome, runValidation } from './validation/run';

export interface Session {
  readonly start: () => Promise<void>;
  readonly showPage: (page: Page) => void;
  readonly setScope: (scope: Scope) => void;
  readonly setFilter: (filter: Partial<FindingFilter>) => void;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  readonly validate: () => Promise<void>;
  readonly cancel: () => void;
  /** Opens a finding's details and goes to its cell. */
  readonly select: (key: string, finding: Finding) => Promise<void>;
  readonly goTo: (sheet: string, position: CellPosition) => Promise<void>;
  readonly dismissNotice: () => void;
}

export function createSession(store: Store<PaneState>, host: Host): Session {
  let running: AbortController | null = null;

  const update = (change: Partial<PaneState>) => store.set((state) => ({ ...state, ...change }));

  /** A text in both languages, so that a notice survives a change of language. */
  const say = (tone: 'info' | 'warning', pick: (text: Messages) => string) => {
    const text: Bilingual = { id: pick(messagesIn('id')), en: pick(messagesIn('en')) };
    update({ notice: { tone, text } });
  };

  async function validate(): Promise<void> {
    if (running) return;
    const controller = new AbortController();
    running = controller;
    const { run, scope, settings } = store.get();
    const previous = outcomeIn(run);
    update({
      notice: null,
      page: 'validation',
      run: { state: 'busy', progress: { phase: 'reading', share: 0 }, previous },
    });
    try {
      const outcome = await runValidation(host, scope, settings, {
        signal: controller.signal,
        onProgress: (progress) => {
          if (!controller.signal.aborted) update({ run: { state: 'busy', progress, previous } });
        },
      });
      update({
        run: { state: 'done', outcome },
        before: previous?.scope === outcome.scope ? openFindings(previous) : null,
        filter: NO_FILTER,
        selected: null,
      });
    } catch (error) {
      if (controller.signal.aborted) {
        update({ run: previous ? { state: 'done', outcome: previous } : { state: 'idle' } });
        say('info', (text) => text.run.cancelled);
      } else {
        update({ run: { state: 'error', problem: problemOf(error), previous } });
      }
    } finally {
      running = null;
    }
  }

  async function goTo(sheet: string, position: CellPosition): Promise<void> {
    update({ notice: null });
    try {
      const arrival = await host.goToCell(sheet, position);
      if (arrival === 'hiddenLine') say('info', (text) => text.arrival.hiddenLine);
      else if (arrival !== 'shown') say('warning', (text) => text.arrival[arrival](sheet));
    } catch (error) {
      update({ notice: { tone: 'danger', problem: problemOf(error) } });
    }
  }

  return {
    start: async () => {
      try {
        update({ settings: await host.loadSettings() });
      } catch (error) {
        update({ notice: { tone: 'danger', problem: problemOf(error) } });
      }
    },
    showPage: (page) => update({ page, notice: null }),
    setScope: (scope) => update({ scope }),
    setFilter: (filter) => store.set((state) => ({ ...state, filter: { ...state.filter, ...filter } })),
    setPreferences: (change) => {
      const preferences = { ...store.get().preferences, ...change };
      savePreferences(preferences);
      update({ preferences });
    },
    validate,
    cancel: () => running?.abort(),
    select: async (key, finding) => {
      update({ selected: key });
      await goTo(finding.sheet, finding.cell);
    },
    goTo,
    dismissNotice: () => update({ notice: null }),
  };
}

function openFindings(outcome: Outcome): number {
  return openCount(countFindings(outcome.findings));
}
