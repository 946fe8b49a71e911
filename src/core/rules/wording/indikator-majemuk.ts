/** Two measures in one indicator. */

import { OPENING_CHANGES } from '../../knowledge/growth';
import { MEASURE_WORDS } from '../../knowledge/measures';
import { withoutCode, wordsOf } from '../../language/words/find-words';
import { sameUnit } from '../../language/units';
import { type Indicator } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type Report, defineRule } from '../rule';

export const indikatorMajemuk = defineRule({
  meta: {
    id: 'indikator-majemuk',
    level: 'warning',
    title: both('Dua ukuran dalam satu indikator', 'Two measures in one indicator'),
    why: both(
      'Dua ukuran membutuhkan dua target dan dua realisasi. Dalam satu indikator, yang satu dapat menutupi kegagalan yang lain.',
      'Two measures need two targets and two actuals. In one indicator the one can hide the failure of the other.',
    ),
    basis: practice(
      'indikator yang baik spesifik: satu indikator mengukur satu hal',
      'a good indicator is specific: one indicator measures one thing',
    ),
    messages: {
      twoMeasures: both(
        '"{name}" memuat dua ukuran: yang kedua dimulai pada "{second}". Pisahkan menjadi dua indikator.',
        '"{name}" holds two measures: the second begins at "{second}". Make two indicators of it.',
      ),
      twoTargets: both(
        '"{name}" menggabungkan dua hal dengan "{joint}", dan targetnya pun dua ("{target}"). Pisahkan menjadi dua indikator.',
        '"{name}" joins two things with "{joint}", and its target is double too ("{target}"). Make two indicators of it.',
      ),
    },
  },
  *check(table, { facts }): Iterable<Report<'twoMeasures' | 'twoTargets'>> {
    for (const { name } of table.indicators) {
      const second = secondMeasure(name.text);
      if (second !== null) yield { at: name.position, message: 'twoMeasures', data: { name: name.text, second } };
    }
    for (const { indicator } of facts.withSpecialTargets) {
      const { name } = indicator;
      const target = doubleTarget(indicator);
      if (target === null || secondMeasure(name.text) !== null) continue;
      const joint = JOINT.exec(name.text)?.[1];
      if (joint !== undefined) {
        yield { at: name.position, message: 'twoTargets', data: { name: name.text, joint, target } };
      }
    }
  },
});

const JOINT = /(?:^|[^\p{L}])(dan|serta|&)(?![\p{L}/])/iu;

/** Nouns that open a measure of their own behind "dan": "Peningkatan sarana dan Pencapaian retribusi". */
const SECOND_MEASURE = new RegExp(
  `\\b(?:dan|serta)\\s+(?:persentase|presentase|prosentase|jumlah|indeks|rasio|proporsi|cakupan|prevalensi|tingkat|${[...OPENING_CHANGES].join('|')})\\b`,
  'i',
);

/** The words of the second measure, or `null`. Official names of one index join many things with "dan". */
function secondMeasure(name: string): string | null {
  if (!/dan|serta/i.test(name) || !SECOND_MEASURE.test(name)) return null;
  const text = withoutCode(name);
  const words = wordsOf(text);
  const first = words[0]?.text.toLowerCase() ?? '';
  // A ratio needs two things.
  if (!MEASURE_WORDS.has(first) || MEASURE_WORDS.get(first) === 'ratio') return null;
  for (const [index, { text: word }] of words.entries()) {
    const next = words[index + 1];
    if (index < 2 || !next) continue;
    if (!SECOND_MEASURE.test(`${word} ${next.text}`)) continue;
    const beginning = next.text.toLowerCase();
    // "Indeks Pencegahan dan Peningkatan …" may be one index; two changes need a first change to be two measures.
    const changesBefore = words.slice(0, index).some((each) => OPENING_CHANGES.has(each.text.toLowerCase()));
    if (OPENING_CHANGES.has(beginning) && (!changesBefore || first === 'indeks' || first === 'nilai')) continue;
    if (beginning === 'tingkat' && first !== 'tingkat') continue;
    return text.slice(next.start, words[Math.min(index + 3, words.length - 1)]?.end);
  }
  return null;
}

/** Two values of one unit ("7% dan 17%"): the two things of the name each have theirs. */
function doubleTarget({ targets }: Indicator): string | null {
  for (const { cell, reading } of targets) {
    if (reading.kind !== 'composite' || reading.quantities.length !== 2) continue;
    const [one, other] = reading.quantities;
    if (one && other && sameUnit(one.unit, other.unit)) return cell.text;
  }
  return null;
}
