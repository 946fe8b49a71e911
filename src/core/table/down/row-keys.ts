/**
 * Columns whose cells say what their row is about, as headers say it of columns: a year, a quarter or a month in each row of an
 * indicator, or Target, Realisasi, Capaian below each other.
 */

import { type HeaderReader, isCompletionOnly, isPeriodOnly } from '../header/header-reading';
import { countedPeriod, type PeriodReading, isDated } from '../header/period-reading';
import { type ColumnEvidence } from '../roles/column-evidence';
import { FRACTION_LETTERS, roleOfLetter } from '../roles/letter-headers';
import { isShortNumerator } from '../roles/fractions';
import { namesTwoFigures } from '../roles/odd-columns';
import { AMOUNT_ROWS } from '../../knowledge/names/means';
import { type Role, headerWordsOf, isFirstHand } from '../../knowledge/columns/roles';
import { wordsOfKind } from '../../knowledge/rows';
import { anyOf } from '../../language/words/any-of';
import { PERCENT_WORDS } from '../../language/units';
import { type SheetView } from '../sheet-view';
import { HEADER, SHARES } from '../weights';

export interface RowKey {
  readonly period: PeriodReading;
  readonly role?: Role;
}

const LONGEST_KEY = 40;
/** What stands below each other in the rows of one indicator; "persen" and "predikat" there are units. */
const isKey = (role: Role): boolean => isFirstHand(role) || role === 'achievement' || isOfFraction(role);

function isOfFraction(role: Role | undefined): boolean {
  return role === 'numerator' || role === 'denominator';
}

/** Of any word for an actual: "Hasil" as well. */
const WEAKEST = 0;
/** Below a numerator and a denominator, their quotient, whatever it is called: "Hasil (%)". */
const RESULTS = [
  ...headerWordsOf('actual', WEAKEST),
  ...headerWordsOf('achievement', HEADER.named),
  ...wordsOfKind(AMOUNT_ROWS, 'worth'),
];
const QUOTIENT = new RegExp(`^${anyOf(RESULTS)}?\\s*(?:\\(?(?:%|${PERCENT_WORDS})\\)?)?$`, 'i');

/** "- Target", "a. Target", "1) Target": only before words, as figures begin with signs and numbers too. */
const MARK = /^(?:[-–•]|[a-z\d][.)])\s*(?=\p{L}{4})/iu;

/** What the cells of a column say of their rows. */
export interface KeysOfRows {
  readonly column: number;
  at(row: number): RowKey | undefined;
}

/** A column of keys: what its cells say of their rows. */
export class RowKeys implements KeysOfRows {
  constructor(
    private readonly view: SheetView,
    private readonly reader: HeaderReader,
    readonly column: number,
    private readonly header: string,
    /** What single texts mean beside each other. */
    private readonly meanings: ReadonlyMap<string, Role>,
  ) {}

  /** What the cell says of its row; `undefined` when it is no key. */
  at(row: number): RowKey | undefined {
    const text = this.view.text(row, this.column).replace(MARK, '');
    if (text === '' || text.length > LONGEST_KEY) return undefined;
    const letter = this.meanings.get(text.trim()) ?? roleOfLetter(text);
    if (letter !== undefined) return { period: {}, role: letter };
    const reading = this.reader.read(text);
    if (reading.bareNumber !== undefined) return this.numbered(reading.bareNumber);
    if (isDated(reading.period) && isPeriodOnly(reading)) return { period: reading.period };
    return reading.role !== undefined && isKey(reading.role) && reading.coverage === 1 && /[a-z]{4}/i.test(text)
      ? { period: reading.period, role: reading.role }
      : undefined;
  }

  /** Every row of these is a target, an actual or another figure, whatever stands over the figures. */
  nameFiguresIn(rows: readonly number[]): boolean {
    return sayFigures(kindsOfKeys(this, rows) ?? new Map<string, RowKey>());
  }

  /** I, II or 1, 2 under "Triwulan" or "Bulan". */
  private numbered(number: number): RowKey | undefined {
    const period = countedPeriod(this.header, number);
    // "Bulan Jan" is of one month, whatever was counted in it.
    return isDated(period) && !isDated(this.reader.read(this.header).period) ? { period } : undefined;
  }
}

