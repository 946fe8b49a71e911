/** Which weights matter, and step by step what would be better. */

import { type Evaluation } from './evaluation';
import { foldsOf, type JudgedTrial, judgeTrials, keptOf, type Trial } from './folds';
import { type Pace } from './pace';
import { scaled, type Weight } from './weights';

export const FACTORS = [0.7, 0.85, 1.15, 1.4] as const;
const QUICK_FACTORS = [0.7, 1.4] as const;
/** For weights that stay silent: as if the weight were not there, and twice as heavy. */
const FAR_FACTORS = [0, 2] as const;

const FOLDS = 5;

export interface Attempt {
  readonly weight: Weight;
  readonly factor: number;
  readonly trial: Trial;
}

/** A group of weights, and what changes by agency when all of them are nothing. */
export interface GroupLoss {
  readonly group: string;
  readonly gains: ReadonlyMap<string, number>;
}

export interface SearchResult {
  /** Of every weight as it stands in the file. */
  readonly attempts: readonly Attempt[];
  /** Of those that the usual factors do not move. */
  readonly far: readonly Attempt[];
  readonly groups: readonly GroupLoss[];
  /** Never asked for while the examples were recognised. */
  readonly unread: readonly Weight[];
  readonly kept: readonly JudgedTrial[];
}

export interface SearchOptions {
  readonly rounds: number;
  readonly quick: boolean;
}

/** Leaves the weights as the kept steps make them. */
export async function search(
  evaluation: Evaluation,
  weights: readonly Weight[],
  { rounds, quick }: SearchOptions,
  pace: Pace,
): Promise<SearchResult> {
  const factors = quick ? QUICK_FACTORS : FACTORS;
  const attemptAt = ({ weight, factor, to }: OpenAttempt): Attempt => ({
    weight,
    factor,
    trial: evaluation.try(weight, to),
  });
  const attempt = (title: string, some: readonly Weight[], by: readonly number[]) =>
    pace.each(title, openAttempts(some, by), attemptAt);
  const unread = weights.filter((weight) => !evaluation.isRead(weight));
  const read = weights.filter((weight) => evaluation.isRead(weight));
  const attempts = await attempt('Every weight', read, factors);
  const silent = read.filter((weight) => !attempts.some((each) => each.weight === weight && matters(each)));
  const far = quick ? [] : await attempt('Silent weights, far off', silent, FAR_FACTORS);
  const groups = await pace.each('Whole groups', groupsOf(read), ([group, own]) => ({
    group,
    gains: evaluation.without(own),
  }));
  const first = [...attempts, ...far];
  const again = async (round: number) => {
    const open = openAttempts(read, quick ? factors : [...FACTORS, ...FAR_FACTORS]);
    const hopeful = (each: OpenAttempt) => (evaluation.mayHelp(each.weight, each.to) ? [attemptAt(each)] : []);
    return (await pace.each(`Round ${round}`, open, hopeful)).flat();
  };
  const kept = await keepSteps(evaluation, weights, { rounds, first, again }, pace);
  return { attempts, far, groups, unread, kept };
}

interface Rounds {
  readonly rounds: number;
  readonly first: readonly Attempt[];
  readonly again: (round: number) => Promise<readonly Attempt[]>;
}

/** A step a round, until none helps. An interrupted round is judged by what was tried. */
async function keepSteps(
  evaluation: Evaluation,
  weights: readonly Weight[],
  { rounds, first, again }: Rounds,
  pace: Pace,
): Promise<readonly JudgedTrial[]> {
  const kept: JudgedTrial[] = [];
  const folds = foldsOf(evaluation.agencies, FOLDS);
  let latest = first;
  while (kept.length < rounds) {
    const trials = latest.map(({ trial }) => trial);
    const best = keptOf(judgeTrials(trials, folds));
    const weight = weights.find(({ name }) => name === best?.trial.step.weight);
    if (best === undefined || weight === undefined) break;
    weight.now = best.trial.step.to;
    kept.push(best);
    evaluation.renew();
    if (kept.length === rounds || pace.isInterrupted) break;
    latest = await again(kept.length + 1);
  }
  return kept;
}

/** The weights of every group that holds more than one, `CONTENT` and `CONTENT.goal` alike. */
function groupsOf(weights: readonly Weight[]): readonly (readonly [string, readonly Weight[]])[] {
  const groups = new Map<string, Weight[]>();
  for (const weight of weights) {
    const path = weight.name.split('.');
    for (let length = 1; length < path.length; length++) {
      const group = path.slice(0, length).join('.');
      groups.set(group, [...(groups.get(group) ?? []), weight]);
    }
  }
  return [...groups].filter(([, own]) => own.length > 1);
}

interface OpenAttempt {
  readonly weight: Weight;
  readonly factor: number;
  readonly to: number;
}

function openAttempts(weights: readonly Weight[], factors: readonly number[]): readonly OpenAttempt[] {
  return weights.flatMap((weight) => {
    const tried = new Set<number>();
    return factors.flatMap((factor) => {
      const to = scaled(weight.now, factor);
      if (to === undefined || tried.has(to)) return [];
      tried.add(to);
      return [{ weight, factor, to }];
    });
  });
}

export function matters({ trial }: Attempt): boolean {
  return trial.gains.size > 0;
}
