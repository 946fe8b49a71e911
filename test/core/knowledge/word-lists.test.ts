import { HEADER_WORDS, HEADER_WORD_ROWS, headerWords } from '../../../src/core/knowledge/columns/header-words';
import { PERIOD_WORD_ROWS } from '../../../src/core/knowledge/columns/period-words';
import { ROLES, headerWordsOf } from '../../../src/core/knowledge/columns/roles';
import { wordsIn } from '../../../src/core/knowledge/rows';
import { matchWord } from '../../../src/core/table/header/word-matching';
import { ACTIVITY_BEGINNINGS, ACTIVITY_THINGS, OUTPUT_THINGS } from '../../../src/core/knowledge/names/activities';
import { ANSWERING_WORDS, FALLING_WORDS, RISING_WORDS } from '../../../src/core/knowledge/names/directions';
import { WordList, searchWords } from '../../../src/core/language/words/find-words';
import { BEYOND_WHOLE_WORDS, CHANGE_WORDS } from '../../../src/core/knowledge/names/growth';
import { MEASURE_WORDS } from '../../../src/core/knowledge/names/measures';
import { MISSPELLINGS } from '../../../src/core/knowledge/spelling/misspellings';
import { INNOCENT_NEIGHBOURS, TRADE_WORDS } from '../../../src/core/knowledge/spelling/trade-words';
import { FALLING_OBJECTIVES, RISING_OBJECTIVES, WISH_BEGINNINGS } from '../../../src/core/knowledge/names/objectives';

/** What stands in both lists. */
function common(one: Iterable<string>, other: Iterable<string>): string[] {
  const words = new Set(other);
  return [...one].filter((word) => words.has(word));
}

describe('the lists do not contradict each other', () => {
  test('no misspelling is the standard form of another, nor a word spelt right', () => {
    expect(common(MISSPELLINGS.keys(), MISSPELLINGS.values())).toEqual([]);
    expect(common(MISSPELLINGS.keys(), TRADE_WORDS)).toEqual([]);
    expect(common(MISSPELLINGS.keys(), INNOCENT_NEIGHBOURS)).toEqual([]);
    expect(common(INNOCENT_NEIGHBOURS, TRADE_WORDS)).toEqual([]);
  });
  test('no word both rises and falls', () => {
    expect(common(FALLING_WORDS, RISING_WORDS)).toEqual([]);
    expect(common(FALLING_WORDS, ANSWERING_WORDS)).toEqual([]);
    expect(common(FALLING_OBJECTIVES, RISING_OBJECTIVES)).toEqual([]);
  });
  test('no beginning is both a measure and an activity or a wish', () => {
    expect(common(ACTIVITY_BEGINNINGS, MEASURE_WORDS.keys())).toEqual([]);
    expect(common(WISH_BEGINNINGS, MEASURE_WORDS.keys())).toEqual([]);
    expect(common(ACTIVITY_BEGINNINGS, WISH_BEGINNINGS)).toEqual([]);
    expect(common(ACTIVITY_THINGS, OUTPUT_THINGS)).toEqual([]);
  });
  test('no header word is merely like one', () => {
    expect(common(headerWords('lookAlike'), HEADER_WORDS)).toEqual([]);
  });
  test('no word that is a header word by another list is said to be one again', () => {
    const kinds = HEADER_WORD_ROWS.filter(({ kind }) => kind !== 'neutral' && kind !== 'lookAlike').flatMap(wordsIn);
    const others = [...kinds, ...PERIOD_WORD_ROWS.flatMap(wordsIn), ...ROLES.flatMap((role) => headerWordsOf(role, 0))];
    expect(common(headerWords('neutral'), others)).toEqual([]);
  });
});

test.each([
  ['a period', 'triwulanan', 'triwulanan'],
  ['a misspelt period', 'triwlanan', 'triwulanan'],
  ['a forecast', 'prediksi', 'prediksi'],
  ['work beside its money', 'pembinaan', undefined],
  ['work beside its money', 'pembayaran', undefined],
  ['what is done beside what is wished', 'diterapkan', undefined],
])('the header word meant by %s: %s', (_, written, meant) => expect(matchWord(written)).toBe(meant));

test('every entry can be found in a text that holds it', () => {
  const lists = [FALLING_WORDS, RISING_WORDS, ANSWERING_WORDS, BEYOND_WHOLE_WORDS, CHANGE_WORDS];
  for (const entries of lists) {
    const list = new WordList(entries);
    for (const entry of entries) {
      const text = searchWords(entry);
      expect(list.find(['persentase', ...text])).toBe(text.join(' '));
    }
  }
});
