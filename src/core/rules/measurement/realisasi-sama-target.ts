/** Every actual of a row repeats its target to the decimal. */

import { type Indicator } from '../../table/model';
import { practice, both } from '../basis';
import { byPeriod, periodKey, quantityOf } from '../evidence/series';
import { defineRule } from '../rule';

/** One or two agreements are chance. */
const FEWEST_PERIODS = 3;

export const realisasiSamaTarget = defineRule({
  meta: {
    id: 'realisasi-sama-target',
    level: 'advice',
    title: both('Realisasi persis sama dengan target', 'Every actual equals its target'),
    why: both(
      'Pengukuran yang sesungguhnya jarang tepat sama dengan target setiap tahun. Mungkin targetnya tersalin sebagai realisasi.',
      'Real measurements hardly ever equal the target in every year. The targets may have been copied.',
    ),
    basis: practice('evaluator memeriksa keandalan data realisasi', 'evaluators check whether actuals are reliable'),
    messages: {
      copied: both(
        'Realisasi "{name}" sama persis dengan targetnya pada {count} periode ({values}). Pastikan ini hasil pengukuran, bukan salinan target.',
        'The actuals of "{name}" equal the targets in {count} periods ({values}). Make sure that they were measured, not copied.',
      ),
    },
  },
  *check(table) {
    for (const indicator of table.indicators) {
      const pairs = pairsOf(indicator);
      if (pairs.length < FEWEST_PERIODS || !pairs.every(([target, actual]) => target === actual)) continue;
      const values = pairs.map(([target]) => target);
      // 100 every year is the ceiling, 0 the floor: both can be true.
      if (values.every((value) => value === 100 || value === 0)) continue;
      const first = indicator.actuals[0];
      if (!first) continue;
      yield {
        at: first.cell.position,
        message: 'copied',
        data: {
          name: indicator.name.text,
          count: pairs.length,
          values: indicator.actuals.map((actual) => actual.cell.text).join('; '),
        },
      };
    }
  },
});

function pairsOf({ targets, actuals }: Indicator): (readonly [number, number])[] {
  const goals = byPeriod(targets);
  return actuals.flatMap((actual) => {
    const target = goals.get(periodKey(actual.column));
    const goal = target && quantityOf(target.reading)?.value;
    const result = quantityOf(actual.reading)?.value;
    return goal === undefined || result === undefined ? [] : [[goal, result] as const];
  });
}
