/** What of a plan an achievement's header names: the plan, or the end of it, and the target that is meant by that. */

import { onlyOf } from '../../only';
import { columnWords } from '../../knowledge/columns/column-words';
import { headerWords } from '../../knowledge/columns/header-words';
import { periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { remembered } from '../../language/words/remembered';
import { meantHeader } from '../../table/header/header-reading';
import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { isPartOfYear, isUndated, samePeriod } from './column-period';

/** Whether the header of an achievement says itself that the plan's end is what it is measured against. */
export function namesPlanEnd({ column }: Measurement): boolean {
  return goalNamedIn(column.header) === 'end';
}

/**
 * "Tingkat Capaian Target Renstra s/d 2021" beside targets of years: measured against the end of the plan that it names. Where no
 * target is called so, "Capaian terhadap Target Akhir" means that of the last year. Where the targets of the years are those of the
 * plan themselves ("Target RPJMD Tahun ke- 2024"), the one of its own year is meant.
 */
export function goalOfPlan({ finalTargets, targets }: Indicator, { column }: Measurement): Measurement | undefined {
  const named = goalNamedIn(column.header);
  if (named === null) return undefined;
  const isOfYears =
    !isUndated(column) &&
    targets.some((target) => samePeriod(target.column, column) && goalNamedIn(target.column.header) === 'plan');
  if (named === 'plan' && isOfYears) return undefined;
  const isOfLast = finalTargets.length === 0 && named === 'end';
  return onlyOf(isOfLast ? ofLastYear(targets) : finalTargets);
}

/** A target of the end of a plan, and the year in which that is. */
export interface EndOfPlan {
  readonly target: Measurement;
  readonly year: number;
}

/**
 * What is to be reached at the end of the plan: the target that is called so, else that of the last of several years. `null` where the
 * table tells of one year alone, or its title of years beyond its last.
 */
export function endOfPlan({ finalTargets, targets }: Indicator, { period }: IndicatorTable): EndOfPlan | null {
  const dated = targets.filter(({ column }) => column.year !== undefined && column.revision !== 'before');
  const years = new Set(dated.map(({ column }) => column.year ?? 0));
  const last = Math.max(...years);
  const named = onlyOf(finalTargets);
  const year = named?.column.year ?? period?.to ?? last;
  if (named && Number.isFinite(year)) return { target: named, year };
  const target = dated.filter(({ column }) => column.year === last && !isPartOfYear(column)).pop();
  return target && years.size > 1 && (period?.to ?? last) <= last ? { target, year: last } : null;
}

/** "Target RPJMD 2024 | Target PK 2024 | … | Capaian RPJMD": the only target of the actual's period that is called by a plan, as the achievement is. */
export function targetOfPlan(
  targets: readonly Measurement[],
  achievement: Measurement,
  actual: Measurement,
): Measurement | undefined {
  if (targets.length < 2 || goalNamedIn(achievement.column.header) !== 'plan') return undefined;
  return onlyOf(
    targets.filter(({ column }) => samePeriod(column, actual.column) && goalNamedIn(column.header) === 'plan'),
  );
}

/** "% terhadap RPJMD" beside a target that is called by no plan. */
export function isOfOtherPlan(achievement: Measurement, target: Measurement): boolean {
  return goalNamedIn(achievement.column.header) !== null && goalNamedIn(target.column.header) === null;
}

/** "Capaian terhadap Renstra" beside "Target Renstra 2029": both are called by a plan, and the achievement says that it is of that target. */
export function namesItsPlan({ column: { header } }: Measurement, target: Measurement): boolean {
  return AGAINST.test(header) && goalNamedIn(header) !== null && goalNamedIn(target.column.header) !== null;
}

const AGAINST = new RegExp(String.raw`\b${anyOf(headerWords('against'))}\b`, 'i');

/** "Terhadap Target Setahun" over quarters, beside others that are measured against the quarter's own target. */
export function namesYear({ column }: Measurement): boolean {
  return namesTargetOfYear(column.header);
}

const namesTargetOfYear = remembered((text) => TARGET_OF_YEAR.test(text));
const TARGET_OF_YEAR = new RegExp(
  `\\btarget\\s+(?:kinerja\\s+)?(?:${anyOf(columnWords('yearly'))}|akhir tahun)\\b`,
  'i',
);

/**
 * "Capaian terhadap Target 2024" beside "Target 2024 | Target TW III | Realisasi TW III": the target whose whole header the achievement
 * repeats, where no other one is named so.
 */
export function targetNamed(targets: readonly Measurement[], { column }: Measurement): Measurement | undefined {
  if (targets.length < 2) return undefined;
  const header = spaced(column.header);
  if (!header.includes(TARGET)) return undefined;
  return onlyOf(targets.filter((target) => isNamedIn(header, spaced(target.column.header))));
}

/** "Target" alone names none of several. */
function isNamedIn(header: string, name: string): boolean {
  return name.startsWith(TARGET) && name.trim().includes(' ') && header.includes(name) && !header.startsWith(name);
}

const TARGET = ' target ';

/** Its words and figures between single blanks, one before and one behind. */
const spaced = remembered((header) => ` ${(header.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')} `);

const PLANS = anyOf(periodWords('plan'));

/** "Target akhir", "akhir periode", "% thd Akhir". */
const NAMES_END = new RegExp(
  `\\b(?:${anyOf(periodWords('planEnd'))}|${anyOf(headerWords('against'))}\\s+(?:akhir|final))\\b(?! tahun)|\\bakhir (?:periode|${PLANS})\\b`,
  'i',
);

const NAMES_PLAN = new RegExp(`\\b(?:${PLANS}|${anyOf(periodWords('planSpan'))})\\b|${NAMES_END.source}`, 'i');

/** What of a plan a header names: the end of it, or the plan alone; `null` for nothing. Every row asks it of the same few headers. */
const goalNamedIn = remembered((text): 'end' | 'plan' | null => {
  const header = meantHeader(text);
  if (!NAMES_PLAN.test(header)) return null;
  return NAMES_END.test(header) ? 'end' : 'plan';
});

/** The targets of the last of several years. */
function ofLastYear(targets: readonly Measurement[]): readonly Measurement[] {
  const years = targets.flatMap(({ column }) => column.year ?? []);
  const last = Math.max(...years);
  return years.some((year) => year < last) ? targets.filter(({ column }) => column.year === last) : [];
}
