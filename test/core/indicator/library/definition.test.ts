/** What the library lays down of an indicator, as it goes into a row or a card. */

import { definitionOf } from '../../../../src/core/indicator/library/definition';
import { LIBRARY } from '../../../../src/core/knowledge/indicators/library';

const defined = (id: string) => {
  const row = LIBRARY.find((each) => each.id === id);
  if (!row) throw new Error(`No entry ${id}.`);
  return definitionOf(row);
};

it('says what a share is of, how it is computed, and which way is better', () => {
  expect(defined('laik-kir')).toEqual({
    name: 'Persentase Kendaraan Wajib Uji yang Laik Jalan',
    meaning:
      'Persentase Kendaraan Wajib Uji yang Laik Jalan: bagian dari kendaraan wajib uji yang berupa kendaraan lulus uji.',
    calculation: 'Kendaraan lulus uji / kendaraan wajib uji × 100',
    unit: '%',
    polarity: 'higher',
    dataSource: 'SIM PKB',
  });
});

it('leaves out what is not laid down', () => {
  const keys = LIBRARY.filter(({ formula }) => formula === undefined).flatMap((row) => Object.keys(definitionOf(row)));
  expect(keys).not.toContain('calculation');
  expect(keys).not.toContain('meaning');
});
