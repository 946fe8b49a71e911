/**
 * Finds an indicator of the library by its name. Precision comes before recall: what might be another indicator is none, and an
 * abbreviation with several meanings stays open unless the unit leaves one.
 */

import { areInitials } from '../../language/words/initials';
import { AMBIGUOUS, type LetterMeaning } from '../../knowledge/indicators/abbreviations';
import { FIELDS, type IndicatorRow, LIBRARY, type Measure } from '../../knowledge/indicators/library';
import {
  ASIDES,
  FILLING_WORDS,
  LEADING_WORDS,
  INSTITUTIONS,
  PLACES,
  REGIONAL_OFFICES,
  SCHOOLS,
  SHARES_IN_OTHER_WORDS,
  SIZES_OF_PLACES,
  TELLING_WORDS,
  TRAILING_WORDS,
} from '../../knowledge/indicators/wordings';
import { TRADE_WORDS } from '../../knowledge/spelling/trade-words';
import { unitOf } from '../../language/units';
import { isYearWord } from '../../language/words/year-digits';
import { type PlainName, comparedWords, plainName } from './names';
import {
  type Manner,
  type Wording,
  type WordNode,
  wordings,
  abbreviations,
  areSpeltSo,
  mendedWords,
} from './wording-tree';

export type Lookup =
  | { readonly kind: 'found'; readonly row: IndicatorRow; readonly by: Manner }
  /** One wording, several indicators. */
  | { readonly kind: 'several'; readonly meanings: readonly LetterMeaning[] }
  | { readonly kind: 'none' };

const NONE: Lookup = { kind: 'none' };

/** `unit`: as the table writes it, '' where it does not say. */
export function lookUp(name: string, unit = ''): Lookup {
  return lookUpPlain(plainName(name), unit);
}

/** The same of a name that was taken apart already. */
export function lookUpPlain({ words, wholeWords, brackets }: PlainName, unit = ''): Lookup {
  const measured = unit === '' ? (brackets.find((text) => unitOf(text) !== null) ?? '') : unit;
  // "Indeks Kepuasan Masyarakat (skala 4)": brackets may belong to the name.
  const whole = brackets.length > 0 ? settle(exactly(wholeWords), measured) : NONE;
  if (whole.kind === 'found') return whole;
  const found = find(words, measured);
  if (found.kind !== 'found') return found;
  if (brackets.some((text) => isAgainst(text, found.row))) return NONE;
  return brackets.some((text) => comparedWords(text).some((word) => REGIONAL_OFFICES.has(word)))
    ? ofOffice(found)
    : found;
}

/** The wordings that are these very words; those that may go on begin with them. */
function exactly(words: readonly string[]): readonly Wording[] {
  let node: WordNode | undefined = wordings;
  let best: readonly Wording[] = [];
  for (const [at, word] of words.entries()) {
    if (FILLING_WORDS.has(word)) continue;
    node = node.next.get(word);
    if (!node) return best;
    const fitting = node.entries.filter((entry) => at === words.length - 1 || ('isOpen' in entry && entry.isOpen));
    if (fitting.length > 0) best = fitting;
  }
  return best;
}

/** "… (15 tahun ke atas)" and "… (perempuan)" narrow a name, and "… (IPG)" behind the name of another contradicts it. */
function isAgainst(bracket: string, row: IndicatorRow): boolean {
  const category = unitOf(bracket)?.category;
  // "Indeks Kepuasan Masyarakat (pegawai)": nobody measures an index in persons.
  if (category !== undefined) return category === 'people' && OF_ONE_FIGURE.has(row.measure);
  const named = AMBIGUOUS[bracket] === undefined ? abbreviations.get(bracket.toUpperCase()) : undefined;
  if (named !== undefined) return !named.includes(row);
  const words = comparedWords(bracket);
  return !isAbbreviationOf(bracket, row) && !onlySaysWhose(words, row) && !saysTheSame(words, row);
}

const OF_ONE_FIGURE: ReadonlySet<Measure> = new Set<Measure>(['index', 'level', 'rating']);

