/** The same target in every year of a multi-year plan. */

import { type IndicatorFacts } from '../../indicator/facts';
import { hasColumn } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { periodName } from '../finding/period-words';
import { quantityOf } from '../../language/quantity';
import { plannedNothing } from '../../indicator/figures/planned-nothing';
import { isAboutChange } from '../../indicator/meaning/names';
import { WHOLE_TABLE } from '../finding/one-cause';
import { defineRule } from '../rule';

/** Two equal years are no plan without ambition yet. */
const FEWEST_YEARS = 3;

export const targetDatar = defineRule({
  meta: {
    id: 'target-datar',
    level: 'advice',
    title: both('Target sama setiap tahun', 'The same target every year'),
    why: both(
      'Rencana beberapa tahun mestinya menunjukkan perbaikan. Target yang sama terus-menerus perlu alasan.',
      'A plan over several years should show an improvement. A target that never moves needs a reason.',
    ),
    remedy: both(
      'Susun target yang membaik bertahap dari realisasi terakhir. Bila indikatornya sudah di puncak, misalnya WTP atau 100%, tulis "dipertahankan" di keterangan.',
      'Let the targets improve step by step from the last actual. Where the top is reached, such as WTP or 100%, note that it is to be kept.',
    ),
    basis: practice('evaluator menilai apakah target menantang', 'evaluators ask whether targets are ambitious'),
    messages: {
      flat: both(
        'Target "{name}" sama, "{text}", dari {from} sampai {to}. Susun target yang membaik bertahap, atau jelaskan mengapa tetap.',
        'The target of "{name}" stays at "{text}" from {from} to {to}. Let it improve step by step, or say why it stays.',
      ),
    },
  },
  *check(table, { facts }) {
    // With actuals beside them the targets belong to a report; a plan is too late to mend there.
    if (hasColumn(table, 'actual')) return;
    for (const known of facts.indicators) {
      const { indicator } = known;
      if (indicator.targets.length < FEWEST_YEARS || isAboutChange(known)) continue;
      const { direction } = known;
      const lower = direction?.polarity !== 'higher' || direction.from === 'objective';
      for (const { items } of known.targetYears) {
        const [first, ...rest] = items;
        const value = first && quantityOf(first.reading)?.value;
        if (!first || value === undefined || items.length < FEWEST_YEARS) continue;
        if (!rest.every(({ reading }) => quantityOf(reading)?.value === value)) continue;
        if (isAtItsEnd(known, value, lower) || (value === 0 && plannedNothing(facts).has(known))) continue;
        yield {
          at: first.cell.position,
          message: 'flat',
          data: {
            name: indicator.name.text,
            text: first.cell.text,
            from: periodName(first.column),
            to: periodName((rest[rest.length - 1] ?? first).column),
          },
          causeOfMany: WHOLE_TABLE,
        };
      }
    }
  },
});

/** 100 % of a whole cannot rise, and none of a bad thing cannot fall. */
function isAtItsEnd({ measure }: IndicatorFacts, value: number, lower: boolean): boolean {
  return (value === 100 && measure?.kind !== 'count') || (value === 0 && lower);
}
