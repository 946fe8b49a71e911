/** Achievements that follow from other figures than those that belong to them: a slip, where a figure was copied or the other rows show it. */

import { groupedBy } from '../../grouped';
import { isPercent } from '../../language/units';
import { sameNumber } from '../../measure/result';
import { type IndicatorTable, type Measurement, columnsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { figureIn } from '../figures/rounding';
import { isCounted } from '../meaning/names';
import { isPartOfYear, isUndated } from '../periods/column-period';
import { partsByYear, wholeYears } from '../periods/parts-of-year';
import { targetsOfYear } from '../periods/at-period';
import { type ExplainedAchievement } from './explained-achievement';

/**
 * `copy`: it repeats the actual, as against a target of 100 that is not its own. `target`: it alone is measured against that target. `lastPart`: the parts of the year add up, and it takes
 * the last of them alone. `sum`: it is what they add up to, and no achievement.
 */
export interface OtherBasis {
  readonly kind: 'copy' | 'target' | 'lastPart' | 'sum';
  readonly item: ExplainedAchievement;
  /** The figures that belong to it, and what follows from them in percent. */
  readonly target: Measurement;
  readonly actual: Measurement;
  readonly expected: number;
}

/** In percent. */
const WHOLE = 100;
/** In percent: what comes to more was hardly added up. */
const MOST_REACHED = 120;
/** So many rows show that parts are added up, where those of one row may go on through the year. */
const FEWEST_SHOWING = 2;

/** One row of a column at most: several that do the same do it on purpose. */
export function otherBases({ table, achievements }: TableFacts): readonly OtherBasis[] {
  if (!mayBeMistaken(table)) return [];
  const undated = achievements.filter(({ achievement }) => isUndated(achievement.column));
  return [...groupedBy(undated, ({ achievement }) => achievement.column.index).values()].flatMap((items) => {
    const telling = items.filter(isTelling);
    let showing: number | undefined;
    const ofSums = () => (showing ??= items.filter(isOfSum).length);
    const found = items.flatMap(
      (item) => ofOtherTarget(item, telling) ?? ofLastPart(item, ofSums) ?? ofSum(item) ?? [],
    );
    return found.length === 1 ? found : [];
  });
}

/** Only a table with several targets, or with parts of a year, has other figures. */
function mayBeMistaken(table: IndicatorTable): boolean {
  const goals = columnsOf(table, 'target').length + columnsOf(table, 'finalTarget').length;
  return goals > 1 || columnsOf(table, 'actual').some(isPartOfYear);
}

/** "90 | 85,5 | 85,5" beside "Target 2029: 100"; or the target of another column than all others of this one. */
function ofOtherTarget(item: ExplainedAchievement, telling: readonly ExplainedAchievement[]): OtherBasis | null {
  const { achievement, target, actual, explanation } = item;
  if (explanation.kind !== 'follows' || explanation.scale !== 'percent' || !target || !actual) return null;
  const own = ownTargetOf(item);
  if (!own || own === target) return null;
  const [goal, other] = [figureIn(own)?.value, figureIn(target)?.value];
  const [result, written] = [figureIn(actual)?.value, figureIn(achievement)?.value];
  if (goal === undefined || result === undefined || written === undefined || goal <= 0 || goal === other) return null;
  // A whole column of them ends at the first other one.
  if (telling.some((each) => each !== item && each.target?.column === target.column)) return null;
  const isCopy = other === WHOLE && sameNumber(written, result);
  const showing = telling.filter((each) => each.target?.column === own.column && each.actual?.column === actual.column);
  if (!isCopy && showing.length < FEWEST_SHOWING) return null;
  return { kind: isCopy ? 'copy' : 'target', item, target: own, actual, expected: (result / goal) * WHOLE };
}

/** That of the period, with the same actual; `undefined` where the table does not say outright which it is. */
function ownTargetOf({ facts, achievement, actual }: ExplainedAchievement): Measurement | undefined {
  const own = facts.triples.find((triple) => triple.achievement === achievement);
  return own && own.actual === actual && !own.assumed ? own.target : undefined;
}

function isTelling({ explanation }: ExplainedAchievement): boolean {
  return explanation.kind === 'follows' && explanation.cap === undefined && explanation.exact !== 0;
}

/**
 * "24 | 12 | 12 | 50%" beside "10 | 4 | 5 | 90%".
 * @param ofSums how many rows of the column follow from the sum of their parts; this one does not.
 */
function ofLastPart(item: ExplainedAchievement, ofSums: () => number): OtherBasis | null {
  const { facts, target, explanation, assumed } = item;
  if (assumed !== 'yearEnd' || explanation.kind !== 'follows' || !target || !isCounted(facts)) return null;
  const sum = sumOf(facts);
  const expected = sum ? reachedOf(sum, target) : null;
  if (!sum || expected === null || expected > MOST_REACHED || figureIn(sum)?.value === figureIn(item.actual)?.value)
    return null;
  return ofSums() >= (rises(facts) ? FEWEST_SHOWING : 1)
    ? { kind: 'lastPart', item, target, actual: sum, expected }
    : null;
}

/** Follows from what the parts of the year add up to, and not from the last of them. */
function isOfSum({ facts, actual, explanation }: ExplainedAchievement): boolean {
  if (explanation.kind !== 'follows' || !actual || !isCounted(facts)) return false;
  return !facts.indicator.actuals.includes(actual) && figureIn(actual)?.value === figureIn(sumOf(facts))?.value;
}

/** What goes on through the year rises. */
function rises({ indicator }: IndicatorFacts): boolean {
  const [parts = []] = partsByYear(indicator.actuals).values();
  const figures = parts.flatMap((part) => figureIn(part)?.value ?? []);
  return figures.every((figure, at) => at === 0 || figure > (figures[at - 1] ?? 0));
}

/** "80 | 20 | 22 | 18 | 24 | 84" under "Capaian (%)". */
function ofSum(item: ExplainedAchievement): OtherBasis | null {
  const { facts, achievement, explanation } = item;
  if (explanation.kind !== 'undecidable' || explanation.reason !== 'openBasis' || !isCounted(facts)) return null;
  const written = figureIn(achievement);
  if (!written || !isPercent(achievement.column.headerUnit ?? written.unit)) return null;
  const sum = sumOf(facts);
  const [target] = sum ? targetsOfYear(facts.indicator.targets, sum.column) : [];
  const expected = sum && target ? reachedOf(sum, target) : null;
  if (!sum || !target || expected === null || !sameNumber(written.value, figureIn(sum)?.value ?? 0)) return null;
  return { kind: 'sum', item, target, actual: sum, expected };
}

/** Of the parts of one year, all of them filled. */
function sumOf({ indicator: { actuals } }: IndicatorFacts): Measurement | undefined {
  const [parts, ...others] = partsByYear(actuals).values();
  if (!parts || others.length > 0 || parts.length !== actuals.length) return undefined;
  const filled = parts.every((part) => figureIn(part) !== null);
  return filled ? wholeYears(parts)[0] : undefined;
}

function reachedOf(sum: Measurement, target: Measurement): number | null {
  const [result, goal] = [figureIn(sum)?.value, figureIn(target)?.value];
  return result === undefined || goal === undefined || goal <= 0 ? null : (result / goal) * WHOLE;
}
