/** Looks through the library by words, as a reader types them. */

import { type LibraryField, type IndicatorRow, FIELDS } from '../../knowledge/indicators/library';
import { ENGLISH_FILLERS, ENGLISH_NAMES } from '../../knowledge/indicators/english';
import { FILLING_WORDS } from '../../knowledge/indicators/wordings';
import { editDistance } from '../../language/edit-distance';
import { unitOf } from '../../language/units';
import { isYearWord } from '../../language/words/year-digits';
import { comparedWords } from './names';
import { nearest } from './nearest';

export interface SearchChoices {
  /** `id` of a field of government; '' for all. */
  readonly field?: string;
  /** A unit as it is written; '' for all. */
  readonly unit?: string;
}

/**
 * The rows that hold every word of the query, wherever it stands, in Indonesian or in English; a word may be the beginning of one, a
 * number is itself. The best first: abbreviation, name, other wordings, the rest. Without words every row of the field and unit, in the
 * library's order.
 */
export function searchLibrary(query: string, choices: SearchChoices = {}): readonly IndicatorRow[] {
  return rowsFor(wantedOf(query), choices);
}

function rowsFor(wanted: Wanted, { field = '', unit = '' }: SearchChoices): readonly IndicatorRow[] {
  const known = unitName(unit);
  return indexed()
    .filter((entry) => (field === '' || entry.field.id === field) && (unit === '' || entry.units.includes(known)))
    .map((entry) => ({ row: entry.row, rank: rankOf(wanted, entry) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ row }) => row);
}

/** How many are worth offering in place of what was looked for. */
const MOST_MEANT = 5;

/**
 * What a query that finds nothing may have meant, the best first: the same with its misspelt words mended and its year left out, else the
 * rows whose names are most like it. Of the same field and unit; none where nothing is near.
 */
export function meantBy(query: string, choices: SearchChoices = {}): readonly IndicatorRow[] {
  const wanted = wantedOf(query);
  if (wanted === null) return [];
  const mended = rowsFor(mendedOf(wanted), choices);
  if (mended.length > 0) return mended.slice(0, MOST_MEANT);
  const { field = '', unit = '' } = choices;
  const allowed = field === '' && unit === '' ? null : new Set(searchLibrary('', choices));
  return nearest(query).flatMap(({ row }) => (allowed === null || allowed.has(row) ? [row] : []));
}

function mendedOf(wanted: NonNullable<Wanted>): Wanted {
  if (!('words' in wanted)) return wanted;
  const words = wanted.words.filter((word) => !isYearWord(word)).map((word) => (isKnown(word) ? word : asSpelt(word)));
  // Once they are right, words may stand for letters: "rumah tidak layak hunni".
  return words.length === 0 || words.includes('') ? null : wantedOf(words.join(' '));
}

function isKnown(word: string): boolean {
  return vocabulary().some((known) => known.startsWith(word));
}

/** Longer words may differ in more letters; short ones must at least begin alike. */
const LONG_WORD = 8;
const SHORT_WORD = 6;

/** The word of the library that is nearest in its letters, the more frequent one of two; '' where none is near. */
function asSpelt(word: string): string {
  if (/\d/.test(word)) return '';
  const most = word.length >= LONG_WORD ? 2 : 1;
  let best = '';
  let least = most + 1;
  for (const known of vocabulary()) {
    if (word.length < SHORT_WORD && known[0] !== word[0]) continue;
    const distance = editDistance(word, known, most);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}

/** What a query looks for: words; a unit where it is nothing but its sign; `null` for signs and figures that say nothing ("=1+1"). */
type Wanted = { readonly words: readonly string[] } | { readonly unit: string } | null;

export function wantedOf(query: string): Wanted {
  const words = comparedWords(query);
  if (words.some((word) => /\p{L}/u.test(word))) {
    return { words: words.filter((word) => !FILLING_WORDS.has(word) && !ENGLISH_FILLERS.has(word)) };
  }
  if (query.trim() === '') return { words: [] };
  const unit = unitOf(query)?.name;
  return unit === undefined ? null : { unit };
}

/** As units are compared: "persen" and "%" are one; what is no known unit is itself. */
export function unitName(text: string): string {
  return unitOf(text)?.name ?? text;
}

/** The words that an entry is found by, each list counting less than the one before, and its units by name. */
interface Searchable {
  readonly units: readonly string[];
  readonly lists: readonly (readonly string[])[];
}

interface Indexed extends Searchable {
  readonly row: IndicatorRow;
  readonly field: LibraryField;
}

/** 0 where something wanted is not there. */
export function rankOf(wanted: Wanted, { units, lists }: Searchable): number {
  if (wanted === null) return 0;
  if ('unit' in wanted) return units.includes(wanted.unit) ? 1 : 0;
  let rank = 1;
  for (const word of wanted.words) {
    const isNumber = /^\d/.test(word);
    const place = lists.findIndex((list) => list.some((own) => (isNumber ? own === word : own.startsWith(word))));
    if (place < 0) return 0;
    const isWhole = lists[place]?.includes(word) ?? false;
    rank += 2 * (lists.length - place) + (isWhole ? 1 : 0);
  }
  return rank;
}

let index: readonly Indexed[] | undefined;

/** Made when it is first asked for: most who load the library only look names up. */
function indexed(): readonly Indexed[] {
  index ??= FIELDS.flatMap((field) => field.rows.map((row) => entryOf(row, field)));
  return index;
}

function entryOf(row: IndicatorRow, field: LibraryField): Indexed {
  const {
    name,
    short = [],
    variants = [],
    topics = [],
    unit,
    alsoUnits = [],
    producer,
    dataSource = '',
    basis = '',
  } = row;
  return {
    row,
    field,
    units: [unit, ...alsoUnits].map(unitName),
    lists: [
      comparedWords(short.join(' ')),
      comparedWords(name),
      comparedWords([ENGLISH_NAMES[row.id] ?? '', ...variants, ...topics].join(' ')),
      comparedWords([unit, ...producer, dataSource, basis, field.title.id, field.title.en].join(' ')),
    ],
  };
}

let known: readonly string[] | undefined;

/** Every word that an entry is found by, the most frequent first. */
function vocabulary(): readonly string[] {
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { lists } of indexed()) for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return known;
}
