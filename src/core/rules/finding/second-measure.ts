/** Two measures in the name of one indicator, and the names that each has by itself. */

import { AND_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { OPENING_CHANGES } from '../../knowledge/names/growth';
import { MEASURE_WORDS, SECOND_MEASURES } from '../../knowledge/names/measures';
import { capitalised } from '../../language/normalise';
import { withoutCode, wordsOf } from '../../language/words/find-words';

export interface TwoMeasures {
  /** The first words of the second measure, as they stand in the name. */
  readonly second: string;
  /** What each measure is called without the other; the second opens with the measure of the first where it has none of its own. */
  readonly names: readonly [string, string];
}

/** Nouns that open a measure of their own behind "dan": "Peningkatan sarana dan Pencapaian retribusi". */
const SECOND_MEASURE = new RegExp(
  `\\b${anyOf(AND_WORDS)}\\s+(?:${[...SECOND_MEASURES, ...OPENING_CHANGES].join('|')})\\b`,
  'i',
);

const AND = new RegExp(anyOf(AND_WORDS), 'i');

/** Whether the words of a name hold any that joins two measures: few names do, and the others need not be read. */
export function mayNameTwo(words: readonly string[]): boolean {
  return AND_WORDS.some((word) => words.includes(word));
}

/** `null` for a single measure. Official names of one index join many things with "dan". */
export function twoMeasuresIn(name: string): TwoMeasures | null {
  if (!AND.test(name) || !SECOND_MEASURE.test(name)) return null;
  const text = withoutCode(name);
  const words = wordsOf(text);
  const opening = words[0]?.text ?? '';
  const first = opening.toLowerCase();
  // A ratio needs two things.
  if (!MEASURE_WORDS.has(first) || MEASURE_WORDS.get(first) === 'ratio') return null;
  for (const [index, { text: word, start }] of words.entries()) {
    const next = words[index + 1];
    if (index < 2 || !next) continue;
    if (!SECOND_MEASURE.test(`${word} ${next.text}`)) continue;
    const beginning = next.text.toLowerCase();
    // "Indeks Pencegahan dan Peningkatan …" may be one index; two changes need a first change to be two measures.
    const changesBefore = words.slice(0, index).some((each) => OPENING_CHANGES.has(each.text.toLowerCase()));
    if (OPENING_CHANGES.has(beginning) && (!changesBefore || first === 'indeks' || first === 'nilai')) continue;
    if (beginning === 'tingkat' && first !== 'tingkat') continue;
    const rest = text.slice(next.start);
    return {
      second: text.slice(next.start, words[Math.min(index + 3, words.length - 1)]?.end),
      names: [
        text.slice(0, start).replace(/[\s,;]+$/, ''),
        MEASURE_WORDS.has(beginning) ? capitalised(rest) : `${opening} ${rest}`,
      ],
    };
  }
  return null;
}
