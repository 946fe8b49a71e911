import { heldAcceptances } from '../../core/rules/acceptances';
import { LOWER_METHODS } from '../../core/knowledge/choices/methods';
import { ACHIEVEMENT_CAPS, type AcceptedFinding, type Settings } from '../../core/settings';
import packageInfo from '../../../package.json';
import { settingsPageWords } from '../i18n/settings-page';
import { usePane } from '../pane-context';
import { HelpLink } from '../parts/HelpLink';
import { LabelledSelect } from '../parts/LabelledSelect';
import { LANDING } from '../parts/landing';
import { usePart } from '../parts/use-part';
import { type Preferences } from '../preferences';
import { type Outcome, findingsOf } from '../validation/run';
import { Agency } from './Agency';
import { AcceptedList } from './AcceptedList';
import { ChosenTables } from './ChosenTables';
import { Directions } from './Directions';
import { OldFormulas } from './OldFormulas';
import { OtherScales } from './OtherScales';
import { RatingScaleField } from './RatingScaleField';
import { RuleLevels } from './RuleLevels';
import { Startup } from './Startup';

interface SettingsPageProps {
  /** The last validation, for the indicators that it found. */
  readonly outcome: Outcome | null;
  readonly settings: Settings;
  readonly preferences: Preferences;
}

const NO_TABLES: Outcome['tables'] = [];

/** Choices for this person (language, live check) and for this workbook (everything else). */
export function SettingsPage({ outcome, settings, preferences }: SettingsPageProps) {
  const { language, session } = usePane();
  const words = settingsPageWords(language);
  const measuring = usePart<HTMLHeadingElement>('measuring');
  return (
    <div class="page-inset settings">
      <LabelledSelect
        label={words.language}
        value={preferences.language ?? 'host'}
        onChange={(choice) => session.setPreferences({ language: choice === 'host' ? null : choice })}
        choices={[
          ['host', words.languages.host],
          ['id', words.languages.id],
          ['en', words.languages.en],
        ]}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.live}
          onChange={(event) => session.setPreferences({ live: event.currentTarget.checked })}
        />
        <span>
          {words.live}
          <span class="muted block">{words.liveHint}</span>
        </span>
      </label>

      <Agency settings={settings} />

      <h2 ref={measuring} {...LANDING}>
        {words.measuring}
      </h2>
      <RatingScaleField chosen={settings.ratingScale} />
      <OtherScales outcome={outcome} settings={settings} />
      <LabelledSelect<Settings['lowerMethod']>
        label={words.lowerMethod}
        value={settings.lowerMethod}
        onChange={(lowerMethod) => session.setMeasuring({ lowerMethod })}
        choices={LOWER_METHODS.map((method) => [method, words.lowerMethods[method]] as const)}
      />

      <LabelledSelect<Settings['achievementCap']>
        label={words.cap}
        value={settings.achievementCap}
        onChange={(achievementCap) => session.setMeasuring({ achievementCap })}
        choices={ACHIEVEMENT_CAPS.map((cap) => [cap, words.caps[cap]] as const)}
      />
      <p class="muted">{words.measuringHint}</p>
      <OldFormulas outcome={outcome} settings={settings} />

      <Directions tables={outcome?.tables ?? NO_TABLES} settings={settings} />

      <AcceptedList accepted={settings.accepted} sheets={sheetsIn(outcome)} held={heldIn(outcome, settings)} />
      <ChosenTables choices={settings.tables} />
      <RuleLevels levels={settings.levels} />

      <Startup />

      <h2>{words.about}</h2>
      <p>{words.version(packageInfo.version)}</p>
      <p class="muted">{words.privacy}</p>
      <p>
        <HelpLink href="bantuan/panduan.html" part="guide">
          {words.guide}
        </HelpLink>
      </p>
    </div>
  );
}

function heldIn(outcome: Outcome | null, settings: Settings): ReadonlySet<AcceptedFinding> | null {
  return outcome?.scope === 'workbook' ? heldAcceptances(settings, findingsOf(outcome)) : null;
}

function sheetsIn(outcome: Outcome | null): ReadonlySet<string> | null {
  return outcome?.scope === 'workbook' ? new Set(outcome.reading.grids.map(({ name }) => name)) : null;
}
