/** Two measures in the name of one indicator, and the names that each has by itself. */

import { AND_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { OPENING_CHANGES } from '../../knowledge/names/growth';
import { RISING_WORDS } from '../../knowledge/names/directions';
import {
  KEPT_SECOND_MEASURES,
  MEASURED_EACH,
  MEASURE_WORDS,
  NUMBER_OF_THINGS,
  PUT_TOGETHER_WORDS,
  RATED_THINGS,
  SECOND_MEASURES,
  SMALL_WORDS_BEHIND,
  SUMMED_BY_WORDS,
  VALUED_THINGS,
} from '../../knowledge/names/measures';
import { capitalised } from '../../language/normalise';
import { type Word, withoutCode, wordsOf } from '../../language/words/find-words';

export interface TwoMeasures {
  /** The first words of the second measure, as they stand in the name. */
  readonly second: string;
  /** What each measure is called without the other; the second opens with the measure of the first where it has none of its own. */
  readonly names: readonly [string, string];
}

/** Nouns that open a measure of their own behind "dan": "Peningkatan sarana dan Pencapaian retribusi". */
const SECOND_MEASURE = new RegExp(
  `\\b${anyOf(AND_WORDS)}\\s+(?:${[...SECOND_MEASURES, ...KEPT_SECOND_MEASURES, ...OPENING_CHANGES].join('|')})\\b`,
  'i',
);
const KEPT: ReadonlySet<string> = new Set(KEPT_SECOND_MEASURES);
/** An index, a score or a value is put together from many things. */
const PUT_TOGETHER: ReadonlySet<string> = new Set(PUT_TOGETHER_WORDS);

const AND = new RegExp(anyOf(AND_WORDS), 'i');

/** Whether the words of a name hold any that joins two measures: few names do, and the others need not be read. */
export function mayNameTwo(words: readonly string[]): boolean {
  return AND_WORDS.some((word) => words.includes(word));
}

/** `null` for a single measure. Official names of one index join many things with "dan". */
export function twoMeasuresIn(name: string): TwoMeasures | null {
  if (!AND.test(name)) return null;
  const text = withoutCode(name);
  const words = wordsOf(text);
  const opening = words[0]?.text ?? '';
  const first = opening.toLowerCase();
  // A ratio needs two things.
  if (!MEASURE_WORDS.has(first) || MEASURE_WORDS.get(first) === 'ratio') return null;
  const apart = thingsApart(words, first);
  if (apart !== null) return namesOf(text, words, apart, opening);
  if (!SECOND_MEASURE.test(name)) return null;
  for (const [index, { text: word }] of words.entries()) {
    const next = words[index + 1];
    if (index < 1 || !next) continue;
    if (!SECOND_MEASURE.test(`${word} ${next.text}`)) continue;
    const beginning = next.text.toLowerCase();
    // "Produksi dan produktivitas padi": both of the same thing.
    if (index < 2 && (!KEPT.has(beginning) || beginning === 'rata' || beginning === first || !goesOn(words, index + 2)))
      continue;
    // "Indeks Pencegahan dan Peningkatan …" may be one index; two changes need a first change to be two measures.
    const changesBefore = words.slice(0, index).some((each) => OPENING_CHANGES.has(each.text.toLowerCase()));
    if (OPENING_CHANGES.has(beginning) && (!changesBefore || first === 'indeks' || first === 'nilai')) continue;
    if (beginning === 'tingkat' && first !== 'tingkat' && !isRated(first, words[index + 2])) continue;
    if (KEPT.has(beginning) && (isPutTogether(first, words) || !goesOn(words, index + 2))) continue;
    return namesOf(text, words, index, opening);
  }
  return null;
}

/** "Nilai ekspor kopi" is a sum of money, and no value that is made of many. */
function isPutTogether(first: string, words: readonly Word[]): boolean {
  return PUT_TOGETHER.has(first) && !(first === 'nilai' && VALUED_THINGS.has(words[1]?.text.toLowerCase() ?? ''));
}

/** "Jumlah halte dan tingkat kepuasan": a share may be of both ("Persentase penanganan pengangguran dan tingkat kemiskinan"). */
function isRated(first: string, thing: Word | undefined): boolean {
  return MEASURE_WORDS.get(first) !== 'share' && RATED_THINGS.has(thing?.text.toLowerCase() ?? '');
}

/** The measure ends with "… cepat dan luas"; "angka kredit" is a thing. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text.toLowerCase();
  return word !== undefined && word !== 'kredit' && !SMALL.has(word);
}

const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS_BEHIND);

/** Around the "dan" at this place. */
function namesOf(text: string, words: readonly Word[], index: number, opening: string): TwoMeasures | null {
  const [joint, next] = [words[index], words[index + 1]];
  if (!joint || !next) return null;
  const rest = text.slice(next.start);
  const before = text.slice(0, joint.start).replace(/[\s,;]+$/, '');
  return {
    second: text.slice(next.start, words[Math.min(index + 3, words.length - 1)]?.end),
    names: [
      index < 2 ? `${before}${text.slice(next.end)}` : before,
      MEASURE_WORDS.has(next.text.toLowerCase()) || KEPT.has(next.text.toLowerCase())
        ? capitalised(rest)
        : `${opening} ${rest}`,
    ],
  };
}

/**
 * Where "dan" joins two things of which each is measured by itself, though only one measure is named: "Nilai ekspor dan impor", "Persentase
 * jalan mantap dan jembatan baik", or a value of something behind what is counted; `null` where none does.
 */
function thingsApart(written: readonly Word[], first: string): number | null {
  const words = written.map(({ text }) => text.toLowerCase());
  if (first !== 'nilai' && PUT_TOGETHER.has(first)) return null;
  for (let at = 2; at < words.length - 1; at++) {
    if (!AND_WORDS.includes(words[at] ?? '')) continue;
    const [before = '', behind = '', next = ''] = [words[at - 1], words[at + 1], words[at + 2]];
    const isSummed = SUMMED.has(words[at - 2] ?? '') && MEASURED_EACH.has(before) && MEASURED_EACH.has(behind);
    if (isSummed && before !== behind) return at;
    if (behind === 'nilai' && first !== 'nilai' && VALUED_THINGS.has(next)) return at;
    const isOfStates = at === 3 && STATES.has(before) && STATES.has(next);
    if (isOfStates && !STATES.has(behind) && !STATES.has(words[1] ?? '')) return at;
  }
  return null;
}

/** Behind these the thing itself stands, and no paper or body that is named after it. */
const SUMMED: ReadonlySet<string> = new Set([...NUMBER_OF_THINGS, ...SUMMED_BY_WORDS]);
const STATES: ReadonlySet<string> = new Set(RISING_WORDS);
