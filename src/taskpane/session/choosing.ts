/** The user's choices for this workbook: accepted findings, directions, what lies where, how achievement is computed, and those of the files beside this one. */

import { acceptanceOf } from '../../core/rules/acceptances';
import { type Polarity } from '../../core/knowledge/choices/polarities';
import { type AcceptedFinding, type Settings, type TableChoice } from '../../core/settings';
import { withSheetsSeen } from '../../core/sheets-seen';
import { keyOfAccepted } from '../../core/stored-parts';
import { inBoth } from '../i18n';
import { type Placed, withoutChoicesOn } from '../tables/choices-on';
import { outcomeIn } from '../state';
import { type ListedFinding } from '../validation/list/grouping';
import { type AgencyChoices, createAgencyChoices } from './agency-choices';
import { type Attention } from './attention';
import { type CheckNotes, createCheckNotes } from './check-notes';
import { type ChoiceMaking, createChoiceMaking, withChoice } from './choice-making';
import { type Keeping } from './keeping';
import { type LevelChoices, createLevelChoices } from './level-choices';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface ChoiceActions extends LevelChoices, AgencyChoices, CheckNotes, Pick<ChoiceMaking, 'undoChoice'> {
  /** One reason for all of them. `person` may be empty. */
  readonly accept: (items: readonly ListedFinding[], decision: Decision) => Promise<boolean>;
  readonly unaccept: (entry: AcceptedFinding) => Promise<boolean>;
  /** By normalised indicator name; `null`: as recognition reads it. */
  readonly setPolarity: (indicator: string, polarity: Polarity | null) => Promise<boolean>;
  /** The same for several, in answer to a finding. */
  readonly answerDirection: (indicators: readonly string[], polarity: Polarity) => Promise<void>;
  /** Says what lies at a place; `null`: as recognition sees it. */
  readonly setTable: (placed: Placed, choice: TableChoice | null) => Promise<boolean>;
  readonly setMeasuring: (
    change: Partial<Pick<Settings, 'ratingScale' | 'lowerMethod' | 'achievementCap'>>,
  ) => Promise<boolean>;
}

/** Why a finding may stand, and who says so. */
export interface Decision {
  readonly reason: string;
  readonly person: string;
}

/** All of these resolve when it is done; those that can fail say whether it was kept. */
export function createChoices(
  tools: Tools,
  keeping: Keeping,
  validation: Pick<ValidationActions, 'judgeAgain'>,
  attention: Attention,
): ChoiceActions {
  const { get, update } = tools;
  const making = createChoiceMaking(tools, keeping, validation, attention);
  const { choose, decide, undoChoice } = making;
  /** A choice on a sheet is kept with the sheets beside it, which are not that one when it goes. */
  const beside = (settings: Settings): Settings => {
    const outcome = outcomeIn(get().run);
    if (!outcome) return settings;
    const names = outcome.reading.grids.map(({ name }) => name);
    return withSheetsSeen(settings, names, outcome.scope === 'workbook');
  };
  return {
    ...createLevelChoices(tools, making),
    ...createAgencyChoices(tools, making),
    ...createCheckNotes(tools, making),
    undoChoice,
    accept: async (items, { reason, person }) => {
      const at = new Date().toISOString();
      const entries = items.map(({ finding }) => acceptanceOf(finding, { reason, at, ...(person ? { person } : {}) }));
      return decide(
        items.map(({ key }) => key),
        (settings) => beside({ ...settings, accepted: [...without(settings.accepted, entries), ...entries] }),
        (settings) => ({ ...settings, accepted: without(settings.accepted, entries) }),
        inBoth((text) => text.accepting.accepted(items.length)),
      );
    },
    unaccept: (entry) => choose((settings) => ({ ...settings, accepted: without(settings.accepted, [entry]) })),
    setTable: async (placed, choice) => {
      const isKept = await choose((settings) => {
        const others = withoutChoicesOn(placed, settings.tables);
        return beside({ ...settings, tables: choice ? [...others, choice] : others });
      });
      // What was pressed is gone with the form in which it stood.
      if (isKept && get().page === 'validation') update({ focused: { on: 'outcome' } });
      return isKept;
    },
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
  };
}

function without(
  accepted: readonly AcceptedFinding[],
  entries: readonly AcceptedFinding[],
): readonly AcceptedFinding[] {
  const gone = new Set(entries.map(keyOfAccepted));
  return accepted.filter((other) => !gone.has(keyOfAccepted(other)));
}

function withPolarities(
  settings: Settings,
  choices: readonly (readonly [indicator: string, polarity: Polarity | null])[],
): Settings {
  const polarities = choices.reduce((all, [name, polarity]) => withChoice(all, name, polarity), settings.polarities);
  return { ...settings, polarities };
}
