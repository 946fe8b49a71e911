import { RULES } from '../../core/rules/catalogue';
import { LEVELS, type Level } from '../../core/rules/rule';
import { type Settings } from '../../core/settings';
import { usePane } from '../pane-context';

/** Every rule with the level it has in this workbook. */
export function RuleLevels({ levels }: { levels: Settings['levels'] }) {
  const { text, language, session } = usePane();
  const words = text.settings;
  return (
    <section class="settings-part">
      <h2>{words.rules}</h2>
      <p class="muted">{words.rulesHint}</p>
      <ul class="rule-levels">
        {RULES.map(({ meta }) => (
          <li key={meta.id}>
            <label class="rule-level">
              <span>{meta.title[language]}</span>
              <select
                class="field-input compact outlined"
                value={levels[meta.id] ?? meta.level}
                onChange={(event) => {
                  const choice = event.currentTarget.value as Level | 'off';
                  void session.setLevel(meta.id, choice === meta.level ? null : choice);
                }}
              >
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {text.level[level]}
                  </option>
                ))}
                <option value="off">{words.off}</option>
              </select>
            </label>
            <p class="muted">{meta.why[language]}</p>
            {levels[meta.id] && <p class="muted">{words.changed(text.level[meta.level])}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
