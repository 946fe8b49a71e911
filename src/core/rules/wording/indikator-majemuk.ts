/** Two measures in one indicator. */

import { AND_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { sameUnit } from '../../language/units';
import { type Indicator } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { mayNameTwo, twoMeasuresIn } from '../finding/second-measure';
import { splitRow } from '../finding/split-row';
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
    remedy: both(
      'Salin barisnya, lalu tinggalkan satu ukuran di tiap nama, dengan satuan, target, dan realisasinya sendiri. Bila keduanya memang dinilai sebagai satu indeks, sebut nama indeks itu dan jelaskan rumusnya.',
      'Copy the row and leave one measure in each name, with its own unit, target and actual. If both are judged as one index, name that index and explain its calculation.',
    ),
    basis: practice(
      'indikator yang baik spesifik: satu indikator mengukur satu hal',
      'a good indicator is specific: one indicator measures one thing',
    ),
    proposes: true,
    asks: 'split',
    denies: ['specific'],
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
  *check(_, context): Iterable<Report<'twoMeasures' | 'twoTargets'>> {
    for (const { indicator, words } of context.facts.indicators) {
      if (!mayNameTwo(words)) continue;
      const { name } = indicator;
      const measures = twoMeasuresIn(name.text);
      if (measures === null) continue;
      const data = { name: name.text, second: measures.second };
      yield { at: name.position, message: 'twoMeasures', data, ...splitRow(indicator, context) };
    }
    for (const { indicator } of context.facts.withSpecialTargets) {
      const { name } = indicator;
      const target = doubleTarget(indicator);
      if (target === null || twoMeasuresIn(name.text) !== null) continue;
      const joint = JOINT.exec(name.text)?.[1];
      if (joint !== undefined) {
        yield { at: name.position, message: 'twoTargets', data: { name: name.text, joint, target } };
      }
    }
  },
});

const JOINT = new RegExp(String.raw`(?:^|[^\p{L}])(${anyOf(AND_WORDS)}|&)(?![\p{L}/])`, 'iu');

/** Two values of one unit ("7% dan 17%"): the two things of the name each have theirs. */
function doubleTarget({ targets }: Indicator): string | null {
  for (const { cell, reading } of targets) {
    if (reading.kind !== 'composite' || reading.quantities.length !== 2) continue;
    const [one, other] = reading.quantities;
    if (one && other && sameUnit(one.unit, other.unit)) return cell.text;
  }
  return null;
}
