/** Year, quarter, month, ordinal year and revision of each column, from its own header, its parents and its neighbours. */

import { TRIPLE_ROLES } from '../knowledge/columns/roles';
import { type HeaderColumn, type HeaderLevel } from './header/header-columns';
import { type HeaderReader, isMeasured } from './header/header-reading';
import {
  asQuarter,
  countedPeriod,
  countsHalves,
  isDated,
  namesPartOfYear,
  periodKey,
  type PeriodReading,
  saysRunningYear,
  saysSoFar,
  yearsFromN,
  yearsIn,
} from './header/period-reading';
import { PARTS_IN_YEAR } from '../knowledge/columns/years';
import { documentWords } from '../knowledge/documents/document-words';
import { anyOf } from '../language/words/any-of';
import { RANGE_JOINT } from '../language/words/range-words';
import { YEAR_DIGITS } from '../language/words/year-digits';
import { type Role } from './model';
import { saysYearBefore } from './roles/year-before';

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const YEAR_PARENT = /tahun|\bthn?\b|year/i;

/** In the order of `columns`; `roles` likewise. */
export function columnPeriods(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  reader: HeaderReader,
  titlePeriod: YearSpan | undefined,
): PeriodReading[] {
  const periods = columns.map((column, index) => periodOf(column, roles[index] ?? 'other', columns, reader));
  const placed = withPlacesUnderBand(columns, roles, periods, titlePeriod);
  const numbered = withNumbersOfOthers(columns, roles, withFirstVersions(columns, roles, placed));
  const relative = withRelativeYears(columns, roles, withYearsOfOrdinals(numbered, titlePeriod), titlePeriod);
  const dated = withYearsBefore(columns, roles, relative);
  return withSums(columns, roles, withYearsBetween(columns, roles, dated));
}

/** Fewer columns may differ by something else than the year. */
const FEWEST_YEARS = 3;

/**
 * One header over several columns with nothing below it: "Target Triwulan" over four, or "Target" over as many as the title has years. Each
 * is what its place says.
 */
function withPlacesUnderBand(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  periods: readonly PeriodReading[],
  title: YearSpan | undefined,
): PeriodReading[] {
  const settled = [...periods];
  for (let first = 0; first < columns.length; first++) {
    const size = sizeOfBand(columns, roles, first);
    const areOpen = periods.slice(first, first + size).every((period) => !isDated(period));
    const header = columns[first]?.header ?? '';
    if (size > 1 && areOpen && isMeasured(roles[first])) {
      for (let place = 1; place <= size; place++) {
        const period = periodOfPlace(header, place, size, title);
        settled[first + place - 1] = { ...settled[first + place - 1], ...period };
      }
    }
    first += size - 1;
  }
  return settled;
}

/** How many columns stand under the only header of the first. */
function sizeOfBand(columns: readonly HeaderColumn[], roles: readonly Role[], first: number): number {
  const own = columns[first];
  const isUnder = (column: HeaderColumn | undefined) =>
    column?.levels.length === 1 && column.levels[0]?.own === false && column.headerCell.column === own?.index;
  let size = 1;
  while (own?.levels.length === 1 && isUnder(columns[first + size]) && roles[first + size] === roles[first]) size++;
  return size;
}

function periodOfPlace(header: string, place: number, size: number, title: YearSpan | undefined): PeriodReading {
  const counted = countedPeriod(header, place);
  const isWhole = PARTS.some((part) => counted[part] !== undefined && PARTS_IN_YEAR[part] === size);
  if (isWhole) return counted;
  const years = title === undefined ? 0 : title.to - title.from + 1;
  // A plan of five years spans six.
  const isOfTitle = size >= FEWEST_YEARS && (years === size || years === size + 1);
  return isOfTitle && !isDated(counted) ? { ordinal: place } : {};
}

const PARTS = Object.keys(PARTS_IN_YEAR) as readonly (keyof typeof PARTS_IN_YEAR)[];

