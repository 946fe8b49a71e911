/** An achievement left blank where target and actual stand, between others that are written. */

import { quantityOf } from '../../language/quantity';
import { isUnderMerge } from '../../sheet/merges';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type ExplainedAchievement } from '../../indicator/achievements/explained-achievement';
import { causesOfRow } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

export const capaianKosong = defineRule({
  meta: {
    id: 'capaian-kosong',
    level: 'advice',
    title: both('Capaian belum dihitung', 'An achievement not worked out'),
    why: both(
      'Sel capaian yang kosong di antara yang terisi biasanya terlewat, dan rata-rata capaian tidak memuat barisnya.',
      'A blank achievement between others is usually forgotten, and their mean leaves its row out.',
    ),
    remedy: both(
      'Hitung capaiannya dari target dan realisasi di baris itu, misalnya dengan =IKU.CAPAIAN(target; realisasi). Bila memang tidak dihitung, tulis "-".',
      'Work the achievement out from the target and the actual of its row, with =IKU.CAPAIAN(target; realisasi) for one. If it is not to be computed, write "-".',
    ),
    basis: practice(
      'setiap baris yang memiliki target dan realisasi memiliki capaian',
      'every row with a target and an actual has an achievement',
    ),
    messages: {
      blank: both(
        'Capaian "{name}" kosong, padahal target ("{target}") dan realisasinya ("{actual}") terisi, begitu juga capaian baris lain di kolom ini. Isi capaiannya, atau tulis "-" bila memang tidak dihitung.',
        'The achievement of "{name}" is blank, although its target ("{target}") and actual ("{actual}") are there, and so are the achievements of other rows. Fill it in, or write "-" if it is not to be computed.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<'blank'>> {
    if (facts.withSpecialFigures.length === 0) return;
    const columns = new Map<number, Column>();
    for (const item of facts.achievements) {
      const { index } = item.achievement.column;
      const column = columns.get(index) ?? { written: 0, blank: [] };
      columns.set(index, column);
      if (item.achievement.cell.text === '') column.blank.push(item);
      else if (quantityOf(item.achievement.reading)) column.written++;
    }
    for (const { written, blank } of columns.values()) {
      if (written === 0) continue;
      const due = blank.filter((item) => !item.facts.awaitsResults && isDue(item, facts.unfilledParts));
      const isHabit = written >= FEWEST_WRITTEN && due.length * MOST_WRITTEN <= written;
      // The only blank of a short table: it may be left so on purpose.
      if (!isHabit && (due.length > 1 || !due.every(isPlain))) continue;
      for (const { achievement, target, actual, facts: known } of due) {
        if (isUnderMerge(grid, achievement.cell.position)) continue;
        const { indicator } = known;
        yield {
          at: achievement.cell.position,
          message: 'blank',
          ...(!isHabit && { level: 'advice' as const }),
          data: { name: indicator.name.text, target: target?.cell.text ?? '', actual: actual?.cell.text ?? '' },
          ...causesOfRow(indicator),
        };
      }
    }
  },
});

interface Column {
  written: number;
  readonly blank: ExplainedAchievement[];
}

/** Fewer of them show no habit; where a third is blank, the table is not complete yet. */
const FEWEST_WRITTEN = 3;
const MOST_WRITTEN = 3;

/** Two plain numbers, none of them a bound, a rank or a loss: of those offices often compute nothing. */
function isPlain({ target, actual }: ExplainedAchievement): boolean {
  return [target, actual].every((figure) => typeof figure?.cell.value === 'number' && figure.cell.value > 0);
}

/** Two figures of which the target can be divided by. */
function isDue({ target, actual }: ExplainedAchievement, unfilledParts: ReadonlySet<number>): boolean {
  const goal = target && quantityOf(target.reading)?.value;
  if (goal === undefined || goal === 0 || !actual || quantityOf(actual.reading) === undefined) return false;
  return !unfilledParts.has(actual.column.index);
}
