import { normalise, tidy } from '../../../src/core/language/normalise';

describe('tidy', () => {
  test.each([
    ['  Persentase \n koperasi\t aktif ', 'Persentase koperasi aktif'],
    ['Per\u00ADsen\u200Btase', 'Persentase'],
    ['80 – 85', '80 - 85'],
    ['\u22125', '-5'],
    ['Al-Qur’an ‘baru’', "Al-Qur'an 'baru'"],
    ['“Baik”', '"Baik"'],
    ['５０ ㎡', '50 m2'],
    ['a\u00A0b', 'a b'],
  ])('%j becomes %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('normalise', () => {
  test.each([
    ['Kab / Kota', 'kab/kota'],
    ['Rata - rata  Lama Sekolah', 'rata-rata lama sekolah'],
    ['Rata-\nRata', 'rata-rata'],
    ['Kab/ Kota', 'kab/kota'],
    ['Kab /Kota', 'kab/kota'],
  ])('%j and %j are the same', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});
