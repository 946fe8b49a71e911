/** "Tercapai" or "Tidak tercapai" beside a target and an actual that say otherwise. */

import { isAfter } from '../../language/figures/date';
import { normalise } from '../../language/normalise';
import { isPercent } from '../../language/units';
import { readStatus } from '../../language/words/status-words';
import { figureOf } from '../../measure/figure';
import { statusOf } from '../../measure/status';
import { POLARITY_ROWS } from '../../knowledge/choices/polarities';
import { STATUS_NAMES, type Status } from '../../knowledge/choices/statuses';
import { type Cell, type Column, type IndicatorTable, type Measurement, type Role, hasColumn } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { quote } from '../finding/quote';
import { contradictedCourses } from '../finding/said-courses';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { statesYardstick } from '../../indicator/achievements/legend';
import { isCounted } from '../../indicator/meaning/names';
import { isKnownToFall, namesEvil, namesMade } from '../../indicator/meaning/polarity';
import { inOneUnitOf } from '../../indicator/units/scales';
import { ofPeriod } from '../../indicator/periods/at-period';
import { isPartOfYear, samePeriod } from '../../indicator/periods/column-period';
import { type Triple, yearEndOf } from '../../indicator/periods/triples';
import { quantityOf } from '../../language/quantity';
import { type Report, defineRule } from '../rule';

export const statusTidakCocok = defineRule({
  meta: {
    id: 'status-tidak-cocok',
    level: 'error',
    title: both('Status tidak sesuai target dan realisasi', 'The status contradicts target and actual'),
    why: both(
      '"Tercapai" di samping realisasi yang belum mencapai target dapat dibantah oleh siapa pun yang membaca barisnya.',
      '"Tercapai" (reached) beside an actual below its target can be refuted by anyone who reads the row.',
    ),
    remedy: both(
      'Bandingkan realisasi dengan target menurut arahnya, lalu tulis "Tercapai", "Melampaui", atau "Tidak tercapai". Bila statusnya yang benar, periksa angka atau arahnya.',
      'Compare the actual with the target in its direction, then write "Tercapai", "Melampaui" or "Tidak tercapai". If the status is right, check the figures or the direction.',
    ),
    basis: arithmetic(
      'realisasi dibandingkan dengan target menurut arah indikatornya',
      "the actual is compared with the target in the indicator's direction",
    ),
    asks: 'direction',
    messages: {
      late: both(
        'Status "{written}" tidak sesuai: realisasi "{actual}" melewati target "{target}". Perbaiki statusnya, atau periksa tanggalnya.',
        'The status "{written}" does not fit: actual "{actual}" is later than target "{target}". Correct the status, or check the dates.',
      ),
      course: both(
        '"{written}" untuk "{name}" tidak sesuai: dari "{from}" ({fromYear}) ke "{to}" ({toYear}) angkanya {goes}. Perbaiki kata itu, atau periksa angkanya.',
        '"{written}" for "{name}" does not fit: from "{from}" ({fromYear}) to "{to}" ({toYear}) the figure {goes}. Correct the word, or check the figures.',
      ),
      wrong: both(
        'Status "{written}" tidak sesuai: target "{target}" dan realisasi "{actual}" berarti "{expected}" ({direction}). Perbaiki statusnya, atau periksa angkanya.',
        'The status "{written}" does not fit: target "{target}" and actual "{actual}" mean "{expected}" ({direction}). Correct the status, or check the figures.',
      ),
    },
  },
  *check(table, { facts, grid }): Iterable<Report<'wrong' | 'late' | 'course'>> {
    for (const { known, cell, from, to, goes } of contradictedCourses(facts)) {
      const data = {
        written: quote(cell.text),
        name: known.indicator.name.text,
        from: from.cell.text,
        fromYear: from.column.header,
        to: to.cell.text,
        toYear: to.column.header,
        goes: GOES[goes],
      };
      yield { at: cell.position, message: 'course', level: 'warning', data };
    }
    const columns = statusColumns(facts);
    if (columns.length === 0) return;
    for (const known of facts.withSpecialTargets) yield* late(known, columns);
    const judged = facts.indicators.flatMap((known) => columns.flatMap((column) => judge(known, column) ?? []));
    const wrong = judged.filter((each) => each.expected !== null);
    if (wrong.length > 0 && statesYardstick(table, grid)) return;
    // Where most do not fit, the table calls something else "tercapai": nine tenths of the target, say.
    const known = judged.filter(({ isMade }) => !isMade);
    const odd = known.filter(({ expected }) => expected !== null);
    if (odd.length >= FEWEST_OWN && odd.length * 2 > known.length && isYardstick(known, facts.table)) return;
    for (const { cell, target, actual, expected, isFalling, isDoubtful, fitsOtherwise } of wrong) {
      yield {
        at: cell.position,
        message: 'wrong',
        ...(isDoubtful && { level: 'warning' as const }),
        ...(fitsOtherwise && { likely: isFalling ? ('higher' as const) : ('lower' as const) }),
        data: {
          written: quote(cell.text),
          target: target.cell.text,
          actual: actual.cell.text,
          expected: expected === null ? '' : STATUS_NAMES[expected],
          direction: POLARITY_ROWS[isFalling ? 'lower' : 'higher'].meaning,
        },
      };
    }
  },
});

