import { useState } from 'preact/hooks';
import { type Language } from '../../core/language/bilingual';
import { FUNCTIONS, type FunctionDefinition, GROUP_TITLES } from '../../functions/catalogue';
import { usePane } from '../pane-context';
import { SearchField } from '../parts/SearchField';
import { matcherOf } from '../parts/search';
import { FormulaConverter } from './FormulaConverter';
import { FunctionEntry } from './FunctionEntry';
import { useNotation } from './use-notation';

/** The custom functions, to look up, to try and to insert; and their formulas as Excel's own. */
export function FunctionsPage() {
  const { text, language } = usePane();
  const notation = useNotation();
  const [query, setQuery] = useState('');
  const matches = matcherOf(query);
  const found = FUNCTIONS.filter((definition) => matches(() => wordsOf(definition, language)));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <div class="page-inset">
      <p class="muted">{text.functions.hint}</p>
      <SearchField label={text.functions.search} value={query} onChange={setQuery} />
      {found.length === 0 && <p role="status">{text.functions.noneMatch}</p>}
      {groups.map((group) => (
        <section key={group}>
          <h2 class="section-title">{GROUP_TITLES[group][language]}</h2>
          <ul class="card-list">
            {found
              .filter((definition) => definition.group === group)
              .map((definition) => (
                <FunctionEntry key={definition.id} definition={definition} notation={notation} />
              ))}
          </ul>
        </section>
      ))}
      {query === '' && <FormulaConverter />}
    </div>
  );
}

/** Everything that is said of it, so that "triwulan" or "turun" finds the functions that know these words. */
function wordsOf({ id, summary, parameters, notes, returns }: FunctionDefinition, language: Language): string {
  const said = [summary, returns, ...notes, ...parameters.map(({ help }) => help)].map((each) => each[language]);
  return [id, ...parameters.map(({ name }) => name), ...said].join(' ');
}
