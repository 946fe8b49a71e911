/** Blank rows or repeated headers inside the table. */

import { hasRowEach } from '../../table/model';
import { type CellArea, cellName } from '../../sheet/address';
import { formulaAt } from '../../sheet/grid';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type Fix } from '../../changes/fix';
import { besideTable } from '../finding/beside-table';
import { type Report, type RuleContext, defineRule } from '../rule';

export const barisKosong = defineRule({
  meta: {
    id: 'baris-kosong',
    level: 'advice',
    title: both('Baris kosong atau judul berulang di dalam tabel', 'Blank rows or repeated headers inside the table'),
    why: both(
      'Penyaring, pengurutan, dan rumus Excel berhenti di baris kosong, dan judul yang berulang ikut terhitung sebagai data.',
      'Excel stops filtering, sorting and filling at a blank row, and takes a repeated header for data.',
    ),
    remedy: both(
      'Hapus baris kosong atau judul yang berulang dari tengah tabel. Agar judul tampil di setiap halaman cetak, gunakan Tata Letak Halaman, Cetak Judul (Print Titles).',
      'Delete the empty row or the repeated header from the middle of the table. To have the header on every printed page use Page Layout, Print Titles.',
    ),
    basis: practice('tabel data tidak memuat baris kosong', 'a table of data has no blank rows'),
    proposes: true,
    messages: {
      blank: both(
        'Baris {row} kosong di tengah tabel. Hapus barisnya.',
        'Row {row} is blank inside the table. Delete the row.',
      ),
      header: both(
        'Baris {row} mengulang judul kolom di tengah tabel. Hapus barisnya; judul dapat diulang lewat pengaturan cetak.',
        'Row {row} repeats the header inside the table. Delete it; the print settings can repeat the header.',
      ),
      besides: both(
        'Baris {row} tidak memuat data tabel ini, tetapi di baris lembar itu ada isian lain ({cell2}). Hapus sel tabelnya saja, bukan seluruh barisnya.',
        'Row {row} holds no data of this table, but something else stands in that row of the sheet ({cell2}). Delete only the cells of the table, not the whole row.',
      ),
    },
  },
  *check(table, context) {
    // Between the cards of a block layout a blank row is how it should be.
    if (!hasRowEach(table)) return;
    const lastIndicator = table.indicators[table.indicators.length - 1]?.row ?? -1;
    const firstIndicator = table.indicators[0]?.row ?? 0;
    for (const { row, kind } of table.rows) {
      if ((kind !== 'blank' && kind !== 'header') || row < firstIndicator || row > lastIndicator) continue;
      if (isUnderMerge(context, table.area, row)) continue;
      const at = { row, column: table.area.left };
      const other = besideTable(context.grid, table.area, row);
      const data: Report['data'] = { row: row + 1, ...(other && { cell2: cellName(other) }) };
      if (other) yield { at, message: 'besides', data };
      else yield { at, message: kind, data, ...deletion(context, table.sheet, row) };
    }
  },
});

/** A formula inside the table may be read from elsewhere. */
function deletion({ grid }: RuleContext, sheet: string, row: number): { readonly fix?: Fix } {
  const cells = grid.values[row - grid.origin.row] ?? [];
  if (cells.some((_, index) => formulaAt(grid, row, index + grid.origin.column) !== '')) return {};
  return { fix: { kind: 'proposed', changes: [{ kind: 'deleteRow', sheet, row }] } };
}

/** A row that a merged cell reaches into from above is part of what stands there; deleting it would cut the cell. */
function isUnderMerge({ grid }: RuleContext, { left, right }: CellArea, row: number): boolean {
  return (grid.merges ?? []).some(
    (merge) => merge.top < row && row <= merge.bottom && merge.left <= right && merge.right >= left,
  );
}
