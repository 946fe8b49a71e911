/**
 * Two versions of a document side by side: indicators kept, renamed, added, removed, merged and split; what changed in the cells
 * beside them; findings that came and went. The versions may be two files or two sheets of one: what counts are their tables.
 */

import { type Finding } from '../../rules/rule';
import { type IndicatorTable } from '../../table/model';
import { type ItemPlace, type PlacedItem } from '../levels/level-item';
import { levelItems } from '../levels/read-level';
import { togetherByName } from '../together';
import { type CellChangeBetween, changesBetween } from './changes';
import { type FindingChanges, findingChanges } from './finding-changes';
import { type ItemPair, pairItems } from './pairing';
import { type Merge, type Split, regroup } from './regroup';
import { type VersionItem, versionItem } from './version-item';

/** What is known of one version; a `Review` is one. */
export interface Version {
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
}

/** One indicator in both versions. */
export interface ComparedIndicator {
  readonly old: PlacedItem;
  readonly now: PlacedItem;
  /** The name is another one; signs, spaces, units in brackets and spelling make none. */
  readonly isRenamed: boolean;
  /** Stands under another objective. */
  readonly isMoved: boolean;
  readonly changes: readonly CellChangeBetween[];
}

/** An indicator of one version only, where it stands first. */
export interface LoneIndicator extends PlacedItem {
  /** The other tables that state it. */
  readonly elsewhere: readonly ItemPlace[];
}

export interface VersionComparison {
  /** In the order of the new version. */
  readonly indicators: readonly ComparedIndicator[];
  readonly added: readonly LoneIndicator[];
  readonly removed: readonly LoneIndicator[];
  readonly merged: readonly Merge[];
  readonly split: readonly Split[];
  readonly findings: FindingChanges;
}

export function compareVersions(old: Version, now: Version): VersionComparison {
  const pairing = pairItems(levelItems(old.tables).map(versionItem), levelItems(now.tables).map(versionItem));
  const { pairs, removed, added, merged, split } = regroup(pairing);
  return {
    indicators: pairs.map(compared),
    added: withoutRepeated(
      added,
      pairing.pairs.map((pair) => pair.now),
    ),
    removed: withoutRepeated(
      removed,
      pairing.pairs.map((pair) => pair.old),
    ),
    merged,
    split,
    findings: findingChanges(old.findings, now.findings, pairs),
  };
}

function compared(pair: ItemPair): ComparedIndicator {
  const changes = changesBetween(pair);
  return {
    old: pair.old,
    now: pair.now,
    isRenamed: pair.old.comparable !== pair.now.comparable,
    isMoved: changes.some(({ what }) => what === 'objective'),
    changes,
  };
}

/** A file may list an indicator in several tables: where one of them has its partner, the others were neither added nor removed. */
function withoutRepeated(items: readonly VersionItem[], paired: readonly VersionItem[]): readonly LoneIndicator[] {
  const tables = new Map<string, Set<IndicatorTable>>();
  for (const { comparable, table } of paired)
    tables.set(comparable, (tables.get(comparable) ?? new Set<IndicatorTable>()).add(table));
  const alone = items.filter(({ comparable, table }) => {
    const known = tables.get(comparable);
    return !known || known.has(table);
  });
  return togetherByName(alone).map(([first, ...elsewhere]) => ({ ...first, elsewhere }));
}
