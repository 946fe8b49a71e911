/** An indicator that both levels have, with another unit or another target: one of the two is out of date, or they are two. */

import { ANY_THING } from '../../knowledge/units/units';
import { unitOf } from '../../language/units';
import { searchWords } from '../../language/words/find-words';
import { areInitials } from '../../language/words/initials';
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
    const name = nameOf(item);
    if (name !== '') byName.set(name, byName.has(name) ? null : item);
  }
  return byName;
}

/** Without the abbreviation that only one of the two levels may write behind it: "Tingkat Pengangguran Terbuka (TPT)". */
function nameOf({ name, facts }: PlacedItem): string {
  const [, before = '', bracket = ''] = /^([^()]*)\(([^()]*)\)/.exec(name) ?? [];
  if (!areInitials(bracket, searchWords(before))) return facts.comparableName;
  const short = bracket.toLowerCase();
  return facts.comparableName
    .split(' ')
    .filter((word) => word !== short)
    .join(' ');
}

function unitConflict(parent: PlacedItem, child: PlacedItem): readonly Conflict[] {
  const [above, below] = [parent.facts.unit?.text ?? '', child.facts.unit?.text ?? ''];
  // Only units that we know: what is written freely may say the same.
  const differs = unitOf(above) !== null && unitOf(below) !== null && !sameMeaningOfUnits(above, below);
  return differs && !areOfOneKind(above, below) ? [{ parent, child, what: 'unit', above, below }] : [];
}

/** Money in millions and in rupiah, or "Unit" for the things themselves: another way to write it, no other figure. */
function areOfOneKind(above: string, below: string): boolean {
  const units = [unitOf(above), unitOf(below)];
  if (units.every((unit) => unit?.category === 'money')) return true;
  return units.every((unit) => unit?.category === 'count') && units.some((unit) => ANY_THING.has(unit?.name ?? ''));
}

function targetConflicts(parent: PlacedItem, child: PlacedItem): readonly Conflict[] {
  // The evaluation of one office, its own SAKIP score, is another figure than that of the region.
  if (child.facts.libraryRow?.ofOffice !== undefined) return [];
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