/**
 * "Target 2018 | Realisasi | Capaian 2018 | Realisasi s.d. 2018": the actual between the target and the achievement of a year is that of
 * the year, and what was reached up to it another. Quarters may stand between them, and the money of each beside it.
 */
function withYearsBetween(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  periods: readonly PeriodReading[],
): PeriodReading[] {
  const measured = roles.flatMap((role, index) => (role === 'budget' ? [] : [index]));
  const roleAt = (place: number) => roles[measured[place] ?? -1];
  const periodAt = (place: number) => periods[measured[place] ?? -1] ?? {};
  const isPlainActual = (place: number) => roleAt(place) === 'actual' && Object.keys(periodAt(place)).length === 0;
  const isSumUpTo = (year: number) => {
    const ofYear = columns.filter((_, index) => {
      const period = periods[index] ?? {};
      return roles[index] === 'actual' && period.year === year && !namesPartOfYear(period);
    });
    return ofYear.length > 0 && ofYear.every(({ header }) => saysSoFar(header));
  };
  return periods.map((period, index) => {
    const place = measured.indexOf(index);
    if (!isPlainActual(place) || isPlainActual(place - 1) || isPlainActual(place + 1)) return period;
    let before = place - 1;
    while (roleAt(before) === 'actual' && namesPartOfYear(periodAt(before))) before--;
    const { year } = periodAt(before);
    const isBetween =
      roleAt(before) === 'target' && roleAt(place + 1) === 'achievement' && periodAt(place + 1).year === year;
    return year !== undefined && isBetween && isSumUpTo(year) ? { year } : period;
  });
}

/**
 * "Jumlah s.d. Juni" beside "Juni" counts from the beginning of the year, "Realisasi s.d. 2024" beside "Realisasi 2024" from that of the
 * plan, and so does the achievement of it. Where every month or year does, its name is enough.
 */
function withSums(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  periods: readonly PeriodReading[],
): PeriodReading[] {
  const keys = periods.map((period, index) => [roles[index], periodKey(period), period.revision].join('|'));
  const areSums = columns.map(({ header }) => saysSoFar(header));
  const alone = new Set(keys.filter((_, index) => areSums[index] === false));
  // "Target Total | Target s.d. 2024": of no year, a target says nothing of single ones.
  const isOfWholeYear = (role: Role, { year, ...period }: PeriodReading) =>
    !namesPartOfYear(period) && (role !== 'target' || year !== undefined);
  const ofWholeYears = new Set(
    roles.filter((role, index) => areSums[index] === false && isOfWholeYear(role, periods[index] ?? {})),
  );
  return periods.map((period, index): PeriodReading => {
    if (areSums[index] !== true) return period;
    if (namesPartOfYear(period)) return alone.has(keys[index] ?? '') ? { ...period, soFar: true } : period;
    const role = roles[index];
    const year = period.year ?? lastOfSpan(columns[index]?.header ?? '');
    if (year === undefined || role === undefined || !OVER_YEARS.has(role) || !ofWholeYears.has(role)) return period;
    return { ...period, year, soFar: true };
  });
}

/** "Kumulatif 2021-2024" ends with 2024; "s.d. 2024 terhadap 2026" is no span. */
function lastOfSpan(header: string): number | undefined {
  const [from, to, ...more] = yearsIn(header);
  if (from === undefined || to === undefined || from >= to || more.length > 0) return undefined;
  return SPAN.test(header) ? to : undefined;
}

const SPAN = new RegExp(String.raw`\b${YEAR_DIGITS}\s*${RANGE_JOINT}\s*${YEAR_DIGITS}\b`, 'i');

/** What may be added up over the years of a plan. The end of the plan is called so by itself. */
const OVER_YEARS: ReadonlySet<Role> = new Set<Role>(TRIPLE_ROLES);

/**
 * "(tahun n-2)" where another header says which year "(tahun n)" or "(tahun n-1)" is, or which the running one is, or the title what n is;
 * "tahun berjalan" where another header dates it.
 */
