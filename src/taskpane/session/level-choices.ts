/** How grave the findings of a rule are in this workbook, and which rules are switched off. */

import { type Level } from '../../core/knowledge/choices/levels';
import { type RuleMeta } from '../../core/rules/rule';
import { type Settings } from '../../core/settings';
import { inBoth } from '../i18n';
import { outcomeIn } from '../state';
import { type ListedFinding } from '../validation/list/grouping';
import { type ChoiceMaking, withChoice } from './choice-making';
import { type Tools } from './tools';

export interface LevelChoices {
  /** `null`: the rule's own level. */
  readonly setLevel: (rule: Pick<RuleMeta, 'id' | 'title'>, level: Level | 'off' | null) => Promise<void>;
  /** Switches these rules off, or gives them their own levels again; with a way back. */
  readonly switchRules: (rules: readonly string[], isOn: boolean) => Promise<void>;
  readonly resetLevels: () => Promise<boolean>;
}

export function createLevelChoices({ get }: Tools, { choose, decide }: ChoiceMaking): LevelChoices {
  return {
    setLevel: async ({ id, title }, level) => {
      const before = get().settings.levels[id] ?? null;
      const to = (chosen: Level | 'off' | null) => (settings: Settings) => ({
        ...settings,
        levels: withChoice(settings.levels, id, chosen),
      });
      if (level !== 'off') {
        await choose(to(level));
        return;
      }
      const { selected, run } = get();
      const isSilenced = ({ finding }: ListedFinding) => finding.rule.id === id && finding.accepted === undefined;
      const count = outcomeIn(run)?.items.filter(isSilenced).length ?? 0;
      await decide(
        selected === null ? [] : [selected],
        to(level),
        to(before),
        inBoth(({ accepting }, language) => accepting.switchedOff(title[language], count)),
      );
    },
    switchRules: async (rules, isOn) => {
      const before = rules.map((id) => [id, get().settings.levels[id] ?? null] as const);
      const words = inBoth(({ accepting }) =>
        isOn ? accepting.switchedOnMany(rules.length) : accepting.switchedOffMany(rules.length),
      );
      await decide(
        [],
        (settings) =>
          withLevels(
            settings,
            rules.map((id) => [id, isOn ? null : 'off']),
          ),
        (settings) => withLevels(settings, before),
        words,
      );
    },
    resetLevels: () => choose((settings) => ({ ...settings, levels: {} })),
  };
}

function withLevels(
  settings: Settings,
  choices: readonly (readonly [rule: string, level: Level | 'off' | null])[],
): Settings {
  const levels = choices.reduce((all, [rule, level]) => withChoice(all, rule, level), settings.levels);
  return { ...settings, levels };
}
