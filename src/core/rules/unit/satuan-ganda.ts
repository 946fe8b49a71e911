/** "%" in the cell and in the unit column. */

import { quantitiesOf } from '../../language/quantity';
import { isPercent } from '../../language/units';
import { practice } from '../basis';
import { both } from '../../language/bilingual';

import { WHOLE_TABLE } from '../finding/one-cause';
import { type TableFacts } from '../../indicator/facts';
import { type Report, defineRule } from '../rule';

export const satuanGanda = defineRule({
  meta: {
    id: 'satuan-ganda',
    level: 'advice',
    title: both('Persen ditulis dua kali', 'Percent is written twice'),
    why: both(
      'Bila "%" ada di sel dan di kolom satuan, sel itu dapat bernilai 0,85 atau 85: rumus yang memakainya mudah meleset seratus kali.',
      'With "%" in the cell and in the unit column the cell may hold 0.85 or 85: formulas that use it are easily off by a hundred.',
    ),
    remedy: both(
      'Pilih satu cara untuk seluruh tabel: angka biasa (85) dengan "%" di kolom satuan, atau sel berformat persen (85%) tanpa satuan. Terapkan pada target dan realisasi sekaligus.',
      'Choose one way for the whole table: plain figures (85) with "%" in the column of units, or cells in percent format (85%) without a unit. Apply it to targets and actuals alike.',
    ),
    basis: practice('satuan ditulis di satu tempat', 'the unit is written in one place'),
    messages: {
      twice: both(
        '"{text}" memuat tanda %, sedangkan kolom satuan sudah menyebut "{unit}". Pilih salah satu untuk seluruh tabel.',
        '"{text}" carries a percent sign, and the unit column says "{unit}" already. Choose one for the whole table.',
      ),
    },
  },
  *check(_, { facts }) {
    const found = [...writtenTwice(facts)];
    const rows = new Set(found.map(({ at }) => at.row));
    // Somebody slips in a row or two; more than these, or than so many cells of several rows, are how the table was written.
    const isWholeTable = rows.size > MOST_APART || (rows.size > 1 && found.length > MOST_APART);
    for (const report of found) yield isWholeTable ? { ...report, cause: WHOLE_TABLE } : report;
  },
});

const MOST_APART = 3;

function* writtenTwice(facts: TableFacts): Iterable<Report<'twice'>> {
  for (const { indicator } of facts.withSpecialFigures) {
    const { unit, baselines, targets, actuals } = indicator;
    if (!unit || !isPercent(unit.text)) continue;
    for (const { cell, reading, column } of [...baselines, ...targets, ...actuals]) {
      // The format of a number is how Excel shows it, and nobody wrote it.
      if (typeof cell.value !== 'string') continue;
      if (!quantitiesOf(reading).some((quantity) => quantity.unit === '%')) continue;
      const data = { text: cell.text, unit: unit.text };
      yield { at: cell.position, message: 'twice', data, cause: `${indicator.row}|${column.role}` };
    }
  }
}
