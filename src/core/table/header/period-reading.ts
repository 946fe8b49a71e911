/** Which year, quarter, month, ordinal year or revision a header names. */

import { HALVES_OF_STUDY, ORDINAL_WORDS, periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { UP_TO } from '../../language/words/range-words';
import { MONTH_BY_NAME, MONTH_NAMES } from '../../knowledge/columns/months';
import { PARTS_IN_YEAR } from '../../knowledge/columns/years';
import { remembered } from '../../language/words/remembered';
import { tidy } from '../../language/normalise';
import { type Half, type Quarter, type Revision, type Third } from '../model';

export interface PeriodReading {
  readonly year?: number;
  readonly quarter?: Quarter;
  readonly half?: Half;
  readonly third?: Third;
  readonly month?: number;
  readonly ordinal?: number;
  readonly revision?: Revision;
  readonly soFar?: true;
}

/** It names a year, a part of one or an ordinal year. */
export function isDated(period: PeriodReading): boolean {
  return (period.year ?? period.ordinal) !== undefined || namesPartOfYear(period);
}

/** It names a month, a quarter, a third or a half of a year. */
export function namesPartOfYear({ half, third, quarter, month }: PeriodReading): boolean {
  return (half ?? third ?? quarter ?? month) !== undefined;
}

/** They name the same part of a year, or none. */
export function isSamePart(one: PeriodReading, other: PeriodReading): boolean {
  for (const part of PARTS) if (one[part] !== other[part]) return false;
  return true;
}

/** They name the same year and part of it, or none. */
export function isOfOnePeriod(one: PeriodReading, other: PeriodReading): boolean {
  return one.year === other.year && isSamePart(one, other);
}

const TIME_WORDS: ReadonlySet<string> = new Set([
  ...periodWords('quarter', 'third', 'semester', 'month', 'year', 'budgetYear', 'period'),
  ...MONTH_NAMES,
]);

/** "tw", "tahun", "mei", "iv", "2025": a word in lower case that says of a header of when it is, and nothing else. */
export function isTimeWord(word: string): boolean {
  return TIME_WORDS.has(word) || numeral(word) !== undefined || yearsIn(word).length > 0;
}

/** The same text for the same year and part of it. */
export function periodKey(period: PeriodReading): string {
  return [period.year, ...PARTS.map((part) => period[part])].join('|');
}

const PARTS = Object.keys(PARTS_IN_YEAR) as readonly (keyof typeof PARTS_IN_YEAR)[];

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

const YEAR = /^(?:19[89]\d|20\d\d)$/;
/** "Triwulan (kumulatif) II": what stands between the word and its number. */
const ASIDE = String.raw`(?:\([^()\d]{1,20}\)\s*)?`;
/** A narrow cell broke the year: `20 24`, `202 4`, `Target (202 4)`. */
const BROKEN_YEAR = /(^|\D)(20\d?)\s(\d{1,2})(?!\d)/;
const QUARTER_WORDS = anyOf(periodWords('quarter'));
const QUARTER = new RegExp(`\\b${QUARTER_WORDS}[\\s.:-]*${ASIDE}(?:ke[\\s-]*)?(iv|iii|ii|i|[1-4])(?![a-z\\d])`);
const QUARTER_AFTER = new RegExp(`(?:^|[^a-z\\d])(iv|iii|ii|i|[1-4])\\s*(?:st|nd|rd|th)?\\s*${QUARTER_WORDS}\\b`);
/** "Triwulan I s.d. II": up to the second. */
const QUARTERS_FROM_TO = new RegExp(
  `\\b${QUARTER_WORDS}[\\s.:-]*(?:i|1)\\s*(?:[-–—]|${UP_TO})\\s*(?:${QUARTER_WORDS}[\\s.:-]*)?(iv|iii|ii|[2-4])(?![a-z\\d])`,
);
const THIRD_WORDS = anyOf(periodWords('third'));
/** "Caturwulan II", "Cawu 3". */
const THIRD = new RegExp(`\\b${THIRD_WORDS}[\\s.:-]*(?:ke[\\s-]*)?\\(?(iii|ii|i|[1-3])(?![a-z\\d])`);
const HALF_WORDS = anyOf(periodWords('semester'));
/** "semi" is no half. */
const HALF = new RegExp(
  `\\b${HALF_WORDS}(?:[\\s.:-]+(?:ke[\\s-]*)?|(?=\\d))(ii|i|[12]|${anyOf(Object.keys(HALVES_OF_STUDY))})(?![a-z\\d])`,
);
const YEAR_WORDS = anyOf(periodWords('year'));
const ORDINAL = new RegExp(
  `\\b${YEAR_WORDS}[\\s.]*(?:ke|pertama)?[\\s.-]*(?:ke[\\s-]*)?\\(?(x|ix|viii|vii|vi|v|iv|iii|ii|i|\\d{1,2})\\)?(?![a-z\\d])`,
);
const ORDINAL_IN_WORDS = new RegExp(`\\b${YEAR_WORDS}\\s+(${anyOf(Object.keys(ORDINAL_WORDS))})\\b`);
const BEFORE = new RegExp(`\\b${anyOf(periodWords('before', 'planBefore'))}\\b`);
const AFTER = new RegExp(`\\b${anyOf(periodWords('after', 'planAfter', 'change'))}\\b`);

/** The number that a Roman or Arabic numeral of a header means, or a half of the year of study; `undefined` when it is none. */
export function numeral(text: string): number | undefined {
  const clean = text.toLowerCase();
  return ROMAN[clean] ?? HALVES_OF_STUDY[clean] ?? (/^\d{1,2}$/.test(clean) ? Number(clean) : undefined);
}

const QUARTER_WORD = new RegExp(`\\b${QUARTER_WORDS}\\b`, 'i');
const THIRD_WORD = new RegExp(`\\b${THIRD_WORDS}\\b`, 'i');
const HALF_WORD = new RegExp(`\\b${HALF_WORDS}\\b`, 'i');
const MONTH_WORD = /\bbulan|month/i;

/** The quarter, third, half or month that a number counts under a header that says which of them it counts; nothing else is known by that. */
export function countedPeriod(header: string, number: number): PeriodReading {
  const quarter = asQuarter(number);
  if (quarter !== undefined && QUARTER_WORD.test(header)) return { quarter };
  if (countsHalves(header)) return halfOfNumber(number);
  if (THIRD_WORD.test(header)) return thirdOfNumber(number);
  return MONTH_WORD.test(header) && number >= 1 && number <= 12 ? { month: number } : {};
}

/** The header counts halves of a year. */
export function countsHalves(header: string): boolean {
  return HALF_WORD.test(header);
}

const CUMULATIVE = anyOf(periodWords('soFar'));
/** Most texts speak of other things. */
const MENTIONED = new RegExp(CUMULATIVE, 'i');
const DENIED = new RegExp(String.raw`\b${anyOf(periodWords('denial'))}[\s-]*(?:\w+\s+)?${CUMULATIVE}`, 'i');
const SAID = new RegExp(String.raw`\b${CUMULATIVE}`, 'i');
const COUNTS_UP_TO = new RegExp(UP_TO, 'i');

/** "Kumulatif": counted from the beginning; "Non kumulatif": each by itself; `undefined` where the text says neither. */
export function saysCumulative(text: string): boolean | undefined {
  if (!MENTIONED.test(text)) return undefined;
  if (DENIED.test(text)) return false;
  return SAID.test(text) ? true : undefined;
}

/** "s.d. Juni", "Kumulatif TW II": the header counts from the beginning of the year. */
export const saysSoFar = remembered(
  (header) =>
    COUNTS_UP_TO.test(header) || saysCumulative(header) === true || QUARTERS_FROM_TO.test(header.toLowerCase()),
);

const ODD_PART = new RegExp(
  `\\b${anyOf(periodWords('oddPart'))}[\\s.:-]*(?:ke[\\s-]*)?\\(?(?:[ivx]+|\\d{1,2})\\)?(?![a-z\\d])`,
  'i',
);

/** "Minggu ke-2": a part of the year that no other figure of the row is of. */
export function namesOddPart(header: string): boolean {
  return ODD_PART.test(header);
}

const RELATIVE_YEAR = /(?:^|[^a-z])n\s*([-–+])\s*(\d)(?!\d)|\(\s*(?:tahun\s+)?n\s*\)|tahun\s+n(?![a-z\s]*[-–+\d])/i;

/** "(tahun n-1)" is -1, "(n)" 0: counted from a year that is said elsewhere. */
export function yearsFromN(header: string): number | undefined {
  const [found, sign, years] = RELATIVE_YEAR.exec(header) ?? [];
  if (found === undefined) return undefined;
  return years === undefined ? 0 : Number(years) * (sign === '+' ? 1 : -1);
}

const RUNNING_YEAR = new RegExp(anyOf(periodWords('running')), 'i');

/** "Tahun berjalan": the year at hand, whichever that is. */
export function saysRunningYear(header: string): boolean {
  return RUNNING_YEAR.test(header);
}

/** Every year that the text names, in order. */
export function yearsIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).filter((digits) => YEAR.test(digits)).map(Number);
}

