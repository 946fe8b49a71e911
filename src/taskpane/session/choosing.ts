/** The user's choices for this workbook: accepted findings, levels of rules, how achievement is computed. */

import { type Finding, type Level } from '../../core/rules/rule';
import { type AcceptedFinding, type Settings, type TableChoice } from '../../core/settings';
import { type Placed, withoutChoicesOn } from '../tables/choices-on';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface ChoiceActions {
  readonly accept: (finding: Finding, reason: string) => Promise<void>;
  readonly unaccept: (entry: AcceptedFinding) => Promise<boolean>;
  /** `null`: the rule's own level. */
  readonly setLevel: (rule: string, level: Level | 'off' | null) => Promise<void>;
  /** Says what lies at a place; `null`: as recognition sees it. */
  readonly setTable: (placed: Placed, choice: TableChoice | null) => Promise<boolean>;
  /** All of these resolve when it is done; those that can fail say whether it was kept. */
  readonly setSettings: (change: Partial<Settings>) => Promise<boolean>;
}

export function createChoices(
  { host, get, update, attempt, say }: Tools,
  validation: ValidationActions,
): ChoiceActions {
  /** Kept in the workbook first: what could not be kept does not hold on the screen either. */
  const setSettings = async (change: Partial<Settings>): Promise<boolean> => {
    const settings = { ...get().settings, ...change };
    let saved = false;
    await attempt(async () => {
      await host.saveSettings(settings);
      saved = true;
      update({ settings });
      await validation.judgeAgain();
    });
    return saved;
  };
  return {
    setSettings,
    accept: async ({ rule, sheet, subject, column, text }, reason) => {
      const entry = { rule: rule.id, sheet, subject, column, text, reason };
      if (await setSettings({ accepted: [...get().settings.accepted, entry] })) {
        say('info', (words) => words.accepting.accepted);
      }
    },
    setTable: (placed, choice) => {
      const others = withoutChoicesOn(placed, get().settings.tables);
      return setSettings({ tables: choice ? [...others, choice] : others });
    },
    unaccept: (entry) => setSettings({ accepted: get().settings.accepted.filter((other) => other !== entry) }),
    setLevel: async (rule, level) => {
      const others = Object.entries(get().settings.levels).filter(([id]) => id !== rule);
      const levels = Object.fromEntries(level === null ? others : [...others, [rule, level]]);
      if ((await setSettings({ levels })) && level === 'off') say('info', (words) => words.accepting.switchedOff(rule));
    },
  };
}