/** Due on one date and done on a later one, yet called reached. */
function* late(known: IndicatorFacts, columns: readonly StatusColumn[]): Iterable<Report<'late'>> {
  for (const column of columns) {
    const cell = known.indicator.cells[column.place];
    const written = writtenIn(cell);
    if (!cell || written === null || written === 'missed') continue;
    const { target, actual } = measuredIn(known, column);
    if (!isAfter(actual?.cell.text, target?.cell.text)) continue;
    const data = { written: quote(cell.text), target: target?.cell.text ?? '', actual: actual?.cell.text ?? '' };
    yield { at: cell.position, message: 'late', level: 'warning', data };
  }
}

const GOES = { up: both('naik', 'rises'), down: both('turun', 'falls') } as const;

/** So many rows show a yardstick of the table's own. */
const FEWEST_OWN = 3;

/** Such a yardstick is a percentage of the target, and none that anyone uses is lower. */
const LOWEST_YARDSTICK = 0.8;

/**
 * Whatever the table calls "tercapai", it calls nothing missed that came nearer to its target than what it calls reached. Where it calls
 * nothing missed at all, only achievements beside the statuses can be what it goes by.
 */
function isYardstick(judged: readonly JudgedStatus[], table: IndicatorTable): boolean {
  const nearness = (isMissed: boolean) =>
    judged.flatMap(({ cell, target, actual, isFalling }) => {
      const [goal, result] = [quantityOf(target.reading)?.value ?? 0, quantityOf(actual.reading)?.value ?? 0];
      if (goal <= 0 || (writtenIn(cell) === 'missed') !== isMissed) return [];
      return isFalling ? [2 - result / goal] : [result / goal];
    });
  const [missed, reached] = [nearness(true), nearness(false)];
  if (missed.length === 0) return hasColumn(table, 'achievement') && Math.min(...reached) >= LOWEST_YARDSTICK;
  return Math.max(...missed) <= Math.min(...reached);
}

/** Where a status may stand: its own column is one of ratings; others write it into the notes. */
const ROLES: ReadonlySet<Role> = new Set<Role>(['rating', 'note', 'other', 'explanation', 'achievement']);

interface StatusColumn {
  readonly column: Column;
  /** Place in `Indicator.cells`. */
  readonly place: number;
}

function statusColumns({ table: { columns, indicators }, placesOfTexts }: TableFacts): readonly StatusColumn[] {
  return columns.flatMap((column, place) => {
    if (!ROLES.has(column.role) || !placesOfTexts.has(place)) return [];
    return indicators.some(({ cells }) => writtenIn(cells[place]) !== null) ? [{ column, place }] : [];
  });
}

function writtenIn(cell: Cell | undefined): Status | null {
  return cell && typeof cell.value === 'string' ? readStatus(normalise(cell.value)) : null;
}

interface JudgedStatus {
  readonly cell: Cell;
  readonly target: Measurement;
  readonly actual: Measurement;
  /** What it should be; `null` where it fits. */
  readonly expected: Status | null;
  readonly isFalling: boolean;
  /** It would fit in the other direction. */
  readonly fitsOtherwise: boolean;
  /** The year is judged by its last quarter, which of a share or an index is mostly its own; only the achievement beside it, or that the things are made, tells the direction; or that less is better is read in a name nobody knows, whose other words may turn that. */
  readonly isDoubtful: boolean;
  /** Nothing but that the things are made tells it. */
  readonly isMade: boolean;
}

/** Only where figures and direction are beyond doubt. */
function judge(known: IndicatorFacts, column: StatusColumn): JudgedStatus | null {
  const cell = known.indicator.cells[column.place];
  const written = writtenIn(cell);
  if (!cell || written === null) return null;
  const ofYear = isCounted(known) ? null : yearEndOf(known.indicator, column.column);
  const ofPeriods = ofYear ?? measuredIn(known, column);
  const ofLastYear = ofPeriods.target && ofPeriods.actual ? null : measuredLast(known, column);
  const measured = ofLastYear ?? ofPeriods;
  const inOneUnit = measured.target && measured.actual && inOneUnitOf(known, measured.target, measured.actual);
  if (!inOneUnit) return null;
  const { target, actual } = inOneUnit;
  if (!comparable(target, actual) || known.table.unfilledParts.has(actual.column.index)) return null;
  const told = directionOf(known, target);
  const shown = told ?? directionOfAchievement(known, actual) ?? directionOfNothing(known, target, actual);
  const polarity = shown ?? directionOfMade(known);
  if (polarity === null) return null;
  const found = statusIn(polarity, target, actual);
  if (found === null) return null;
  const expected = fits(written, found) ? null : found;
  const isFalling = polarity === 'lower';
  const isReadInName = isFalling && known.direction?.from === 'words' && !isKnownToFall(known);
  const isDoubtful = told === null || isReadInName || ofYear !== null || ofLastYear !== null;
  const fitsOtherwise = expected !== null && fits(written, statusIn(isFalling ? 'higher' : 'lower', target, actual));
  return { cell, target, actual, expected, isFalling, fitsOtherwise, isDoubtful, isMade: shown === null };
}

