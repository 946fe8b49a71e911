import { firstWord, searchWords, withoutCode, WordList, wordsOf } from '../../../../src/core/language/words/find-words';

describe('words of a text', () => {
  test('stand where they are found, as written', () => {
    const text = "V/C Ratio, hari Jum'at 2024";
    const words = wordsOf(text);
    expect(words.map((word) => word.text)).toEqual(['V', 'C', 'Ratio', 'hari', "Jum'at"]);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
  test('may hold letters of any language', () => {
    expect(wordsOf('Al-Qur’an élan').map((word) => word.text)).toEqual(['Al', 'Qur’an', 'élan']);
    expect(searchWords('Élan V/C – 5')).toEqual(['élan', 'v', 'c', '5']);
  });
  test('no more than asked for', () => {
    expect(wordsOf('satu dua tiga', 2).map((word) => word.text)).toEqual(['satu', 'dua']);
    expect(wordsOf('satu', 0)).toEqual([]);
    expect(wordsOf('123')).toEqual([]);
  });
  test('the same text gives the same words again', () => {
    wordsOf('satu dua tiga', 1);
    expect(wordsOf('satu dua')[0]?.text).toBe('satu');
  });
  test('to be searched are lower case, without signs', () => {
    expect(searchWords('V/C Ratio 2024!')).toEqual(['v', 'c', 'ratio', '2024']);
    expect(searchWords('– / –')).toEqual([]);
    expect(searchWords('/')).toEqual([]);
  });
});

describe('the code in front of a name', () => {
  test.each([
    ['T1. Persentase', 'Persentase'],
    ['2) Jumlah', 'Jumlah'],
    [' 1) Nilai ', 'Nilai'],
    ['Sasaran 1: Meningkatnya', 'Meningkatnya'],
    ['Sasaran strategis 2 – Naiknya', 'Naiknya'],
    ['IKU 1 - Persentase', 'Persentase'],
    ['IKU: Jumlah', 'Jumlah'],
    ['- Nilai', 'Nilai'],
    ['• Nilai', 'Nilai'],
    ['1 Nilai', 'Nilai'],
    ['1.2.3 Indeks', 'Indeks'],
    ['S.1.2 Nilai', 'Nilai'],
    ['T12. Nilai', 'Nilai'],
    ['1.2. Nilai', 'Nilai'],
    ['1.) Nilai', 'Nilai'],
    ['SS.1 Nilai', 'Nilai'],
    ['a. Jumlah', 'Jumlah'],
    ['(1) Nilai', 'Nilai'],
    ['iv) Nilai', 'Nilai'],
    ['[IKU 1.1] Persentase', 'Persentase'],
    ['(IKK) Jumlah', 'Jumlah'],
    ['(IKU-3) Jumlah', 'Jumlah'],
    ['IKU 1.3 Persentase', 'Persentase'],
    ['S1.IKU.2 Persentase', 'Persentase'],
    ['IKSK-2.1 Persentase', 'Persentase'],
    ['IKU-2: Indeks', 'Indeks'],
    ['Output: Jumlah', 'Jumlah'],
    ['Keluaran : Jumlah', 'Jumlah'],
    ['Indikator Kegiatan - Jumlah', 'Jumlah'],
    ['Indikator Kinerja Program (Outcome) : Nilai', 'Nilai'],
    ['IKU 2.1 Outcome: Indeks', 'Indeks'],
    ['1. ', ''],
  ])('%j is %j', (text, name) => {
    expect(withoutCode(text)).toBe(name);
    expect(firstWord(text)).toBe(name.toLowerCase());
  });
  test.each([
    ...['Persentase 1. Nilai', 'K3 Nilai', 'Program. Nilai', 'Indikator baru: Nilai'],
    ...['Hasil panen - padi', 'PM 2,5 di udara', 'SP2D tepat waktu', 'Output per pekerja'],
  ])('%j has none', (name) => {
    expect(withoutCode(name)).toBe(name);
  });
});

describe('a word list', () => {
  const list = new WordList(['gizi', 'gizi buruk', 'V/C', 'kematian ibu', 'waktu', 'waktu tunggu', '', '-']);
  test.each([
    ['Prevalensi Gizi Buruk pada balita', 'gizi buruk'],
    ['Prevalensi gizi kurang', 'gizi'],
    ['Rasio V/C jalan', 'v c'],
    ['Rata-rata waktu', 'waktu'],
    ['Waktu tunggu', 'waktu tunggu'],
    ['Angka kematian bayi dan waktu', 'waktu'],
    ['Angka kematian ibu dan waktu', 'kematian ibu'],
    ['Gizinya', null],
    ['Angka kematian', null],
    ['', null],
  ])('in %j finds %j', (text, found) => {
    expect(list.find(searchWords(text))).toBe(found);
  });
  test('prefers the longest, in whatever order they are listed', () => {
    expect(new WordList(['a b c', 'a', 'a b']).find(['a', 'b', 'c'])).toBe('a b c');
    expect(new WordList(['a', 'a b', 'a b c']).find(['a', 'b', 'x'])).toBe('a b');
  });
});
