import fc from 'fast-check';
import { type Chunk, chunksOf, nextDrawn } from '../../src/taskpane/validation/list/chunks';
import { type FindingRow } from '../../src/taskpane/validation/list/finding-rows';
import { runs } from '../runs';

/** Rows as the list has them, told apart by their keys. */
const rowsWith = (keys: readonly (number | string)[]): FindingRow[] =>
  keys.map((key) => ({ item: { key: `IKU|F${key}|ejaan|misspelt|0` }, heading: null }) as unknown as FindingRow);

const headingOf = (count: number) =>
  ({ key: 'rule|ejaan', words: 'Salah eja', counts: [['advice', count]], isClosed: false }) as const;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const keysIn = (chunks: readonly Chunk[]) => chunks.flatMap(({ rows }) => rows.map(({ item }) => item.key));
const rowCount = (chunks: readonly Chunk[]) => keysIn(chunks).length;

/** Every picture on the way, until nothing changes any more. */
function drawing(drawn: readonly Chunk[], wanted: readonly Chunk[]): (readonly Chunk[])[] {
  const pictures = [drawn];
  for (let turn = 0; turn < 1000; turn++) {
    const { chunks, isComplete } = nextDrawn(pictures[pictures.length - 1] ?? [], wanted, null);
    pictures.push(chunks);
    if (isComplete) return pictures;
  }
  throw new Error('It does not come to an end.');
}

test('the rows of all chunks are the rows of the list, in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 500 }), (keys) => {
      const rows = rowsWith(keys);
      expect(keysIn(chunksOf(rows))).toEqual(rows.map(({ item }) => item.key));
    }),
    { numRuns: runs(50) },
  );
});

test('a row that goes changes its own chunk and leaves the others as they are', () => {
  const before = chunksOf(rowsWith(upTo(5000)));
  const after = chunksOf(rowsWith(upTo(5000).filter((key) => key !== 2345)));
  const contents = new Set(before.map((chunk) => keysIn([chunk]).join()));
  const changed = after.filter((chunk) => !contents.has(keysIn([chunk]).join()));
  expect(changed.length).toBeLessThanOrEqual(2);
});

test('the first finding of a group goes without a new drawing of the rows behind it', () => {
  const grouped = (keys: readonly number[]): FindingRow[] =>
    rowsWith(keys).map((row, at) => (at === 0 ? { ...row, heading: headingOf(keys.length) } : row));
  const before = chunksOf(grouped(upTo(200)));
  const after = chunksOf(grouped(upTo(200).slice(1)));
  const known = new Set(before.map(({ key }) => key));
  expect(after[0]?.key).toBe(before[0]?.key);
  expect(after.filter(({ key }) => !known.has(key)).length).toBeLessThanOrEqual(1);
});

test('from any list to any other the picture comes in small steps, and ends with what is wanted', () => {
  const list = fc.tuple(fc.nat(900), fc.nat(900)).map(([from, count]) => rowsWith(upTo(from + count).slice(from)));
  fc.assert(
    fc.property(list, list, (one, other) => {
      const wanted = chunksOf(other);
      const pictures = drawing(chunksOf(one), wanted);
      expect(pictures[pictures.length - 1]).toEqual(wanted);
      for (const [index, picture] of pictures.slice(1).entries()) {
        const known = new Set(keysIn(pictures[index] ?? []));
        const kept = keysIn(picture).filter((key) => known.has(key)).length;
        expect(rowCount(picture) - kept).toBeLessThanOrEqual(250);
        expect(known.size - kept).toBeLessThanOrEqual(350);
      }
    }),
    { numRuns: runs(50) },
  );
});

test('a short list is there at once, and a row that somebody is led to comes with the first step', () => {
  const short = chunksOf(rowsWith(upTo(40)));
  expect(nextDrawn([], short, null)).toEqual({ chunks: short, isComplete: true });
  const long = chunksOf(rowsWith(upTo(5000)));
  const last = keysIn(long)[4999] ?? '';
  const { chunks } = nextDrawn([], long, last);
  expect(keysIn(chunks)).toContain(last);
  expect(rowCount(chunks)).toBeLessThan(350);
});
