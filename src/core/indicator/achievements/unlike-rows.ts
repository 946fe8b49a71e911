/** Achievements that follow from something else than all the others of their column, though no word of their row says so. */

import { quantityOf } from '../../language/quantity';
import { type Measurement, columnsOf } from '../../table/model';
import { groupedBy } from '../../grouped';
import { namesEvil, namesShareDone } from '../meaning/polarity';
import { isPartOfYear } from '../periods/column-period';
import { type ExplainedAchievement, type JudgedAchievement, exactPercent } from './explained-achievement';
import { isAmount, isEven } from './reversed-achievements';

/** `ofYear`: measured against the target of the year where the others are measured against that of the quarter, `usual`. `reversed`: computed as if less were better. */
export type UnlikeRow =
  | { readonly kind: 'ofYear'; readonly item: ExplainedAchievement; readonly usual: Measurement }
  | { readonly kind: 'reversed'; readonly item: ExplainedAchievement };

/** One row of a column may be so, and so many others show that it should not be. */
const FEWEST_OTHERS = 2;

export function unlikeRows(items: readonly ExplainedAchievement[]): readonly UnlikeRow[] {
  const telling = items.filter(({ explanation }) => explanation.kind === 'follows' && explanation.cap === undefined);
  const [first] = telling;
  const hasParts = first !== undefined && columnsOf(first.facts.table.table, 'target').some(isPartOfYear);
  return [...groupedBy(telling, ({ achievement }) => achievement.column.index).values()].flatMap((column) => [
    ...(hasParts ? againstYear(column) : []),
    ...reversedAlone(column),
  ]);
}

function againstYear(items: readonly ExplainedAchievement[]): readonly UnlikeRow[] {
  const measured = items.flatMap((item) => {
    const own = item.facts.triples.find(({ achievement }) => achievement === item.achievement)?.target;
    return own && isPartOfYear(own.column) && hasOtherOfYear(item, own) ? [{ item, usual: own }] : [];
  });
  const [odd, ...more] = measured.filter(({ item, usual }) => item.target !== usual && isOfYear(item.target));
  const others = measured.filter(({ item, usual }) => item.target === usual);
  return odd && more.length === 0 && others.length >= FEWEST_OTHERS ? [{ kind: 'ofYear', ...odd }] : [];
}

/** A target of the year that is not by chance that of the quarter. */
function hasOtherOfYear({ facts }: ExplainedAchievement, own: Measurement): boolean {
  const goal = quantityOf(own.reading)?.value;
  return facts.indicator.targets.some((target) => isOfYear(target) && quantityOf(target.reading)?.value !== goal);
}

function isOfYear(target: Measurement | undefined): boolean {
  return target !== undefined && !isPartOfYear(target.column);
}

function reversedAlone(items: readonly ExplainedAchievement[]): readonly UnlikeRow[] {
  const [odd, ...more] = items.filter(({ explanation }) => isOfWay(explanation, ['ratio', 'lower']));
  const others = items.filter(({ explanation }) => isOfWay(explanation, ['higher'])).length;
  return odd && more.length === 0 && others > 0 && mayBeReversed(odd, others) ? [{ kind: 'reversed', item: odd }] : [];
}

function isOfWay(explanation: JudgedAchievement, ways: readonly string[]): boolean {
  if (explanation.kind !== 'follows' || explanation.precision !== 'rounded') return false;
  return ways.includes(explanation.by) && !isEven(exactPercent(explanation));
}

/**
 * What more is likely to be wanted of, though no word says so, and nothing bad. Who takes twice the target less the actual does so on
 * purpose, but of what is done to things hardly where several rows do not.
 */
function mayBeReversed({ facts, target, actual, explanation }: ExplainedAchievement, others: number): boolean {
  if (explanation.kind !== 'follows') return false;
  const { direction } = facts;
  if (direction !== null && (direction.from !== 'objective' || direction.polarity === 'lower')) return false;
  if (target?.reading.kind !== 'single' || actual?.reading.kind !== 'single') return false;
  if (others >= FEWEST_OTHERS && namesShareDone(facts)) return true;
  return explanation.by === 'ratio' && exactPercent(explanation) <= FULL && isAmount(facts) && !namesEvil(facts);
}

/** In percent. */
const FULL = 100;
