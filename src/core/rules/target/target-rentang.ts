/** A target that is a range or a bound. */

import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type QuantityReading } from '../../language/quantity';
import { unitWords } from '../../knowledge/units/units';
import { normalise } from '../../language/normalise';
import { type IndicatorFacts } from '../../indicator/facts';
import { isPercent } from '../../language/units';
import { type ExplainedAchievement } from '../../indicator/achievements/explained-achievement';
import { aimsOf, type Cell } from '../../table/model';
import { namesStandard } from '../../indicator/context/standards';
import { WHOLE_TABLE } from '../finding/one-cause';
import { defineRule } from '../rule';

export const targetRentang = defineRule({
  meta: {
    id: 'target-rentang',
    level: 'advice',
    title: both('Target berupa rentang', 'The target is a range'),
    why: both(
      'Rentang menyisakan pertanyaan: realisasi di dalamnya 100%, atau dihitung terhadap batas yang mana? Tetapkan satu angka, atau tulis aturan hitungnya.',
      'A range leaves a question: is an actual inside it 100 %, or measured against which bound? Set one figure, or write down the rule.',
    ),
    remedy: both(
      'Pilih satu angka sebagai target, biasanya batas yang hendak dicapai. Bila rentangnya disengaja, tulis di rumus atau keterangan kapan capaiannya 100%.',
      'Choose one figure as the target, usually the bound to be reached. If the range is meant, say in the calculation or the notes when it counts as 100%.',
    ),
    basis: practice(
      'di dalam rentang dianggap 100%, di luarnya dihitung terhadap batas yang terdekat (PermenPANRB 8/2021 untuk nilai di luar rentang)',
      'inside a range counts as 100 %, outside against the nearer bound (PermenPANRB 8/2021 for values outside)',
    ),
    messages: {
      range: both(
        'Target "{text}" berupa rentang. Tetapkan satu angka, atau jelaskan cara menghitung capaiannya.',
        'The target "{text}" is a range. Set one figure, or say how its achievement is computed.',
      ),
      same: both(
        'Target "{text}" ditulis sebagai rentang, padahal kedua batasnya sama. Tulis satu angka saja.',
        'The target "{text}" is written as a range whose bounds are equal. Write the one figure.',
      ),
      about: both(
        'Target "{text}" hanya perkiraan. Tetapkan satu angka yang hendak dicapai.',
        'The target "{text}" is only about right. Set the one figure to be reached.',
      ),
      bound: both(
        'Target "{text}" hanya menyebut batas, dan capaiannya dihitung terhadap batas itu. Bila yang hendak dicapai angka tertentu, tulis angkanya saja.',
        'The target "{text}" names only a bound, and its achievement is computed against that. If a certain figure is to be reached, write the figure alone.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const known of facts.withSpecialTargets) {
      const { indicator, libraryRow } = known;
      for (const { cell, reading, column } of aimsOf(indicator)) {
        const message = namesStandard(column.header) ? null : messageFor(reading);
        // What is computed beside it shows that everyone knows how.
        if (message === 'bound' && (known.achievements.some(isComputedBy(cell)) || isSaidOtherwise(cell, reading)))
          continue;
        // "2,5 ± 1": of such indicators policy itself sets a range, as the Minister of Finance does for inflation.
        if (message === 'range' && (libraryRow?.direction === 'within' || isOfStandard(known))) continue;
        // Each range wants a figure of its own; that the table aims at bounds is one decision.
        const cause = message === 'bound' ? { cause: WHOLE_TABLE } : { causeOfMany: WHOLE_TABLE };
        if (message) yield { at: cell.position, message, data: { text: cell.text }, ...cause };
      }
    }
  },
});

/** "≤ 24 jam": that a unit is typed with it is said already, and a limit is how a standard of service is aimed at. */
function isSaidOtherwise({ value }: Cell, reading: QuantityReading): boolean {
  return (
    typeof value === 'string' &&
    reading.kind === 'bound' &&
    reading.quantity.unit !== '' &&
    !isPercent(reading.quantity.unit)
  );
}

/** Water of pH 6 to 9, vaccines at 2 to 8 °C: a standard names a range of what is neither better when high nor when low. */
function isOfStandard({ unit }: IndicatorFacts): boolean {
  return unit !== null && WITHIN_UNITS.has(normalise(unit.text));
}

const WITHIN_UNITS: ReadonlySet<string> = new Set(unitWords('within'));

function isComputedBy(cell: Cell): (item: ExplainedAchievement) => boolean {
  return ({ target, explanation }) => target?.cell === cell && explanation.kind === 'follows';
}

function messageFor(reading: QuantityReading): 'range' | 'same' | 'bound' | 'about' | null {
  if (reading.kind === 'bound') return reading.comparator === '±' ? 'about' : 'bound';
  if (reading.kind !== 'range') return null;
  return reading.lower.value === reading.upper.value ? 'same' : 'range';
}
