/** Several values in one target cell. */

import { formatNumber } from '../../sheet/display';
import { type Quantity, type QuantityReading } from '../../language/quantity';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { aimsOf } from '../../table/model';
import { defineRule } from '../rule';

export const targetMajemuk = defineRule({
  meta: {
    id: 'target-majemuk',
    level: 'error',
    title: both('Beberapa target dalam satu sel', 'Several targets in one cell'),
    why: both(
      'Satu sel target hanya dapat dibandingkan dengan satu realisasi. Bila memuat beberapa angka, capaiannya tidak dapat dihitung.',
      'One target cell can be compared with one actual only. With several figures no achievement can be computed.',
    ),
    basis: arithmetic(
      'satu capaian membutuhkan satu target dan satu realisasi',
      'one achievement needs one target and one actual',
    ),
    messages: {
      several: both(
        'Target "{text}" memuat {count} angka ({parts}). Pisahkan menjadi {count} indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        'The target "{text}" holds {count} figures ({parts}). Make {count} indicators of it, each in its own row with its own unit.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const { indicator } of facts.withSpecialTargets) {
      for (const { cell, reading } of aimsOf(indicator)) {
        const parts = partsOf(reading);
        if (parts.length < 2) continue;
        yield {
          at: cell.position,
          message: 'several',
          data: { text: cell.text, count: parts.length, parts: parts.join('; ') },
        };
      }
    }
  },
});

/** The figures of a cell, also where a misspelt word between them hides that there are two: "1 Dukumen 2900 orang". */
function partsOf(reading: QuantityReading): readonly string[] {
  if (reading.kind === 'composite') return reading.quantities.map(written);
  if (reading.kind !== 'single') return [];
  const { value, unit, decimals } = reading.quantity;
  const hidden = SECOND_FIGURE.exec(unit);
  return hidden ? [written({ value, decimals, unit: hidden[1] ?? '' }), hidden[2] ?? ''] : [];
}

/** A word, then another figure with a word: not "m3", "per 1.000 KH" or "hari kerja (5)". */
const SECOND_FIGURE = /^((?!per\b)\p{L}{3,}(?:\s+(?!per\b)\p{L}{3,})?)[\s,;&+/]+(\d[\d.,]*\s+\p{L}{3,}.*)$/iu;

function written({ value, unit, decimals }: Quantity): string {
  const number = formatNumber(value, decimals);
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
