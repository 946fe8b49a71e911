/** Columns or rows of the table with figures that recognition could not place. */

import { fromTo } from '../../from-to';
import { headerWords } from '../../knowledge/columns/header-words';
import { anyOf } from '../../language/words/any-of';
import { type Role } from '../../knowledge/columns/roles';
import { areaName, type CellPosition } from '../../sheet/address';
import { type SheetGrid, valueAt } from '../../sheet/grid';
import { columnsOf, type IndicatorTable, type UnreadKind, type UnreadPart } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type TableFacts } from '../../indicator/facts';
import { type Report, defineRule } from '../rule';

/** What stands beside or below the table may be anything; parts and what is derived are meant to be read with other figures. They are said where the tables are listed. */
const INSIDE: readonly UnreadKind[] = ['row', 'column', 'twoFigures'];

export const kolomTakTerbaca = defineRule({
  meta: {
    id: 'kolom-tak-terbaca',
    level: 'advice',
    title: both('Kolom atau baris berisi angka tidak terbaca', 'Columns or rows of figures were not read'),
    why: both(
      'Angka yang tidak terbaca tidak diperiksa: tidak adanya temuan di sana bukan berarti benar.',
      'Figures that were not read are not checked: no finding there does not mean that they are right.',
    ),
    remedy: both(
      'Tulis judul yang menyebut isi dan tahun kolomnya, misalnya "Target 2025", dan pastikan setiap baris menyebut indikatornya. Bila tata letaknya tidak boleh diubah, tetapkan arti kolomnya dengan Perbaiki pembacaan di daftar tabel.',
      'Write a header that says what the column holds and for which year, such as "Target 2025", and let each row name its indicator. Where the layout must stay, say what the column means with "Correct the reading" in the list of tables.',
    ),
    basis: practice(
      'judul kolom menyebut isinya (target, realisasi, capaian) dan periodenya',
      'column headers name what stands below them (target, actual, achievement) and the period',
    ),
    messages: {
      columns: both(
        'Angka di {areas} tidak diperiksa, karena judul kolomnya tidak terbaca. Tulis judul yang menyebut isi dan tahunnya (misalnya "Target 2025"), atau tetapkan artinya dengan "Perbaiki pembacaan" di daftar tabel.',
        'The figures in {areas} are not checked, because the header of the column was not understood. Write a header that names content and year (such as "Target 2025"), or set its meaning with "Correct the reading" in the list of tables.',
      ),
      twoFigures: both(
        'Angka di {areas} tidak diperiksa, karena satu sel memuat dua angka (target dan realisasi). Pisahkan menjadi kolom "Target" dan kolom "Realisasi".',
        'The figures in {areas} are not checked, because one cell holds two of them (target and actual). Split them into a column "Target" and a column "Realisasi" (actual).',
      ),
      formula: both(
        'Rumus di {cell} belum memiliki hasil di berkas ini, sehingga angkanya tidak diperiksa. Buka dan simpan berkasnya di Excel, lalu periksa lagi.',
        'The formula in {cell} has no result in this file, so that its figure is not checked. Open and save the file in Excel, then check again.',
      ),
      formulas: both(
        'Rumus di {cell} dan {count} sel lain belum memiliki hasil di berkas ini, sehingga angkanya tidak diperiksa. Buka dan simpan berkasnya di Excel, lalu periksa lagi.',
        'The formulas in {cell} and {count} other cells have no results in this file, so that their figures are not checked. Open and save the file in Excel, then check again.',
      ),
      rows: both(
        'Angka di {areas} tidak diperiksa, karena barisnya tidak terbaca sebagai indikator. Tulis nama indikatornya, atau pindahkan angka itu ke luar tabel.',
        'The figures in {areas} are not checked, because the row was not read as an indicator. Write the name of the indicator, or move the figures out of the table.',
      ),
      noName: both(
        'Nama indikator di {cell} kosong, padahal satuan dan targetnya terisi, sehingga baris ini tidak diperiksa. Tulis nama indikatornya.',
        'The name of the indicator in {cell} is missing, although its unit and target are given, so that the row is not checked. Write the name.',
      ),
      both: both(
        'Angka di {areas} tidak diperiksa, karena kolom atau barisnya tidak terbaca. Perjelas judul kolom dan nama indikatornya, atau tetapkan artinya dengan "Perbaiki pembacaan" di daftar tabel.',
        'The figures in {areas} are not checked, because column or row was not understood. Make headers and names of indicators clearer, or set their meaning with "Correct the reading" in the list of tables.',
      ),
    },
  },
  *check(table, { facts, grid }): Iterable<Report<Message>> {
    yield* withoutResults(facts);
    const nameless = namelessRows(table, grid);
    for (const at of nameless.values()) yield { at, message: 'noName', level: 'warning' };
    const headers = new Map(table.columns.map(({ index, header }) => [index, header]));
    const [first, ...more] = table.unread.filter(
      ({ kind, area }) =>
        INSIDE.includes(kind) &&
        !(kind === 'column' && OF_ANOTHER.test(headers.get(area.left) ?? '')) &&
        !(kind === 'row' && fromTo(area.top, area.bottom).every((row) => nameless.has(row))),
    );
    if (!first) return;
    const parts = [first, ...more];
    const kinds = new Set(parts.map(({ kind }) => kind));
    yield {
      at: firstCell(first),
      message: kinds.size > 1 ? 'both' : MESSAGES[first.kind],
      data: { areas: parts.map(({ area }) => areaName(area)).join(', ') },
      ...(more.length > 0 ? { cells: more.map(firstCell) } : {}),
    };
  },
});

/** Rows that are all of an indicator but its name: unit and target, and where the name belongs. */
function namelessRows(table: IndicatorTable, grid: SheetGrid): ReadonlyMap<number, CellPosition> {
  const columns = (role: Role) => columnsOf(table, role).map(({ index }) => index);
  const [names, units, targets] = [columns('indicator'), columns('unit'), columns('target')];
  const [name, ...more] = names;
  const found = new Map<number, CellPosition>();
  if (name === undefined || more.length > 0) return found;
  const isFilled = (row: number) => (column: number) => valueAt(grid, row, column) !== '';
  for (const { kind, area } of table.unread) {
    if (kind !== 'row') continue;
    for (const row of fromTo(area.top, area.bottom)) {
      if (isFilled(row)(name) || !units.some(isFilled(row)) || !targets.some(isFilled(row))) continue;
      found.set(row, { row, column: name });
    }
  }
  return found;
}

type Message = 'noName' | 'columns' | 'twoFigures' | 'rows' | 'both' | 'formula' | 'formulas';

/** Once a table: in Excel itself the figures are there. */
function* withoutResults({ uncomputed }: TableFacts): Iterable<Report<'formula' | 'formulas'>> {
  const [first, ...more] = [...uncomputed.values()];
  if (!first) return;
  yield { at: first, message: more.length > 0 ? 'formulas' : 'formula', data: { count: more.length }, cells: more };
}

/** "Realisasi Provinsi 2024": such a header says all that it can; its figures are another's. */
const OF_ANOTHER = new RegExp(String.raw`^\s*\p{L}+\s+${anyOf(headerWords('yardstick'))}\b`, 'iu');

const MESSAGES = {
  row: 'rows',
  part: 'rows',
  column: 'columns',
  derived: 'columns',
  apart: 'columns',
  twoFigures: 'twoFigures',
  beside: 'both',
  below: 'both',
  block: 'both',
  names: 'both',
} as const;

function firstCell({ area }: UnreadPart) {
  return { row: area.top, column: area.left };
}
