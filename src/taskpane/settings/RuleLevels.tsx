import { useState } from 'preact/hooks';
import { RULES, RULE_GROUPS, type RuleGroup } from '../../core/rules/catalogue';
import { type RuleMeta } from '../../core/rules/rule';
import { LEVELS, type Level } from '../../core/knowledge/choices/levels';
import { type Settings } from '../../core/settings';
import { settingsPageWords } from '../i18n/settings-page';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { SearchField } from '../parts/SearchField';
import { matcherOf } from '../parts/search';

/** The rules with the levels that they have in this workbook: first those that were changed, then all. */
export function RuleLevels({ levels }: { levels: Settings['levels'] }) {
  const { language, session } = usePane();
  const words = settingsPageWords(language);
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
          {RULE_GROUPS.map((group) => (
            <RuleGroupPart
              key={group.title.id}
              group={group}
              shown={found}
              levels={levels}
              isWhole={query.trim() === ''}
            />
          ))}
          {found.length === 0 && <p class="muted">{words.noRuleMatches}</p>}
        </div>
      </Fold>
    </section>
  );
}

interface RuleGroupPartProps {
  readonly group: RuleGroup;
  /** The rules that the search lets through. */
  readonly shown: readonly RuleMeta[];
  readonly levels: Settings['levels'];
  /** Nothing is searched for, so that what is done to the group is done to what is seen. */
  readonly isWhole: boolean;
}

/** The rules on one thing; all of them are switched off and on by one button. */
function RuleGroupPart({ group: { title, rules }, shown, levels, isWhole }: RuleGroupPartProps) {
  const { language, session } = usePane();
  const words = settingsPageWords(language);
  const metas = rules.map(({ meta }) => meta).filter((meta) => shown.includes(meta));
  if (metas.length === 0) return null;
  const ids = metas.map(({ id }) => id);
  const isOff = ids.every((id) => levels[id] === 'off');
  const label = isOff ? words.groupOn : words.groupOff;
  return (
    <section class="rule-group">
      <div class="rule-group-head">
        <h3>{title[language]}</h3>
        {isWhole && (
          <button
            type="button"
            class="button small"
            aria-label={`${label}: ${title[language]}`}
            onClick={() => void session.switchRules(ids, isOff)}
          >
            {label}
          </button>
        )}
      </div>
      <ul class="rule-levels">
        {metas.map((meta) => (
          <RuleLevel key={meta.id} meta={meta} chosen={levels[meta.id]} />
        ))}
      </ul>
    </section>
  );
}

function RuleLevel({ meta, chosen }: { meta: RuleMeta; chosen: Level | 'off' | undefined }) {
  const { text, language, session } = usePane();
  const words = settingsPageWords(language);
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
