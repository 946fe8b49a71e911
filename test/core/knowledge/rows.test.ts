/** The rows of knowledge as a reader meets them: in one spelling, once, and with a source; and that recognition knows what rules know. */

import {
  isMeasureName,
  isObjectiveText,
  isPolarityText,
  isRatingText,
  isUnitText,
} from '../../../src/core/language/cell-kinds';
import { MEASURE_WORDS } from '../../../src/core/knowledge/names/measures';
import {
  ACTIVITY_OBJECTIVES,
  FALLING_OBJECTIVES,
  RESULTS_OF_VERBS,
  RISING_OBJECTIVES,
  WISH_BEGINNINGS,
  WISH_ROWS,
  type WishRow,
} from '../../../src/core/knowledge/names/objectives';
import { POLARITY_NAMES, POLARITY_OF_WORD } from '../../../src/core/knowledge/choices/polarities';
import { RATING_ROWS } from '../../../src/core/knowledge/choices/ratings';
import { ROLES, headersOf } from '../../../src/core/knowledge/columns/roles';
import { type WordRow, wordsIn } from '../../../src/core/knowledge/rows';
import { SOURCES } from '../../../src/core/knowledge/sources';
import { UNIT_ROWS } from '../../../src/core/knowledge/units/units';
import { knowledgeFiles } from '../../../tools/knowledge-files';

type Row = WordRow & Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'words' in value && 'source' in value;

/** Every list of rows in the room, whatever file it was added in. */
function lists(): readonly (readonly [name: string, rows: readonly Row[]])[] {
  return knowledgeFiles().flatMap((file) =>
    Object.entries(file.exported).flatMap(([name, value]) =>
      Array.isArray(value) && value.length > 0 && value.every(isRow) ? [[`${file.name}: ${name}`, value] as const] : [],
    ),
  );
}

/** What a row is apart from its words: two rows of one kind are one list. */
const kindOf = (row: Row): string => JSON.stringify({ ...row, words: '', source: '' });

const LISTS = lists();

it('finds the lists', () => expect(LISTS.length).toBeGreaterThan(10));

describe.each(LISTS)('%s', (_, rows) => {
  it('has a known source in every row, and words parted by ", "', () => {
    expect(rows.filter(({ source }) => !(source in SOURCES))).toEqual([]);
    const words = rows.flatMap(wordsIn);
    expect(words.filter((word) => word === '' || word !== word.trim() || word.includes(','))).toEqual([]);
  });

  it('is in lower case, ratings apart, and has no word twice of one kind', () => {
    const told = rows.flatMap((row) => wordsIn(row).map((word) => `${kindOf(row)} ${word.toLowerCase()}`));
    expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
    if (rows !== (RATING_ROWS as unknown)) {
      expect(rows.flatMap(wordsIn).filter((word) => word !== word.toLowerCase())).toEqual([]);
    }
  });
});

describe('a verb of wishing', () => {
  const formsIn = ({ results = '', slips = '', acts = '' }: WishRow) => [results, slips, acts].join(', ').split(/, /);
  const forms = WISH_ROWS.flatMap((row) => formsIn(row).filter((form) => form !== ''));

  it('stands in one row, in lower case, with a known source', () => {
    expect(forms.filter((form, index) => forms.indexOf(form) !== index || form !== form.toLowerCase())).toEqual([]);
    expect(WISH_ROWS.filter(({ source }) => !(source in SOURCES))).toEqual([]);
  });

  it('has one meaning in all rows of its noun', () => {
    const kinds = new Map<string, Set<string | undefined>>();
    for (const { noun, nounIs } of WISH_ROWS)
      if (noun !== undefined) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(nounIs));
    expect([...kinds].filter(([, kind]) => kind.size > 1)).toEqual([]);
  });

  it.each([
    ['memperkuat', 'menguatnya'],
    ['memenuhi', 'terpenuhinya'],
    ['tingginya', 'meningkatnya'],
    ['meningkatya', 'meningkatnya'],
  ])('promises as %s what it promises as %s', (form, other) => {
    expect([form, other].filter((each) => RISING_OBJECTIVES.includes(each))).toEqual([form, other]);
  });

  it('is turned into what shall come about, where it says what shall be done', () => {
    const results = ['memperbaiki', 'melindungi', 'menekan'].map((act) => RESULTS_OF_VERBS.get(act));
    expect(results).toEqual(['membaiknya', 'terlindunginya', 'menurunnya']);
  });

  it('is work in every form of doing, and an objective in every form', () => {
    const acts = WISH_ROWS.flatMap(({ acts: each = '' }) => each.split(', ').filter((act) => act !== ''));
    expect(acts.filter((act) => !ACTIVITY_OBJECTIVES.has(act))).toEqual([]);
    expect(forms.filter((form) => !isObjectiveText(`${form} mutu layanan`))).toEqual([]);
  });
});

it('gives no unit two meanings, no rating two steps, no header word two roles, no measure two kinds', () => {
  const doubles = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);
  expect(doubles(UNIT_ROWS.flatMap(wordsIn))).toEqual([]);
  expect(doubles(RATING_ROWS.flatMap(wordsIn))).toEqual([]);
  expect(doubles(ROLES.flatMap((role) => headersOf(role).flatMap(({ words }) => words.split(', '))))).toEqual([]);
  expect(doubles(LISTS.find(([name]) => name === 'measures: MEASURE_ROWS')?.[1].flatMap(wordsIn) ?? [''])).toEqual([]);
});

it('names no source that nothing comes from', () => {
  const used = new Set(LISTS.flatMap(([, rows]) => rows.map(({ source }) => source)));
  expect(Object.keys(SOURCES).filter((source) => !used.has(source as never))).toEqual([]);
});

describe('what rules know, recognition knows', () => {
  const unknown = (words: Iterable<string>, isKnown: (text: string) => boolean) =>
    [...words].filter((word) => !isKnown(word));

  it('each spelling of each unit', () => expect(unknown(UNIT_ROWS.flatMap(wordsIn), isUnitText)).toEqual([]));
  it('each measure that a name begins with', () =>
    expect(unknown(MEASURE_WORDS.keys(), (word) => isMeasureName(`${word} layanan publik`))).toEqual([]));
  it('each rating', () => expect(unknown(RATING_ROWS.flatMap(wordsIn), isRatingText)).toEqual([]));
  it('each direction', () => {
    expect(unknown([...POLARITY_NAMES.keys(), ...POLARITY_OF_WORD.keys()], isPolarityText)).toEqual([]);
  });
  it('each beginning of an objective', () =>
    expect(
      unknown([...WISH_BEGINNINGS, ...ACTIVITY_OBJECTIVES, ...RISING_OBJECTIVES, ...FALLING_OBJECTIVES], (word) =>
        isObjectiveText(`${word} mutu layanan`),
      ),
    ).toEqual([]));
});
