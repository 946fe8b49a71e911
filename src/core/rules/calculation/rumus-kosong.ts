/** No calculation where the table has that column. */

import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { isLeftBlank } from '../../language/blank';
import { isUnderMerge } from '../../sheet/merges';
import { WHOLE_TABLE } from '../finding/one-cause';
import { defineRule } from '../rule';

export const rumusKosong = defineRule({
  meta: {
    id: 'rumus-kosong',
    level: 'warning',
    title: both('Rumus perhitungan belum diisi', 'The calculation is missing'),
    why: both(
      'Tanpa cara hitung yang tertulis, dua orang dapat menghitung indikator yang sama dengan hasil berbeda.',
      'Without a written calculation two people may compute one indicator with two results.',
    ),
    remedy: both(
      'Tulis angka apa dibagi atau dijumlahkan dengan angka apa, misalnya "Jumlah pemohon puas / jumlah pemohon x 100%". Untuk indeks yang dinilai lembaga lain, cukup sebut lembaga dan pedomannya.',
      'Write which figure is divided by or added to which, such as "Jumlah pemohon puas / jumlah pemohon x 100%". For an index that somebody else judges, name the body and its guideline.',
    ),
    basis: practice(
      'formulir IKU memuat cara perhitungan setiap indikator',
      'IKU forms state how every indicator is computed',
    ),
    denies: ['measurable'],
    helpedBy: 'library',
    messages: {
      empty: both(
        'Rumus perhitungan "{name}" belum diisi. Tulis cara menghitungnya, misalnya "Jumlah … / Jumlah … x 100%".',
        'The calculation of "{name}" is missing. Write how it is computed, such as "Jumlah … / Jumlah … x 100%".',
      ),
    },
  },
  *check(table, { grid, facts }) {
    if (!facts.mayLack('calculation')) return;
    for (const { name, calculation, explanationParts } of table.indicators) {
      if (!calculation || explanationParts?.calculation !== undefined) continue;
      if (!isLeftBlank(calculation.text) || isUnderMerge(grid, calculation.position)) continue;
      yield { at: calculation.position, message: 'empty', data: { name: name.text }, causeOfMany: WHOLE_TABLE };
    }
  },
});
