/** Several values in one target cell. */

import { formatNumber } from '../../sheet/display';
import { type Quantity } from '../../language/quantity';
import { arithmetic, both } from '../basis';
import { withSpecialTargets } from '../evidence/special-figures';
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
  *check(table) {
    for (const indicator of withSpecialTargets(table)) {
      for (const { cell, reading } of indicator.targets) {
        if (reading.kind !== 'composite') continue;
        yield {
          at: cell.position,
          message: 'several',
          data: {
            text: cell.text,
            count: reading.quantities.length,
            parts: reading.quantities.map(written).join('; '),
          },
        };
      }
    }
  },
});

function written({ value, unit, decimals }: Quantity): string {
  const number = formatNumber(value, decimals);
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
