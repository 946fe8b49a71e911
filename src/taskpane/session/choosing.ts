/** The user's choices for this workbook: accepted findings, levels of rules, how achievement is computed; and the way back. */

import { type AgencyText, withAgencyText, type FormLevel } from '../../core/agency';
import { readAgencyFile, sharedOf, withShared } from '../../core/agency-file';
import { type Bilingual, both, joined } from '../../core/language/bilingual';
import { acceptanceOf } from '../../core/rules/acceptances';
import { type RuleMeta } from '../../core/rules/rule';
import { type Level } from '../../core/knowledge/levels';
import {
  type AcceptedFinding,
  type NotedCheck,
  type Settings,
  type TableChoice,
  MOST_NOTED_CHECKS,
} from '../../core/settings';
import { type Polarity } from '../../core/knowledge/polarities';
import { keyOfAccepted } from '../../core/stored-parts';
import { inBoth, messagesIn } from '../i18n';
import { agencyPageWords } from '../i18n/agency-page';
import { historyWords } from '../i18n/history-words';
import { outcomeIn } from '../state';
import { type Placed, withoutChoicesOn } from '../tables/choices-on';
import { type ListedFinding, countFindings } from '../validation/grouping';
import { type Outcome } from '../validation/run';
import { type Attention } from './attention';
import { type Keeping } from './keeping';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface ChoiceActions {
  /** One reason for all of them. `person` may be empty. */
  readonly accept: (items: readonly ListedFinding[], decision: Decision) => Promise<boolean>;
  readonly unaccept: (entry: AcceptedFinding) => Promise<boolean>;
  /** `null`: the rule's own level. */
  readonly setLevel: (rule: Pick<RuleMeta, 'id' | 'title'>, level: Level | 'off' | null) => Promise<void>;
  /** Switches these rules off, or gives them their own levels again; with a way back. */
  readonly switchRules: (rules: readonly string[], isOn: boolean) => Promise<void>;
  readonly resetLevels: () => Promise<boolean>;
  /** By normalised indicator name; `null`: as recognition reads it. */
  readonly setPolarity: (indicator: string, polarity: Polarity | null) => Promise<boolean>;
  /** The same for several, in answer to a finding. */
  readonly answerDirection: (indicators: readonly string[], polarity: Polarity) => Promise<void>;
  /** Says what lies at a place; `null`: as recognition sees it. */
  readonly setTable: (placed: Placed, choice: TableChoice | null) => Promise<boolean>;
  readonly setMeasuring: (
    change: Partial<Pick<Settings, 'ratingScale' | 'lowerMethod' | 'achievementCap'>>,
  ) => Promise<boolean>;
  readonly setAgencyText: (key: AgencyText, typed: string) => Promise<boolean>;
  readonly setAgencyLevel: (level: FormLevel) => Promise<boolean>;
  /** The text of a profile file that somebody chose; `null`: it could not be read. */
  readonly importAgency: (file: string | null) => Promise<void>;
  /** Notes in the workbook what the check on the screen has found. */
  readonly noteCheck: () => Promise<void>;
  readonly clearHistory: () => Promise<void>;
  /** Takes back the choice that was told last. */
  readonly undoChoice: () => Promise<void>;
}

/** Why a finding may stand, and who says so. */
export interface Decision {
  readonly reason: string;
  readonly person: string;
}

type SettingsChange = (settings: Settings) => Settings;

