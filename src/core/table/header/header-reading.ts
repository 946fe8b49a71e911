/** What one header text says by itself: which roles it speaks for and how strongly, and which period it names. */

import { type SheetView } from '../sheet-view';
import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { remembered } from '../../language/words/remembered';
import { type RoleScores, strongest } from './evidence';
import { isDated, numeral, type PeriodReading, readPeriod, yearsIn } from './period-reading';
import { matchWord, type Token, tokenise } from './word-matching';
import { scoreRoles } from './role-scores';
import { HEADER } from '../weights';

export interface HeaderReading {
  readonly scores: RoleScores;
  /** The role with most evidence, when it is worth anything. */
  readonly role?: Role;
  /** Its evidence; 0 when there is none. */
  readonly strength: number;
  readonly period: PeriodReading;
  /** `%`, `Rp`, `Orang` from `Capaian (%)`, `Target (Rp)`. */
  readonly unit?: string;
  /** The text is a numeral and nothing else: `1`, `(2)`, `III`. */
  readonly bareNumber?: number;
  /** At least one of its words is a word of table headers. */
  readonly hasWord: boolean;
  /** Share of its words that are words of table headers, 0 to 1. */
  readonly coverage: number;
}

/** Months are numbered to 12; larger numbers over a column are no period. */
const LARGEST_NUMERAL = 12;

/** "Indikator UKM Esensial dan Perkesmas": whatever the indicators are of. In words. */
const LONGEST_NAME_HEADER = 6;

/** Longer texts are no headers. */
const LONGEST_HEADER = 200;

/** In letters, of the words of headers that are looked for where nothing parts them. */
const [SHORTEST_WORD, LONGEST_WORD] = [2, 16];

/** Its columns hold the figures of a period; their headers have sub-headers. */
export function isMeasured(role: Role | undefined): boolean {
  return hasTrait(role, 'periodic');
}

/** Reads headers. */
export interface HeaderReader {
  /** The header word that `text` (lower case) is or was meant to be. */
  readonly matchWord: (text: string) => string | undefined;
  readonly read: (text: string) => HeaderReading;
}

/** A header's reading takes more room than a word. */
const MOST_READINGS = 5_000;

const NOTHING: HeaderReading = { scores: {}, strength: 0, period: {}, hasWord: false, coverage: 0 };

const meantWord = remembered(matchWord);

/**
 * Reads no more of its text than it is asked: nearly every text of a sheet's body is looked at as a header once, and most say by their
 * words alone that they are none.
 */
class TextReading implements HeaderReading {
  readonly hasWord: boolean;
  readonly coverage: number;
  private rolesRead: RolesReading | undefined;
  private periodRead: PeriodReading | undefined;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    this.hasWord = tokens.some((token) => token.known);
    this.coverage = coverageOf(tokens);
  }

  get scores(): RoleScores {
    return this.roles.scores;
  }

  get strength(): number {
    return this.roles.strength;
  }

  get role(): Role | undefined {
    return this.roles.role;
  }

  private get roles(): RolesReading {
    return (this.rolesRead ??= rolesIn(this.tokens));
  }

  get period(): PeriodReading {
    return (this.periodRead ??= readPeriod(asMeant(this.text, this.tokens)));
  }

  get unit(): string | undefined {
    return unitInBrackets(this.text);
  }

  get bareNumber(): number | undefined {
    const [first, ...more] = this.tokens;
    const number = first !== undefined && more.length === 0 ? numeral(first.word) : undefined;
    return number !== undefined && number <= LARGEST_NUMERAL ? number : undefined;
  }
}

type RolesReading = Pick<HeaderReading, 'scores' | 'strength'> & { readonly role: Role | undefined };

function rolesIn(tokens: readonly Token[]): RolesReading {
  const scores = scoreRoles(tokens);
  const [role, strength] = strongest(scores);
  return { scores, strength, role: strength >= HEADER.named ? role : undefined };
}

function asMeant(text: string, tokens: readonly Token[]): string {
  return tokens.some((token) => token.mended) ? tokens.map((token) => token.word).join(' ') : text;
}

const readHeader = remembered((text): HeaderReading => new TextReading(text, tokenise(text, meantWord)), MOST_READINGS);

/** For who tries other weights: what was read with the earlier ones is read again. */
export function forgetReadings(): void {
  readHeader.forget();
}

/** The header in lower case with its words as they were meant: "Target Resntra" is `target renstra`. */
export const meantHeader = remembered(
  (text): string =>
    tokenise(unspaced(text), meantWord)
      .map(({ word }) => word)
      .join(' '),
  MOST_READINGS,
);

const LETTERS_APART = /^\p{L}(?:[ \u00a0]\p{L})+$/u;

/** "T A R G E T" is "TARGET": letter-spaced by hand, as some write titles, or by a PDF. Two spaces part its words, or the words themselves. */
export function unspaced(text: string): string {
  const words = text.split(/[ \u00a0]{2,}|\n/);
  if (!words.some((word) => LETTERS_APART.test(word))) return text;
  return words
    .map((word) => (LETTERS_APART.test(word) ? headerWordsIn(word.replace(/[ \u00a0]/g, '')) : word))
    .join(' ');
}

