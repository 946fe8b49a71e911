/** An objective with no indicator. */

import { textAt } from '../../sheet/grid';
import { columnsOf } from '../../table/model';
import { IKU_IS_A_MEASURE, both } from '../basis';
import { defineRule } from '../rule';

/** A goal, a mission or a programme in the objective column only introduces the objectives that follow. */
const INTRODUCTION = /^\s*(?:tujuan|misi|visi|program|urusan|kegiatan|bidang|prioritas)\b/i;

/** "Sasaran Kegiatan :" only says what follows. */
const LABEL = /^[\p{L}\s/-]{1,60}:\s*$/u;

export const sasaranTanpaIndikator = defineRule({
  meta: {
    id: 'sasaran-tanpa-indikator',
    level: 'error',
    title: both('Sasaran tanpa indikator', 'An objective without an indicator'),
    why: both(
      'Sasaran yang tidak memiliki indikator tidak dapat diukur keberhasilannya.',
      'The success of an objective without an indicator cannot be measured.',
    ),
    basis: IKU_IS_A_MEASURE,
    messages: {
      alone: both(
        'Sasaran "{objective}" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        'The objective "{objective}" has no indicator. Add one, or delete the objective.',
      ),
    },
  },
  *check(table, { grid }) {
    if (!table.rows.some(({ kind }) => kind === 'objective')) return;
    const columns = columnsOf(table, 'objective').map((column) => column.index);
    const measured = new Set(
      table.indicators.flatMap((each) => [each.objective?.cell.position.row, each.goal?.cell.position.row]),
    );
    for (const [index, { row, kind }] of table.rows.entries()) {
      if (kind !== 'objective' || measured.has(row)) continue;
      // Followed by an indicator, or by another heading below it, it may well introduce them.
      const next = table.rows[index + 1]?.kind;
      if (next === 'indicator' || next === 'continuation') continue;
      const column = columns.find((candidate) => textAt(grid, row, candidate).trim() !== '');
      if (column === undefined) continue;
      const objective = textAt(grid, row, column).trim();
      if (INTRODUCTION.test(objective) || LABEL.test(objective)) continue;
      yield { at: { row, column }, message: 'alone', data: { objective } };
    }
  },
});
