/** What every action needs: the state, Excel, and a voice. */

import { type Bilingual } from '../../core/language/bilingual';
import { Explained } from '../../core/language/explained';
import { type Problem, type Undertaking, problemOf } from '../../excel/problem';
import { type PaneHost } from '../host';
import { type Messages, inBoth } from '../i18n';
import { type NoticeAction, type PaneState } from '../state';
import { type Store } from '../store';

export interface Tools {
  readonly host: PaneHost;
  readonly get: () => PaneState;
  readonly update: (change: Partial<PaneState>) => void;
  /** Tells the user something in both languages, so that it survives a change of language. */
  readonly say: (tone: 'info' | 'warning', pick: (text: Messages) => string, action?: NoticeAction) => void;
  /** The same for words that come from elsewhere. */
  readonly tell: (tone: 'info' | 'warning', text: Bilingual, action?: NoticeAction) => void;
  /** Tells what went wrong. */
  readonly tellProblem: (problem: Problem, action?: NoticeAction) => void;
  /** Runs an action that asks Excel for something; what goes wrong is told. */
  readonly attempt: (action: () => Promise<void>) => Promise<void>;
  /** The same for a change of the workbook: shown as work in progress, and not begun twice. */
  readonly change: (action: () => Promise<void>, undertaking?: Undertaking) => Promise<void>;
}

export function createTools(store: Store<PaneState>, host: PaneHost): Tools {
  const update = (change: Partial<PaneState>) => store.set((state) => ({ ...state, ...change }));
  const undertake = async (undertaking: Undertaking, action: () => Promise<void>) => {
    update({ notice: null });
    try {
      await action();
    } catch (error) {
      update({ notice: noticeOf(error, undertaking) });
    }
  };
  const tell: Tools['tell'] = (tone, text, action) => update({ notice: { tone, text, ...(action ? { action } : {}) } });
  return {
    host,
    get: store.get,
    update,
    say: (tone, pick, action) => tell(tone, inBoth(pick), action),
    tell,
    tellProblem: (problem, action) => update({ notice: { tone: 'danger', problem, ...(action ? { action } : {}) } }),
    attempt: (action) => undertake('look', action),
    change: async (action, undertaking = 'change') => {
      if (store.get().working) return;
      update({ working: true });
      await undertake(undertaking, action);
      update({ working: false });
    },
  };
}

/** An error that explains itself (a form or a report that cannot be made) is a warning, any other a problem of ours or Excel's. */
function noticeOf(error: unknown, undertaking: Undertaking): PaneState['notice'] {
  if (error instanceof Explained) return { tone: 'warning', text: error.explanation };
  return { tone: 'danger', problem: problemOf(error, undertaking) };
}