/** "(UHH)" behind "Umur Harapan Hidup saat Lahir". */
function isAbbreviationOf(bracket: string, { name, variants = [] }: IndicatorRow): boolean {
  return [name, ...variants].some((text) => areInitials(bracket, comparedWords(text)));
}

/** Words of its own wordings and of those who publish it, or an aside. */
function saysTheSame(words: readonly string[], row: IndicatorRow): boolean {
  const { name, short = [], variants = [], producer, dataSource = '' } = row;
  const own = new Set(comparedWords([name, ...short, ...variants, ...producer, dataSource].join(' ')));
  return words.every((word) => own.has(word) || ASIDES.has(word) || TRAILING_WORDS.has(word) || isYearWord(word));
}

function find(words: readonly string[], unit: string): Lookup {
  const exact = findExact(words, unit);
  if (exact.kind !== 'none') return exact;
  if (areSpeltSo(words)) return NONE;
  const found = findExact(mendedWords(words), unit);
  return found.kind === 'found' ? { ...found, by: 'spelling' } : NONE;
}

/** From the first word, or behind a word that adds nothing. */
function findExact(words: readonly string[], unit: string): Lookup {
  const [first = ''] = words;
  const whole = findFrom(words, 0, unit);
  if (whole.kind !== 'none' || words.length < 2) return whole;
  if (first === 'persentase' && SHARES_IN_OTHER_WORDS.has(words[1] ?? '')) return findFrom(words, 1, unit);
  if (!LEADING_WORDS.has(first)) return whole;
  return findFrom(words, 1, unit === '' && unitOf(first)?.category === 'index' ? first : unit);
}

/** The longest wording whose rest only says whose it is. */
function findFrom(words: readonly string[], start: number, unit: string): Lookup {
  const reached = walk(words, start);
  for (let at = reached.length - 1; at >= 0; at--) {
    const { entries, end } = reached[at] ?? { entries: [], end: 0 };
    const rest = words.slice(end);
    const fitting = entries.filter((entry) => fits(entry, rest, start > 0));
    if (fitting.length === 0) continue;
    const settled = settle(fitting, unit);
    return settled.kind === 'found' && rest.some((word) => REGIONAL_OFFICES.has(word)) ? ofOffice(settled) : settled;
  }
  return NONE;
}

interface Reached {
  readonly entries: readonly Wording[];
  /** Where the rest begins. */
  readonly end: number;
}

/** Every wording that the words begin with, the shortest first. */
function walk(words: readonly string[], start: number): readonly Reached[] {
  const reached: Reached[] = [];
  let node: WordNode | undefined = wordings;
  for (let at = start; at < words.length; at++) {
    const word = words[at] ?? '';
    if (FILLING_WORDS.has(word)) continue;
    node = node.next.get(word);
    if (!node) break;
    if (node.entries.length > 0) reached.push({ entries: node.entries, end: at + 1 });
  }
  return reached;
}

/** The evaluation of one office is another indicator than that of the region, where the library has both. */
function ofOffice(found: Lookup & { readonly kind: 'found' }): Lookup {
  const row = indicatorById(found.row.ofOffice ?? '');
  return row ? { ...found, row } : found;
}

function fits(entry: Wording, rest: readonly string[], isLed: boolean): boolean {
  if ('meanings' in entry) return entry.meanings.some(({ id = '' }) => onlySaysWhose(rest, indicatorById(id)));
  if (isLed && entry.by !== 'abbreviation' && !takesLeadingWord(entry.row)) return false;
  return entry.isOpen || onlySaysWhose(rest, entry.row) || (entry.row.measure === 'rate' && isRate(rest));
}

/** "Nilai", "Skor" and "Capaian" before a sum of money, a number of things or their growth make something else of it. */
function takesLeadingWord({ measure }: IndicatorRow): boolean {
  return measure !== 'money' && measure !== 'count' && measure !== 'growth';
}

const SHORTEST_RATE = 2;

