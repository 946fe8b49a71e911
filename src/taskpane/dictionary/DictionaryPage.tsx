import { useMemo, useState } from 'preact/hooks';
import { manualOf } from '../../core/forms/library-cards';
import { nearest, searchLibrary } from '../../core/indicator/library/search';
import { FIELDS, type IndicatorRow, LIBRARY } from '../../core/knowledge/indicators/library';
import { type Settings } from '../../core/settings';
import { choicesAtFirst } from '../forms/form-plan';
import { dictionaryWords } from '../i18n/dictionary-page';
import { usePane } from '../pane-context';
import { LabelledSelect } from '../parts/LabelledSelect';
import { SearchField } from '../parts/SearchField';
import { type Outcome } from '../validation/run';
import { DictionaryEntry } from './DictionaryEntry';

interface DictionaryPageProps {
  readonly outcome: Outcome | null;
  readonly settings: Settings;
  /** What another page wants to be looked up; '' for nothing. */
  readonly wanted: string;
}

/** Drawing more takes longer than reading them is worth. */
const MOST_SHOWN = 60;

/** Units that several entries have, the most frequent first. */
const UNITS: readonly string[] = unitsOf(LIBRARY);

/** The library of known indicators: looked through by word, field and unit; its entries written into a row or into a form. */
export function DictionaryPage({ outcome, settings, wanted }: DictionaryPageProps) {
  const { language } = usePane();
  const words = dictionaryWords(language);
  const [query, setQuery] = useState(wanted);
  const [field, setField] = useState('');
  const [unit, setUnit] = useState('');
  const [basket, setBasket] = useState<readonly string[]>([]);
  const found = useMemo(() => searchLibrary(query, { field, unit }), [query, field, unit]);
  const toggle = (id: string) =>
    setBasket(basket.includes(id) ? basket.filter((other) => other !== id) : [...basket, id]);
  const entry = (row: IndicatorRow) => (
    <DictionaryEntry
      key={row.id}
      row={row}
      outcome={outcome}
      isInForm={basket.includes(row.id)}
      onToggle={() => toggle(row.id)}
      isOpen={found.length === 1}
    />
  );
  return (
    <div class="page-inset">
      <p class="muted">{words.hint}</p>
      <SearchField label={words.search} value={query} onChange={setQuery} />
      <div class="field-pair">
        <LabelledSelect
          label={words.field}
          value={field}
          onChange={setField}
          choices={[['', words.allFields], ...FIELDS.map(({ id, title }) => [id, title[language]] as const)]}
        />
        <LabelledSelect
          label={words.unit}
          value={unit}
          onChange={setUnit}
          choices={[['', words.allUnits], ...UNITS.map((name) => [name, name] as const)]}
        />
      </div>
      <p class="muted" role="status">
        {found.length === 0 ? words.none : words.count(found.length)}
      </p>
      <ul class="card-list">{found.slice(0, MOST_SHOWN).map(entry)}</ul>
      {found.length > MOST_SHOWN && <p class="muted">{words.more(found.length - MOST_SHOWN)}</p>}
      {found.length === 0 && <Nearest query={query} heading={words.nearest} entry={entry} />}
      {basket.length > 0 && (
        <Basket basket={basket} settings={settings} title={words.basket(basket.length)} label={words.makeForm} />
      )}
    </div>
  );
}

interface NearestProps {
  readonly query: string;
  readonly heading: string;
  readonly entry: (row: IndicatorRow) => preact.JSX.Element;
}

/** What a misspelt or another wording may have meant. */
function Nearest({ query, heading, entry }: NearestProps) {
  const near = nearest(query);
  if (near.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">{heading}</h2>
      <ul class="card-list">{near.map(({ row }) => entry(row))}</ul>
    </section>
  );
}

interface BasketProps {
  readonly basket: readonly string[];
  readonly settings: Settings;
  readonly title: string;
  readonly label: string;
}

/** The entries that were put aside, and the sheet that is made of them. */
function Basket({ basket, settings, title, label }: BasketProps) {
  const { language, session } = usePane();
  const make = () => {
    const { from, to, ...choices } = choicesAtFirst(language, settings);
    const rows = basket.flatMap((id) => LIBRARY.find((row) => row.id === id) ?? []);
    void session.insertSheet(manualOf(rows, { ...choices, years: { from, to } }));
  };
  return (
    <div class="dictionary-basket">
      <p>{title}</p>
      <button type="button" class="button primary small" onClick={make}>
        {label}
      </button>
    </div>
  );
}

function unitsOf(rows: readonly IndicatorRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([unit]) => unit);
}