/** "INDIKATORKINERJA", of which nobody can tell where its words part, in header words: "indikator kinerja". As it stands where it is not made of them. */
function headerWordsIn(joined: string): string {
  const letters = joined.toLowerCase();
  /** For each length the header words that make up so many of the first letters, the fewest of them. */
  const made: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = made[start];
      const word = letters.slice(start, end);
      const isWord = word.length >= SHORTEST_WORD && meantWord(word) === word;
      if (before === undefined || !isWord || (made[end]?.length ?? Number.POSITIVE_INFINITY) <= before.length + 1)
        continue;
      made[end] = [...before, word];
    }
  }
  return made[letters.length]?.join(' ') ?? joined;
}

export const HEADER_READER: HeaderReader = {
  matchWord: meantWord,
  read: (text) => (text.length > LONGEST_HEADER ? NOTHING : readHeader(unspaced(text))),
};

/** What the cells of a row would say as headers. */
export function readingsIn(
  reader: HeaderReader,
  view: Pick<SheetView, 'text'>,
  row: number,
  columns: readonly number[],
): readonly HeaderReading[] {
  return columns.map((column) => reader.read(view.text(row, column)));
}

/** What a header text means, as the user says. */
export interface TextMeaning {
  readonly text: string;
  readonly role: Role;
  readonly period: PeriodReading;
}

/** A reader to which these texts mean what the user says. */
export function readerSaying(meanings: readonly TextMeaning[]): HeaderReader {
  const said = new Map(meanings.map((meaning) => [meaning.text, saidReading(meaning)]));
  return { ...HEADER_READER, read: (text) => said.get(text) ?? HEADER_READER.read(text) };
}

function saidReading({ role, period }: TextMeaning): HeaderReading {
  const named = role === 'other' ? {} : { role };
  return { scores: { [role]: HEADER.pointed }, ...named, strength: HEADER.pointed, period, hasWord: true, coverage: 1 };
}

/** Names a period (or is a bare number) and no role: `2024`, `TW I`, `Januari`, `Tahun ke-1`. */
export function isPeriodOnly(reading: HeaderReading): boolean {
  // What costs least comes first: nearly every text of a body ends there.
  if (reading.coverage < HEADER.covered || reading.role !== undefined) return false;
  return reading.bareNumber !== undefined || isDated(reading.period);
}

/** … and no bare number. */
export function isDatedOnly(reading: HeaderReading): boolean {
  return isPeriodOnly(reading) && isDated(reading.period);
}

/** Made of words that only complete a header: `KINERJA UTAMA`, `Perangkat Daerah`. */
export function isCompletionOnly(reading: HeaderReading): boolean {
  return reading.coverage === 1 && reading.hasWord && reading.role === undefined;
}

/** Looks like a header cell or a part of one. */
export function isHeaderLike(reading: HeaderReading): boolean {
  return (
    reading.coverage >= HEADER.covered &&
    (reading.role !== undefined || isPeriodOnly(reading) || isCompletionOnly(reading))
  );
}

/** "No | Indikator Kinerja | Tahun 2023 | Tahun 2024": no row of a body calls its indicator so, and its figures by dates. */
export function namesOverPeriods(readings: readonly HeaderReading[]): boolean {
  const periods = readings.filter(isDatedOnly);
  const named = readings.filter((reading) => reading.coverage === 1 && reading.role !== undefined);
  return (
    periods.length > 0 &&
    periods.length + named.length === readings.length &&
    named.some(({ role }) => role === 'indicator')
  );
}

function coverageOf(tokens: readonly Token[]): number {
  const outside = tokens.filter((token) => !token.bracketed);
  const counted = outside.length > 0 ? outside : tokens;
  if (counted.length === 0) return 0;
  const share = counted.filter(isHeaderToken).length / counted.length;
  const isOfField = tokens[0]?.word === 'indikator' && tokens.length <= LONGEST_NAME_HEADER;
  return isOfField ? Math.max(HEADER.covered, share) : share;
}

function isHeaderToken(token: Token): boolean {
  if (token.known) return true;
  if (/^\d/.test(token.word)) return yearsIn(token.word).length > 0 || token.word.length <= 2;
  return /^[%#√✓]$/.test(token.word);
}

/** A unit in brackets at the end: short, and no word of the trade besides the sign itself. "Target %" needs no brackets. */
function unitInBrackets(text: string): string | undefined {
  if (/\p{L}\s+%\s*$/u.test(text)) return '%';
  const inside = /\(\s*([^()]{1,20}?)\s*\)\s*$/.exec(text)?.[1];
  if (inside === undefined || !/^(?:%|rp\.?|[a-z][a-z .%/]*)$/i.test(inside)) return undefined;
  const isHeaderText = tokenise(inside, meantWord).some(
    (token) => token.known && token.word !== 'rp' && token.word !== 'persen',
  );
  return isHeaderText ? undefined : inside;
}
