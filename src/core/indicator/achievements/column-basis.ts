/** By which of the figures that a row offers a wrong achievement is measured: the other rows of its column show it. */

import { type IndicatorFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { type Triple, otherTriples } from '../periods/triples';
import { type ExplainedAchievement } from './explained-achievement';

/** One row may follow from anything by chance. */
const FEWEST_SHOWING = 2;
/** So many rows of a long column tell what it is. */
const MOST_SEEN = 40;

type Judge = (facts: IndicatorFacts, triple: Triple) => ExplainedAchievement;

/** A target and an actual by their columns, or what the parts of the year come to; the same text in every row. */
interface Basis {
  readonly key: string;
  readonly triple: Triple;
}

/**
 * "% Capaian" behind the actuals of quarters, "Tingkat Kemajuan" behind the target of the plan's end: where more rows follow from another
 * target or actual than from the nearest, a row that follows from none is held to theirs. Where as many do, nobody knows.
 */
export function onBasisOfColumn(items: readonly ExplainedAchievement[], judge: Judge): readonly ExplainedAchievement[] {
  const wrong = items.filter(({ explanation }) => explanation.kind === 'contradicts');
  if (wrong.length === 0) return items;
  const shown = new Map<number, readonly Showing[]>();
  const showingIn = (column: number) => {
    let found = shown.get(column);
    if (found === undefined) {
      const right = items.filter((item) => item.achievement.column.index === column && isTelling(item));
      found = right.slice(0, MOST_SEEN).map((item) => showingOf(item, judge));
      shown.set(column, found);
    }
    return found;
  };
  const others = new Map(
    wrong.map((item) => [item, rebased(item, showingIn(item.achievement.column.index), judge)] as const),
  );
  return items.map((item) => others.get(item) ?? item);
}

/** The bases from which a row follows. */
interface Showing {
  readonly isOfCounted: boolean;
  readonly keys: ReadonlySet<string>;
}

function isTelling({ explanation }: ExplainedAchievement): boolean {
  return explanation.kind === 'follows' && explanation.exact !== 0 && explanation.cap === undefined;
}

function showingOf(item: ExplainedAchievement, judge: Judge): Showing {
  const right = basesOf(item).filter(({ triple }) => isTelling(judge(item.facts, triple)));
  return { isOfCounted: isCounted(item.facts), keys: new Set(right.map(({ key }) => key)) };
}

function rebased(
  item: ExplainedAchievement,
  showing: readonly Showing[],
  judge: Judge,
): ExplainedAchievement | undefined {
  if (showing.length < FEWEST_SHOWING) return undefined;
  const [own, ...others] = basesOf(item);
  if (!own) return undefined;
  const alike = showing.filter(({ isOfCounted }) => isOfCounted === isCounted(item.facts));
  const votes = ({ key }: Basis) => ({
    alike: alike.filter(({ keys }) => keys.has(key)).length,
    all: showing.filter(({ keys }) => keys.has(key)).length,
  });
  const ofOwn = votes(own);
  const better = others
    .map((basis) => ({ basis, of: votes(basis) }))
    .filter(({ of }) => of.all >= FEWEST_SHOWING)
    .filter(({ of }) => of.alike > ofOwn.alike || (of.alike === ofOwn.alike && of.all > ofOwn.all))
    .sort((a, b) => b.of.alike - a.of.alike || b.of.all - a.of.all);
  const [best] = better;
  return best && judge(item.facts, best.basis.triple);
}

/** The nearest target and actual first. */
function basesOf({ facts, achievement }: ExplainedAchievement): readonly Basis[] {
  const first = facts.triples.find((triple) => triple.achievement === achievement);
  if (!first) return [];
  const { indicator } = facts;
  const made = new Map<number, number>();
  return [first, ...otherTriples(indicator, first)].flatMap((triple): Basis[] => {
    const { target, actual } = triple;
    if (!target || !actual) return [];
    const goal = target.column.index;
    if (indicator.actuals.includes(actual)) return [{ key: `${goal}|${actual.column.index}`, triple }];
    const count = made.get(goal) ?? 0;
    made.set(goal, count + 1);
    // What the parts of a year come to the table does not say.
    return [{ key: `${goal}|made ${count}`, triple: { ...triple, assumed: 'yearSum' } }];
  });
}
