/**
 * Actuals that are not what they were meant to be, as other findings of their row say: then the achievement that follows from what was
 * meant is right, and nothing more is said of it.
 */

import { explainAchievement } from '../../measure/explain-achievement';
import { decimalsOf } from '../../language/number';
import { roundHalfAwayFromZero } from '../../sheet/display';
import { FACTOR, FAR } from '../figures/far-from-target';
import { figureIn } from '../figures/rounding';
import { slippedActuals } from '../figures/slipped-figures';
import { undoneTenfold } from '../figures/tenfold';
import { type ExplainedAchievement } from './explained-achievement';
import { type Measurement } from '../../table/model';
import { limitsOverstepped } from '../meaning/limits';
import { isPartOfYear } from '../periods/column-period';
import { factorOf, fractionsOf } from './fractions';

/** Whether the written achievement, which contradicts its actual, follows from what that actual was meant to be. */
export function followsFromMeant(item: ExplainedAchievement): boolean {
  const { target, achievement } = item;
  if (!target) return false;
  return meantActuals(item).some((value) => {
    const reading = { kind: 'single' as const, quantity: { value, unit: '', decimals: DECIMALS } };
    const written = achievement.reading;
    return explainAchievement({ target: target.reading, actual: reading, written, caps: [] }).kind === 'follows';
  });
}

/** A percentage is printed with no more. */
const DECIMALS = 2;

function meantActuals(item: ExplainedAchievement): readonly number[] {
  return [ofFraction(item), ofSign(item), ...ofSum(item), ...ofSlip(item)].flatMap((value) => value ?? []);
}

/** What numerator and denominator give. */
function ofFraction({ facts, actual }: ExplainedAchievement): number | null {
  const fraction = fractionsOf(facts).find((each) => each.actual?.cell === actual?.cell);
  const [part, whole] = [figureIn(fraction?.numerator), figureIn(fraction?.denominator)];
  if (!fraction || !part || !whole || whole.value === 0 || factorOf(fraction) !== null) return null;
  return roundHalfAwayFromZero((part.value / whole.value) * 100, DECIMALS);
}

/** Without a sign that it can't have. */
function ofSign({ facts, actual }: ExplainedAchievement): number | null {
  const value = figureIn(actual)?.value ?? 0;
  return value < 0 && limitsOverstepped(facts, value) !== null ? -value : null;
}

/** What the parts of the year add to. */
function ofSum({ facts, actual }: ExplainedAchievement): readonly number[] {
  return facts.table.yearMismatches.flatMap(({ whole, contradiction }) =>
    whole.cell === actual?.cell && contradiction.kind === 'sum'
      ? [(contradiction.sum.least + contradiction.sum.most) / 2]
      : [],
  );
}

/** The same with its decimal sign, or a group of zeros, put right. */
function ofSlip({ facts, target, actual }: ExplainedAchievement): readonly (number | undefined)[] {
  const figure = figureIn(actual);
  if (!target || !actual || !figure) return [];
  const slips = slippedActuals(facts).filter((slip) => slip.actual.cell === actual.cell);
  const far = isFarFromTarget(facts, target, figure.value) ? POWERS.map((factor) => figure.value * factor) : [];
  return [undoneTenfold(facts, target, actual), ...slips.map(({ factor }) => figure.value / factor), ...far];
}

/** So far from its target that this is told of the actual itself. */
function isFarFromTarget({ direction }: ExplainedAchievement['facts'], target: Measurement, value: number): boolean {
  const goal = figureIn(target)?.value ?? 0;
  if (goal <= 0 || value <= 0 || isPartOfYear(target.column) || direction?.polarity === 'lower') return false;
  return value > goal * FACTOR || value * FAR <= goal;
}

const POWERS = [0.001, 0.01, 0.1, 10, 100, 1000] as const;

/** In percent: what is written within these is what achievements mostly are. */
const USUAL = { least: 50, most: 150 } as const;

/**
 * "72,4 | 7,26 | 100,28": what the actual is with its decimal sign put right, where the written achievement follows from that and is usual,
 * and what follows from the actual as it stands is not; `undefined` where nothing proves it.
 */
export function actualBehind({
  target,
  actual,
  achievement,
  explanation,
  facts,
}: ExplainedAchievement): number | undefined {
  const [goal, figure, written] = [figureIn(target), figureIn(actual), figureIn(achievement)];
  // In two units another figure is meant than the one that is typed.
  if (goal?.unit !== figure?.unit) return undefined;
  if (!goal || !figure || !written || explanation.kind !== 'contradicts' || goal.value <= 0 || figure.value <= 0)
    return undefined;
  const percent = explanation.scale === 'percent' ? written.value : written.value * WHOLE;
  if (!isUsual(percent) || isUsual((figure.value / goal.value) * WHOLE)) return undefined;
  const polarity = facts.direction?.polarity === 'lower' ? 'lower' : 'higher';
  return POWERS.map((factor) => Number((figure.value * factor).toPrecision(DIGITS))).find((value) => {
    const quantity = { value, unit: figure.unit, decimals: decimalsOf(value) };
    const found = explainAchievement({
      target: { kind: 'single', quantity: goal },
      actual: { kind: 'single', quantity },
      written: achievement.reading,
      scale: explanation.scale,
      polarity,
      caps: [],
    });
    return found.kind === 'follows' && found.precision === 'rounded' && limitsOverstepped(facts, value) === null;
  });
}

function isUsual(percent: number): boolean {
  return percent >= USUAL.least && percent <= USUAL.most;
}

const WHOLE = 100;
const DIGITS = 12;
