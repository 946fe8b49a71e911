import { type ComponentChildren, type JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { searchOffice } from '../../core/indicator/library/office';
import { type SearchChoices, meantBy, searchLibrary } from '../../core/indicator/library/search';
import { FIELDS, type IndicatorRow, LIBRARY } from '../../core/knowledge/indicators/library';
import { normalise } from '../../core/language/normalise';
import { dictionaryWords } from '../i18n/dictionary-page';
import { createDraft } from '../drafts';
import { LabelledSelect } from '../parts/LabelledSelect';
import { SearchField } from '../parts/SearchField';
import { type DictionaryUse } from './dictionary-use';
import { LibraryEntry, OfficeEntry } from './DictionaryEntry';

interface DictionaryProps {
  readonly use: DictionaryUse;
  /** What is looked up from the start; '' for nothing. */
  readonly wanted: string;
  /** Stands above the search. */
  readonly children?: ComponentChildren;
}

/** Drawing more takes longer than reading them is worth. */
const MOST_SHOWN = 60;

/** Among the fields: no field of government, but what the agency itself laid down. */
const OWN = 'instansi';

/** Units that several entries have, the most frequent first. */
const UNITS: readonly string[] = unitsOf(LIBRARY);

/** By what was to be looked up at first. */
const useQuery = createDraft<string>();

/** The entries that are put aside for a form. */
const useBasket = createDraft<readonly string[]>();

/** The library of known indicators and the agency's own: looked through by word, field and unit. */
export function Dictionary({ use, wanted, children }: DictionaryProps) {
  const { language, office } = use;
  const words = dictionaryWords(language);
  const [query, setQuery] = useQuery(use.drafts, wanted, () => wanted);
  const [field, setField] = useState('');
  const [unit, setUnit] = useState('');
  const [basket, setBasket] = useBasket(use.drafts, '', () => []);
  const rows = useMemo(() => (field === OWN ? [] : searchLibrary(query, { field, unit })), [query, field, unit]);
  const own = useMemo(
    () => (field === '' || field === OWN ? searchOffice(office, query, unit) : []),
    [office, query, field, unit],
  );
  const count = own.length + rows.length;
  const toggle = (id: string) =>
    setBasket((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  // Only until somebody searches on: he must not be taken from the field in which he types.
  const wantedNow = query === wanted ? normalise(wanted) : '';
  const opening = (name: string) => {
    const isWanted = wantedNow !== '' && normalise(name) === wantedNow;
    return { isOpen: count === 1 || isWanted, isWanted };
  };
  const entry = (row: IndicatorRow) => (
    <LibraryEntry
      key={row.id}
      row={row}
      use={use}
      isInForm={basket.includes(row.id)}
      onToggle={() => toggle(row.id)}
      {...opening(row.name)}
    />
  );
  return (
    <div class="page-inset dictionary">
      <p class="muted">{words.hint}</p>
      {children}
      <SearchField label={words.search} value={query} onChange={(text) => setQuery(() => text)} />
      <div class="field-pair">
        <LabelledSelect label={words.field} value={field} onChange={setField} choices={fieldsIn(use)} />
        <LabelledSelect
          label={words.unit}
          value={unit}
          onChange={setUnit}
          choices={[['', words.allUnits], ...UNITS.map((name) => [name, name] as const)]}
        />
      </div>
      <p class="muted" role="status">
        {count === 0 ? words.none : words.count(count)}
      </p>
      <ul class="card-list">
        {own.slice(0, MOST_SHOWN).map((definition) => (
          <OfficeEntry
            key={`${definition.sheet}|${definition.cell.row}`}
            definition={definition}
            use={use}
            {...opening(definition.name)}
          />
        ))}
        {rows.slice(0, Math.max(0, MOST_SHOWN - own.length)).map(entry)}
      </ul>
      {count > MOST_SHOWN && <p class="muted">{words.more(count - MOST_SHOWN)}</p>}
      {count === 0 && field !== OWN && (
        <Nearest query={query} choices={{ field, unit }} heading={words.nearest} entry={entry} />
      )}
      {basket.length > 0 && <Basket basket={basket} use={use} />}
    </div>
  );
}

function fieldsIn({ language, office }: DictionaryUse): readonly (readonly [string, string])[] {
  const words = dictionaryWords(language);
  return [
    ['', words.allFields],
    ...(office.length > 0 ? [[OWN, words.office] as const] : []),
    ...FIELDS.map(({ id, title }) => [id, title[language]] as const),
  ];
}

interface NearestProps {
  readonly query: string;
  readonly choices: SearchChoices;
  readonly heading: string;
  readonly entry: (row: IndicatorRow) => JSX.Element;
}

/** What a misspelt or another wording may have meant. */
function Nearest({ query, choices, heading, entry }: NearestProps) {
  const near = meantBy(query, choices);
  if (near.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">{heading}</h2>
      <ul class="card-list">{near.map(entry)}</ul>
    </section>
  );
}

/** The entries that were put aside, and the form that is made of them. */
function Basket({ basket, use }: { readonly basket: readonly string[]; readonly use: DictionaryUse }) {
  const words = dictionaryWords(use.language);
  const rows = basket.flatMap((id) => LIBRARY.find((row) => row.id === id) ?? []);
  return (
    <div class="dictionary-basket">
      <p>{words.basket(basket.length)}</p>
      <button type="button" class="button primary small" onClick={() => use.makeForm(rows)}>
        {words.makeForm}
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
