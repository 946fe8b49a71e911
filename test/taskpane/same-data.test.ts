import fc from 'fast-check';
import { isSameData } from '../../src/taskpane/validation/list/same-data';
import { runs } from '../runs';

const inWords = (data: unknown) => JSON.stringify(data);

test('data that reads the same is the same, and any other is not', () => {
  // -0 is written as 0, and names in another order as another text.
  const data = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(inWords(value)) as unknown);
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(isSameData(one, JSON.parse(inWords(one)))).toBe(true);
      if (isSameData(one, other)) expect(other).toEqual(one);
    }),
    { numRuns: runs(100) },
  );
});

test.each([
  [{ cell: { row: 1 }, fix: undefined }, { cell: { row: 1 } }, true],
  [{ cell: { row: 1 } }, { cell: { row: 1 }, accepted: 'ya' }, false],
  [{ data: ['a', 'b'] }, { data: ['a'] }, false],
  [{ data: ['a'] }, { data: { 0: 'a' } }, false],
  [{ after: '7' }, { after: 7 }, false],
  [null, {}, false],
])('%j and %j', (one, other, expected) => {
  expect(isSameData(one, other)).toBe(expected);
  expect(isSameData(other, one)).toBe(expected);
});