function withRelativeYears(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  periods: readonly PeriodReading[],
  title: YearSpan | undefined,
): readonly PeriodReading[] {
  const offsets = columns.map(({ header }) => yearsFromN(header));
  const areRunning = columns.map(({ header }) => saysRunningYear(header));
  if (offsets.every((offset) => offset === undefined) && !areRunning.includes(true)) return periods;
  const yearAt = (index: number) => periods[index]?.year;
  const running = onlyOne(columns.flatMap((_, index) => (areRunning[index] === true ? (yearAt(index) ?? []) : [])));
  const written = offsets.flatMap((offset, index) => {
    const year = yearAt(index) ?? (areRunning[index] === true ? running : undefined);
    return offset === undefined || year === undefined ? [] : [year - offset];
  });
  const ofTitle = offsets.includes(0) && title !== undefined && title.from === title.to ? [title.from] : [];
  const n = onlyOne(written.length > 0 ? written : ofTitle);
  return periods.map((period, index) => {
    if (period.year !== undefined || period.ordinal !== undefined || !isMeasured(roles[index])) return period;
    const offset = offsets[index];
    if (offset !== undefined) return n === undefined ? period : { ...period, year: n + offset };
    return areRunning[index] === true && running !== undefined ? { ...period, year: running } : period;
  });
}

function onlyOne(years: readonly number[]): number | undefined {
  const [first] = years;
  return years.every((year) => year === first) ? first : undefined;
}

/** "Realisasi Tahun Lalu" beside columns of 2024 and of no other year is of 2023. */
function withYearsBefore(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  periods: readonly PeriodReading[],
): PeriodReading[] {
  const isBefore = columns.map(({ header }, index) => roles[index] === 'actual' && saysYearBefore(header));
  const years = new Set(periods.flatMap(({ year }) => year ?? []));
  const [only, ...more] = years;
  return periods.map((period, index) =>
    isBefore[index] === true && period.year === undefined && only !== undefined && more.length === 0
      ? { ...period, year: only - 1 }
      : period,
  );
}

/** "Capaian1" belongs to "Tahun1": the number at its end is the ordinal of another column. */
function withNumbersOfOthers(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  periods: readonly PeriodReading[],
): PeriodReading[] {
  const ordinals = new Set(periods.flatMap(({ ordinal }) => ordinal ?? []));
  return periods.map((period, index) => {
    const number = Number(/[a-z]\s*(\d{1,2})$/i.exec(columns[index]?.header ?? '')?.[1] ?? Number.NaN);
    const isOpen = isMeasured(roles[index]) && Object.keys(period).length === 0;
    return isOpen && ordinals.has(number) ? { ordinal: number } : period;
  });
}

/** "Target Awal", "Target PK" beside "Target Perubahan" is the one before the revision. */
function withFirstVersions(
  columns: readonly HeaderColumn[],
  roles: readonly Role[],
  periods: readonly PeriodReading[],
): PeriodReading[] {
  const revised = new Set(roles.filter((_, index) => periods[index]?.revision === 'after'));
  return periods.map((period, index) => {
    const isFirst = period.revision === undefined && SAYS_FIRST.test(columns[index]?.header ?? '');
    return isFirst && revised.has(roles[index] ?? 'other') ? { ...period, revision: 'before' } : period;
  });
}

function periodOf(
  column: HeaderColumn,
  role: Role,
  columns: readonly HeaderColumn[],
  reader: HeaderReader,
): PeriodReading {
  if (!isMeasured(role)) return revisionOnly(column.levels, role, reader);
  let period: PeriodReading = {};
  for (const level of column.levels) period = { ...period, ...reader.read(level.text).period };
  // The X of a fraction looks like a ten.
  const numbered = role === 'numerator' || role === 'denominator' ? undefined : numberedLevel(column, reader);
  if (numbered !== undefined) {
    const { number, text } = numbered;
    const numbersBeside = siblings(columns, numbered.parents, reader);
    const counting = parentsThatCount(numbered, numbersBeside, columns, reader);
    period = { ...period, ...meaningOfNumber(number, counting, period, numbersBeside, /[a-z]/i.test(text)) };
  }
  return period;
}

