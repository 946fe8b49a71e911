/** The same indicator twice in one table. */

import { normalise } from '../../language/normalise';
import { type Indicator, type IndicatorTable } from '../../table/model';
import { cellName } from '../../sheet/address';
import { arithmetic, both } from '../basis';
import { comparableName, indicatorUnit } from '../evidence/unit';
import { defineRule } from '../rule';

export const indikatorGanda = defineRule({
  meta: {
    id: 'indikator-ganda',
    level: 'error',
    title: both('Indikator tertulis dua kali', 'The same indicator twice'),
    why: both(
      'Indikator yang sama pada sasaran yang sama dihitung dua kali saat capaian dirata-ratakan, dan dua targetnya dapat saling bertentangan.',
      'The same indicator under the same objective counts twice in every average, and its two targets may contradict each other.',
    ),
    basis: arithmetic(
      'dua baris memuat nama indikator dan sasaran yang sama',
      'two rows hold the same indicator name and objective',
    ),
    messages: {
      twice: both(
        'Indikator "{name}" sudah tertulis di {first}. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        'The indicator "{name}" already stands in {first}. Delete one of them, or tell them apart by name if they measure different things.',
      ),
    },
  },
  *check(table) {
    const groups = groupOfRow(table);
    const programs = table.columns.flatMap(({ role }, index) => (role === 'program' ? [index] : []));
    const named = new Map<string, number>();
    for (const each of table.indicators) named.set(comparableName(each), (named.get(comparableName(each)) ?? 0) + 1);
    const seen = new Map<string, Indicator>();
    for (const indicator of table.indicators) {
      const name = comparableName(indicator);
      if (name === '' || (named.get(name) ?? 0) < 2) continue;
      const key = `${name}\n${contextOf(indicator)}`;
      const first = seen.get(key);
      if (!first) seen.set(key, indicator);
      else {
        yield {
          at: indicator.name.position,
          message: 'twice',
          data: { name: indicator.name.text, first: cellName(first.name.position) },
        };
      }
    }

    /** Rows that differ in objective, owner, unit, programme or group heading may measure the same thing for different people. */
    function contextOf(indicator: Indicator): string {
      const { objective, goal, owner, cells, row } = indicator;
      return [
        (objective ?? goal)?.cell.text ?? '',
        owner?.cell.text ?? '',
        indicatorUnit(indicator)?.text ?? '',
        ...programs.map((index) => cells[index]?.text ?? ''),
        groups.get(row) ?? '',
      ]
        .map(normalise)
        .join('\n');
    }
  },
});

function groupOfRow(table: IndicatorTable): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  let current = '';
  for (const row of table.rows) {
    if (row.kind === 'group') current = row.text;
    groups.set(row.row, current);
  }
  return groups;
}
