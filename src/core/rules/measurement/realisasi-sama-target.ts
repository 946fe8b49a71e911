/** Every actual of a row repeats its target to the decimal. */

import { type Indicator, type Measurement } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { nearestAtPeriod } from '../../indicator/periods/at-period';
import { quantityOf } from '../../language/quantity';
import { WHOLE_TABLE } from '../finding/one-cause';
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
    remedy: both(
      'Cocokkan realisasinya dengan sumber datanya. Bila memang sama, abaikan temuan ini dengan menyebut dokumen buktinya.',
      'Compare the actuals with their source of data. If they are the same indeed, ignore the finding and name the document that proves it.',
    ),
    basis: practice('evaluator memeriksa keandalan data realisasi', 'evaluators check whether actuals are reliable'),
    messages: {
      copied: both(
        'Realisasi "{name}" sama persis dengan targetnya pada {count} periode ({values}). Pastikan ini hasil pengukuran, bukan salinan target.',
        'The actuals of "{name}" equal the targets in {count} periods ({values}). Make sure that they were measured, not copied.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const { indicator, figures } of facts.indicators) {
      if (figures.isMissed) continue;
      const repeated = repeatedTargets(indicator);
      const [first] = repeated;
      // 100 every year is the ceiling: it can be true.
      if (!first || repeated.length < FEWEST_PERIODS || repeated.every(isCeiling)) continue;
      yield {
        at: first.cell.position,
        message: 'copied',
        data: {
          name: indicator.name.text,
          count: repeated.length,
          values: repeated.map(({ cell }) => cell.text).join('; '),
        },
        causeOfMany: WHOLE_TABLE,
      };
    }
  },
});

function isCeiling({ reading }: Measurement): boolean {
  return quantityOf(reading)?.value === 100;
}

/** The actuals that can be compared; none of them differs from its target. Where nothing was due and nothing was done, nothing was copied. */
function repeatedTargets({ targets, actuals }: Indicator): readonly Measurement[] {
  return actuals.filter(({ column, reading }) => {
    const target = nearestAtPeriod(targets, column);
    const actual = quantityOf(reading)?.value;
    return target && quantityOf(target.reading) !== undefined && actual !== undefined && actual !== 0;
  });
}
