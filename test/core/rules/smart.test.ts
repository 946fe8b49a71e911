/** SMART says of an indicator what a validation says of its row. */

import { RULES } from '../../../src/core/rules/catalogue';
import { cellName } from '../../../src/core/sheet/address';
import { targetNol } from '../../../src/core/rules/target/target-nol';
import { ownOf } from '../../../src/core/indicator/words/written-each-row';
import { gridOf, tableOf } from './table-builder';
import { casesOf } from './case-files';
import { findingsOf } from './rule-tester';
import { type CriterionId } from '../../../src/core/rules/rule';
import { type IndicatorWording, deniedBy, smartCriteria } from '../../../src/core/rules/smart';

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
  ['a name without a word', { name: '1' }, 'Spesifik'],
  ['a name that tells no change', { name: '1' }, 'Relevan'],
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

test('a unit counts wherever the row says it: in the name, or beside the target', () => {
  expect(unmet({ name: 'Panjang jalan kabupaten (km)', unit: '', target: 60 })).toEqual([]);
  expect(unmet({ unit: '', target: '80%' })).toEqual([]);
  expect(unmet({ name: 'Lama tunggu layanan', unit: '', target: 60 })).toContain('Terukur');
});

test('a name that was cut off does not say what is measured', () => {
  expect(unmet({ name: 'Persentase penduduk yang' })).toContain('Spesifik');
});

/** In the order in which they are said. */
const CRITERIA: readonly CriterionId[] = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];

/** Rules of level error or warning that deny no criterion, each with the reason. */
const DENIES_NOTHING: Readonly<Record<string, string>> = {
  ...because('it is about what SMART is not told: objectives, other rows, the table', [
    'kolom-wajib',
    'indikator-tanpa-sasaran',
    'sasaran-tanpa-indikator',
    'indikator-ganda',
    'periode-tidak-lengkap',
    'jumlah-indikator',
    'penanggung-jawab-kosong',
  ]),
  ...because('it compares figures of several years or rows', [
    'satuan-berubah',
    'target-melawan-arah',
    'desimal-campur',
    'skala-persen',
  ]),
  ...because('it is about what was reached, and SMART is about what is planned', [
    'capaian-salah-hitung',
    'capaian-tanpa-dasar',
    'realisasi-tanpa-target',
    'realisasi-bukan-angka',
    'realisasi-tidak-wajar',
    'predikat-salah',
    'status-tidak-cocok',
    'bobot-tidak-genap',
    'skor-salah-hitung',
    'pembilang-penyebut',
    'jumlah-salah-hitung',
  ]),
  ...because('it is about formulas of cells, and an error passes through a function before SMART is asked', [
    'galat-rumus',
    'rumus-sel-berbeda',
  ]),
  ...because('it compares tables or documents', [
    'antar-tabel-berbeda',
    'beda-dari-kamus',
    'realisasi-berbeda',
    'tidak-selaras',
  ]),
  ...because('it is about how something is typed, not what it says', ['ejaan', 'angka-sebagai-teks']),
};

function because(reason: string, rules: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.map((rule) => [rule, reason]));
}

test('every rule of level error or warning denies a criterion, or has a reason to deny none', () => {
  const silent = RULES.filter(({ meta: { level, denies } }) => level !== 'advice' && denies === undefined);
  expect(silent.map(({ meta }) => meta.id).sort()).toEqual(Object.keys(DENIES_NOTHING).sort());
});

test('what a rule merely advises denies no criterion, so that none says that it does', () => {
  expect(
    RULES.filter(({ meta: { level, denies } }) => level === 'advice' && denies).map(({ meta }) => meta.id),
  ).toEqual([]);
});

test('a figure that differs from its number in words is no target that can be held to', () => {
  expect(unmet({ target: '85 (delapan puluh)', unit: 'Nilai', name: 'Nilai SAKIP' })).toEqual(['Dapat dicapai']);
  expect(unmet({ target: '80 (delapan puluh)', unit: 'Nilai', name: 'Nilai SAKIP' })).toEqual([]);
  expect(unmet({ calculation: 'jumlah 3 (empat) unsur dibagi 4 × 100' })).toEqual(['Terukur']);
});

test('no criterion is met that a rule of level error or warning denies, in all cases of the rules', () => {
  const contradicted: string[] = [];
  let asked = 0;
  for (const rule of RULES) {
    for (const each of rule.meta.denies ? (casesOf(rule.meta.id)?.invalid ?? []) : []) {
      const grids = each.tables.map((spec) => gridOf(spec));
      const tables = each.tables.map((spec, index) => tableOf(spec, grids[index]));
      for (const { cell, sheet, level, messageId } of findingsOf(rule, each)) {
        const table = tables.find((candidate) => candidate.sheet === sheet);
        const indicator = table?.indicators.find(({ row, lastRow }) => row <= cell.row && cell.row <= lastRow);
        if (!indicator || level === 'advice') continue;
        // A rating is a target like others, and 22,5 people a number, but for the figures of other years, of which SMART is not told.
        if (messageId === 'amongFigures' || messageId === 'part') continue;
        // That a zero is impossible may follow from the objective alone, or from other years too.
        if (rule === targetNol && (indicator.objective || indicator.targets.length > 1)) continue;
        const target =
          indicator.targets.find(({ cell: { position } }) => position.column === cell.column) ?? indicator.targets[0];
        const role = table?.columns.find(({ index }) => index === cell.column)?.role ?? 'indicator';
        const criteria = smartCriteria({
          name: indicator.name.text,
          unit: indicator.unit?.text ?? '',
          calculation: indicator.calculation?.text ?? '',
          target: target?.cell.value ?? '',
          numberFormat: target?.cell.numberFormat ?? 'General',
          // What the row above says is its own source only.
          dataSource: ownOf(indicator.dataSource, true),
        });
        asked++;
        if (deniedBy(rule.meta, role).some((criterion) => criteria[CRITERIA.indexOf(criterion)]?.met)) {
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
