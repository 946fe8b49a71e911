/** Numbers stored as text, so that Excel won't compute with them. */

import { isPercent } from '../../language/units';
import { type IndicatorTable, type Measurement } from '../../table/model';
import { practice, both } from '../basis';
import { type NewValue, fixCells } from '../evidence/fixes';
import { figuresOf, withSpecialFigures } from '../evidence/special-figures';
import { defineRule } from '../rule';

export const angkaSebagaiTeks = defineRule({
  meta: {
    id: 'angka-sebagai-teks',
    level: 'warning',
    title: both('Angka tersimpan sebagai teks', 'Numbers stored as text'),
    why: both(
      'Excel melewati teks saat menjumlahkan atau membuat grafik, sehingga hasilnya salah tanpa pesan apa pun.',
      'Excel skips text when it adds or charts, so that results are wrong without a word.',
    ),
    basis: practice(
      'sel angka bertipe angka agar dapat dihitung',
      'cells of figures hold numbers, so that they can be computed',
    ),
    fix: 'safe',
    messages: {
      one: both(
        '"{text}" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.',
        '"{text}" is stored as text, not as a number. Turn it into a number.',
      ),
      many: both(
        '"{text}" tersimpan sebagai teks, bukan angka, begitu juga {count} sel lain di tabel ini. Ubah menjadi angka.',
        '"{text}" is stored as text, not as a number, and so are {count} other cells of this table. Turn them into numbers.',
      ),
    },
  },
  *check(table, { grid }) {
    const cells = textNumbers(table);
    for (const group of cells.length > MOST_APART ? [cells] : cells.map((cell) => [cell])) {
      const [first] = group;
      if (!first) continue;
      yield {
        at: first.cell.position,
        message: group.length > 1 ? 'many' : 'one',
        data: { text: first.cell.text, count: group.length - 1 },
        ...fixCells(grid, 'safe', group.flatMap(asNumber)),
      };
    }
  },
});

/** In a pasted table every cell is text: one finding says so. Stray cells among numbers are named one by one. */
const MOST_APART = 3;

function textNumbers(table: IndicatorTable): readonly Measurement[] {
  return withSpecialFigures(table).flatMap((indicator) => figuresOf(indicator).filter(isTextNumber));
}

/** A plain number or percentage, typed as text. With a unit in words satuan-dalam-target speaks; a decimal point is desimal-campur's. */
function isTextNumber({ cell, reading }: Measurement): boolean {
  if (typeof cell.value !== 'string' || reading.kind !== 'single' || cell.formula !== '') return false;
  return /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?\s*%?$/.test(cell.text);
}

function asNumber({ cell, reading }: Measurement): NewValue[] {
  if (reading.kind !== 'single') return [];
  const { value, unit, decimals } = reading.quantity;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  if (!isPercent(unit)) return [{ at: cell.position, after: value, numberFormat: digits }];
  return [{ at: cell.position, after: Number((value / 100).toPrecision(15)), numberFormat: `${digits}%` }];
}
