import { useState } from 'preact/hooks';
import { type Language } from '../../core/language/bilingual';
import { FUNCTIONS, type FunctionDefinition, GROUP_TITLES } from '../../functions/catalogue';
import { type Settings } from '../../core/settings';
import { FillCard } from '../filling/FillCard';
import { functionsPageWords } from '../i18n/functions-page';
import { usePane } from '../pane-context';
import { SearchField } from '../parts/SearchField';
import { matcherOf } from '../parts/search';
import { type Outcome } from '../validation/run';
import { FormulaConverter } from './FormulaConverter';
import { FunctionEntry } from './FunctionEntry';
import { useNotation } from './use-notation';

interface FunctionsPageProps {
  /** The last validation: its tables can be filled. */
  readonly outcome: Outcome | null;
  readonly settings: Settings;
}

/** What formulas do for the whole table first; then the functions, to look up, to try and to insert. */
export function FunctionsPage({ outcome, settings }: FunctionsPageProps) {
  const { text, language } = usePane();
  const notation = useNotation();
  const [query, setQuery] = useState('');
  const matches = matcherOf(query);
  const found = FUNCTIONS.filter((definition) => matches(() => wordsOf(definition, language)));
  const words = functionsPageWords(language);
  const isCardShown = ({ title, summary }: { readonly title: string; readonly summary: string }) =>
    matches(() => `${title} ${summary}`);
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <div class="page-inset">
      {isCardShown(words.filling) && <FillCard outcome={outcome} settings={settings} />}
      {isCardShown(words.converting) && <FormulaConverter />}
      <h2 class="section-title">{text.functions.all}</h2>
      <p class="muted">{text.functions.hint}</p>
      <SearchField label={text.functions.search} value={query} onChange={setQuery} />
      {found.length === 0 && <p role="status">{text.functions.noneMatch}</p>}
      {groups.map((group) => (
        <section key={group}>
          <h3 class="section-title">{GROUP_TITLES[group][language]}</h3>
          <ul class="card-list">
            {found
              .filter((definition) => definition.group === group)
              .map((definition) => (
                <FunctionEntry key={definition.id} definition={definition} notation={notation} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Everything that is said of it, so that "triwulan" or "turun" finds the functions that know these words. */
function wordsOf({ id, summary, parameters, notes, returns }: FunctionDefinition, language: Language): string {
  const said = [summary, returns, ...notes, ...parameters.map(({ help }) => help)].map((each) => each[language]);
  return [id, ...parameters.map(({ name }) => name), ...said].join(' ');
}
