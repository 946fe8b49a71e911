import { useMemo } from 'preact/hooks';
import { factsOf } from '../../core/indicator/facts';
import { normalise } from '../../core/language/normalise';
import { type Settings, saidOf } from '../../core/settings';
import { POLARITIES, type Polarity } from '../../core/knowledge/choices/polarities';
import { type IndicatorTable } from '../../core/table/model';
import { type Messages } from '../i18n';
import { type SettingsPageWords, settingsPageWords } from '../i18n/settings-page';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';

interface DirectionsProps {
  readonly tables: readonly IndicatorTable[];
  readonly settings: Settings;
}

/** Which way is better, indicator by indicator, where its name or its column does not tell. */
export function Directions({ tables, settings }: DirectionsProps) {
  const { polarities } = settings;
  const { text, language, session } = usePane();
  const words = settingsPageWords(language);
  const names = useMemo(() => namesOf(tables, polarities), [tables, polarities]);
  const read = useMemo(() => readDirections(tables, settings), [tables, settings]);
  const said = Object.keys(polarities).length;
  const choose = (key: string, choice: Polarity | 'auto') => {
    void session.setPolarity(key, choice === 'auto' ? null : choice);
  };
  return (
    <Fold
      class="card"
      summary={
        <>
          <span class="card-title">{words.directions}</span>
          <span class="muted">{words.directionsSaid(said)}</span>
        </>
      }
    >
      <div class="card-body">
        <p class="muted">{names.size === 0 ? words.noIndicators : words.directionsHint}</p>
        <ul class="rule-levels">
          {[...names].map(([key, name]) => (
            <li key={key}>
              <label class="field">
                <span>{name}</span>
                <select
                  class="field-input compact outlined"
                  value={saidOf(polarities, key) ?? 'auto'}
                  onChange={(event) => choose(key, event.currentTarget.value as Polarity | 'auto')}
                >
                  <option value="auto">{automaticWords(read.get(key), text, words)}</option>
                  {POLARITIES.map((choice) => (
                    <option key={choice} value={choice}>
                      {text.settings.directionNames[choice]}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}

/** What is read of each indicator where nobody says, by the key of the settings; `null` where nothing tells. */
function readDirections(tables: readonly IndicatorTable[], settings: Settings): ReadonlyMap<string, Polarity | null> {
  return new Map(
    tables.flatMap((table) =>
      factsOf(table, settings).indicators.map(
        ({ indicator, directionOfName }) =>
          [normalise(indicator.name.text), directionOfName?.polarity ?? null] as const,
      ),
    ),
  );
}

/** `undefined`: no indicator of the last validation, so that nothing was read. */
function automaticWords(
  read: Polarity | null | undefined,
  { settings, profiles }: Messages,
  words: SettingsPageWords,
): string {
  if (read === undefined) return profiles.auto;
  return read === null ? words.directionUnread : words.directionRead(settings.directionNames[read]);
}

/** By the key of the settings: what was said already, and every indicator of the last validation without a polarity of its own. */
function namesOf(tables: readonly IndicatorTable[], polarities: Settings['polarities']): ReadonlyMap<string, string> {
  const names = new Map(Object.keys(polarities).map((key) => [key, key]));
  for (const { indicators } of tables) {
    for (const { name, polarity } of indicators) {
      if (!polarity?.text) names.set(normalise(name.text), name.text);
    }
  }
  return names;
}
