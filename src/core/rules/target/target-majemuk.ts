/** Several values in one target cell. */

import { formatNumber } from '../../sheet/display';
import { type Quantity } from '../../language/quantity';
import { DANGLING_WORDS } from '../../knowledge/spelling/small-words';
import { OCCASION_UNITS } from '../../knowledge/units/units';
import { unitOf } from '../../language/units';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { aimsOf } from '../../table/model';
import { severalFigures } from '../finding/several-figures';
import { splitRow } from '../finding/split-row';
import { causesOfRow } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

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
      occasions: both(
        'Target "{text}" memuat {count} angka ({parts}), dan salah satunya menyebut berapa kali atau berapa lama. Tulis satu angka yang diukur, dan jelaskan yang lain di keterangan.',
        'The target "{text}" holds {count} figures ({parts}), one of which says how often or how long. Write the one that is measured, and explain the other in the notes.',
      ),
    },
  },
  *check(_, context): Iterable<Report<'several' | 'occasions'>> {
    for (const { indicator } of context.facts.withSpecialTargets) {
      for (const { cell, reading } of aimsOf(indicator)) {
        const figures = severalFigures(reading);
        if (figures.length < 2) continue;
        const parts = figures.map(written);
        const data = { text: cell.text, count: parts.length, parts: parts.join('; ') };
        if (saysHowOften(figures)) {
          yield { at: cell.position, message: 'occasions', level: 'warning', data, ...causesOfRow(indicator) };
          continue;
        }
        yield {
          at: cell.position,
          message: 'several',
          data,
          ...splitRow(indicator, context),
        };
      }
    }
  },
});

/** "40 orang/2 angkatan", "120 orang, 3 hari", "4 kali bagi 120 orang": people or things, and in how many turns or how long they are reached. */
function saysHowOften(figures: readonly Quantity[]): boolean {
  const occasions = figures.filter(({ unit }) => isOccasion(unit)).length;
  return figures.length === 2 && occasions === 1 && figures.every(({ unit }) => unit !== '');
}

function isOccasion(unit: string): boolean {
  const [word = '', ...more] = unit.split(' ');
  const known = unitOf(more.length === 1 && DANGLING_WORDS.has(more[0] ?? '') ? word : unit);
  return known?.category === 'time' || (known !== null && OCCASION_UNITS.has(known.name));
}

function written({ value, unit, decimals }: Quantity): string {
  const number = formatNumber(value, decimals);
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
