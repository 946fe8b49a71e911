/**
 * The agency's own library: what its manual, or another workbook that it names as its library, lays down of its indicators. Everything
 * in it is somebody's text and stays text.
 */

import { groupedBy } from '../../grouped';
import { factsOf, type IndicatorFacts } from '../facts';
import { POLARITY_ROWS } from '../../knowledge/choices/polarities';
import { type Bilingual } from '../../language/bilingual';
import { tidy } from '../../language/normalise';
import { polarityOf } from '../../language/words/polarity-words';
import { type CellPosition, placeName } from '../../sheet/address';
import { type IndicatorTable, hasRowEach } from '../../table/model';
import { type CardLine, cardLines } from './card';
import { type Definition } from './definition';
import { comparedWords } from './names';
import { rankOf, unitName, wantedOf } from './search';

export interface OfficeDefinition extends Definition {
  /** The same for names that say the same. */
  readonly key: string;
  readonly owner?: string;
  /** Where its name stands. */
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** The manuals among the tables of a workbook: an indicator has more than a row there. */
export function manualsAmong(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  return tables.filter((table) => !hasRowEach(table));
}

/** What tables lay down, an entry for each indicator of which they say more than the name. */
export function definitionsIn(tables: readonly IndicatorTable[]): readonly OfficeDefinition[] {
  return tables.flatMap((table) => factsOf(table).indicators.flatMap((facts) => definitionIn(facts) ?? []));
}

function definitionIn(facts: IndicatorFacts): OfficeDefinition | null {
  const { indicator, comparableName: key, unit, calculation } = facts;
  const name = tidy(indicator.name.text);
  if (name === '' || key === '') return null;
  const polarity = (indicator.polarity && polarityOf(indicator.polarity.text)) ?? undefined;
  const texts = {
    meaning: indicator.explanationParts?.meaning ?? indicator.explanation?.text,
    calculation: calculation?.text,
    unit: unit?.from === 'column' || unit?.from === 'name' ? unit.text : undefined,
    dataSource: indicator.dataSource?.cell.text,
    owner: indicator.owner?.cell.text,
  };
  const said = Object.entries(texts).flatMap(([what, text]) => (isSaid(text) ? [[what, tidy(text)]] : []));
  if (said.length === 0 && polarity === undefined) return null;
  return {
    key,
    name,
    ...(Object.fromEntries(said) as Partial<typeof texts>),
    ...(polarity === undefined ? {} : { polarity }),
    sheet: facts.table.table.sheet,
    cell: indicator.name.position,
  };
}

/** A dash says nothing. */
function isSaid(text: string | undefined): text is string {
  return text !== undefined && !/^[-–—.]*$/.test(tidy(text));
}

/** By the key of their names. Where one name is laid down twice nobody can say which holds: it is left out. */
export function definitionsByKey(definitions: readonly OfficeDefinition[]): ReadonlyMap<string, OfficeDefinition> {
  const byKey = new Map<string, OfficeDefinition | null>();
  for (const definition of definitions) byKey.set(definition.key, byKey.has(definition.key) ? null : definition);
  return new Map([...byKey].flatMap(([key, definition]) => (definition ? [[key, definition]] : [])));
}

/** The entries of each name that is laid down more than once. */
function definedTwice(definitions: readonly OfficeDefinition[]): readonly (readonly OfficeDefinition[])[] {
  return [...groupedBy(definitions, ({ key }) => key).values()].filter((same) => same.length > 1);
}

/** Says which names are laid down more than once and where, so that nothing holds of them; `null` where none is. */
export function twiceText(definitions: readonly OfficeDefinition[]): Bilingual | null {
  const twice = definedTwice(definitions).map((same) => {
    const places = same.map(({ sheet, cell }) => placeName(sheet, cell));
    return `"${same[0]?.name ?? ''}" (${places.join(', ')})`;
  });
  if (twice.length === 0) return null;
  const names = twice.join('; ');
  return {
    id: `Ditetapkan lebih dari sekali di kamus instansi, sehingga tidak jelas mana yang berlaku dan tidak ada yang dibandingkan dengannya: ${names}. Sisakan satu.`,
    en: `Laid down more than once in the agency's library, so that nobody can say which holds and nothing is compared with it: ${names}. Keep one.`,
  };
}

/** What the card says, line by line. */
export function officeCard(definition: OfficeDefinition): readonly CardLine[] {
  const { meaning, calculation, unit, polarity, dataSource, owner } = definition;
  const direction: Bilingual | undefined = polarity && POLARITY_ROWS[polarity].meaning;
  return cardLines({ definition: meaning, calculation, unit, direction, dataSource, owner });
}

/** The entries that hold every word of the query, the best first; `unit` as it is written, '' for all. */
export function searchOffice(
  definitions: readonly OfficeDefinition[],
  query: string,
  unit = '',
): readonly OfficeDefinition[] {
  const wanted = wantedOf(query);
  const unitWanted = unitName(unit);
  return definitions
    .map((each) => ({ each, searchable: searchableOf(each) }))
    .filter(({ searchable }) => unit === '' || searchable.units.includes(unitWanted))
    .map(({ each, searchable }) => ({ each, rank: rankOf(wanted, searchable) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ each }) => each);
}

function searchableOf({ name, meaning = '', unit = '', dataSource = '', owner = '' }: OfficeDefinition) {
  return {
    units: [unitName(unit)],
    lists: [comparedWords(name), comparedWords([unit, dataSource, owner].join(' ')), comparedWords(meaning)],
  };
}
