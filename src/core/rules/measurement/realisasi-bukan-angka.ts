/** An actual that holds no number where the target has one. */

import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { nearestAtPeriod, quantityOf } from '../../indicator/series';
import { causesOfRow } from '../finding/one-cause';
import { defineRule } from '../rule';

export const realisasiBukanAngka = defineRule({
  meta: {
    id: 'realisasi-bukan-angka',
    level: 'error',
    title: both('Realisasi tidak berupa angka', 'The actual is no number'),
    why: both(
      'Target berupa angka hanya dapat dibandingkan dengan realisasi berupa angka. Bila belum ada data, kosongkan atau tulis "-".',
      'A target in figures can only be compared with an actual in figures. Where there are no data yet, leave it blank or write "-".',
    ),
    remedy: both(
      'Tulis angka yang dicapai di sel realisasi, dan pindahkan penjelasannya ke keterangan. Bila datanya belum ada, tulis "-".',
      'Write the figure that was reached, and move the words to the notes. Without data write "-".',
    ),
    basis: arithmetic('angka hanya dapat dibandingkan dengan angka', 'figures compare with figures only'),
    messages: {
      text: both(
        'Realisasi "{actual}" bukan angka, padahal targetnya "{target}". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        'The actual "{actual}" is no number, but the target is "{target}". Write the figure reached, or "-" when there are no data yet.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const { indicator } of facts.withSpecialFigures) {
      const { targets, actuals } = indicator;
      for (const { cell, column, reading } of actuals) {
        if (reading.kind !== 'text') continue;
        // Excel makes a date of "3/4" and of "3.4": typed as a number, but none to read.
        const isDate = typeof cell.value === 'number';
        if (!isDate && (/\d/.test(reading.text) || !/\p{L}{2}/u.test(reading.text))) continue;
        const target = nearestAtPeriod(targets, column) ?? (isDate ? targets[0] : undefined);
        if (!target || quantityOf(target.reading) === undefined) continue;
        const data = { actual: cell.text, target: target.cell.text };
        yield { at: cell.position, message: 'text', data, ...causesOfRow(indicator) };
      }
    }
  },
});
