import fc from 'fast-check';
import { wordChanges } from '../../src/taskpane/validation/fixes/word-changes';
import { runs } from '../runs';

const shown = (before: string, after: string) => wordChanges(before, after).map(({ kind, text }) => [kind, text]);

test('only the words that change are struck out and written', () => {
  expect(shown('100 sertifi kasi usaha mikro', '100 sertifikasi usaha mikro')).toEqual([
    ['same', '100 '],
    ['out', 'sertifi kasi '],
    ['in', 'sertifikasi '],
    ['same', 'usaha mikro'],
  ]);
});

test('what has no word in common is shown as a whole', () => {
  expect(shown('60 org', '60')).toEqual([
    ['out', '60 org'],
    ['in', '60'],
  ]);
  expect(shown('', 'baru')).toEqual([['in', 'baru']]);
});

test('what is as short as a rating is shown as a whole, and as it is where nothing changes', () => {
  expect(shown('Sangat Tinggi', 'Sangat Berhasil')).toEqual([
    ['out', 'Sangat Tinggi'],
    ['in', 'Sangat Berhasil'],
  ]);
  expect(shown('Sangat Tinggi', 'Sangat Tinggi')).toEqual([['same', 'Sangat Tinggi']]);
});

test('what is kept and struck out is the text before, what is kept and written the text after', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'Kop/', '25', ' '), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = wordChanges(before, after);
      const joined = (left: 'out' | 'in') =>
        stretches
          .filter(({ kind }) => kind !== left)
          .map((each) => each.text)
          .join('');
      expect(joined('in')).toBe(before);
      expect(joined('out')).toBe(after);
    }),
    { numRuns: runs(200) },
  );
});
