/** The weights of recognition by name: read, changed where they stand, and put back. */

import * as TABLE from '../../src/core/table/weights';

/** One number of the table, named by the way to it: `CONTENT.indicator.tick`, `ARITHMETIC.nearHundred.0`. */
export interface Weight {
  readonly name: string;
  /** What it is in the file. */
  readonly written: number;
  now: number;
  /** Has every reading of the number told, until the function that comes back is called. */
  watch(onRead: () => void): () => void;
}

/** Every number in the groups, nested ones and tuples too. */
export function weightsIn(groups: object, path: readonly string[] = []): readonly Weight[] {
  return Object.entries(groups).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'number') return [weightAt(groups, key, [...path, key].join('.'))];
    return typeof value === 'object' && value !== null ? weightsIn(value, [...path, key]) : [];
  });
}

/** The compiler takes the table for constant, but it is made of plain objects: this is the only place that writes to them. */
function weightAt(holder: object, key: string, name: string): Weight {
  const numbers = holder as Record<string, number>;
  const read = () => numbers[key] ?? Number.NaN;
  return {
    name,
    written: read(),
    get now() {
      return read();
    },
    set now(value: number) {
      numbers[key] = value;
    },
    watch(onRead) {
      const value = read();
      const kept = { configurable: true, enumerable: true };
      Object.defineProperty(holder, key, { ...kept, get: () => (onRead(), value) });
      return () => Object.defineProperty(holder, key, { ...kept, writable: true, value });
    },
  };
}

export function recognitionWeights(): readonly Weight[] {
  return weightsIn({ ...TABLE });
}

export function putBack(weights: readonly Weight[]): void {
  for (const weight of weights) weight.now = weight.written;
}

/** Does something while a weight has another value. */
export function withValue<Result>(weight: Weight, value: number, run: () => Result): Result {
  const before = weight.now;
  weight.now = value;
  try {
    return run();
  } finally {
    weight.now = before;
  }
}

/** The other value that a factor leads to, as someone would write it; `undefined` where it leads to none. */
export function scaled(value: number, factor: number): number | undefined {
  const next = isCount(value) ? scaledCount(value, factor) : scaledShare(value, factor);
  return next === value ? undefined : next;
}

/** Rows, columns, amounts. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 1;
}

/** A count stays whole, and moves by one at least. */
function scaledCount(value: number, factor: number): number {
  const next = Math.round(value * factor);
  return next === value ? value + Math.sign(factor - 1) : next;
}

/** Two digits are as fine as anyone reads, and what is a share stays one. */
function scaledShare(value: number, factor: number): number {
  const next = Number((value * factor).toPrecision(2));
  return value <= 1 ? Math.min(1, next) : next;
}

/** The text of the table with another number in the place of a weight. */
export function withNumber(source: string, name: string, value: number): string {
  const { start, end } = numberAt(source, name);
  return source.slice(0, start) + String(value) + source.slice(end);
}

/** Where the number of a weight stands in the text of the table. */
export function numberAt(source: string, name: string): { readonly start: number; readonly end: number } {
  const [group, ...keys] = name.split('.');
  const found = keys.reduce(
    ({ end }, key, index) =>
      after(source, end, /^\d+$/.test(key) ? elementPattern(Number(key)) : keyPattern(key, index === keys.length - 1)),
    after(source, 0, new RegExp(`export const (${group}) = `)),
  );
  if (found.start < 0) throw new Error(`${name} is not in the table.`);
  return found;
}

/** A key with a number where the way ends, else one with something to go into. */
function keyPattern(key: string, isLast: boolean): RegExp {
  return isLast ? new RegExp(`\\b${key}: (-?[\\d._]+)`) : new RegExp(`\\b${key}: (?=[{[])()`);
}

function elementPattern(index: number): RegExp {
  return new RegExp(`\\[(?:[^,\\]]*,\\s*){${index}}(-?[\\d._]+)`);
}

/** What the pattern's only group found behind a place. */
function after(source: string, from: number, pattern: RegExp): { readonly start: number; readonly end: number } {
  const match = from < 0 ? null : pattern.exec(source.slice(from));
  if (!match) return { start: -1, end: -1 };
  const end = from + match.index + match[0].length;
  return { start: end - (match[1] ?? '').length, end };
}
