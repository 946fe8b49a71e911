/** Where the targets of one row go back: the step that worsens, the figure that is out of line, the direction that nobody meant. */

import { boundPolarity } from '../../../indicator/achievements/achievements';
import { type IndicatorFacts } from '../../../indicator/facts';
import { figureIn } from '../../../indicator/figures/rounding';
import {
  type SlippedTarget,
  slippedTarget,
  tenfoldOf,
  withoutFactor,
} from '../../../indicator/figures/slipped-figures';
import { limitsOverstepped } from '../../../indicator/meaning/limits';
import { addsUp, isCounted } from '../../../indicator/meaning/names';
import { type KnownPolarity, goesEitherWay } from '../../../indicator/meaning/polarity';
import { comesDownToWhole } from '../../../indicator/meaning/whole';
import { samePeriod } from '../../../indicator/periods/column-period';
import { scaleOfReadings } from '../../../indicator/units/scales';
import { POLARITY_ROWS } from '../../../knowledge/choices/polarities';
import { type Bilingual, type Language, both, fillPlaceholders, inEach } from '../../../language/bilingual';
import { type QuantityReading, quantityOf } from '../../../language/quantity';
import { cellName } from '../../../sheet/address';
import { formatNumber } from '../../../sheet/display';
import { type Cell, type Measurement } from '../../../table/model';
import { periodName } from '../../finding/period-words';
import { quote } from '../../finding/quote';
import { type Report } from '../../rule';

/** What may be said of a course. */
export type CourseMessage = 'falls' | 'rises' | 'fallsFar' | 'risesFar' | 'slipped' | 'outlier' | 'bothWays' | 'column';

const HOW_KNOWN = {
  column: both('menurut kolom arah/polaritas', 'by the polarity column'),
  settings: both('menurut pengaturan Anda', 'by your settings'),
  note: both('menurut keterangannya', 'by its remarks'),
  words: both('menurut nama indikator dan sasarannya', 'by the wording of indicator and objective'),
  objective: both('menurut sasarannya', 'by the objective'),
  codes: both(
    'menurut angka di kolom arah, seperti baris lain',
    'by the figure in the polarity column, as in other rows',
  ),
  bounds: both('menurut tanda batas pada targetnya', 'by the bounds that its targets are'),
} as const;

/** The course of one row's targets, where it goes back. */
export function stepsBack(known: IndicatorFacts): Iterable<Report<CourseMessage>> {
  return goesPlainlyRight(known) ? [] : courseBack(known);
}

function* courseBack(known: IndicatorFacts): Iterable<Report<CourseMessage>> {
  const slip = slippedTarget(known);
  if (slip && addsUp(known)) {
    yield slipped(known, slip);
    return;
  }
  const direction = known.direction ?? directionOfBounds(known);
  if (direction?.polarity === 'within') return;
  if (!direction) {
    // Of things that are made or held so many may be due in one year, and fewer in the next.
    if (!goesEitherWay(known) && (!isCounted(known) || goesDownToNothing(known))) yield* bothWays(known);
    return;
  }
  for (const { items: all } of known.targetYears) {
    const items = possibleOf(known, all);
    const steps = pairs(items).filter((step) => isOnOneScale(known, step));
    const isWorse = ([before, after]: Step) =>
      worsens(before.reading, after.reading, direction) &&
      !comesDownToWhole(known, after) &&
      !(direction.polarity === 'lower' && areBelowNothing([before, after]));
    const wrong = steps.filter(isWorse);
    const [first] = wrong;
    if (!first || (direction.from === 'objective' && isSteady(steps, wrong, direction))) continue;
    const doubted = doubtedPolarity(known, steps, wrong);
    if (doubted) {
      const { meaning } = POLARITY_ROWS[direction.polarity];
      yield {
        at: first[1].cell.position,
        message: 'column',
        data: {
          steps: stepWords(wrong),
          polarity: quote(doubted.text),
          meaning,
          cell: cellName(doubted.position),
        },
        cells: [doubted.position],
      };
      continue;
    }
    if (slip && wrong.length === 1 && first.includes(slip.target)) {
      yield slipped(known, slip);
      continue;
    }
    const odd = wrong.length === 1 ? outlierOf(items, first, isWorse) : null;
    if (odd) {
      yield odd;
      continue;
    }
    const data = { steps: stepWords(wrong), known: HOW_KNOWN[direction.from] };
    const undone = wrong.length === 1 ? undoneStep(known, first) : undefined;
    const isFall = direction.polarity === 'higher';
    yield undone === undefined
      ? { at: first[1].cell.position, message: isFall ? 'falls' : 'rises', data }
      : { at: first[1].cell.position, message: isFall ? 'fallsFar' : 'risesFar', data: { ...data, undone } };
  }
}

