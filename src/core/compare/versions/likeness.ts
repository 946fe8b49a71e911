/** How alike two indicators of two versions are: by their names first, then by what stands beside them. */

import { normalise } from '../../language/normalise';
import { sameStatement, yearly } from '../same-content';
import { type Rarity, type Terms } from '../terms';
import { type VersionItem } from './version-item';

/** From here on two names are taken for one indicator under another name. */
export const LEAST_LIKENESS = 0.5;

/** ln(1 + names / names that have it), over both versions. */
export function rarityOfStems(items: readonly VersionItem[]): Rarity {
  const counts = new Map<string, number>();
  for (const { terms } of items) for (const stem of new Set(terms.stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + items.length / (counts.get(stem) ?? 1));
}

/** About 0 to 1; 1 and above for the same name. */
export function likeness(old: VersionItem, now: VersionItem, rarity: Rarity): number {
  const beside = besideLikeness(old, now);
  if (old.comparable === now.comparable && old.comparable !== '') return 1 + beside;
  return nameLikeness(old, now, rarity) + beside;
}

/** Of two names alone, 0 to 1, less where they name two things that must not be taken for each other. */
export function nameLikeness(old: VersionItem, now: VersionItem, rarity: Rarity): number {
  const words = wordLikeness(old.terms, now.terms, rarity);
  const letters = dice(old.trigrams, now.trigrams);
  return 0.7 * words + 0.3 * letters - contradiction(old, now);
}

/** Words in common, rare ones more; where a word is missing, an object of the trade that both name stands for it in part. */
function wordLikeness(a: Terms, b: Terms, rarity: Rarity): number {
  const [one, other] = [new Set(a.stems), new Set(b.stems)];
  const shared = sum(
    [...one].filter((stem) => other.has(stem)),
    rarity,
  );
  const [left, right] = [sum(one, rarity), sum(other, rarity)];
  const objects = dice(new Set(a.objects), new Set(b.objects));
  if (left === 0 || right === 0) return objects;
  const both = shared / Math.sqrt(left * right);
  const contained = shared / Math.min(left, right);
  return Math.max(0.5 * both + 0.5 * contained, 0.5 * (0.5 * both + 0.5 * contained) + 0.5 * objects);
}

const OTHER_MARKS = 0.75;
const OTHER_OBJECTS = 0.2;

/** Other numbers or words that exclude each other ("SD", "SMP"), or each names an object that the other does not. */
function contradiction(old: VersionItem, now: VersionItem): number {
  const excluded = [...old.marks].some(([row, marks]) => differ(marks, now.marks.get(row) ?? new Set<string>()));
  const marks = excluded ? OTHER_MARKS : 0;
  const objects = differ(new Set(old.terms.objects), new Set(now.terms.objects)) ? OTHER_OBJECTS : 0;
  return marks + objects;
}

/** Each has something that the other lacks. */
function differ<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return [...a].some((item) => !b.has(item)) && [...b].some((item) => !a.has(item));
}

const SAME_HEADING = 0.06;
const SAME_TARGETS = 0.15;

/** The same objective, and the same targets in the same years. */
function besideLikeness(old: VersionItem, now: VersionItem): number {
  const heading = old.heading !== '' && normalise(old.heading) === normalise(now.heading) ? SAME_HEADING : 0;
  return heading + SAME_TARGETS * sharedTargets(old, now);
}

/** The part of the years of both versions whose targets are equal; 0 where only one year can be compared. */
function sharedTargets(old: VersionItem, now: VersionItem): number {
  const after = yearly(now.indicator.targets);
  let [compared, equal] = [0, 0];
  for (const before of yearly(old.indicator.targets)) {
    const { year } = before.column;
    const same = after.find(({ column }) => year !== undefined && column.year === year);
    if (!same || before.reading.kind === 'blank') continue;
    compared++;
    if (sameStatement(before, same, unitsOf(old, now))) equal++;
  }
  return compared < 2 ? 0 : equal / compared;
}

function unitsOf(old: VersionItem, now: VersionItem): readonly [string, string] {
  return [old.indicator.unit?.text ?? '', now.indicator.unit?.text ?? ''];
}

function sum(stems: Iterable<string>, rarity: Rarity): number {
  let total = 0;
  for (const stem of stems) total += rarity(stem);
  return total;
}

function dice<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return (2 * shared) / (a.size + b.size);
}
