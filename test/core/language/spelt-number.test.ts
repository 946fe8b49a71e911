/** Numbers in words are read as the figures that they spell, and nothing else is read as one. */

import { speltNumber } from '../../../src/core/language/spelt-number';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** As taught in school; independent of the reader. */
function spell(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  if (value < 20) return `${DIGITS[value - 10]} belas`;
  for (const [size, word, one] of [
    [1000, 'ribu', 'seribu'],
    [100, 'ratus', 'seratus'],
    [10, 'puluh', ''],
  ] as const) {
    if (value < size) continue;
    const many = Math.floor(value / size);
    const rest = value % size;
    const head = many === 1 && one !== '' ? one : `${spell(many)} ${word}`;
    return rest === 0 ? head : `${head} ${spell(rest)}`;
  }
  return '';
}

it('reads every number from 0 to 9999, and larger ones', () => {
  const all = [...Array.from({ length: 10_000 }, (_, value) => value), 10_000, 12_345, 99_999, 100_000, 512_006];
  expect(all.filter((value) => speltNumber(spell(value)) !== value)).toEqual([]);
});

it('reads what stands behind the point digit by digit, and leaves a unit behind it alone', () => {
  expect(speltNumber('tujuh koma nol lima')).toBe(7.05);
  expect(speltNumber('Delapan Puluh persen')).toBe(80);
  expect(speltNumber('dua puluh-lima orang')).toBe(25);
});

it.each([
  'delapan lima',
  'puluh delapan',
  'dua belas tiga',
  'lima dua puluh',
  'sepuluh dua',
  'nol puluh',
  'dua juta',
  'koma lima',
  'tujuh koma',
  'tujuh koma sepuluh',
  'ribu dua',
  'dua seribu',
  'dua seratus',
  'taman kota',
  '',
])('reads no number in "%s"', (text) => {
  expect(speltNumber(text)).toBeNull();
});
