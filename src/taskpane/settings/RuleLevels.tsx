import { useState } from 'preact/hooks';
import { RULES } from '../../core/rules/catalogue';
import { type RuleMeta } from '../../core/rules/rule';
import { LEVELS, type Level } from '../../core/knowledge/levels';
import { type Settings } from '../../core/settings';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { SearchField } from '../parts/SearchField';
import { matcherOf } from '../parts/search';

/** The rules with the levels that they have in this workbook: first those that were changed, then all. */
export function RuleLevels({ levels }: { levels: Settings['levels'] }) {
  const { text, language, session } = usePane();
  const words = text.settings;
  const [query, setQuery] = useState('');
  const all = RULES.map(({ meta }) => meta);
  const changed = all.filter(({ id }) => levels[id] !== undefined);
  const matches = matcherOf(query);
  const found = all.filter(({ id, title, why }) => matches(() => `${id} ${title[language]} ${why[language]}`));
  return (
    <section class="settings-part">
      <h2>{words.rules}</h2>
      <p class="muted">{words.rulesHint}</p>
      {changed.length > 0 && (
        <>
          <h3>{words.changedRules(changed.length)}</h3>
          <ul class="rule-levels">
            {changed.map((meta) => (
              <RuleLevel key={meta.id} meta={meta} chosen={levels[meta.id]} />
            ))}
          </ul>
          <button type="button" class="button small" onClick={session.resetLevels}>
            {words.resetRules}
          </button>
        </>
      )}
      <Fold class="card" summary={<span class="card-title">{words.allRules(all.length)}</span>}>
        <div class="card-body">
          <SearchField label={words.searchRules} value={query} onChange={setQuery} />
          <ul class="rule-levels">
            {found.map((meta) => (
              <RuleLevel key={meta.id} meta={meta} chosen={levels[meta.id]} />
            ))}
          </ul>
          {found.length === 0 && <p class="muted">{words.noRuleMatches}</p>}
        </div>
      </Fold>
    </section>
  );
}

function RuleLevel({ meta, chosen }: { meta: RuleMeta; chosen: Level | 'off' | undefined }) {
  const { text, language, session } = usePane();
  const words = text.settings;
  return (
    <li>
      <label class="rule-level">
        <span>{meta.title[language]}</span>
        <select
          class="field-input compact outlined"
          value={chosen ?? meta.level}
          onChange={(event) => {
            const choice = event.currentTarget.value as Level | 'off';
            void session.setLevel(meta, choice === meta.level ? null : choice);
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
      {chosen && <p class="muted">{words.changed(text.level[meta.level])}</p>}
    </li>
  );
}
