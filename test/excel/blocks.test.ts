import * as fc from 'fast-check';
import { batchesOf, blocksOf, cellCount, halve, readableArea } from '../../src/excel/read/blocks';

const area = fc
  .tuple(fc.nat(1_000_000), fc.nat(16_000), fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 300 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height - 1, right: left + width - 1 }));

test('blocks cover every row once, in order, and stay within the limit', () => {
  fc.assert(
    fc.property(area, fc.integer({ min: 300, max: 60_000 }), (whole, limit) => {
      const blocks = blocksOf(0, whole, limit);
      expect(blocks[0]?.area.top).toBe(whole.top);
      expect(blocks[blocks.length - 1]?.area.bottom).toBe(whole.bottom);
      expect(blocks.every((block) => cellCount(block.area) <= limit)).toBe(true);
      expect(blocks.slice(1).map((block) => block.area.top - 1)).toEqual(
        blocks.slice(0, -1).map((block) => block.area.bottom),
      );
    }),
  );
});

test('batches keep the order of the blocks, and small sheets travel together', () => {
  const small = { top: 0, left: 0, bottom: 99, right: 9 };
  const blocks = Array.from({ length: 40 }, (_, sheet) => blocksOf(sheet, small)).flat();
  expect(batchesOf(blocks)).toEqual([blocks]);
  expect(batchesOf(blocks, 2_500).map((batch) => batch.length)).toEqual(new Array(20).fill(2));
});

test('a batch that is too big is halved down to single rows, and no further', () => {
  const rows = (top: number, bottom: number) => ({ sheet: 0, area: { top, bottom, left: 0, right: 5 } });
  expect(halve([rows(0, 9), rows(10, 19)])).toEqual([[rows(0, 9)], [rows(10, 19)]]);
  expect(halve([rows(0, 8)])).toEqual([[rows(0, 3)], [rows(4, 8)]]);
  expect(halve([rows(3, 3)])).toBeNull();
});

test('ordinary sheets are read whole, absurd ones in part', () => {
  const ordinary = { top: 0, left: 0, bottom: 9_999, right: 30 };
  expect(readableArea(ordinary)).toEqual(ordinary);
  const absurd = readableArea({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  expect(cellCount(absurd)).toBeLessThanOrEqual(1_000_000);
  expect(absurd.right).toBe(511);
});
