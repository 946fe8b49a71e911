/** "%" in the cell and in the unit column. */

import { quantitiesOf } from '../../language/quantity';
import { isPercent } from '../../language/units';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type Cell, type Indicator } from '../../table/model';
import { WHOLE_TABLE } from '../finding/one-cause';
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
  *check(_, { facts }): Iterable<Report<'twice'>> {
    const found = facts.withSpecialFigures.flatMap(({ indicator }) => signedTwice(indicator));
    for (const { cell, unit } of found) {
      const data = { text: cell.text, unit };
      // Stray cells are slips; where there are many, the sign is the table's way of writing.
      yield { at: cell.position, message: 'twice', data, ...(found.length > MOST_APART && { cause: WHOLE_TABLE }) };
    }
  },
});

/** Up to so many cells are named one by one. */
const MOST_APART = 3;

interface SignedTwice {
  readonly cell: Cell;
  readonly unit: string;
}

function signedTwice({ unit, baselines, targets, actuals }: Indicator): readonly SignedTwice[] {
  if (!unit || !isPercent(unit.text)) return [];
  return [...baselines, ...targets, ...actuals].flatMap(({ cell, reading }) => {
    // The format of a number is how Excel shows it, and nobody wrote it.
    const isSigned = typeof cell.value === 'string' && quantitiesOf(reading).some((quantity) => quantity.unit === '%');
    return isSigned ? [{ cell, unit: unit.text }] : [];
  });
}
