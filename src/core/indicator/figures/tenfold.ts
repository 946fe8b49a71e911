/** An actual that is about a tenth of its target, or about ten times as much, where nothing but a slipped decimal sign explains it. */

import { unitHas } from '../../language/units';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { limitsOverstepped } from '../meaning/limits';
import { isPartOfYear } from '../periods/column-period';
import { nearestAtPeriod } from '../periods/at-period';
import { figureIn } from './rounding';
import { hasTwoDigits } from './slipped-figures';

/** About ten: with the slip undone a share or an index lies so near to its target. */
const ABOUT_TEN = { least: 7.5, most: 13 } as const;
/** What is measured in tonnes or kilometres may well come to a tenth in a bad year, hardly to exactly that. */
const JUST_TEN = { least: 9.2, most: 10.8 } as const;

/**
 * What the actual would be with the slip undone; `undefined` where it may be what it says. Shares and indices do not fall to a tenth of
 * what was aimed at, nor do indices rise to ten times as much; what is measured hardly comes to exactly that. Counts and money may do
 * either, and a round figure may be what it says. No slip where less is better, where another figure of the row lies as far from the
 * target, where the figure would then overstep the limits of its indicator, or where others of the table are far behind too, as early in
 * a year; nor where the share's own achievement follows from it, unless with the slip undone it comes very near to its target, as all
 * others of the table do.
 */
export function undoneTenfold(known: IndicatorFacts, target: Measurement, actual: Measurement): number | undefined {
  const [goal, figure] = [figureIn(target), figureIn(actual)];
  if (!goal || !figure || goal.value <= 0 || figure.value <= 0) return undefined;
  const isBelow = figure.value < goal.value;
  const times = isBelow ? goal.value / figure.value : figure.value / goal.value;
  if (times < ABOUT_TEN.least || times > ABOUT_TEN.most) return undefined;
  if (isPartOfYear(target.column) || isPartOfYear(actual.column)) return undefined;
  // A round tenth is what a beginning looks like.
  if (!hasTwoDigits(figure.value)) return undefined;
  const kind = kindOf(known);
  if (kind === undefined || known.direction?.polarity === 'lower') return undefined;
  if (kind === 'share' && !isBelow) return undefined;
  if (kind === 'share' && bearsAchievement(known, actual) && (isFromTen(times) || !areOthersNear(known)))
    return undefined;
  if (kind === 'measured' && isFromTen(times)) return undefined;
  const undone = Number((isBelow ? figure.value * TEN : figure.value / TEN).toPrecision(PRECISION));
  if (limitsOverstepped(known, undone)) return undefined;
  return isBorneOut(known, actual, figure.value) || (isBelow && areOthersBehind(known)) ? undefined : undone;
}

const TEN = 10;

function isFromTen(times: number): boolean {
  return times < JUST_TEN.least || times > JUST_TEN.most;
}

const PRECISION = 12;

function kindOf({ measure, libraryRow, unit, unitKind }: IndicatorFacts): 'share' | 'index' | 'measured' | undefined {
  if (measure?.kind === 'index' || libraryRow?.measure === 'index') return 'index';
  if (measure?.kind === 'share' && unitKind === 'percent') return 'share';
  return unitHas(unit?.text ?? '', 'extent') ? 'measured' : undefined;
}

/** Somebody reckoned with the figure. */
function bearsAchievement({ achievements }: IndicatorFacts, actual: Measurement): boolean {
  return achievements.some((item) => item.actual === actual && item.explanation.kind === 'follows');
}

/** Nearer than this another figure of the row stands by it. */
const NEAR = 2.5;

function isBorneOut({ indicator }: IndicatorFacts, actual: Measurement, value: number): boolean {
  const { baselines, targets, actuals } = indicator;
  return [baselines, targets, actuals].some((figures) =>
    figures.some((other) => {
      const figure = other === actual ? undefined : figureIn(other)?.value;
      return figure !== undefined && figure * NEAR > value && figure < value * NEAR;
    }),
  );
}

/** So many others that reached less than this of their targets. */
const MANY_BEHIND = 2;
const BEHIND = 0.3;

function areOthersBehind(known: IndicatorFacts): boolean {
  let behind = 0;
  for (const other of known.table.indicators) {
    if (other === known || !other.indicator.actuals.some((actual) => isBehind(other, actual))) continue;
    behind += 1;
    if (behind >= MANY_BEHIND) return true;
  }
  return false;
}

/** So many others that reached as much as this of their targets, and none that did not. */
const FEWEST_NEAR = 3;
const NEAR_TARGET = 0.7;

function areOthersNear(known: IndicatorFacts): boolean {
  const others = known.table.indicators.flatMap((other) =>
    other === known || other.direction?.polarity === 'lower'
      ? []
      : other.indicator.actuals.flatMap((actual) => reachedBy(other, actual)),
  );
  return others.length >= FEWEST_NEAR && others.every((reached) => reached >= NEAR_TARGET);
}

/** The share of its target, at most one. */
function reachedBy({ indicator }: IndicatorFacts, actual: Measurement): readonly number[] {
  const target = nearestAtPeriod(indicator.targets, actual.column);
  const [goal, figure] = [target && figureIn(target), figureIn(actual)];
  return goal && figure && goal.value > 0 ? [figure.value / goal.value] : [];
}

function isBehind(known: IndicatorFacts, actual: Measurement): boolean {
  const target = nearestAtPeriod(known.indicator.targets, actual.column);
  const [goal, figure] = [target && figureIn(target), figureIn(actual)];
  if (!goal || !figure || figure.value >= goal.value * BEHIND) return false;
  return known.direction?.polarity !== 'lower';
}
