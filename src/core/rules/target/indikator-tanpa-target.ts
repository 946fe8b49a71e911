/** An indicator with no target in any year, in a table that has targets. */

import { practice, both } from '../basis';
import { isUnderMerge } from '../evidence/merges';
import { defineRule } from '../rule';

export const indikatorTanpaTarget = defineRule({
  meta: {
    id: 'indikator-tanpa-target',
    level: 'warning',
    title: both('Indikator tanpa target', 'An indicator without target'),
    why: both(
      'Tanpa target satu pun, keberhasilan indikator ini tidak dapat dinilai.',
      'Without a single target nobody can say whether the indicator is a success.',
    ),
    basis: practice('setiap indikator memiliki target', 'every indicator has a target'),
    messages: {
      none: both(
        'Indikator "{name}" belum memiliki target. Isi targetnya.',
        'The indicator "{name}" has no target. Fill it in.',
      ),
    },
  },
  *check(table, { grid }) {
    const isBlank = table.indicators.map(({ targets }) => targets.every(({ reading }) => reading.kind === 'blank'));
    if (isBlank.every(Boolean)) return;
    for (const [index, { name, targets }] of table.indicators.entries()) {
      const first = targets[0];
      if (!isBlank[index] || !first || targets.some(({ cell }) => isUnderMerge(grid, cell.position))) continue;
      if (isHeading(name.text)) continue;
      yield { at: first.cell.position, message: 'none', data: { name: name.text } };
    }
  },
});

/** "Cakupan layanan:" introduces the sub-indicators below it. */
function isHeading(name: string): boolean {
  return /[:;]\s*$/.test(name);
}