/** The period that one header text names by itself. */
export function readPeriod(text: string): PeriodReading {
  const clean = tidy(text).toLowerCase();
  return {
    ...yearOf(clean),
    ...quarterOf(clean),
    ...thirdOfNumber(numeral(THIRD.exec(clean)?.[1] ?? '')),
    ...halfOfNumber(numeral(HALF.exec(clean)?.[1] ?? '')),
    ...monthOf(clean),
    ...ordinalOf(clean),
    ...revisionOf(clean),
  };
}

function yearOf(clean: string): PeriodReading {
  const whole = yearsIn(clean);
  const years = whole.length > 0 ? whole : yearsIn(clean.replace(BROKEN_YEAR, '$1$2$3'));
  // Two years are a period, not the year of a column; a school or budget year (2023/2024) is known by its end.
  const [first, second] = years;
  if (first === undefined) {
    const short = SHORT_YEAR.exec(clean)?.[1];
    return short === undefined ? {} : { year: CENTURY + Number(short) };
  }
  if (second === undefined || second === first) return { year: first };
  return years.length === 2 && second === first + 1 && /\d\s*\/\s*\d/.test(clean) ? { year: second } : {};
}

function quarterOf(clean: string): PeriodReading {
  const found = QUARTERS_FROM_TO.exec(clean)?.[1] ?? QUARTER.exec(clean)?.[1] ?? QUARTER_AFTER.exec(clean)?.[1];
  const quarter = found === undefined ? undefined : asQuarter(numeral(found));
  return quarter === undefined ? {} : { quarter };
}

