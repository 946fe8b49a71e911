/** The same with nothing but names, from the upper level's side: for each upper indicator the lower one that serves it. */

import { normalise } from '../../language/normalise';
import { candidatesOf } from './candidates';
import { type LevelItem } from './level-item';

export interface Alignment {
  /** Index among the children, or `null` when none is near enough. */
  readonly child: number | null;
  /** 0 to 1: how likely it serves. */
  readonly confidence: number;
}

/** A child that serves another parent so much more does not serve this one. */
const LEAST_CONFIDENCE = 0.05;

const NONE: Alignment = { child: null, confidence: 0 };

/** `parents`, `children`: names. The answer has one place for each parent. */
export function alignNames(parents: readonly string[], children: readonly string[]): readonly Alignment[] {
  const found = candidatesOf({ parents: parents.map(onlyName), children: children.map(onlyName) });
  const best: Alignment[] = parents.map(() => NONE);
  for (const [child, { candidates, isOrphan }] of found.entries()) {
    if (isOrphan) continue;
    for (const { parent, score } of candidates) {
      if (score >= LEAST_CONFIDENCE && score > (best[parent]?.confidence ?? 0))
        best[parent] = { child, confidence: score };
    }
  }
  for (const [parent, child] of sameNames(parents, children)) best[parent] = { child, confidence: 1 };
  return best;
}

/** The same name is no proposal any more. */
function sameNames(parents: readonly string[], children: readonly string[]): ReadonlyMap<number, number> {
  const byName = new Map(children.map((name, child) => [normalise(name), child] as const).reverse());
  return new Map(
    parents.flatMap((name, parent): [number, number][] => {
      const child = name === '' ? undefined : byName.get(normalise(name));
      return child === undefined ? [] : [[parent, child]];
    }),
  );
}

function onlyName(name: string): LevelItem {
  return { name, heading: '', code: '' };
}
