/** Year columns with a gap or a repeat, or years that differ from the period in the title. */

import { TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { groupedBy } from '../../grouped';
import { type Column, type IndicatorTable, columnsOf, hasColumn } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { PARTS_IN_YEAR } from '../../knowledge/columns/years';
import { isPartOfYear, wordsBesideYear } from '../../indicator/periods/column-period';
import { kindOfPart, placeInYear } from '../../indicator/periods/parts-of-year';
import { type Report, defineRule } from '../rule';

export const periodeTidakLengkap = defineRule({
  meta: {
    id: 'periode-tidak-lengkap',
    level: 'warning',
    title: both('Kolom tahun tidak lengkap', 'The year columns are incomplete'),
    why: both(
      'Tahun yang terlewat atau tertulis dua kali membuat target salah tahun saat dilaporkan.',
      'A year that is left out or written twice puts targets into the wrong year when they are reported.',
    ),
    remedy: both(
      'Cocokkan tahun di judul kolom dengan periode dokumen dari tahun pertama sampai terakhir. Perbaiki tahun yang salah ketik, atau sisipkan kolom tahun yang terlewat beserta targetnya.',
      'Compare the years of the headers with the document’s period from its first year to its last. Correct the year that was mistyped, or insert the column of the year that is missing with its targets.',
    ),
    basis: practice(
      'target ditulis untuk setiap tahun dalam periode rencana',
      'targets are set for every year of the plan period',
    ),
    messages: {
      gap: both(
        'Kolom target melompat dari {before} ke {year}. Tambahkan kolom tahun yang terlewat, atau perbaiki tahunnya.',
        'The target columns jump from {before} to {year}. Add the missing years, or correct the year.',
      ),
      order: both(
        'Kolom target tahun {year} berdiri sesudah {before}. Urutkan kolom tahunnya, atau perbaiki tahun yang tertukar.',
        'The target column of {year} stands behind {before}. Put the years in order, or correct the years that were exchanged.',
      ),
      twice: both(
        'Tahun {year} tertulis pada dua kolom target. Perbaiki salah satu tahunnya.',
        'The year {year} stands above two target columns. Correct one of them.',
      ),
      otherYear: both(
        'Kolom target memuat tahun {year}, sedangkan judul tabel menyebut tahun {titled}. Samakan keduanya.',
        'The target column is of the year {year}, but the title names the year {titled}. Make them agree.',
      ),
      reportedYear: both(
        'Kolom target dan realisasi memuat tahun {year}, sedangkan judul tabel menyebut tahun {titled}. Samakan keduanya.',
        'The columns of targets and actuals are of the year {year}, but the title names the year {titled}. Make them agree.',
      ),
      apart: both(
        'Kolom realisasi memuat tahun {year}, sedangkan target dan capaian di sampingnya memuat tahun {titled}. Perbaiki tahun yang salah ketik.',
        'The column of actuals is of the year {year}, but target and achievement beside it are of {titled}. Correct the year that was mistyped.',
      ),
      partTwice: both(
        '"{header}" berdiri di tempat {part} {missing}, yang tidak ada, sedangkan {part} {written} sudah ada. Perbaiki judul kolomnya.',
        '"{header}" stands where {part} {missing} is missing, although there is {part} {written} already. Correct the header.',
      ),
      outside: both(
        'Kolom target memuat {years}, sedangkan judul tabel menyebut periode {from}-{to}. Samakan keduanya.',
        'The target columns hold {years}, but the title names the period {from}-{to}. Make them agree.',
      ),
    },
  },
  *check(table): Iterable<Report<Message>> {
    yield* againstTitle(table);
    yield* actualsApart(table);
    yield* partsTwice(table);
    const groups = yearGroups(table);
    const isReport = hasColumn(table, 'actual');
    for (const columns of groups) {
      const misplaced = misplacedIn(columns);
      if (misplaced && areOfOneIndicator(table, ...columns)) {
        const [before, after] = misplaced;
        const data = { year: after.year ?? 0, before: before.year ?? 0 };
        yield { at: after.headerCell, message: 'order', data, cells: [before.headerCell] };
      }
      for (const [index, column] of columns.entries()) {
        const before = columns[index - 1]?.year;
        const year = column.year;
        if (before === undefined || year === undefined) continue;
        if (year === before) {
          if (areOfOneIndicator(table, columns[index - 1], column))
            yield { at: column.headerCell, message: 'twice', data: { year } };
        } else if (
          year > before + 1 &&
          !isEndOfPlan(columns, index, isReport) &&
          !isEvenStep(columns, index) &&
          !standsBetween(table, columns[index - 1], column)
        )
          yield { at: column.headerCell, message: 'gap', data: { before, year } };
      }
    }
    const period = periodInTitle(table);
    const first = groups[0];
    if (!period || !first || first.length < 2) return;
    // "Tahun ke-3" names no year: which it is was told by the title itself.
    if (first.some(({ ordinal }) => ordinal !== undefined)) return;
    // The last year may stand apart, as "Kondisi Akhir".
    const years = [...groups.flat(), ...columnsOf(table, 'finalTarget')].flatMap((column) => column.year ?? []);
    const earliest = Math.min(...years);
    const latest = Math.max(...years);
    // The first year of a term is often the base year of its plan, and stands in the baseline column.
    const fromBaseline = earliest === period.from + 1 && hasColumn(table, 'baseline');
    // One year beyond the period is the transition year that plans since 2025 carry.
    const isOpenEnd = columnsOf(table, 'finalTarget').some(({ year }) => year === undefined);
    // A report in the middle of the term goes no further than that.
    const isSoFar = isReport && latest < period.to;
    const endsRight = latest === period.to || latest === period.to + 1 || isOpenEnd || isSoFar;
    if ((earliest === period.from || fromBaseline) && endsRight) return;
    yield {
      at: first[0]?.headerCell ?? { row: table.area.top, column: table.area.left },
      message: 'outside',
      data: { years: `${earliest}-${latest}`, from: period.from, to: period.to },
    };
  },
});

type Message = 'gap' | 'twice' | 'order' | 'outside' | 'otherYear' | 'reportedYear' | 'apart' | 'partTwice';

/** An agreement of one year has the targets of that year; a report may set others beside it. */
function* againstTitle({ columns, title, period, profile }: IndicatorTable): Iterable<Report<Message>> {
  const dated = columns.filter(({ year }) => year !== undefined);
  const [first, ...others] = dated;
  if (!first || first.year === undefined || others.some(({ year }) => year !== first.year)) return;
  if (!period || period.from !== period.to || period.from === first.year || !title.includes(String(period.from)))
    return;
  const data = { year: first.year, titled: period.from };
  if (profile === 'pk' && others.length === 0 && first.role === 'target')
    yield { at: first.headerCell, message: 'otherYear', data };
  // A report of this year that only shows the last one would have called that a comparison.
  const roles = new Set(dated.map(({ role }) => role));
  const isMeasured = roles.has('target') && roles.has('actual') && columns.some(({ role }) => role === 'achievement');
  if (profile !== 'pk' && isMeasured) yield { at: first.headerCell, message: 'reportedYear', data };
}

/** "Target 2023 | Realisasi 2032 | Capaian 2023": one of each, and the actual alone of another year. */
function* actualsApart(table: IndicatorTable): Iterable<Report<Message>> {
  const columns = TRIPLE_ROLES.map((role) => columnsOf(table, role));
  if (columns.some(({ length }) => length !== 1)) return;
  const [target, actual, achievement] = columns.flat();
  if (!target || !actual || !achievement || [target, actual, achievement].some(isPartOfYear)) return;
  const [year, titled] = [actual.year, target.year];
  if (year === undefined || titled === undefined || year === titled || achievement.year !== titled) return;
  yield { at: actual.headerCell, message: 'apart', data: { year, titled }, cells: [target.headerCell] };
}

/** "TW I | TW II | TW II | TW IV": of the parts of one year in their order, one is missing where another stands twice. */
function* partsTwice(table: IndicatorTable): Iterable<Report<Message>> {
  for (const role of TRIPLE_ROLES) {
    for (const part of ['quarter', 'month'] as const) {
      const columns = columnsOf(table, role).filter(
        (column) => kindOfPart(column) === part && column.soFar === undefined,
      );
      const isOfOneYear = new Set(columns.map(({ year, revision }) => `${year} ${revision}`)).size === 1;
      const wrong = isOfOneYear ? wrongPart(columns, part) : null;
      if (!wrong) continue;
      const { column, missing } = wrong;
      const data = { header: column.header, part: PART_NAMES[part], missing, written: placeInYear(column) };
      yield { at: column.headerCell, message: 'partTwice', data };
    }
  }
}

const FEWEST_PARTS = 3;
const PART_NAMES = { quarter: both('triwulan', 'quarter'), month: both('bulan', 'month') } as const;

/** Where all columns but one are what their place says, and that one repeats a part beside it. */
function wrongPart(columns: readonly Column[], part: 'quarter' | 'month') {
  const [wrong, ...more] = columns.flatMap((column, at) =>
    placeInYear(column) === at + 1 ? [] : [{ column, missing: at + 1 }],
  );
  if (!wrong || more.length > 0 || columns.length < FEWEST_PARTS) return null;
  const { column, missing } = wrong;
  // Behind the last of some months the year may still go on in any way.
  const isSure = columns.length === PARTS_IN_YEAR[part] || missing < columns.length;
  return isSure && Math.abs(placeInYear(column) - missing) === 1 ? wrong : null;
}

/**
 * "Target 2016 | Realisasi 2016 | Target 2019": the last target is that of the plan's end, not the next in a row of years. So it is
 * far behind the others, or in a report beside the year's alone or before it.
 */
function isEndOfPlan(columns: readonly Column[], index: number, isReport: boolean): boolean {
  const [last, previous] = [columns[index], columns[index - 1]];
  if (index < columns.length - 1 || last?.year === undefined || previous?.year === undefined) return false;
  if (last.year - previous.year > FEWEST_SKIPPED) return true;
  return isReport && (columns.length === 2 || last.index < previous.index);
}

/** "2024 | 2025 (APBD) | 2025 (APBD-P) | 2026": the years that seem left out stand there in some other kind of column, such as before and after a revision. */
function standsBetween(table: IndicatorTable, before: Column | undefined, after: Column): boolean {
  if (before?.year === undefined || after.year === undefined) return false;
  const [from, to] = [Math.min(before.index, after.index), Math.max(before.index, after.index)];
  const between = columnsOf(table, 'target').filter(({ index }) => index > from && index < to);
  const years = new Set(between.filter((column) => !isPartOfYear(column)).map(({ year }) => year));
  for (let year = before.year + 1; year < after.year; year++) if (!years.has(year)) return false;
  return true;
}

/** 2025, 2030, 2035: a long plan has its targets every five years. */
function isEvenStep(columns: readonly Column[], index: number): boolean {
  const step = (at: number) => (columns[at]?.year ?? NaN) - (columns[at - 1]?.year ?? NaN);
  return step(index) > FEWEST_SKIPPED && [index - 1, index + 1].some((at) => step(at) === step(index));
}

/** 2023, 2025, 2024, 2026: two of them have changed places. The plan's end in front of its years, or years that run back, is an order too. */
function misplacedIn(columns: readonly Column[]): readonly [before: Column, after: Column] | null {
  const asWritten = [...columns].sort((a, b) => a.index - b.index);
  const pairs = asWritten.slice(1).map((after, at) => [asWritten[at] ?? after, after] as const);
  const falls = pairs.filter(([before, after]) => (after.year ?? 0) < (before.year ?? 0));
  const [first] = falls;
  const isEnd = first?.[0] === asWritten[0] || first?.[1] === asWritten[asWritten.length - 1];
  const areApart = new Set(columns.map(({ year }) => year)).size === columns.length;
  return falls.length === 1 && first && areApart && (!isEnd || areExchanged(first, columns)) ? first : null;
}

/** 2025, 2026, 2028, 2027: the end of the plan stands in front of all its years, or nowhere among them. `columns` by their years. */
function areExchanged([before, after]: readonly [Column, Column], columns: readonly Column[]): boolean {
  const [first, last] = [columns[0]?.year ?? 0, columns[columns.length - 1]?.year ?? 0];
  const isWhole = columns.length > 2 && last - first === columns.length - 1;
  return isWhole && (before.year ?? 0) - (after.year ?? 0) === 1;
}

/** A single year that is left out is missed by mistake. */
const FEWEST_SKIPPED = 2;

/** Indicators beside each other have each a column for the year. */
function areOfOneIndicator(table: IndicatorTable, ...columns: readonly (Column | undefined)[]): boolean {
  return table.indicators.some(({ targets }) =>
    columns.every((column) => targets.some((target) => target.column === column)),
  );
}

/** Target columns of one kind: same words in the header, same revision; "Target Renstra 2024" and "Target PK 2024" are two. */
function yearGroups(table: IndicatorTable): readonly (readonly Column[])[] {
  const years = columnsOf(table, 'target').filter((column) => column.year !== undefined && !isPartOfYear(column));
  const groups = groupedBy(years, ({ revision, header }) => `${revision ?? ''}|${wordsBesideYear(header)}`);
  return [...groups.values()].map((columns) => columns.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)));
}

/** Only a period that the title itself spells out is compared; other texts near the table may speak of another one. */
function periodInTitle({ title, period }: IndicatorTable): { from: number; to: number } | null {
  if (!period || period.from === period.to) return null;
  return title.includes(String(period.from)) && title.includes(String(period.to)) ? period : null;
}