/** 72, 73, 94, 75, 76: not the step down is odd but the figure before it, without which all others go one way. */
function outlierOf(
  items: readonly Measurement[],
  [before, after]: Step,
  isWorse: (step: Step) => boolean,
): Report<'outlier'> | null {
  const goesWrongWithout = (left: Measurement) => pairs(items.filter((item) => item !== left)).some(isWorse);
  const written = items.filter(({ reading }) => reading.kind !== 'blank');
  const earlier = written[written.indexOf(before) - 1];
  const isLast = written[written.length - 1] === after;
  if (!earlier || goesWrongWithout(before)) return null;
  // Before the last figure either of the two may be the odd one, unless one of them is far from all others.
  if (isLast ? !isFarFrom(before, earlier, after) : !goesWrongWithout(after)) return null;
  return outlier(before, earlier, after);
}

/** What lies between its neighbours once its decimal sign is put back. */
function slipped(known: IndicatorFacts, { target, factor, before, after }: SlippedTarget): Report<CourseMessage> {
  const figure = figureIn(target);
  const report = outlier(target, before, after);
  const undone = figure && withoutFactor(figure, factor);
  if (undone === null || limitsOverstepped(known, undone) !== null) return report;
  return { ...report, message: 'slipped', data: { ...report.data, undone: formatNumber(undone) } };
}

/** What the later of two figures is with its decimal sign put back, where one is ten times the other. */
function undoneStep(known: IndicatorFacts, [before, after]: Step): string | undefined {
  const [from, to] = [figureIn(before), figureIn(after)];
  const factor = tenfoldOf(from, to);
  if (factor === undefined || !to) return undefined;
  const undone = withoutFactor(to, factor);
  return limitsOverstepped(known, undone) === null ? formatNumber(undone) : undefined;
}

function outlier(odd: Measurement, before: Measurement, after: Measurement): Report<'outlier'> {
  const year = periodName(odd.column);
  const data = { text: odd.cell.text, year, before: before.cell.text, after: after.cell.text };
  return { at: odd.cell.position, message: 'outlier', data, cells: [after.cell.position] };
}

/** "Deviasi −5, −4, −3": a gap that closes comes nearer to nothing, from whichever side. */
function areBelowNothing(step: Step): boolean {
  return step.every(({ reading }) => (quantityOf(reading)?.value ?? 1) < 0);
}

/** "≤ 8 jam", then "≤ 14 jam": whatever is measured, the targets say themselves which side of them is good. */
function directionOfBounds({ indicator: { targets } }: IndicatorFacts): Direction | null {
  const [first, ...others] = targets.map((target) =>
    target.reading.kind === 'bound' ? boundPolarity(target) : undefined,
  );
  return first !== undefined && others.every((other) => other === first) ? { polarity: first, from: 'bounds' } : null;
}

interface Direction {
  readonly polarity: KnownPolarity['polarity'];
  readonly from: keyof typeof HOW_KNOWN;
}

/** A decimal sign that slipped, not a plan. */
function isFarFrom(figure: Measurement, ...others: readonly Measurement[]): boolean {
  const value = quantityOf(figure.reading)?.value ?? 0;
  const ratios = others.map((other) => value / (quantityOf(other.reading)?.value ?? 0));
  return (
    ratios.every((ratio) => ratio >= FAR && ratio < Infinity) || ratios.every((ratio) => ratio > 0 && ratio <= 1 / FAR)
  );
}

const FAR = 5;

/** 0,85 among percentages does not fall: `skala-persen` says what it is. */
function isOnOneScale(known: IndicatorFacts, [before, after]: Step): boolean {
  return scaleOfReadings(known, before.reading, after.reading).kind === 'same';
}

/** As in nearly every row: none of its targets is worse than the one before, or all go one way where none is known to be worse. */
export function goesPlainlyRight({ figures: { course }, direction }: IndicatorFacts): boolean {
  if (course === 'level') return true;
  if (!direction) return course === 'rising' || course === 'falling';
  return course === (direction.polarity === 'higher' ? 'rising' : 'falling');
}

/** More than the whole and less than nothing are no step of a course: `target-di-luar-batas` says so. */
function possibleOf(known: IndicatorFacts, items: readonly Measurement[]): readonly Measurement[] {
  const { least, most } = known.figures;
  const limits = limitsOverstepped(known, least, most);
  if (limits === null || limits.because === 'scale') return items;
  return items.filter(({ reading }) => {
    const value = quantityOf(reading)?.value;
    return value === undefined || limitsOverstepped(known, value) === null;
  });
}

/** What falls to nothing among other figures is no target at all, and `target-nol` says so. */
function isNothing({ reading }: Measurement): boolean {
  return quantityOf(reading)?.value === 0;
}

/** The polarity cell, where both the whole course of the targets and the name say the opposite of it. */
function doubtedPolarity(
  { indicator, direction, directionOfName }: IndicatorFacts,
  steps: readonly Step[],
  wrong: readonly Step[],
): Cell | null {
  if (direction?.from !== 'column' || !indicator.polarity || wrong.length < steps.length) return null;
  if (!directionOfName || directionOfName.from === 'objective') return null;
  return directionOfName.polarity === direction.polarity ? null : indicator.polarity;
}