/** "… per 100.000 kelahiran hidup" */
function isRate([per = '', number = '', ...things]: readonly string[]): boolean {
  return per === 'per' && /^\d+$/.test(number) && !things.slice(SHORTEST_RATE).some((word) => TELLING_WORDS.has(word));
}

/** Words for the name of a region, of an office. */
const LONGEST_PLACE = 3;

const LONGEST_OFFICE = 6;

/** "… Kabupaten Anu", "… di Provinsi Anu Barat", "… Dinas Kesehatan", "… Tahun 2025": nothing about what is measured. */
function onlySaysWhose(rest: readonly string[], row: IndicatorRow | undefined): boolean {
  const isOfSchools = row !== undefined && ofEducation.has(row);
  let at = 0;
  while (at < rest.length) {
    const word = rest[at] ?? '';
    const isLed = word === 'di' || word === 'pada' || word === 'tingkat';
    const head = rest[isLed ? at + 1 : at] ?? '';
    if (PLACES.has(head)) return isPlace(word, head, rest.slice(at + (isLed ? 2 : 1)));
    if (REGIONAL_OFFICES.has(head) || INSTITUTIONS.has(head)) return isOfficeName(rest.slice(at + (isLed ? 2 : 1)));
    if (head === 'tahun') return rest.length <= at + 2 && isYearWord(rest[at + 1] ?? '2000');
    if (isLed || !(TRAILING_WORDS.has(word) || (isOfSchools && SCHOOLS.has(word)))) return false;
    at++;
  }
  return true;
}

/** "di kota" without a name and "kota besar" are parts of a region, not regions. */
function isPlace(lead: string, kind: string, name: readonly string[]): boolean {
  const [first = ''] = name;
  if (SIZES_OF_PLACES.has(first) || (kind === 'kota' && lead === 'di' && first === '')) return false;
  return isPlaceName(name);
}

/** Names of places are none of the words that tables are made of; a year may follow. */
function isPlaceName(words: readonly string[]): boolean {
  const last = words.length - 1;
  if (words[last - 1] === 'tahun' && isYearWord(words[last] ?? '')) return isPlaceName(words.slice(0, last - 1));
  const own = words.filter((word) => !PLACES.has(word) && !TRAILING_WORDS.has(word));
  return own.length <= LONGEST_PLACE && own.every((word) => !isTelling(word) && !TRADE_WORDS.has(word));
}

function isOfficeName(words: readonly string[]): boolean {
  return words.length <= LONGEST_OFFICE && words.every((word) => !isTelling(word));
}

function isTelling(word: string): boolean {
  return TELLING_WORDS.has(word) || /^\d/.test(word);
}

/** Of several, the one that is measured so. */
function settle(entries: readonly Wording[], unit: string): Lookup {
  const meanings = entries.flatMap((entry) => ('meanings' in entry ? entry.meanings : [meaningOf(entry.row)]));
  const category = unitOf(unit)?.category;
  const measured = meanings.filter(({ units }) => category !== undefined && units.includes(category));
  const [only] = meanings.length === 1 ? meanings : measured;
  if (only === undefined || (meanings.length > 1 && measured.length > 1)) {
    return meanings.length === 0 ? NONE : { kind: 'several', meanings };
  }
  const row = only.id === undefined ? undefined : indicatorById(only.id);
  if (!row) return { kind: 'several', meanings };
  const entry = entries.find((each) => 'row' in each && each.row === row);
  return { kind: 'found', row, by: entry && 'by' in entry ? entry.by : 'abbreviation' };
}

function meaningOf({ id, name, unit, alsoUnits = [] }: IndicatorRow): LetterMeaning {
  return { id, name, units: [unit, ...alsoUnits].flatMap((text) => unitOf(text)?.category ?? []) };
}

const ofEducation: ReadonlySet<IndicatorRow> = new Set(FIELDS.find(({ id }) => id === 'pendidikan')?.rows);

const byId: ReadonlyMap<string, IndicatorRow> = new Map(LIBRARY.map((row) => [row.id, row]));

function indicatorById(id: string): IndicatorRow | undefined {
  return byId.get(id);
}
