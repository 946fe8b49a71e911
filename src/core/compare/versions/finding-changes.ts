/** Findings that came and went between two versions: of the same rule, on the same indicator, in the same column. */

import { normalise } from '../../language/normalise';
import { type Finding } from '../../rules/rule';
import { type ItemPair } from './pairing';

export interface FindingChanges {
  /** In the old version only: mended, or gone with what it spoke of. */
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
  /** In both: so many of the new version's. */
  readonly stayed: number;
}

export function findingChanges(
  olds: readonly Finding[],
  nows: readonly Finding[],
  pairs: readonly Pick<ItemPair, 'old' | 'now'>[],
): FindingChanges {
  const newNames = new Map(pairs.map(({ old, now }) => [normalise(old.name), normalise(now.name)]));
  const left = new Map<string, Finding[]>();
  for (const finding of olds) {
    const subject = normalise(finding.subject);
    const key = keyOf(finding, newNames.get(subject) ?? subject);
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const come = nows.filter((finding) => !left.get(keyOf(finding, normalise(finding.subject)))?.shift());
  const unmatched = new Set([...left.values()].flat());
  return {
    gone: olds.filter((finding) => unmatched.has(finding)),
    come,
    stayed: nows.length - come.length,
  };
}

/** Headers differ from version to version in everything but the year: "Target 2025", "TARGET TAHUN 2025". */
function keyOf({ rule, column }: Finding, subject: string): string {
  return `${rule.id}|${subject}|${/\b20\d\d\b/.exec(column ?? '')?.[0] ?? ''}`;
}
