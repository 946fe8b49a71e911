/** Indicators that became one, and one that became several: known by the words that the parts bring to the whole. */

import { type ItemPair, type Pairing } from './pairing';
import { objectsIn, type Rarity } from '../terms';
import { nameLikeness } from './likeness';
import { type VersionItem } from './version-item';

export interface Merge {
  readonly olds: readonly VersionItem[];
  readonly now: VersionItem;
}

export interface Split {
  readonly old: VersionItem;
  readonly nows: readonly VersionItem[];
}

export interface Regrouped extends Omit<Pairing, 'rarity'> {
  readonly merged: readonly Merge[];
  readonly split: readonly Split[];
}

/**
 * Takes merged and split indicators out of what was paired, added and removed. An indicator that keeps its name stays what it is; one
 * that has little in common with its partner, and more with a whole of which it is a part, leaves that partner alone.
 */
export function regroup({ pairs, removed, added, rarity }: Pairing): Regrouped {
  const merged: Merge[] = [];
  const split: Split[] = [];
  const gone = new Set<VersionItem>();
  const kept: ItemPair[] = [];
  const weak = pairs.filter(({ likeness }) => likeness < LEAST_SURE);
  for (const pair of pairs) {
    if (gone.has(pair.old) || gone.has(pair.now)) continue;
    const loose = { removed, added, weak: weak.filter((other) => other !== pair), rarity, gone };
    const parts = pair.old.comparable === pair.now.comparable ? null : partsOf(pair, loose);
    for (const part of parts?.others ?? []) gone.add(part);
    if (!parts) kept.push(pair);
    else if (parts.kind === 'merge') merged.push({ olds: [pair.old, ...parts.others], now: pair.now });
    else split.push({ old: pair.old, nows: [pair.now, ...parts.others] });
    if (parts) gone.add(pair.old).add(pair.now);
  }
  const isLeft = (item: VersionItem): boolean => !gone.has(item);
  const left = kept.filter(({ old, now }) => isLeft(old) && isLeft(now));
  const paired = new Set(left.flatMap(({ old, now }) => [old, now]));
  const isAlone = (item: VersionItem): boolean => isLeft(item) && !paired.has(item);
  return {
    pairs: left,
    removed: [...removed, ...weak.map(({ old }) => old)].filter(isAlone),
    added: [...added, ...weak.map(({ now }) => now)].filter(isAlone),
    merged,
    split,
  };
}

/** Names that share less are seldom those of one indicator. */
const LEAST_SURE = 0.65;

interface Loose extends Pick<Pairing, 'removed' | 'added' | 'rarity'> {
  /** Pairs that have little in common. */
  readonly weak: readonly ItemPair[];
  readonly gone: ReadonlySet<VersionItem>;
}

function partsOf(
  { old, now }: ItemPair,
  { removed, added, weak, rarity, gone }: Loose,
): { kind: 'merge' | 'split'; others: readonly VersionItem[] } | null {
  const nearer = (whole: VersionItem, side: 'old' | 'now'): readonly VersionItem[] =>
    weak.filter((pair) => nameLikeness(whole, pair[side], rarity) > pair.likeness).map((pair) => pair[side]);
  const olds = [...removed, ...nearer(now, 'old')].filter(
    (other) => !gone.has(other) && areParts(now, old, other, rarity),
  );
  if (olds.length > 0) return { kind: 'merge', others: olds };
  const nows = [...added, ...nearer(old, 'now')].filter(
    (other) => !gone.has(other) && areParts(old, now, other, rarity),
  );
  return nows.length > 0 ? { kind: 'split', others: nows } : null;
}

/** Parts and whole are named so much alike at least. */
const LEAST_ALIKE = 0.4;
/** Both parts together say so much of the whole, and so much more than either alone. */
const LEAST_TOGETHER = 0.6;
const LEAST_GAIN = 0.1;

function areParts(whole: VersionItem, one: VersionItem, other: VersionItem, rarity: Rarity): boolean {
  if (nameLikeness(whole, other, rarity) < LEAST_ALIKE || !areOfOneKind(one, other)) return false;
  return fillUp(whole, one, other, rarity) || divide(whole, one, other);
}

/** Parts of one whole count alike or speak of something in common; two that only a longer name holds together do neither. */
function areOfOneKind(one: VersionItem, other: VersionItem): boolean {
  const [begins] = one.comparable.split(' ', 1);
  return (
    begins === other.comparable.split(' ', 1)[0] || one.terms.stems.some((stem) => other.terms.stems.includes(stem))
  );
}

/** "… yang tertangani dan terkurangi" out of "penanganan …" and "pengurangan …". */
function fillUp(whole: VersionItem, one: VersionItem, other: VersionItem, rarity: Rarity): boolean {
  if (saysAllOf(whole, one) || saysAllOf(whole, other)) return false;
  const stems = [...new Set(whole.terms.stems)];
  const cover = (parts: readonly VersionItem[]): number =>
    sum(
      stems.filter((stem) => parts.some(({ terms }) => terms.stems.includes(stem))),
      rarity,
    ) / Math.max(sum(stems, rarity), Number.MIN_VALUE);
  const together = cover([one, other]);
  return together >= LEAST_TOGETHER && together - Math.max(cover([one]), cover([other])) >= LEAST_GAIN;
}

/** It is the whole in other words, and so no part of it: "prodi" and "program studi", but not "nelayan" and "nelayan dan pembudidaya". */
function saysAllOf(whole: VersionItem, part: VersionItem): boolean {
  const says = (stem: string): boolean =>
    part.terms.stems.includes(stem) || objectsIn([stem]).some((object) => part.terms.objects.includes(object));
  const tells = ([row, marks]: readonly [number, ReadonlySet<string>]): boolean =>
    [...marks].every((mark) => part.marks.get(row)?.has(mark) === true);
  const timesIn = ({ terms }: VersionItem, object: number): number =>
    terms.objects.filter((each) => each === object).length;
  const namesAsOften = (object: number): boolean => timesIn(part, object) >= timesIn(whole, object);
  return whole.terms.stems.every(says) && whole.terms.objects.every(namesAsOften) && [...whole.marks].every(tells);
}

/** "… usia 15-24 tahun" and "… usia 25 tahun ke atas" of "…": all words of the whole, and each its own. */
function divide(whole: VersionItem, one: VersionItem, other: VersionItem): boolean {
  const hasAll = ({ terms }: VersionItem): boolean => whole.terms.stems.every((stem) => terms.stems.includes(stem));
  const hasOwn = (part: VersionItem, beside: VersionItem): boolean =>
    part.comparable.split(' ').some((word) => !beside.comparable.includes(word));
  return (
    whole.terms.stems.length > 0 &&
    hasAll(one) &&
    hasAll(other) &&
    hasOwn(one, other) &&
    hasOwn(other, one) &&
    hasOwn(one, whole)
  );
}

function sum(stems: readonly string[], rarity: Rarity): number {
  return stems.reduce((total, stem) => total + rarity(stem), 0);
}
