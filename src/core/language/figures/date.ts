/** "31 Maret 2024", "31/3/2024", "Minggu ke-2 Maret", "Maret": by when something is due or was done. */

import { figureWords } from '../../knowledge/cells/figure-words';
import { MONTH_BY_NAME, MONTH_NAMES } from '../../knowledge/columns/months';
import { periodWords } from '../../knowledge/columns/period-words';
import { normalise } from '../normalise';
import { anyOf } from '../words/any-of';

/** As exact as it is written: a day or a week of a month, or only the month. */
export interface WrittenDate {
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number | null;
  readonly week: number | null;
}

const BEFORE = String.raw`(?:${anyOf(figureWords('dated', 'atMost', 'upTo', 'shortUpTo'))}\s+)*`;
const DAY = String.raw`(?<day>\d{1,2})`;
const WEEK = String.raw`${anyOf(periodWords('oddPart'))}\s+(?:ke\s*-?\s*)?(?<week>[1-5]|i{1,3}|iv|v)`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const NAMED = new RegExp(
  String.raw`^${BEFORE}(?:(?:${DAY}|${WEEK})\s+)?(?:${anyOf(periodWords('month'))}\s+)?(?<month>${anyOf(MONTH_NAMES)})(?:\s+(?:${anyOf(periodWords('year'))}\s+)?${YEAR})?$`,
);
const IN_FIGURES = new RegExp(String.raw`^${BEFORE}${DAY}[-/.](?<month>\d{1,2})[-/.]${YEAR}$`);

const WEEKS = ['i', 'ii', 'iii', 'iv', 'v'];
const MOST_DAYS = 31;
const MONTHS_IN_YEAR = 12;

/** `null` for a text that is more than a date, or none. */
export function readDate(text: string): WrittenDate | null {
  const written = normalise(text);
  const { day, week, month: name = '', year } = (NAMED.exec(written) ?? IN_FIGURES.exec(written))?.groups ?? {};
  const month = MONTH_BY_NAME.get(name) ?? Number(name);
  if (!(month >= 1 && month <= MONTHS_IN_YEAR) || Number(day ?? 1) > MOST_DAYS) return null;
  return {
    year: year === undefined ? null : Number(year),
    month,
    day: day === undefined ? null : Number(day),
    week: week === undefined ? null : WEEKS.indexOf(week) + 1 || Number(week),
  };
}

/** "31 Februari": a day that its month does not have; of a year that is not written any that it may have. */
export function isNoDay({ year, month, day }: WrittenDate): boolean {
  const days = new Date(Date.UTC(year ?? LEAP_YEAR, month, 0)).getUTCDate();
  return day !== null && (day < 1 || day > days);
}

const LEAP_YEAR = 2024;

/** So many months of a date without a year lie ahead of another at most: beyond, the other is of the year before. */
const HALF_A_YEAR = 6;

/** Whether a text names a later date than another; `false` where they do not tell. */
export function isAfter(done = '', due = ''): boolean {
  const [doneOn, dueOn] = [readDate(done), readDate(due)];
  return doneOn !== null && dueOn !== null && isLater(doneOn, dueOn);
}

function isLater(done: WrittenDate, due: WrittenDate): boolean {
  if ((done.year === null) !== (due.year === null)) return false;
  const months = ((done.year ?? 0) - (due.year ?? 0)) * MONTHS_IN_YEAR + done.month - due.month;
  if (done.year === null && Math.abs(months) > HALF_A_YEAR) return false;
  if (months !== 0) return months > 0;
  const [doneOn, dueOn] = done.week === null ? [done.day, due.day] : [done.week, due.week];
  return doneOn !== null && dueOn !== null && doneOn > dueOn;
}
