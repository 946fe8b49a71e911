/** Words kept once are the same words; and what is looked for by them alone misses nothing. */

import fc from 'fast-check';
import { BreakSigns, findBrokenWords } from '../../../../src/core/language/words/broken-words';
import { searchWords, searchWordsIn, spellingsOf, wordsOf } from '../../../../src/core/language/words/find-words';
import { TRADE_WORDS } from '../../../../src/core/knowledge/spelling/trade-words';
import { Vocabulary } from '../../../../src/core/language/words/vocabulary';

const lowerCase = () => new Vocabulary((word) => word.toLowerCase());

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('Persen', 'tase', 'V/C', "ma'af", 'P2TP2A', '3R', '2024', 'é', '’', ' ', '-', ', '))
    .map((parts) => parts.join('')),
);

it('finds the words that are found without it', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(spellingsOf(any)).toEqual(wordsOf(any).map((word) => word.text));
      expect(spellingsOf(any, 2)).toEqual(wordsOf(any, 2).map((word) => word.text));
      expect(searchWordsIn(any, lowerCase())).toEqual(searchWords(any).map((word) => word.toLowerCase()));
    }),
  );
});

it.each([
  ['Persentase jalan mantap', ['Persentase', 'jalan', 'mantap'], ['persentase', 'jalan', 'mantap']],
  ['V/C Ratio 2024', ['V', 'C', 'Ratio'], ['v', 'c', 'ratio', '2024']],
  ["Al-Qur'an & P2TP2A", ['Al', "Qur'an", 'P', 'TP', 'A'], ['al', 'qur', 'an', 'p2tp2a']],
  ['Café – Qur’an', ['Café', 'Qur’an'], ['café', 'qur', 'an']],
  ['', [], []],
])('reads %j', (any, spellings, search) => {
  expect(spellingsOf(any)).toEqual(spellings);
  expect(searchWordsIn(any, lowerCase())).toEqual(search);
});

it('gives a word the meaning that it is to have, worked out once', () => {
  const asked: string[] = [];
  const vocabulary = new Vocabulary((word) => {
    asked.push(word);
    return word.length > 3 ? 'long' : word;
  });
  expect(searchWordsIn('satu dua SATU satu dua', vocabulary)).toEqual(['long', 'dua', 'long', 'long', 'dua']);
  expect(asked).toEqual(['satu', 'dua', 'SATU']);
});

it('tells words apart whose letters come to the same number', () => {
  const vocabulary = lowerCase();
  const text = 'AaBB BBAa AaAa BBBB';
  const words = ['aabb', 'bbaa', 'aaaa', 'bbbb'];
  expect(searchWordsIn(`${text} ${text}`, vocabulary)).toEqual([...words, ...words]);
});

it('finds a word anew after many others', () => {
  const vocabulary = lowerCase();
  expect(vocabulary.keep('Persen')).toBe('persen');
  for (let count = 0; count < 50_000; count++) vocabulary.keep(`W${count}`);
  expect(vocabulary.keep('Persen')).toBe('persen');
});

describe('signs of a broken word', () => {
  const words = [...TRADE_WORDS].filter((word) => word.length > 5);
  const broken = fc
    .record({ word: fc.constantFrom(...words), cuts: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }) })
    .map(({ word, cuts }) => {
      const places = [0, ...cuts.filter((cut) => cut < word.length).sort((a, b) => a - b), word.length];
      return places
        .slice(1)
        .map((end, index) => word.slice(places[index], end))
        .join(' ');
    });

  it('are in every text that holds one', () => {
    fc.assert(
      fc.property(fc.array(broken, { maxLength: 4 }), (parts) => {
        const any = parts.join(' ');
        if (findBrokenWords(any).length > 0) expect(new BreakSigns().areIn(spellingsOf(any))).toBe(true);
      }),
    );
  });

  it('are not in texts of whole words', () => {
    const signs = new BreakSigns();
    const areIn = (any: string) => signs.areIn(spellingsOf(any));
    expect(areIn('Persentase jalan dalam kondisi mantap')).toBe(false);
    expect(areIn('Persentase jalan dalam kondisi man tap')).toBe(true);
    expect(areIn('Persentase jalan dalam kondisi mantap')).toBe(false);
    expect(areIn('Persentase')).toBe(false);
  });
});
