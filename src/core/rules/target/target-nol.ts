/** A target of 0 where higher is better: achievement can't be computed. */

import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { periodWords } from '../finding/period-words';
import { type IndicatorFacts } from '../../indicator/facts';
import { namesEvil } from '../../indicator/polarity';
import { isPartOfYear, quantityOf } from '../../indicator/series';
import { type Measurement } from '../../table/model';
import { causesOfRow } from '../finding/one-cause';
import { defineRule } from '../rule';

/** A name that states zero as its aim: "… tingkat gratifikasi 0%", "nihil temuan". */
const WANTS_ZERO = /(?:^|[\s(])0\s*%|\b(?:nol|nihil|zero)\b/i;

export const targetNol = defineRule({
  meta: {
    id: 'target-nol',
    level: 'warning',
    title: both('Target nol', 'The target is zero'),
    why: both(
      'Realisasi dibagi target nol tidak ada hasilnya. Nol sering dipakai sebagai pengganti "belum diukur"; tulis "-" untuk itu.',
      'An actual divided by a target of zero has no result. Zero often stands for "not measured yet"; write "-" for that.',
    ),
    basis: arithmetic('pembagian dengan nol tidak terdefinisi', 'division by zero is undefined'),
    messages: {
      zero: both(
        'Target {period} untuk "{name}" adalah 0, padahal makin tinggi makin baik: capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        'The target of {periodEn} for "{name}" is 0 although higher is better: no achievement can be computed. Write the real target, or "-" when it is not measured yet.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const known of facts.indicators) {
      const { indicator } = known;
      const zeros = indicator.targets.filter((target) => !isPartOfYear(target.column) && isZero(target));
      const direction = zeros.length > 0 ? known.direction : null;
      if (direction?.polarity !== 'higher') continue;
      if (WANTS_ZERO.test(indicator.name.text)) continue;
      // "Zero accident": nothing but zeros is what is wanted, unless more is better for certain.
      if (direction.from === 'objective' && zeros.length === indicator.targets.length) continue;
      for (const { cell, column } of isWithoutMeaning(known) ? zeros : zerosBetween(known, zeros)) {
        const data = { ...periodWords(column), name: indicator.name.text };
        yield { at: cell.position, message: 'zero', data, ...causesOfRow(indicator) };
      }
    }
  },
});

function isZero({ reading }: Measurement): boolean {
  return quantityOf(reading)?.value === 0;
}

/** Of shares and indices; a count may well begin with nothing. */
function isWithoutMeaning({ measure }: IndicatorFacts): boolean {
  return measure?.kind !== 'count';
}

/** What is built later has none at first, and where no disputes are expected none are to be settled: only a count that goes back to nothing is odd. */
function zerosBetween(known: IndicatorFacts, zeros: readonly Measurement[]): readonly Measurement[] {
  if (namesEvil(known)) return [];
  const { targets } = known.indicator;
  const first = targets.findIndex((target) => (quantityOf(target.reading)?.value ?? 0) > 0);
  return first < 0 ? zeros : zeros.filter((zero) => targets.indexOf(zero) > first);
}
