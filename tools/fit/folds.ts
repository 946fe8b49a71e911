/** Which step to keep: chosen on some agencies, judged on others. */

/** Differences below this come from adding up in another order. */
export const LEAST = 1e-9;

/** What helps less than a hundredth of a point is not worth a change. */
const LEAST_HELP = 0.0001;

/** One weight with another value. */
export interface Step {
  readonly weight: string;
  readonly from: number;
  readonly to: number;
}

/** What a step does. */
export interface Trial {
  readonly step: Step;
  /** Change of the share that is right, by agency; one that is not named stays as it is. */
  readonly gains: ReadonlyMap<string, number>;
  /** Labelled examples of which less is right than before. */
  readonly hurt: readonly string[];
}

export interface JudgedTrial {
  readonly trial: Trial;
  /** So many folds' other agencies speak for it. */
  readonly votes: number;
  /** Mean change on the folds that were left out when it was chosen; where it was not chosen it changes nothing. */
  readonly heldOut: number;
}

/** The agencies dealt out in turn, so that every fold holds some of each kind when those of a kind stand together. */
export function foldsOf(agencies: readonly string[], count: number): readonly (readonly string[])[] {
  const folds = Array.from({ length: Math.min(count, agencies.length) }, (): string[] => []);
  agencies.forEach((agency, index) => folds[index % folds.length]?.push(agency));
  return folds;
}

/** Mean change of the share of these agencies. */
export function changeOf(gains: ReadonlyMap<string, number>, agencies: readonly string[]): number {
  return agencies.reduce((sum, agency) => sum + (gains.get(agency) ?? 0), 0) / Math.max(1, agencies.length);
}

/** The best step for these agencies; of two that are as good the one that changes less. */
export function bestFor(trials: readonly Trial[], agencies: readonly string[]): Trial | undefined {
  let best: { readonly trial: Trial; readonly gain: number } | undefined;
  for (const trial of trials) {
    const gain = changeOf(trial.gains, agencies);
    const isBetter = gain > (best?.gain ?? 0) + LEAST;
    const isNearer = best !== undefined && gain > best.gain - LEAST && distance(trial.step) < distance(best.trial.step);
    if (isBetter || isNearer) best = { trial, gain };
  }
  return best?.trial;
}

function distance({ from, to }: Step): number {
  return Math.abs(Math.log(to / from));
}

/** Every step that some fold's other agencies choose, best first. What hurts a labelled example is not up for choice. */
export function judgeTrials(trials: readonly Trial[], folds: readonly (readonly string[])[]): readonly JudgedTrial[] {
  const harmless = trials.filter(({ hurt }) => hurt.length === 0);
  const all = folds.flat();
  const chosen = new Map<Trial, { votes: number; sum: number }>();
  for (const fold of folds) {
    const others = folds.filter((other) => other !== fold).flat();
    const best = bestFor(harmless, others);
    if (best === undefined) continue;
    const { votes, sum } = chosen.get(best) ?? { votes: 0, sum: 0 };
    chosen.set(best, { votes: votes + 1, sum: sum + changeOf(best.gains, fold) * fold.length });
  }
  return [...chosen]
    .map(([trial, { votes, sum }]) => ({ trial, votes, heldOut: sum / all.length }))
    .sort((a, b) => b.heldOut - a.heldOut);
}

/** The step that helps agencies which had no say in choosing it. */
export function keptOf(judged: readonly JudgedTrial[]): JudgedTrial | undefined {
  return judged.find(({ heldOut }) => heldOut >= LEAST_HELP);
}