function halfOfNumber(value: number | undefined): PeriodReading {
  return value === 1 || value === 2 ? { half: value } : {};
}

function thirdOfNumber(value: number | undefined): PeriodReading {
  return value === 1 || value === 2 || value === 3 ? { third: value } : {};
}

export function asQuarter(value: number | undefined): Quarter | undefined {
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : undefined;
}

/** `Jan-17`, `Okt '22`: a year of two digits, behind a month only. */
const SHORT_YEAR = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})[\\s.'-]{1,2}(\\d{2})(?!\\d)`);
const CENTURY = 2000;

/** `B06`, `Target B06`: the sixth month, as central agencies write it. */
const NUMBERED_MONTH = /(?:^|\s)b(0[1-9]|1[0-2])$/;

/** `01/2025`, `Realisasi 01-2025`, `2025-01`. */
const MONTH_AND_YEAR = /(?:^|\s)(?:(0[1-9]|1[0-2])[/-]20\d\d|20\d\d[/-](0[1-9]|1[0-2]))$/;
/** "Bulan 3", "Bln ke-3", "s.d. Bulan III". */
const COUNTED_MONTH = new RegExp(
  `\\b${anyOf(periodWords('month'))}[\\s.:-]*(?:ke[\\s-]*)?(${anyOf(Object.keys(ROMAN))}|1[0-2]|[1-9])$`,
);

function monthOf(clean: string): PeriodReading {
  const dated = MONTH_AND_YEAR.exec(clean);
  const counted = numeral(COUNTED_MONTH.exec(clean)?.[1] ?? '');
  const numbered = NUMBERED_MONTH.exec(clean)?.[1] ?? dated?.[1] ?? dated?.[2] ?? counted;
  if (numbered !== undefined) return { month: Number(numbered) };
  const months = (clean.match(/[a-z]+/g) ?? []).flatMap((word) => MONTH_BY_NAME.get(word) ?? []);
  const [first, last, ...more] = months;
  if (first === undefined || more.length > 0) return {};
  return last === undefined ? { month: first } : MONTHS_FROM_TO.test(clean) ? partOfYear(first, last) : {};
}

const MONTH = anyOf(MONTH_NAMES);
const MONTHS_FROM_TO = new RegExp(`\\b${MONTH}\\b\\W{0,3}(?:[-–—]|${UP_TO})\\W{0,3}${MONTH}\\b`);

/** "Jan-Mar" is the first quarter, "Mei - Agustus" the second third, "Juli s.d. Desember" the second half; other spans are no part that a year has. */
function partOfYear(first: number, last: number): PeriodReading {
  const length = last - first + 1;
  const part = last / length;
  if (!Number.isInteger(part)) return {};
  if (length === QUARTER_MONTHS) return { quarter: part as Quarter };
  if (length === THIRD_MONTHS) return { third: part as Third };
  return length === HALF_MONTHS ? { half: part as Half } : {};
}

const QUARTER_MONTHS = PARTS_IN_YEAR.month / PARTS_IN_YEAR.quarter;
const THIRD_MONTHS = PARTS_IN_YEAR.month / PARTS_IN_YEAR.third;
const HALF_MONTHS = PARTS_IN_YEAR.month / PARTS_IN_YEAR.half;

function ordinalOf(clean: string): PeriodReading {
  const found = ORDINAL.exec(clean)?.[1];
  if (found !== undefined) {
    const ordinal = numeral(found);
    return ordinal === undefined ? {} : { ordinal };
  }
  const word = ORDINAL_IN_WORDS.exec(clean)?.[1];
  const ordinal = word === undefined ? undefined : ORDINAL_WORDS[word];
  return ordinal === undefined ? {} : { ordinal };
}

function revisionOf(clean: string): PeriodReading {
  if (BEFORE.test(clean)) return { revision: 'before' };
  if (AFTER.test(clean)) return { revision: 'after' };
  return {};
}
