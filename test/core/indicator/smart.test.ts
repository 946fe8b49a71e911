import { readQuantity } from '../../../src/core/language/read-quantity';
import { type IndicatorWording, smartCriteria } from '../../../src/core/indicator/smart';

const GOOD: IndicatorWording = {
  name: 'Persentase koperasi berkualitas',
  unit: '%',
  calculation: 'koperasi berkualitas / koperasi aktif × 100',
  target: readQuantity('33,54'),
  dataSource: 'Dinas Koperasi',
};

/** The Indonesian names of the criteria that are not met. */
function unmet(change: Partial<IndicatorWording>): string[] {
  return smartCriteria({ ...GOOD, ...change })
    .filter(({ met }) => !met)
    .map(({ name }) => name.id);
}

test('a good indicator meets all five', () => {
  expect(smartCriteria(GOOD).map(({ name }) => name.id[0])).toEqual(['S', 'T', 'D', 'R', 'B']);
  expect(unmet({})).toEqual([]);
});

test.each([
  ['a wish for a name', { name: 'Meningkatnya persentase koperasi berkualitas' }, 'Spesifik'],
  ['a unit against the name', { unit: 'Orang' }, 'Terukur'],
  ['no calculation', { calculation: '' }, 'Terukur'],
  ['more than the whole', { target: readQuantity(120) }, 'Dapat dicapai'],
  ['two targets in one', { target: readQuantity('7% dan 17%') }, 'Dapat dicapai'],
  ['an activity', { name: 'Persentase sosialisasi yang dilaksanakan' }, 'Relevan'],
  ['no data source', { dataSource: '' }, 'Berbatas waktu'],
])('%s', (_, change, criterion) => {
  expect(unmet(change)).toContain(criterion);
});