/** All of these resolve when it is done; those that can fail say whether it was kept. */
export function createChoices(
  { attempt, say, tell, get, update }: Tools,
  keeping: Keeping,
  validation: Pick<ValidationActions, 'judgeAgain'>,
  attention: Attention,
): ChoiceActions {
  let undoing: SettingsChange | null = null;

  /** Kept in the workbook first: what could not be kept does not hold on the screen either. */
  const choose = async (change: SettingsChange): Promise<boolean> => {
    let saved = false;
    await attempt(async () => {
      await keeping.change(change);
      saved = true;
      await validation.judgeAgain();
    });
    return saved;
  };

  /** A choice made on findings: told with its way back, and the next finding is opened. */
  const decide = async (
    handled: readonly string[],
    change: SettingsChange,
    back: SettingsChange,
    words: Bilingual,
    about: readonly string[] = [],
  ): Promise<boolean> => {
    const moveOn = attention.from(handled, about);
    if (!(await choose(change))) return false;
    undoing = back;
    tell('info', words, 'undoChoice');
    await moveOn();
    return true;
  };

  return {
    accept: async (items, { reason, person }) => {
      const at = new Date().toISOString();
      const entries = items.map(({ finding }) => acceptanceOf(finding, { reason, at, ...(person ? { person } : {}) }));
      return decide(
        items.map(({ key }) => key),
        (settings) => ({ ...settings, accepted: [...without(settings.accepted, entries), ...entries] }),
        (settings) => ({ ...settings, accepted: without(settings.accepted, entries) }),
        inBoth((text) => text.accepting.accepted(items.length)),
      );
    },
    unaccept: (entry) => choose((settings) => ({ ...settings, accepted: without(settings.accepted, [entry]) })),
    setTable: async (placed, choice) => {
      const isKept = await choose((settings) => {
        const others = withoutChoicesOn(placed, settings.tables);
        return { ...settings, tables: choice ? [...others, choice] : others };
      });
      // What was pressed is gone with the form in which it stood.
      if (isKept && get().page === 'validation') update({ focused: { on: 'outcome' } });
      return isKept;
    },
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
      const { selected } = get();
      await decide(selected === null ? [] : [selected], to(level), to(before), {
        id: messagesIn('id').accepting.switchedOff(title.id),
        en: messagesIn('en').accepting.switchedOff(title.en),
      });
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
    setPolarity: (indicator, polarity) => choose((settings) => withPolarities(settings, [[indicator, polarity]])),
    answerDirection: async (indicators, polarity) => {
      const before = indicators.map((name) => [name, get().settings.polarities[name] ?? null] as const);
      const { selected } = get();
      await decide(
        selected === null ? [] : [selected],
        (settings) =>
          withPolarities(
            settings,
            indicators.map((name) => [name, polarity]),
          ),
        (settings) => withPolarities(settings, before),
        inBoth((text) => text.direction.answered(indicators.length, text.settings.directionNames[polarity])),
        indicators,
      );
    },
    setMeasuring: (change) => choose((settings) => ({ ...settings, ...change })),
    setAgencyText: (key, typed) =>
      choose((settings) => ({ ...settings, agency: withAgencyText(settings.agency, key, typed) })),
    setAgencyLevel: (level) => choose((settings) => ({ ...settings, agency: { ...settings.agency, level } })),
    importAgency: async (file) => {
      if (file === null) {
        tell('warning', both(agencyPageWords('id').unreadable, agencyPageWords('en').unreadable));
        return;
      }
      const read = readAgencyFile(file);
      if ('problem' in read) {
        tell('warning', read.problem);
        return;
      }
      const before = sharedOf(get().settings);
      const done = both(agencyPageWords('id').taken, agencyPageWords('en').taken);
      await decide(
        [],
        (settings) => withShared(settings, read.shared),
        (settings) => withShared(settings, before),
        joined(done, ...read.remarks),
      );
    },
    noteCheck: async () => {
      const outcome = outcomeIn(get().run);
      if (!outcome) return;
      const check = notedCheck(outcome);
      await decide(
        [],
        (settings) => ({ ...settings, history: [check, ...settings.history].slice(0, MOST_NOTED_CHECKS) }),
        (settings) => ({ ...settings, history: settings.history.filter(({ at }) => at !== check.at) }),
        both(historyWords('id').noted, historyWords('en').noted),
      );
    },
    clearHistory: async () => {
      const { history } = get().settings;
      await decide(
        [],
        (settings) => ({ ...settings, history: [] }),
        (settings) => ({ ...settings, history }),
        both(historyWords('id').cleared, historyWords('en').cleared),
      );
    },
    undoChoice: async () => {
      const back = undoing;
      undoing = null;
      if (!back) return;
      const moveOn = attention.from([]);
      if (!(await choose(back))) return;
      say('info', (text) => text.accepting.undone);
      await moveOn();
    },
  };
}

function without(
  accepted: readonly AcceptedFinding[],
  entries: readonly AcceptedFinding[],
): readonly AcceptedFinding[] {
  const gone = new Set(entries.map(keyOfAccepted));
  return accepted.filter((other) => !gone.has(keyOfAccepted(other)));
}

function notedCheck({ tables, items }: Outcome): NotedCheck {
  const { error, warning, advice } = countFindings(items);
  const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  return { at: new Date().toISOString(), indicators, counts: { error, warning, advice } };
}

function withPolarities(
  settings: Settings,
  choices: readonly (readonly [indicator: string, polarity: Polarity | null])[],
): Settings {
  const polarities = choices.reduce((all, [name, polarity]) => withChoice(all, name, polarity), settings.polarities);
  return { ...settings, polarities };
}

function withLevels(
  settings: Settings,
  choices: readonly (readonly [rule: string, level: Level | 'off' | null])[],
): Settings {
  const levels = choices.reduce((all, [rule, level]) => withChoice(all, rule, level), settings.levels);
  return { ...settings, levels };
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
