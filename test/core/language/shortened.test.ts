import fc from 'fast-check';
import { shortened } from '../../../src/core/language/shortened';

test('a text that has room stays as it is, and a longer one says that it was cut', () => {
  expect(shortened('Indeks', 6)).toBe('Indeks');
  expect(shortened('Indeks desa', 7)).toBe('Indeks…');
});

test('it is never longer than allowed, and never ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), fc.integer({ min: 1, max: 20 }), (text, longest) => {
      const short = shortened(text, longest);
      expect(short.length).toBeLessThanOrEqual(Math.max(longest, 1));
      // What is not whole cannot be encoded.
      expect(() => encodeURIComponent(short)).not.toThrow();
    }),
  );
  expect(shortened('ab😀cd', 4)).toBe('ab…');
});
