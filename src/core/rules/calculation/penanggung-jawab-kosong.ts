/** The owner is missing where the table has that column. */

import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type SheetGrid, textAt } from '../../sheet/grid';
import { isUnderMerge } from '../../sheet/merges';
import { type BodyRowKind, type IndicatorTable } from '../../table/model';
import { WHOLE_TABLE } from '../finding/one-cause';
import { defineRule } from '../rule';

export const penanggungJawabKosong = defineRule({
  meta: {
    id: 'penanggung-jawab-kosong',
    level: 'warning',
    title: both('Penanggung jawab belum diisi', 'The owner is missing'),
    why: both(
      'Tanpa penanggung jawab, tidak ada yang memastikan targetnya tercapai.',
      'Without an owner nobody sees to it that the target is reached.',
    ),
    remedy: both(
      'Tulis jabatan atau bidang yang bertanggung jawab, bukan nama orang, agar tetap benar saat pejabatnya berganti. Satu indikator sebaiknya memiliki satu penanggung jawab.',
      'Write the office or division in charge, not a person’s name, so that it stays right when people change. One indicator had best have one owner.',
    ),
    basis: practice(
      'formulir IKU memuat penanggung jawab setiap indikator',
      'IKU forms name the owner of every indicator',
    ),
    messages: {
      empty: both(
        'Penanggung jawab untuk "{name}" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        'The owner of "{name}" is missing. Name the post or the unit that answers for it.',
      ),
    },
  },
  *check(table, { grid }) {
    const column = table.columns.findIndex(({ role }) => role === 'owner');
    if (column < 0) return;
    let owned: readonly number[] | undefined;
    for (const indicator of table.indicators) {
      const text = indicator.owner?.cell.text ?? '';
      const cell = indicator.cells[column];
      if (!cell || !/^[-–.]*$/.test(text) || isUnderMerge(grid, cell.position)) continue;
      owned ??= ownedHeadings(table, grid, table.columns[column]?.index ?? 0);
      if (owned.some((row) => row < indicator.row)) continue;
      yield {
        at: cell.position,
        message: 'empty',
        data: { name: indicator.name.text },
        causeOfMany: WHOLE_TABLE,
      };
    }
  },
});

/** Rows of objectives, programmes or activities that name who answers for all that stands below them. */
function ownedHeadings({ rows }: IndicatorTable, grid: SheetGrid, column: number): readonly number[] {
  return rows.flatMap(({ row, kind }) => (HEADINGS.has(kind) && /\p{L}/u.test(textAt(grid, row, column)) ? [row] : []));
}

const HEADINGS: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['group', 'objective', 'other']);
