/** An indicator that both levels have, with another unit or another target: one of the two is out of date, or they are two. */

import { unitOf } from '../../language/units';
import { sameMeaningOfUnits, sameStatement, yearly } from '../same-content';
import { type ItemPlace, type PlacedItem } from './level-item';

export interface Conflict<Item extends ItemPlace = PlacedItem> {
  readonly parent: Item;
  readonly child: Item;
  readonly what: 'unit' | 'target';
  /** Of a target, where its column says it. */
  readonly year?: number;
  readonly above: string;
  readonly below: string;
}

/** Every conflict between indicators of one name; a name that a level has several times is left to people. */
export function conflictsBetween(parents: readonly PlacedItem[], children: readonly PlacedItem[]): readonly Conflict[] {
  const below = onlyByName(children);
  return [...onlyByName(parents)].flatMap(([name, parent]) => {
    const child = parent && below.get(name);
    return parent && child ? [...unitConflict(parent, child), ...targetConflicts(parent, child)] : [];
  });
}

function onlyByName(items: readonly PlacedItem[]): ReadonlyMap<string, PlacedItem | null> {
  const byName = new Map<string, PlacedItem | null>();
  for (const item of items) {
    const name = item.facts.comparableName;
    if (name !== '') byName.set(name, byName.has(name) ? null : item);
  }
  return byName;
}

function unitConflict(parent: PlacedItem, child: PlacedItem): readonly Conflict[] {
  const [above, below] = [parent.facts.unit?.text ?? '', child.facts.unit?.text ?? ''];
  // Only units that we know: what is written freely may say the same.
  const differs = unitOf(above) !== null && unitOf(below) !== null && !sameMeaningOfUnits(above, below);
  return differs ? [{ parent, child, what: 'unit', above, below }] : [];
}

function targetConflicts(parent: PlacedItem, child: PlacedItem): readonly Conflict[] {
  const units = [parent.facts.unit?.text ?? '', child.facts.unit?.text ?? ''] as const;
  const belows = yearly(child.indicator.targets);
  return yearly(parent.indicator.targets).flatMap((above): Conflict[] => {
    const { year } = above.column;
    const below = belows.find(({ column }) => year !== undefined && column.year === year);
    if (!below || above.reading.kind === 'blank' || below.reading.kind === 'blank') return [];
    if (sameStatement(above, below, units)) return [];
    const texts = { above: above.cell.text, below: below.cell.text };
    return [{ parent, child, what: 'target', ...(year !== undefined && { year }), ...texts }];
  });
}
