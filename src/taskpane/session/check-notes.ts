/** The history of checks that is kept in the workbook. */

import { type NotedCheck, MOST_NOTED_CHECKS } from '../../core/settings';
import { countIndicators } from '../../core/table/indicator-count';
import { bothOf } from '../i18n';
import { historyWords } from '../i18n/history-words';
import { outcomeIn } from '../state';
import { countFindings } from '../validation/list/grouping';
import { type Outcome } from '../validation/run';
import { type ChoiceMaking } from './choice-making';
import { type Tools } from './tools';

export interface CheckNotes {
  /** Notes in the workbook what the check on the screen has found. */
  readonly noteCheck: () => Promise<void>;
  readonly clearHistory: () => Promise<void>;
}

export function createCheckNotes({ get }: Tools, { decide }: ChoiceMaking): CheckNotes {
  return {
    noteCheck: async () => {
      const outcome = outcomeIn(get().run);
      if (!outcome) return;
      const check = notedCheck(outcome);
      await decide(
        [],
        (settings) => ({ ...settings, history: [check, ...settings.history].slice(0, MOST_NOTED_CHECKS) }),
        (settings) => ({ ...settings, history: settings.history.filter(({ at }) => at !== check.at) }),
        bothOf(historyWords, (words) => words.noted),
      );
    },
    clearHistory: async () => {
      const { history } = get().settings;
      await decide(
        [],
        (settings) => ({ ...settings, history: [] }),
        (settings) => ({ ...settings, history }),
        bothOf(historyWords, (words) => words.cleared),
      );
    },
  };
}

function notedCheck({ tables, items }: Outcome): NotedCheck {
  const { error, warning, advice } = countFindings(items);
  const { indicators } = countIndicators(tables);
  return { at: new Date().toISOString(), indicators, counts: { error, warning, advice } };
}
