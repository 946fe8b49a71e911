/** The user's choices for this workbook: accepted findings, levels of rules, how achievement is computed. */

import { acceptanceOf } from '../../core/rules/acceptances';
import { type Finding } from '../../core/rules/rule';
import { type Level } from '../../core/knowledge/levels';
import { type AcceptedFinding, type PolarityChoice, type Settings, type TableChoice } from '../../core/settings';
import { keyOfAccepted } from '../../core/stored-settings';
import { type Placed, withoutChoicesOn } from '../tables/choices-on';
import { type Keeping } from './keeping';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface ChoiceActions {
  readonly accept: (finding: Finding, reason: string) => Promise<void>;
  readonly unaccept: (entry: AcceptedFinding) => Promise<boolean>;
  /** `null`: the rule's own level. */
  readonly setLevel: (rule: string, level: Level | 'off' | null) => Promise<void>;
  readonly resetLevels: () => Promise<boolean>;
  /** By normalised indicator name; `null`: as recognition reads it. */
  readonly setPolarity: (indicator: string, polarity: PolarityChoice | null) => Promise<boolean>;
  /** Says what lies at a place; `null`: as recognition sees it. */
  readonly setTable: (placed: Placed, choice: TableChoice | null) => Promise<boolean>;
  readonly setMeasuring: (change: Partial<Pick<Settings, 'ratingScale' | 'lowerMethod'>>) => Promise<boolean>;
}

/** All of these resolve when it is done; those that can fail say whether it was kept. */
export function createChoices(
  { attempt, say }: Tools,
  keeping: Keeping,
  validation: Pick<ValidationActions, 'judgeAgain'>,
): ChoiceActions {
  /** Kept in the workbook first: what could not be kept does not hold on the screen either. */
  const choose = async (change: (settings: Settings) => Settings): Promise<boolean> => {
    let saved = false;
    await attempt(async () => {
      await keeping.change(change);
      saved = true;
      await validation.judgeAgain();
    });
    return saved;
  };
  return {
    accept: async (finding, reason) => {
      const entry = acceptanceOf(finding, { reason, at: new Date().toISOString() });
      const accepting = (settings: Settings) => ({
        ...settings,
        accepted: [...without(settings.accepted, entry), entry],
      });
      if (await choose(accepting)) say('info', (words) => words.accepting.accepted);
    },
    unaccept: (entry) => choose((settings) => ({ ...settings, accepted: without(settings.accepted, entry) })),
    setTable: (placed, choice) =>
      choose((settings) => {
        const others = withoutChoicesOn(placed, settings.tables);
        return { ...settings, tables: choice ? [...others, choice] : others };
      }),
    setLevel: async (rule, level) => {
      const choosing = (settings: Settings) => ({ ...settings, levels: withChoice(settings.levels, rule, level) });
      if ((await choose(choosing)) && level === 'off') say('info', (words) => words.accepting.switchedOff(rule));
    },
    resetLevels: () => choose((settings) => ({ ...settings, levels: {} })),
    setPolarity: (indicator, polarity) =>
      choose((settings) => ({ ...settings, polarities: withChoice(settings.polarities, indicator, polarity) })),
    setMeasuring: (change) => choose((settings) => ({ ...settings, ...change })),
  };
}

function without(accepted: readonly AcceptedFinding[], entry: AcceptedFinding): readonly AcceptedFinding[] {
  return accepted.filter((other) => keyOfAccepted(other) !== keyOfAccepted(entry));
}

/** `null` takes the entry out. */
function withChoice<Choice>(
  choices: Readonly<Record<string, Choice>>,
  name: string,
  choice: Choice | null,
): Readonly<Record<string, Choice>> {
  const others = Object.entries(choices).filter(([other]) => other !== name);
  return Object.fromEntries(choice === null ? others : [...others, [name, choice]]);
}
