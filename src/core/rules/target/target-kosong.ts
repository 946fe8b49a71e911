/** No target for a year between or after years that have one. */

import { meansZero } from '../../indicator/figures/nil';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { isUnderMerge } from '../../sheet/merges';
import { periodOfColumn } from '../finding/period-words';
import { causesOfRow } from '../finding/one-cause';
import { defineRule } from '../rule';

export const targetKosong = defineRule({
  meta: {
    id: 'target-kosong',
    level: 'warning',
    title: both('Target tahun ini belum diisi', 'A year without target'),
    why: both(
      'Pada tahun tanpa target, capaian tidak dapat dihitung. Tahun-tahun sebelum target pertama boleh kosong.',
      'In a year without target there is no achievement to compute. Years before the first target may be blank.',
    ),
    remedy: both(
      'Isi target tahun itu dari Renstra atau Perjanjian Kinerja. Bila indikatornya tidak diukur lagi, tulis "-" dan jelaskan di keterangan.',
      'Fill the target of that year from the strategic plan or the performance agreement. If the indicator is no longer measured, write "-" and explain it in the notes.',
    ),
    basis: practice(
      'target ditetapkan untuk setiap tahun sejak indikator mulai diukur',
      'a target is set for every year from the first measurement on',
    ),
    denies: ['achievable', 'timeBound'],
    messages: {
      blank: both(
        'Target {period} untuk "{name}" kosong, padahal tahun sebelumnya ada ("{before}"). Isi targetnya, atau jelaskan mengapa tidak diukur lagi.',
        'The target of {period} for "{name}" is blank, although the year before has one ("{before}"). Fill it in, or say why it is no longer measured.',
      ),
    },
  },
  *check(_, { grid, facts }) {
    for (const known of facts.withSpecialTargets) {
      const { indicator } = known;
      const { name, targets } = indicator;
      if (!targets.some(({ reading }) => reading.kind === 'blank') || known.awaitsResults) continue;
      for (const { items } of known.targetYears) {
        let before = '';
        for (const target of items) {
          const { cell, column, reading } = target;
          if (reading.kind !== 'blank' || meansZero(known, target)) {
            before = cell.text;
            continue;
          }
          if (before === '' || isUnderMerge(grid, cell.position)) continue;
          const data = { ...periodOfColumn(column), name: name.text, before };
          yield { at: cell.position, message: 'blank', data, ...causesOfRow(indicator) };
        }
      }
    }
  },
});