/** So many steps down for the one up show where the plan goes. */
const FEWEST_FALLS = 3;

/** Of what is made nobody plans less and less until there is nothing: what ends at 0 is an evil, whatever its name. */
function goesDownToNothing({ targetYears }: IndicatorFacts): boolean {
  return targetYears.some(({ items }) => {
    const last = items[items.length - 1];
    const steps = pairs(items);
    return (
      last !== undefined &&
      isNothing(last) &&
      steps.filter(FALLS).length >= FEWEST_FALLS &&
      steps.filter(RISES).length === 1
    );
  });
}

/** Without a known direction the step that is smaller in number is the odd one: of two falls and a rise the rise. */
function* bothWays(known: IndicatorFacts): Iterable<Report<'bothWays' | 'outlier'>> {
  const { indicator, targetYears } = known;
  for (const { items } of targetYears) {
    const figures = possibleOf(known, items).filter((item) => !isNothing(item));
    const steps = pairs(figures).filter((step) => isOnOneScale(known, step));
    const falls = steps.filter(FALLS);
    const rises = steps.filter(RISES);
    const isFalling = rises.length < falls.length;
    const [odd, ...more] = isFalling ? rises : falls;
    if (!odd || falls.length === 0 || rises.length === 0) continue;
    const alone = more.length === 0 ? outlierOf(figures, odd, isFalling ? RISES : FALLS) : null;
    if (alone) {
      yield alone;
      continue;
    }
    yield {
      at: odd[1].cell.position,
      message: 'bothWays',
      data: { name: indicator.name.text, years: yearWords(figures) },
    };
  }
}

type Step = readonly [before: Measurement, after: Measurement];

const FALLS = ([before, after]: Step) => worsens(before.reading, after.reading, { polarity: 'higher' });
const RISES = ([before, after]: Step) => worsens(before.reading, after.reading, { polarity: 'lower' });

const STEP = both('dari "{before}" ({from}) menjadi "{after}" ({to})', 'from "{before}" ({from}) to "{after}" ({to})');

function stepWords(steps: readonly Step[]): Bilingual {
  const words = ([before, after]: Step) => ({
    before: before.cell.text,
    from: periodName(before.column),
    after: after.cell.text,
    to: periodName(after.column),
  });
  return inEach((language) => steps.map((step) => fillPlaceholders(STEP, words(step), language)).join('; '));
}

/** "12 (2025), 14 (2026), 86 (2027)". */
function yearWords(figures: readonly Measurement[]): Bilingual {
  const words = ({ cell, column }: Measurement, language: Language) => `${cell.text} (${periodName(column)[language]})`;
  return inEach((language) => figures.map((figure) => words(figure, language)).join(', '));
}

/** Neighbours in time, blanks left out. */
function pairs(items: readonly Measurement[]): readonly Step[] {
  const found: Step[] = [];
  let before: Measurement | undefined;
  for (const item of items) {
    if (item.reading.kind === 'blank') continue;
    // Two targets of one year are those of two documents, no course in time.
    if (before && !samePeriod(before.column, item.column)) found.push([before, item]);
    before = item;
  }
  return found;
}

/**
 * The objective promises a rise of something, perhaps of something else ("Meningkatnya tata kelola": staff costs). Where the
 * whole plan goes down, the plan itself says which way is better; one step back between others is a slip.
 */
function isSteady(steps: readonly Step[], wrong: readonly Step[], known: Direction): boolean {
  const goesRight = steps.some(([before, after]) => worsens(after.reading, before.reading, known));
  return !goesRight && (wrong.length > 1 || steps.length === 1);
}

export function worsens(
  before: QuantityReading,
  after: QuantityReading,
  { polarity }: Pick<Direction, 'polarity'>,
): boolean {
  const sign = polarity === 'higher' ? 1 : -1;
  if (before.kind === 'rating' && after.kind === 'rating') {
    return before.scale === after.scale && sign * (after.rank - before.rank) < 0;
  }
  const from = boundsOf(before);
  const to = boundsOf(after);
  if (!from || !to || from.unit !== to.unit) return false;
  // A range worsens only as a whole: one that merely widens says nothing.
  return sign * (to.lower - from.lower) < 0 && sign * (to.upper - from.upper) < 0;
}

function boundsOf(reading: QuantityReading): { lower: number; upper: number; unit: string } | null {
  if (reading.kind === 'range') {
    return { lower: reading.lower.value, upper: reading.upper.value, unit: '' };
  }
  if (reading.kind !== 'single' && reading.kind !== 'bound') return null;
  const { value, unit } = reading.quantity;
  return { lower: value, upper: value, unit: unit === '%' ? '' : unit.toLowerCase() };
}