/** Target and actual of the status' period; where their headers leave it open, those that the written achievement was computed from. */
function measuredIn(
  { indicator, achievements }: IndicatorFacts,
  { column }: StatusColumn,
): Partial<Pick<Triple, 'target' | 'actual'>> {
  const actual = ofPeriod(indicator.actuals, column);
  const period = column.year === undefined && actual ? actual.column : column;
  const target = ofPeriod(indicator.targets, period);
  if (actual && target) return { actual, target };
  const computed = achievements.find(
    ({ explanation, achievement }) => explanation.kind === 'follows' && samePeriod(achievement.column, column),
  );
  return computed ?? {};
}

/** Behind the actuals of several years against one standard the status is that of the last. */
function measuredLast(
  { indicator }: IndicatorFacts,
  { column }: StatusColumn,
): Pick<Triple, 'target' | 'actual'> | null {
  const { actuals, targets } = indicator;
  const [target, ...others] = targets;
  if (!target || others.length > 0 || column.year !== undefined || target.column.year !== undefined) return null;
  if (actuals.some((each) => each.column.year === undefined || isPartOfYear(each.column))) return null;
  if (actuals.some((each) => each.column.index > column.index)) return null;
  const years = new Set(actuals.map((each) => each.column.year));
  const actual = actuals.reduce<Measurement | undefined>(
    (last, each) => ((last?.column.year ?? 0) < (each.column.year ?? 0) ? each : last),
    undefined,
  );
  return actual && years.size === actuals.length ? { target, actual } : null;
}

function statusIn(polarity: 'higher' | 'lower', target: Measurement, actual: Measurement): Status | null {
  const found = statusOf(figureOf(target.reading, ''), figureOf(actual.reading, ''), polarity);
  return found.kind === 'value' ? found.value : null;
}

/** A target that was exceeded is reached as well. */
function fits(written: Status, status: Status | null): boolean {
  return written === status || (written === 'reached' && status === 'exceeded');
}

/** Nobody sets the whole as a target for something of which less is better. */
function directionOf({ direction, unit: known }: IndicatorFacts, target: Measurement): 'higher' | 'lower' | null {
  if (direction?.polarity === 'within') return null;
  if (direction && direction.from !== 'objective') return direction.polarity;
  const goal = quantityOf(target.reading);
  const unit = goal?.unit || (known?.text ?? '');
  return goal?.value === 100 && isPercent(unit) ? 'higher' : null;
}

/** Beside a written achievement that is actual divided by target, whatever the name says, more is better; and the other way round. */
function directionOfAchievement({ achievements }: IndicatorFacts, actual: Measurement): 'higher' | 'lower' | null {
  const own = achievements.find((each) => each.actual?.cell === actual.cell);
  if (own?.explanation.kind !== 'follows' || own.facts.direction?.polarity === 'within') return null;
  const { by, exact } = own.explanation;
  return exact !== WHOLE && (by === 'higher' || by === 'lower') ? by : null;
}

/** None was to be, some were, and the row itself calls that an achievement of 0 %. */
function directionOfNothing(
  { achievements }: IndicatorFacts,
  target: Measurement,
  actual: Measurement,
): 'lower' | null {
  if (quantityOf(target.reading)?.value !== 0 || (quantityOf(actual.reading)?.value ?? 0) <= 0) return null;
  const own = achievements.find((each) => each.actual?.cell === actual.cell);
  return own && quantityOf(own.achievement.reading)?.value === 0 ? 'lower' : null;
}

/** Of what is made, built or handed out less than was aimed at is a miss. */
function directionOfMade(known: IndicatorFacts): 'higher' | null {
  const isOpen = known.direction === null || known.direction.from === 'objective';
  return isOpen && isCounted(known) && namesMade(known) && !namesEvil(known) ? 'higher' : null;
}

/** Both formulas give it where the target is just reached. */
const WHOLE = 100;

/** A tenth or ten times: one of them is mistyped or in another unit, and other rules say so. */
const FACTOR = 10;

function comparable(target: Measurement, actual: Measurement): boolean {
  const [goal, result] = [quantityOf(target.reading), quantityOf(actual.reading)];
  if (!goal || !result) return target.reading.kind === 'rating' && actual.reading.kind === 'rating';
  if (goal.value === 0 || result.value === 0) return true;
  const ratio = result.value / goal.value;
  return ratio < FACTOR && ratio > 1 / FACTOR;
}
