/** In which order a search brings what it finds. */

import { type OfficeDefinition, searchOffice } from '../../../../src/core/indicator/library/office';
import { rankOf, searchLibrary, unitName, wantedOf } from '../../../../src/core/indicator/library/search';

const ENTRY = { units: ['%', 'orang'], lists: [['akb'], ['angka', 'kematian', 'bayi'], ['2025', 'kesehatan']] };
const rank = (query: string) => rankOf(wantedOf(query), ENTRY);

test.each<[string, number, string]>([
  ['', 1, 'nothing asked for, everything found'],
  ['akb', 8, 'a whole word of the first list'],
  ['ak', 7, 'the beginning of one'],
  ['kematian', 6, 'a whole word of the second'],
  ['kemat', 5, 'its beginning'],
  ['kesehatan', 4, 'a whole word of the last'],
  ['angka bayi', 11, 'two words, added up'],
  ['angka ibu', 0, 'one of two that is not there'],
  ['ematian', 0, 'no beginning'],
  ['angka 2025', 9, 'a number as it is'],
  ['angka 20', 0, 'the beginning of a number'],
  ['%', 1, 'a unit by its sign'],
  ['°C', 0, 'another unit'],
  ['=1+1', 0, 'signs that say nothing'],
])('"%s" has rank %d: %s', (query, expected) => {
  expect(rank(query)).toBe(expected);
});

test('whoever searches the own library gets the best first, of the unit that was asked for', () => {
  const entry = (name: string, more: Partial<OfficeDefinition>): OfficeDefinition => ({
    key: name.toLowerCase(),
    name,
    sheet: 'Kamus',
    cell: { row: 0, column: 0 },
    ...more,
  });
  const library = [
    entry('Nilai kebun', { meaning: 'Taman kota dan kebun', unit: 'Nilai' }),
    entry('Luas kebun', { dataSource: 'Dinas taman', unit: 'Hektare' }),
    entry('Jumlah tamanan', { unit: 'Unit' }),
    entry('Jumlah taman', { unit: 'Unit' }),
    entry('Jumlah pasar', { unit: 'Unit' }),
  ];
  const found = (query: string, unit?: string) => searchOffice(library, query, unit).map(({ name }) => name);
  expect(found('taman')).toEqual(['Jumlah taman', 'Jumlah tamanan', 'Luas kebun', 'Nilai kebun']);
  expect(found('taman', 'unit')).toEqual(['Jumlah taman', 'Jumlah tamanan']);
  expect(found('', 'hektare')).toEqual(['Luas kebun']);
});

test('whoever searches the library gets first what is called so for short, then by its name, then by other words', () => {
  expect(searchLibrary('ipm')[0]?.short).toContain('IPM');
  const ids = searchLibrary('stunting');
  expect(ids[0]?.name.toLowerCase()).toContain('stunting');
  expect(searchLibrary('stunting', { field: 'ekonomi' })).toEqual([]);
  expect(
    searchLibrary('', { unit: 'persen' }).every(({ unit, alsoUnits = [] }) =>
      [unit, ...alsoUnits].map(unitName).includes(unitName('%')),
    ),
  ).toBe(true);
});

test('a known unit is compared by its name, another by itself', () => {
  expect(unitName('persen')).toBe(unitName('%'));
  expect(unitName('gerobak')).toBe('gerobak');
});
