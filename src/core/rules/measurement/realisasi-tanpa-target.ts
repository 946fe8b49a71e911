/** An actual with no target in that year. */

import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { isUnderMerge } from '../../sheet/merges';
import { nearestAtPeriod } from '../../indicator/periods/at-period';
import { causesOfRow } from '../finding/one-cause';
import { defineRule } from '../rule';

export const realisasiTanpaTarget = defineRule({
  meta: {
    id: 'realisasi-tanpa-target',
    level: 'warning',
    title: both('Realisasi tanpa target', 'An actual without target'),
    why: both(
      'Realisasi tanpa target tidak dapat dinilai berhasil atau tidak.',
      'An actual without target can be judged neither a success nor a failure.',
    ),
    remedy: both(
      'Isi target periode itu dari Perjanjian Kinerja. Bila indikatornya tidak ditargetkan tahun itu, jelaskan di keterangan mengapa realisasinya dicantumkan.',
      'Fill the target of that period from the performance agreement. If there was none, explain in the notes why the actual is given.',
    ),
    basis: practice(
      'laporan kinerja membandingkan realisasi dengan target',
      'a performance report compares actual with target',
    ),
    messages: {
      noTarget: both(
        'Realisasi "{actual}" untuk "{name}" tidak memiliki target pada periode yang sama. Isi targetnya, atau jelaskan mengapa tidak ada.',
        'The actual "{actual}" of "{name}" has no target in the same period. Fill in the target, or say why there is none.',
      ),
    },
  },
  *check(_, { grid, facts }) {
    for (const { indicator, awaitsResults } of facts.withSpecialTargets) {
      if (awaitsResults) continue;
      const { name, targets, actuals } = indicator;
      // A row without any target is indikator-tanpa-target's.
      if (targets.every(({ reading }) => reading.kind === 'blank')) continue;
      for (const { cell, column, reading } of actuals) {
        const target = nearestAtPeriod(targets, column);
        if (!target || target.reading.kind !== 'blank' || reading.kind === 'blank' || reading.kind === 'text') continue;
        if (isUnderMerge(grid, target.cell.position)) continue;
        const data = { actual: cell.text, name: name.text };
        yield { at: cell.position, message: 'noTarget', data, ...causesOfRow(indicator) };
      }
    }
  },
});
