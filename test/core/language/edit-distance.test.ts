import * as fc from 'fast-check';
import { editDistance } from '../../../src/core/language/edit-distance';

describe('how many slips lie between two words', () => {
  test.each([
    ['indikator', 'indikator', 0],
    ['indikator', 'idikator', 1],
    ['indikator', 'indikatorr', 1],
    ['indikator', 'inbikator', 1],
    ['indikator', 'indiaktor', 1],
    ['target', 'traget', 1],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['persen', 'peren', 1],
    ['kinerja', 'sasaran', 6],
    ['abcd', 'badc', 2],
    ['abc', 'cab', 2],
    ['abcdef', 'fabcde', 2],
    ['abcdef', 'bcdefa', 2],
    ['ca', 'abc', 3],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  test('counts no further than asked for', () => {
    expect(editDistance('kinerja', 'sasaran', 2)).toBe(3);
    expect(editDistance('kinerja utama', 'sasaran strategis', 0)).toBe(1);
    expect(editDistance('indikator', 'idikator', 1)).toBe(1);
  });

  test('is the same both ways, and none only between a word and itself', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
