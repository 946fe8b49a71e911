/** The rows of a long list in pieces: each is drawn by itself, and left alone while nothing in it changes. Pure functions. */

import { type FindingRow } from './finding-rows';

export interface Chunk {
  /** Of the group that its first row begins, or else of that row: the first of a group may go while the chunk stays. */
  readonly key: string;
  readonly rows: readonly FindingRow[];
}

/** About so many rows make a chunk, and never more than `MOST`. */
const USUAL = 32;
const MOST = 64;
/** A group with more rows begins a chunk, so that closing it takes whole chunks away. */
const LARGE = 50;
/** So many rows, and the rest of a chunk, come with one step: a screenful, and less than a user feels. */
const ADDED = 30;
/** So many rows go with one step at most; taking rows away is cheaper than drawing them. */
const REMOVED = 150;

/** Where a chunk begins is told by the row itself: a row that comes or goes changes its own chunk and no other. */
export function chunksOf(rows: readonly FindingRow[]): readonly Chunk[] {
  const chunks: { key: string; rows: FindingRow[] }[] = [];
  for (const row of rows) {
    const last = chunks[chunks.length - 1];
    if (last && last.rows.length < MOST && !beginsChunk(row)) last.rows.push(row);
    else chunks.push({ key: keyOf(row), rows: [row] });
  }
  return chunks;
}

function keyOf({ item, heading }: FindingRow): string {
  return heading?.key ?? item.key;
}

function beginsChunk(row: FindingRow): boolean {
  const size = row.heading?.counts.reduce((sum, [, count]) => sum + count, 0) ?? 0;
  return size > LARGE || scatter(keyOf(row)) % USUAL === 0;
}

/** The same number for the same text, and any number for another (FNV-1a; its upper half is mixed best). */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 16;
}

/**
 * The chunks to be drawn now, on the way from those that are drawn to those that are wanted: what is wanted and drawn stays, a
 * little of the rest comes and goes. `needed`: the key of a row that somebody is led to, whose chunk comes at once.
 */
export function nextDrawn(
  drawn: readonly Chunk[],
  wanted: readonly Chunk[],
  needed: string | null,
): { readonly chunks: readonly Chunk[]; readonly isComplete: boolean } {
  const known = new Set(drawn.map(({ key }) => key));
  const leftovers = leftoversOf(drawn, new Set(wanted.map(({ key }) => key)));
  const chunks = [...(leftovers.get(null) ?? [])];
  let added = 0;
  for (const chunk of wanted) {
    const isNew = !known.has(chunk.key);
    if (isNew && added >= ADDED && !chunk.rows.some(({ item }) => item.key === needed)) continue;
    if (isNew) added += chunk.rows.length;
    chunks.push(chunk, ...(leftovers.get(chunk.key) ?? []));
  }
  return { chunks, isComplete: leftovers.size === 0 && chunks.length === wanted.length };
}

/** Chunks that are no longer wanted and stay for a moment yet, by the one that they stand behind. */
function leftoversOf(drawn: readonly Chunk[], wanted: ReadonlySet<string>): ReadonlyMap<string | null, Chunk[]> {
  const leftovers = new Map<string | null, Chunk[]>();
  let removed = 0;
  let before: string | null = null;
  for (const chunk of drawn) {
    if (wanted.has(chunk.key)) before = chunk.key;
    else if (removed < REMOVED) removed += chunk.rows.length;
    else leftovers.set(before, [...(leftovers.get(before) ?? []), chunk]);
  }
  return leftovers;
}