/** No word of a fraction, and most cells of a sheet. */
const ONLY_DIGITS = /^[\d.,\s-]*$/;

function mayBeKey(text: string): boolean {
  return text.length <= LONGEST_KEY && !ONLY_DIGITS.test(text);
}

/** "Numerator | Denominator | %" below each other: what each text of the column means there; nothing where there is no fraction. */
function fractionMeanings(reader: HeaderReader, texts: readonly string[]): ReadonlyMap<string, Role> {
  const said = new Set(texts.filter(mayBeKey));
  const letters = FRACTION_LETTERS.find((each) => [...each.keys()].every((letter) => said.has(letter)));
  const meanings = new Map(letters);
  for (const text of said) {
    const reading = reader.read(text);
    // Most texts of a body have other words as well, and are asked no further.
    const role = reading.coverage === 1 ? reading.role : undefined;
    if (role !== undefined && isOfFraction(role)) meanings.set(text, role);
    else if (isShortNumerator(text)) meanings.set(text, 'numerator');
  }
  const roles = new Set(meanings.values());
  if (!roles.has('numerator') || !roles.has('denominator')) return new Map();
  for (const text of said) if (QUOTIENT.test(text)) meanings.set(text, 'actual');
  return meanings;
}

/** The first column of keys, at least two different ones. A header that names a role is believed, except over the words of a fraction. */
export function rowKeysOf(
  view: SheetView,
  reader: HeaderReader,
  columns: readonly ColumnEvidence[],
  rows: readonly number[],
): RowKeys | undefined {
  for (const { column, content } of columns) {
    if (content.filled < 2) continue;
    const named = reader.read(column.header).role;
    // "Keterangan", "Jenis" over Target and Realisasi, or T and R: what each row is.
    const mayName = named !== undefined && OF_ANYTHING.has(named);
    const isNamed = named !== undefined && !mayName && !namesTwoFigures(column.header);
    const written = rows.filter((row) => !view.isBlank(row, column.index));
    const meanings = fractionMeanings(
      reader,
      written.map((row) => view.words(row, column.index)),
    );
    if (isNamed && meanings.size === 0) continue;
    const found = new RowKeys(view, reader, column.index, column.header, meanings);
    const kinds = kindsOfKeys(found, written);
    if (kinds === undefined || kinds.size < 2) continue;
    if (!mayName || meanings.size > 0 || sayFigures(kinds)) return found;
  }
  return undefined;
}

const OF_ANYTHING: ReadonlySet<Role> = new Set<Role>(['note', 'indicatorType']);

/** Target and what became of it, and nothing but figures. */
function sayFigures(kinds: ReadonlyMap<string, RowKey>): boolean {
  const roles = new Set([...kinds.values()].map(({ role }) => role));
  return roles.has('target') && roles.has('actual') && !roles.has(undefined);
}

/** What the keys say, each once; `undefined` as soon as too many of the rows have none. */
function kindsOfKeys(keys: RowKeys, rows: readonly number[]): ReadonlyMap<string, RowKey> | undefined {
  const most = rows.length - SHARES.keys * rows.length;
  const kinds = new Map<string, RowKey>();
  let without = 0;
  for (const row of rows) {
    const key = keys.at(row);
    if (key !== undefined) kinds.set(JSON.stringify(key), key);
    else if (++without > most) return undefined;
  }
  return kinds;
}

/** The key of a table with one row: "Periode" over "Triwulan I". One cell proves little, so that the header must speak of periods too. */
export function loneRowKey(
  view: SheetView,
  reader: HeaderReader,
  columns: readonly ColumnEvidence[],
  row: number,
): RowKeys | undefined {
  for (const { column } of columns) {
    if (!isCompletionOnly(reader.read(column.header))) continue;
    const found = new RowKeys(view, reader, column.index, column.header, new Map());
    const key = found.at(row);
    if (key !== undefined && key.role === undefined) return found;
  }
  return undefined;
}
