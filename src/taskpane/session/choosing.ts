/** The user's choices for this workbook: accepted findings, levels of rules, how achievement is computed. */

import { type Finding, type Level } from '../../core/rules/rule';
import { type AcceptedFinding, type Settings, type TableChoice } from '../../core/settings';
import { type Placed, withoutChoicesOn } from '../tables/choices-on';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface ChoiceActions {
  readonly accept: (finding: Finding, reason: string) => Promise<void>;
  readonly unaccept: (entry: AcceptedFinding) => Promise<void>;
  /** `null`: the rule's own level. */
  readonly setLevel: (rule: string, level: Level | 'off' | null) => Promise<void>;
  /** Says what lies at a place; `null`: as recognition sees it. */
  readonly setTable: (placed: Placed, choice: TableChoice | null) => Promise<void>;
  readonly setSettings: (change: Partial<Settings>) => Promise<void>;
}

export function createChoices({ host, get, update, attempt }: Tools, validation: ValidationActions): ChoiceActions {
  /** Kept in the workbook first: what could not be kept does not hold on the screen either. */
  const setSettings = async (change: Partial<Settings>) => {
    const settings = { ...get().settings, ...change };
    await attempt(async () => {
      await host.saveSettings(settings);
      update({ settings });
      await validation.judgeAgain();
    });
  };
  return {
    setSettings,
    accept: ({ rule, sheet, subject, text }, reason) =>
      setSettings({ accepted: [...get().settings.accepted, { rule: rule.id, sheet, subject, text, reason }] }),
    setTable: (placed, choice) => {
      const others = withoutChoicesOn(placed, get().settings.tables);
      return setSettings({ tables: choice ? [...others, choice] : others });
    },
    unaccept: (entry) => setSettings({ accepted: get().settings.accepted.filter((other) => other !== entry) }),
    setLevel: (rule, level) => {
      const others = Object.entries(get().settings.levels).filter(([id]) => id !== rule);
      return setSettings({ levels: Object.fromEntries(level === null ? others : [...others, [rule, level]]) });
    },
  };
}
