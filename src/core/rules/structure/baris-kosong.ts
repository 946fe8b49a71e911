/** Blank rows or repeated headers inside the table. */

import { formulaAt } from '../../sheet/grid';
import { practice, both } from '../basis';
import { type RuleContext, defineRule } from '../rule';

export const barisKosong = defineRule({
  meta: {
    id: 'baris-kosong',
    level: 'advice',
    title: both('Baris kosong atau judul berulang di dalam tabel', 'Blank rows or repeated headers inside the table'),
    why: both(
      'Penyaring, pengurutan, dan rumus Excel berhenti di baris kosong, dan judul yang berulang ikut terhitung sebagai data.',
      'Excel stops filtering, sorting and filling at a blank row, and takes a repeated header for data.',
    ),
    basis: practice('tabel data tidak memuat baris kosong', 'a table of data has no blank rows'),
    fix: 'proposed',
    messages: {
      blank: both(
        'Baris {row} kosong di tengah tabel. Hapus barisnya.',
        'Row {row} is blank inside the table. Delete the row.',
      ),
      header: both(
        'Baris {row} mengulang judul kolom di tengah tabel. Hapus barisnya; judul dapat diulang lewat pengaturan cetak.',
        'Row {row} repeats the header inside the table. Delete it; the print settings can repeat the header.',
      ),
    },
  },
  *check(table, context) {
    // Between the cards of a block layout a blank row is how it should be.
    if (table.layout === 'blocks') return;
    const lastIndicator = table.indicators[table.indicators.length - 1]?.row ?? -1;
    const firstIndicator = table.indicators[0]?.row ?? 0;
    for (const { row, kind } of table.rows) {
      if ((kind !== 'blank' && kind !== 'header') || row < firstIndicator || row > lastIndicator) continue;
      yield {
        at: { row, column: table.area.left },
        message: kind,
        data: { row: row + 1 },
        ...(holdsFormula(context, row) ? {} : deletion(table.sheet, row)),
      };
    }
  },
});

function deletion(sheet: string, row: number) {
  return { fix: { kind: 'proposed', cells: [], rows: [{ sheet, row }] } as const };
}

/** Something outside the table may still stand in the row. */
function holdsFormula({ grid }: RuleContext, row: number): boolean {
  const cells = grid.values[row - grid.origin.row] ?? [];
  return cells.some((_, index) => formulaAt(grid, row, index + grid.origin.column) !== '');
}
