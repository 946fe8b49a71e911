/** Several values in one target cell. */

import { formatNumber } from '../../sheet/display';
import { type Quantity } from '../../language/quantity';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { aimsOf } from '../../table/model';
import { severalFigures } from '../finding/several-figures';
import { splitRow } from '../finding/split-row';
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
    remedy: both(
      'Buat satu baris untuk setiap angka, dengan nama, satuan, dan realisasinya sendiri. Urutan angkanya biasanya mengikuti urutan benda yang disebut di nama indikator.',
      'Make a row for each figure, with its own name, unit and actual. The figures usually follow the order of the things that the name mentions.',
    ),
    basis: arithmetic(
      'satu capaian membutuhkan satu target dan satu realisasi',
      'one achievement needs one target and one actual',
    ),
    proposes: true,
    asks: 'split',
    denies: ['achievable'],
    messages: {
      several: both(
        'Target "{text}" memuat {count} angka ({parts}). Pisahkan menjadi {count} indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        'The target "{text}" holds {count} figures ({parts}). Make {count} indicators of it, each in its own row with its own unit.',
      ),
    },
  },
  *check(_, context) {
    for (const { indicator } of context.facts.withSpecialTargets) {
      for (const { cell, reading } of aimsOf(indicator)) {
        const parts = severalFigures(reading).map(written);
        if (parts.length < 2) continue;
        yield {
          at: cell.position,
          message: 'several',
          data: { text: cell.text, count: parts.length, parts: parts.join('; ') },
          ...splitRow(indicator, context),
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
