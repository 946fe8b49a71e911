/** An indicator with no target in any year, in a table that has targets. */

import { meansZero } from '../../indicator/figures/nil';
import { type Cell, type Indicator, aimsOf } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { isUnderMerge } from '../../sheet/merges';
import { isFlood, otherCells } from '../finding/other-cells';
import { type Report, defineRule } from '../rule';

export const indikatorTanpaTarget = defineRule({
  meta: {
    id: 'indikator-tanpa-target',
    level: 'warning',
    title: both('Indikator tanpa target', 'An indicator without target'),
    why: both(
      'Tanpa target satu pun, keberhasilan indikator ini tidak dapat dinilai.',
      'Without a single target nobody can say whether the indicator is a success.',
    ),
    remedy: both(
      'Isi target dari dokumen perencanaan yang berlaku. Bila indikatornya baru dan belum memiliki data awal, tetapkan dahulu kondisi awalnya.',
      'Fill the target from the plan in force. For a new indicator without data, establish its baseline first.',
    ),
    basis: practice('setiap indikator memiliki target', 'every indicator has a target'),
    denies: ['achievable', 'timeBound'],
    messages: {
      none: both(
        'Indikator "{name}" belum memiliki target. Isi targetnya.',
        'The indicator "{name}" has no target. Fill it in.',
      ),
      many: both(
        'Indikator "{name}" dan {count} indikator lain di tabel ini belum memiliki target ({others}). Isi targetnya.',
        'The indicator "{name}" and {count} others of this table have no target ({others}). Fill them in.',
      ),
    },
  },
  *check(table, { grid, facts }): Iterable<Report<'none' | 'many'>> {
    if (table.indicators.every(hasNoTarget)) return;
    const lacking: (readonly [Cell, string])[] = [];
    for (const known of facts.withSpecialTargets) {
      const { indicator } = known;
      if (
        known.awaitsResults ||
        !hasNoTarget(indicator) ||
        indicator.targets.some((target) => meansZero(known, target))
      )
        continue;
      if (isSetAside(indicator)) continue;
      const { name, targets } = indicator;
      const first = targets[0];
      if (!first || targets.some(({ cell }) => isUnderMerge(grid, cell.position))) continue;
      if (isHeading(name.text) || facts.parentRows.parents.has(indicator)) continue;
      lacking.push([first.cell, name.text]);
    }
    const [first, ...more] = lacking;
    if (first && isFlood(lacking.length, table)) {
      const cells = more.map(([cell]) => cell.position);
      const data = { name: first[1], count: more.length, ...otherCells(cells) };
      yield { at: first[0].position, message: 'many', data, cells };
      return;
    }
    for (const [cell, name] of lacking) yield { at: cell.position, message: 'none', data: { name } };
  },
});

/** "- | - | -" for target, actual and achievement: in this period it is not measured, and the table says so. */
function isSetAside({ targets, actuals, achievements }: Indicator): boolean {
  const figures = [...targets, ...actuals, ...achievements];
  return (
    actuals.length > 0 && figures.every(({ cell, reading }) => reading.kind === 'blank' && cell.text.trim() !== '')
  );
}

function hasNoTarget(indicator: Indicator): boolean {
  return aimsOf(indicator).every(({ reading }) => reading.kind === 'blank');
}

/** "Cakupan layanan:" introduces the sub-indicators below it. */
function isHeading(name: string): boolean {
  return /[:;]\s*$/.test(name);
}