const SAYS_FIRST = new RegExp(`\\bawal\\b|^target\\s+${anyOf(documentWords('agreement'))}$`, 'i');

/** Texts may be revised too ("Semula: indikator", "Menjadi: indikator"); "Alasan Perubahan" is not revised, it explains. */
function revisionOnly(levels: readonly HeaderLevel[], role: Role, reader: HeaderReader): PeriodReading {
  if (role === 'explanation' || role === 'note' || role === 'other') return {};
  for (const level of levels) {
    const { revision } = reader.read(level.text).period;
    if (revision !== undefined && level.span > 1) return { revision };
  }
  return {};
}

/** 1, 2, 3 or I, II, III over a column: quarters, months or years, as the parents say. */
function meaningOfNumber(
  number: number,
  parents: string,
  known: PeriodReading,
  beside: readonly number[],
  roman: boolean,
): PeriodReading {
  const quarter = asQuarter(number);
  const last = Math.max(number, ...beside);
  const counted = countedPeriod(parents, number);
  if (isDated(counted)) return counted;
  // A third half, as of studies, is no part of a year.
  if (countsHalves(parents)) return {};
  if (last === 12) return number <= 12 ? { month: number } : {};
  if (known.ordinal !== undefined) return {};
  const yearKnown = known.year !== undefined;
  if (quarter !== undefined && last === 4 && (yearKnown || (roman && !YEAR_PARENT.test(parents)))) return { quarter };
  return yearKnown ? {} : { ordinal: number };
}

interface NumberedLevel {
  readonly number: number;
  readonly text: string;
  /** The words of the headers above it. */
  readonly parents: string;
}

/** The lowest header of the column that is a numeral and nothing else; K or Rp may stand below it. */
function numberedLevel(column: HeaderColumn, reader: HeaderReader): NumberedLevel | undefined {
  for (let index = column.levels.length - 1; index >= 0; index--) {
    const text = column.levels[index]?.text ?? '';
    const number = reader.read(text).bareNumber;
    if (number === undefined) continue;
    const above = column.levels.slice(0, index).map((level) => level.text);
    return { number, text, parents: above.join(' ') };
  }
  return undefined;
}

/** The numerals of the columns under the same parents. */
function siblings(columns: readonly HeaderColumn[], parents: string, reader: HeaderReader): number[] {
  return columns.flatMap((other) => {
    const numbered = numberedLevel(other, reader);
    return numbered?.parents === parents ? [numbered.number] : [];
  });
}

/** "Target Triwulan" over 1 to 4, and "Realisasi" over the same numbers: what they count is said once. */
function parentsThatCount(
  { number, parents }: NumberedLevel,
  beside: readonly number[],
  columns: readonly HeaderColumn[],
  reader: HeaderReader,
): string {
  if (YEAR_PARENT.test(parents) || isDated(countedPeriod(parents, number)) || countsHalves(parents)) return parents;
  const others = columns.flatMap((column) => numberedLevel(column, reader) ?? []);
  const counting = others.find(
    (other) =>
      other.number === number &&
      isDated(countedPeriod(other.parents, number)) &&
      siblings(columns, other.parents, reader).join() === beside.join(),
  );
  return counting === undefined ? parents : `${parents} ${counting.parents}`;
}

/**
 * "Tahun ke-1" is the first year of the title's period, when the title names one that is long enough. A term of five years spans six
 * calendar years (2018-2023): the first is that of the plan's beginning, and its year 5 is the last.
 */
function withYearsOfOrdinals(periods: readonly PeriodReading[], span: YearSpan | undefined): PeriodReading[] {
  const last = Math.max(0, ...periods.map((period) => period.ordinal ?? 0));
  if (span === undefined || last === 0 || span.to - span.from + 1 < last || span.from === span.to) return [...periods];
  const beginsLater = last > 1 && span.to - span.from === last;
  const first = beginsLater ? span.from + 1 : span.from;
  return periods.map((period) =>
    period.ordinal === undefined || period.ordinal < 1 || period.year !== undefined
      ? period
      : { ...period, year: first + period.ordinal - 1 },
  );
}
