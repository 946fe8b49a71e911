/** Further columns of achievements, beside the one that the table's targets and actuals make: of another time, of money, cut off, weighed. */

import { columnWords } from '../../knowledge/columns/column-words';
import { headerWords } from '../../knowledge/columns/header-words';
import { documentWords } from '../../knowledge/documents/document-words';
import { periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { UP_TO } from '../../language/words/range-words';
import { type HeaderReader } from '../header/header-reading';
import { isDated, isOfOnePeriod, namesPartOfYear, type PeriodReading, yearsIn } from '../header/period-reading';
import { type Role } from '../../knowledge/columns/roles';
import { SHARES } from '../weights';
import { CAPS } from '../../measure/explain-achievement';
import { isNear, isQuotient } from './arithmetic';
import { type Candidate, yearInHeader } from './column-evidence';
import { type ColumnFigures } from './column-figures';

type Values = readonly (number | undefined)[];

/** Measured against a plan, or counted from the beginning on: what it is of need not stand in the table, and rules know of it. */
const OF_PLAN = new RegExp(
  String.raw`\b${anyOf([...periodWords('plan'), ...headerWords('against'), ...documentWords('companyPlan')])}\b|${UP_TO}`,
  'i',
);
const TIME_BEFORE = new RegExp(
  String.raw`\b${anyOf(periodWords('yearBefore', 'partBefore'))}\b|\b${anyOf(periodWords('quarter', 'semester'))}\s+(?:yang\s+)?(?:lalu|sebelumnya)\b`,
  'i',
);
const FORECAST = new RegExp(String.raw`^(?:%\s*)?${anyOf(headerWords('forecast'))}\b`, 'i');

/**
 * Where one column follows from target and actual in nearly all rows, another that does in less than half of them is about something
 * else; and so is one whose header speaks of the time before, of another year than the title, or of what is expected. It is no row's
 * achievement then.
 */
export function settleFurtherAchievements(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
  title: string,
): void {
  const achievements = candidates.filter(({ role }) => role === 'achievement');
  const judged = new Judged(candidates, figures, reader);
  const foreign = achievements.filter(
    (candidate) =>
      !candidate.pointed &&
      (isOfOtherTime(candidate, candidates, reader, title) || FORECAST.test(candidate.column.header)),
  );
  for (const candidate of foreign) if (!judged.mayFollow(candidate)) candidate.role = 'other';
  for (const candidate of achievements) {
    const others = achievements.filter((other) => other !== candidate && other.role === 'achievement');
    const isMadeOfOne = others.some(
      (other) => judged.isOfTimeOf(candidate, other) && isAdjusted(candidate, other, figures),
    );
    if (isMadeOfOne && !candidate.pointed) candidate.role = 'other';
  }
  if (achievements.length < 2) return;
  const open = achievements.filter(
    (candidate) => candidate.role === 'achievement' && !judged.followsPlainly(candidate),
  );
  if (open.length === 0 || open.length === achievements.length) return;
  const explained = new Set(
    achievements.flatMap((each) => (judged.followsPlainly(each) ? (judged.actualOf(each)?.column.index ?? []) : [])),
  );
  for (const candidate of open) {
    const actual = judged.actualOf(candidate);
    if (candidate.pointed || actual === undefined) continue;
    if (!explained.has(actual.column.index) && !judged.isAimedInOtherYears(actual)) continue;
    if (!OF_PLAN.test(candidate.column.header) && !judged.mayFollow(candidate)) candidate.role = 'other';
  }
}

const ADJUSTED = new RegExp(String.raw`\b${anyOf(columnWords('adjusted'))}\b`, 'i');

/** "Capaian | Capaian Normalisasi": what was made of the other, by its name or because all beyond a cap is cut off in it and nothing else differs. */
function isAdjusted({ column }: Candidate, other: Candidate, figures: ColumnFigures): boolean {
  if (other.column.index > column.index) return false;
  if (ADJUSTED.test(column.header) && !ADJUSTED.test(other.column.header)) return true;
  const whole = figures.of(other.column.index);
  const rows = figures.of(column.index).flatMap((value, row) => {
    const before = whole[row];
    return value === undefined || before === undefined ? [] : [{ value, before }];
  });
  const changed = rows.filter(({ value, before }) => !isNear(value, before));
  const [first] = changed;
  if (first === undefined || !CAPS.some((cap) => first.value === cap || first.value * FULL === cap)) return false;
  return changed.every(({ value, before }) => value === first.value && before > value);
}

const FULL = 100;

/** "Capaian Tahun Lalu (%)"; "Capaian 2023" below a title of 2024, where no target or actual bears a year. */
function isOfOtherTime(
  candidate: Candidate,
  candidates: readonly Candidate[],
  reader: HeaderReader,
  title: string,
): boolean {
  const { header } = candidate.column;
  if (OF_PLAN.test(header)) return false;
  const beside = candidates.filter(({ role }) => role === 'target' || role === 'actual');
  if (TIME_BEFORE.test(header)) return !beside.some(({ column }) => TIME_BEFORE.test(column.header));
  const year = yearInHeader(candidate, reader);
  const years = yearsIn(title);
  if (year === undefined || years.length === 0 || years.includes(year)) return false;
  return beside.every((other) => yearInHeader(other, reader) === undefined);
}

/** What the achievements of a table are made of. Nothing is tried twice. */
class Judged {
  private readonly plainly = new Map<Candidate, boolean>();

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly figures: ColumnFigures,
    private readonly reader: HeaderReader,
  ) {}

  /**
   * The actual of its own period; of a period that has none, and of a year beside its parts, nothing is known. Without a period the one
   * before it, or the first.
   */
  actualOf(achievement: Candidate): Candidate | undefined {
    const period = this.periodOf(achievement);
    const own = this.candidates.find((other) => other.role === 'actual' && isOfOnePeriod(this.periodOf(other), period));
    if (own !== undefined && isDated(period)) return own;
    const isAimed = this.candidates.some(
      (other) => other.role === 'target' && this.periodOf(other).year === period.year,
    );
    if (namesPartOfYear(period) || (period.year !== undefined && isAimed)) return undefined;
    const nearest = this.nearest(achievement, 'actual');
    return nearest !== undefined && namesPartOfYear(this.periodOf(nearest)) ? undefined : nearest;
  }

  /** "Capaian | Capaian Normalisasi" under one year: what is full in each row of another year is reached there. */
  isOfTimeOf(one: Candidate, other: Candidate): boolean {
    return isOfOnePeriod(this.periodOf(one), this.periodOf(other));
  }

  /** "Target 2024 | Realisasi 2024 | % | Realisasi 2023 | %": what was reached in the year before is held against no target here. */
  isAimedInOtherYears(actual: Candidate): boolean {
    const { year } = this.periodOf(actual);
    const aimed = this.candidates.flatMap((each) => (each.role === 'target' ? [this.periodOf(each).year] : []));
    return year !== undefined && aimed.length > 0 && aimed.every((each) => each !== undefined && each !== year);
  }

  private periodOf({ column }: Candidate): PeriodReading {
    return this.reader.read(column.header).period;
  }

  /** It follows from the target and the actual that stand nearest in nearly all rows. */
  followsPlainly(achievement: Candidate): boolean {
    let follows = this.plainly.get(achievement);
    if (follows === undefined) {
      const [actual, target] = [this.actualOf(achievement), this.nearest(achievement, 'target')];
      const { rows, right } = this.rowsOf(achievement, actual, target);
      follows = right > 0 && (right >= SHARES.nearlyAll * rows || right === rows - 1);
      this.plainly.set(achievement, follows);
    }
    return follows;
  }

  /** In half of the rows it follows from some target, or from the way there from the beginning: the others may be wrong. */
  mayFollow(achievement: Candidate): boolean {
    const actual = this.actualOf(achievement);
    const targets = this.candidates.filter(({ role }) => role === 'target' || role === 'finalTarget');
    const starts = this.candidates.filter(
      (other) => other.role === 'baseline' || (other.role === 'actual' && other !== actual),
    );
    const found = targets.flatMap((target) =>
      [undefined, ...starts].map((start) => this.rowsOf(achievement, actual, target, start)),
    );
    // What stands in the rows of groups alone is held against no target.
    if (found.every(({ rows }) => rows === 0)) return true;
    return found.some(
      // What is reached in full says nothing, and beside others that are wrong it is chance.
      ({ rows, right, telling, tellingRight }) => right > 0 && right * 2 >= rows && (tellingRight > 0 || telling < 2),
    );
  }

  private nearest({ column }: Candidate, role: Role): Candidate | undefined {
    const ofRole = this.candidates.filter((other) => other.role === role);
    const before = ofRole.filter((other) => other.column.index < column.index);
    return before[before.length - 1] ?? ofRole[0];
  }

  private rowsOf(
    achievement: Candidate,
    actual: Candidate | undefined,
    target: Candidate | undefined,
    start?: Candidate,
  ): { rows: number; right: number; telling: number; tellingRight: number } {
    const [written, results, goals, starts] = [achievement, actual, target, start].map((each): Values =>
      each === undefined ? [] : this.figures.of(each.column.index),
    );
    const found = { rows: 0, right: 0, telling: 0, tellingRight: 0 };
    for (const [row, value] of (written ?? []).entries()) {
      const [result, goal] = [results?.[row], goals?.[row]];
      const from = start === undefined ? 0 : starts?.[row];
      if (value === undefined || result === undefined || goal === undefined || from === undefined || goal === from)
        continue;
      const isRight = follows(value, (result - from) / (goal - from));
      found.rows++;
      if (isRight) found.right++;
      if (result === goal) continue;
      found.telling++;
      if (isRight) found.tellingRight++;
    }
    return found;
  }
}

/** Whether more is better or less. */
function follows(written: number, ratio: number): boolean {
  return [ratio, 2 - ratio, ratio === 0 ? Number.NaN : 1 / ratio].some((each) => isQuotient(written, each));
}
