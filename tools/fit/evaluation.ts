/** What recognition gets right of the examples, and what a change of one weight does to it. */

import { type Example, type Kind, shareOf, sumOf, type Tally, tallyOf } from './example';
import { LEAST, type Step, type Trial } from './folds';
import { type Weight, withValue } from './weights';

/** These are labelled by careful readers or drawn by hand: none may get worse. */
const GUARDED: ReadonlySet<Kind> = new Set<Kind>([
  'labelled table',
  'labelled workbook',
  'invented workbook',
  'layout as drawn',
]);

export class Evaluation {
  private tallies: readonly Tally[] = [];
  private shares: ReadonlyMap<string, number> = new Map();
  /** For each weight the examples in which it is read: no other can change. */
  private readers: ReadonlyMap<string, ReadonlySet<number>> = new Map();

  constructor(
    private readonly examples: readonly Example[],
    private readonly weights: readonly Weight[],
  ) {
    this.renew();
  }

  /** After a weight has changed for good. */
  renew(): void {
    const readers = new Map(this.weights.map(({ name }) => [name, new Set<number>()]));
    let current = -1;
    const unwatch = this.weights.map((weight) => weight.watch(() => readers.get(weight.name)?.add(current)));
    try {
      this.tallies = this.examples.map((example, index) => {
        current = index;
        return tallyOf(example);
      });
    } finally {
      for (const stop of unwatch) stop();
    }
    this.readers = readers;
    this.shares = sharesOf(this.examples, this.tallies);
  }

  get agencies(): readonly string[] {
    return [...this.shares.keys()];
  }

  isRead(weight: Weight): boolean {
    return (this.readers.get(weight.name)?.size ?? 0) > 0;
  }

  /** Everything of a kind that is right, and of how much. */
  tallyOfKind(kind: Kind): Tally {
    return sumOf(this.tallies.filter((_, index) => this.examples[index]?.kind === kind));
  }

  /** Every agency counts the same, whatever there is of it. */
  get share(): number {
    const shares = [...this.shares.values()];
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  }

  /** Only where something is still wrong can anything get better: most steps are dismissed by a look at these few examples. */
  mayHelp(weight: Weight, to: number): boolean {
    const readers = this.readers.get(weight.name) ?? new Set();
    return withValue(weight, to, () =>
      this.examples.some((example, index) => {
        const before = this.tallies[index];
        if (before === undefined || !readers.has(index) || shareOf(before) > 1 - LEAST) return false;
        return shareOf(tallyOf(example)) > shareOf(before) + LEAST;
      }),
    );
  }

  try(weight: Weight, to: number): Trial {
    const step: Step = { weight: weight.name, from: weight.now, to };
    const readers = this.readers.get(weight.name) ?? new Set();
    const tallies = withValue(weight, to, () => this.talliesAmong(readers));
    return { step, gains: this.gainsOf(tallies), hurt: this.hurtBy(tallies) };
  }

  /** Change of the share that is right, by agency, when all of these weights are nothing. */
  without(weights: readonly Weight[]): ReadonlyMap<string, number> {
    const readers = new Set(weights.flatMap(({ name }) => [...(this.readers.get(name) ?? [])]));
    const run = weights.reduce<() => readonly Tally[]>(
      (inner, weight) => () => withValue(weight, 0, inner),
      () => this.talliesAmong(readers),
    );
    return this.gainsOf(run());
  }

  /** What is right with the weights as they are, where only these examples may have changed. */
  private talliesAmong(changed: ReadonlySet<number>): readonly Tally[] {
    return this.examples.map((example, index) => {
      const before = this.tallies[index];
      return before === undefined || changed.has(index) ? tallyOf(example) : before;
    });
  }

  private gainsOf(tallies: readonly Tally[]): ReadonlyMap<string, number> {
    const gains = [...sharesOf(this.examples, tallies)].map(
      ([agency, share]) => [agency, share - (this.shares.get(agency) ?? 0)] as const,
    );
    return new Map(gains.filter(([, gain]) => Math.abs(gain) > LEAST));
  }

  private hurtBy(tallies: readonly Tally[]): readonly string[] {
    return this.examples.flatMap(({ name, kind }, index) => {
      const [before, after] = [this.tallies[index], tallies[index]];
      const isWorse = before !== undefined && after !== undefined && shareOf(after) < shareOf(before) - LEAST;
      return isWorse && GUARDED.has(kind) ? [name] : [];
    });
  }
}

function sharesOf(examples: readonly Example[], tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const byAgency = new Map<string, Tally[]>();
  for (const [index, { agency }] of examples.entries()) {
    const tally = tallies[index];
    if (tally !== undefined) byAgency.set(agency, [...(byAgency.get(agency) ?? []), tally]);
  }
  return new Map([...byAgency].map(([agency, own]) => [agency, shareOf(sumOf(own))]));
}
