/** What is made of a text is made once, as long as there is room for it. */

import { remembered } from '../../../../src/core/language/words/remembered';

/** Counts how often a text was worked on. */
function counting(most?: number) {
  const worked: string[] = [];
  const length = remembered((text) => {
    worked.push(text);
    return { length: text.length };
  }, most);
  return { worked, length };
}

it('makes the same of the same text, and works on it once', () => {
  const { worked, length } = counting();
  const first = length('indikator');
  expect(first).toEqual({ length: 9 });
  expect(length('indi' + 'kator')).toBe(first);
  expect(length('target')).toEqual({ length: 6 });
  expect(worked).toEqual(['indikator', 'target']);
});

it('remembers that there is nothing to make of a text', () => {
  let times = 0;
  const nothing = remembered((): string | undefined => void times++);
  expect([nothing('x'), nothing('x')]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});

it('begins anew when it is full, and still answers right', () => {
  const { worked, length } = counting(2);
  for (const text of ['a', 'bb', 'ccc', 'a', 'ccc']) expect(length(text)).toEqual({ length: text.length });
  expect(worked).toEqual(['a', 'bb', 'ccc', 'a']);
});

it('keeps no long text', () => {
  const { worked, length } = counting();
  const long = 'panjang '.repeat(100);
  expect([length(long), length(long)]).toEqual([{ length: 800 }, { length: 800 }]);
  expect(worked).toHaveLength(2);
});
