/** SMART says of an indicator what a validation says of its row. */

import { RULES } from '../../../src/core/rules/catalogue';
import { cellName } from '../../../src/core/sheet/address';
import { targetNol } from '../../../src/core/rules/target/target-nol';
import { gridOf, tableOf } from './table-builder';
import { casesOf } from './case-files';
import { findingsOf } from './rule-tester';
import { type IndicatorWording, RULES_OF_CRITERIA, smartCriteria } from '../../../src/core/rules/smart';

const GOOD: IndicatorWording = {
  name: 'Persentase koperasi berkualitas',
  unit: '%',
  calculation: 'koperasi berkualitas / koperasi aktif × 100',
  target: '33,54',
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
  ['more than the whole', { target: 120 }, 'Dapat dicapai'],
  ['two targets in one', { target: '7% dan 17%' }, 'Dapat dicapai'],
  ['an activity', { name: 'Persentase sosialisasi yang dilaksanakan' }, 'Relevan'],
  ['no data source', { dataSource: '' }, 'Berbatas waktu'],
])('%s', (_, change, criterion) => {
  expect(unmet(change)).toContain(criterion);
});

test.each([
  ['Nilai SAKIP', 'Nilai', 120, 'Dapat dicapai'],
  ['Indeks kepuasan masyarakat', 'Orang', 80, 'Terukur'],
  ['Peningkatan kualitas layanan', '%', 80, 'Spesifik'],
  ['Menekan angka stunting', '%', 12, 'Spesifik'],
])('%s in %s with the target %s is not met as the validation finds it', (name, unit, target, criterion) => {
  expect(unmet({ name, unit, target })).toContain(criterion);
});

test('what no rule objects to is not denied: a known index by its letters, and more spent than was planned', () => {
  expect(unmet({ name: 'IPM', unit: 'Indeks', target: 73.5 })).toEqual([]);
  expect(unmet({ name: 'Persentase realisasi anggaran', target: 105 })).toEqual([]);
});

const LETTERS = Object.values(RULES_OF_CRITERIA);

test('no criterion is met that a rule of level error or warning denies, in all cases of the rules', () => {
  const contradicted: string[] = [];
  let asked = 0;
  for (const rule of RULES) {
    const letters = LETTERS.flatMap((rules, index) => (rules.includes(rule) ? [index] : []));
    for (const each of letters.length > 0 ? (casesOf(rule.meta.id)?.invalid ?? []) : []) {
      const grids = each.tables.map((spec) => gridOf(spec));
      const tables = each.tables.map((spec, index) => tableOf(spec, grids[index]));
      for (const { cell, sheet, level } of findingsOf(rule, each)) {
        const table = tables.find((candidate) => candidate.sheet === sheet);
        const indicator = table?.indicators.find(({ row, lastRow }) => row <= cell.row && cell.row <= lastRow);
        if (!indicator || level === 'advice') continue;
        // That a zero is impossible may follow from the objective alone, or from other years, of which SMART is not told.
        if (rule === targetNol && (indicator.objective || indicator.targets.length > 1)) continue;
        const target =
          indicator.targets.find(({ cell: { position } }) => position.column === cell.column) ?? indicator.targets[0];
        const criteria = smartCriteria({
          name: indicator.name.text,
          unit: indicator.unit?.text ?? '',
          calculation: indicator.calculation?.text ?? '',
          target: target?.cell.value ?? '',
          numberFormat: target?.cell.numberFormat ?? 'General',
          dataSource: indicator.dataSource?.cell.text ?? '',
        });
        asked++;
        if (letters.some((letter) => criteria[letter]?.met)) {
          contradicted.push(`${rule.meta.id} ${each.name} ${cellName(cell)} ${indicator.name.text}`);
        }
      }
    }
  }
  expect(contradicted).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});

/** What each criterion says, in both languages. */
const words = (change: Partial<IndicatorWording>) =>
  Object.fromEntries(
    smartCriteria({ ...GOOD, ...change }).map(({ name, met, why }) => [
      name.en,
      `${met ? '+' : '-'} ${why.id} | ${why.en}`,
    ]),
  );

test('each criterion says why it is met', () => {
  expect(words({})).toEqual({
    Specific: '+ Nama menyebut apa yang diukur. | The name says what is measured.',
    Measurable: '+ Ada satuan dan cara menghitung. | There are a unit and a way to compute it.',
    Achievable:
      '+ Target satu angka dan masuk akal untuk satuannya. | The target is one number and possible for its unit.',
    Relevant: '+ Mengukur hasil. | It measures an outcome.',
    'Time-bound':
      '+ Ada target untuk periodenya dan sumber datanya. | There are a target for the period and a data source.',
  });
});

test.each<[string, Partial<IndicatorWording>, string, string]>([
  ['a range', { target: '30 - 35' }, 'Achievable', '+ Target terbaca. | The target can be read.'],
  ['a rating', { target: 'A', unit: 'Predikat' }, 'Achievable', '+ Target terbaca. | The target can be read.'],
  [
    'a limit',
    { target: '≥ 30' },
    'Achievable',
    '+ Target satu angka dan masuk akal untuk satuannya. | The target is one number and possible for its unit.',
  ],
  [
    'a name that everybody knows',
    { name: 'IPM', unit: 'Indeks' },
    'Relevant',
    '+ Mengukur hasil. | It measures an outcome.',
  ],
  ['no name', { name: '' }, 'Specific', '- Nama indikator kosong. | The name is blank.'],
  ['no unit', { unit: '' }, 'Measurable', '- Satuan belum ada. | There is no unit.'],
  ['no target', { target: '' }, 'Achievable', '- Target belum ada. | There is no target.'],
])('%s is told so', (_, change, criterion, said) => {
  expect(words(change)[criterion]).toBe(said);
});

test('what a rule merely advises denies nothing', () => {
  expect(unmet({ name: 'Taman yang terawat', unit: 'Taman', target: 5 })).not.toContain('Spesifik');
});
