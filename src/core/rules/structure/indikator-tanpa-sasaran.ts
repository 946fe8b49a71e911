/** An indicator that stands under no objective, in a table that has an objective column. */

import { hasColumn } from '../../table/model';
import { IKU_IS_A_MEASURE } from '../basis';
import { both } from '../../language/bilingual';
import { WHOLE_TABLE } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

export const indikatorTanpaSasaran = defineRule({
  meta: {
    id: 'indikator-tanpa-sasaran',
    level: 'warning',
    title: both('Indikator tanpa sasaran', 'An indicator without an objective'),
    why: both(
      'IKU mengukur keberhasilan suatu tujuan atau sasaran. Tanpa sasaran tidak jelas keberhasilan apa yang diukur.',
      'An IKU measures the success of a goal or an objective. Without one it is unclear what success is measured.',
    ),
    remedy: both(
      'Isi kolom sasaran pada baris indikator itu, atau pindahkan barisnya ke bawah sasaran yang diukurnya. Bila tidak ada sasaran yang diukurnya, pertimbangkan apakah indikator itu memang IKU.',
      'Fill the objective in that row, or move the row below the objective that it measures. Where it measures none, consider whether it is a key indicator at all.',
    ),
    basis: IKU_IS_A_MEASURE,
    messages: {
      alone: both(
        'Indikator "{name}" tidak berada di bawah sasaran mana pun. Isi kolom sasarannya, atau pindahkan ke bawah sasaran yang diukurnya.',
        'The indicator "{name}" stands under no objective. Fill in its objective, or move it under the one that it measures.',
      ),
    },
  },
  *check(table) {
    if (!hasColumn(table, 'objective')) return;
    // "SS1" is no text of an objective, but says which one is meant.
    const places = [...table.columns.keys()].filter((at) => table.columns[at]?.role === 'objective');
    const alone: Report<'alone'>[] = [];
    for (const { name, objective, goal, cells } of table.indicators) {
      if (objective?.cell.text || goal?.cell.text || places.some((at) => cells[at]?.text)) continue;
      alone.push({ at: name.position, message: 'alone', data: { name: name.text }, causeOfMany: WHOLE_TABLE });
    }
    // A column that nobody filled is one cause.
    const isColumnBlank = alone.length === table.indicators.length;
    for (const report of alone) yield isColumnBlank ? { ...report, cause: WHOLE_TABLE } : report;
  },
});
