/**
 * A fix called safe never changes what a cell means: the figure that is read from it, and every achievement that a function or the
 * report computes from it, are the same before and after, or come out where before they were refused.
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { type Quantity, type QuantityReading } from '../src/core/language/quantity';
import { collect } from '../src/core/report/collect';
import { review } from '../src/core/review';
import { applyToGrid } from '../src/core/changes/apply';
import { figuresOf } from '../src/core/indicator/figures/special-figures';
import { type Fix, changesOf, movesNothing } from '../src/core/changes/fix';
import { type Finding } from '../src/core/rules/rule';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { cellName } from '../src/core/sheet/address';
import { type CellValue, type SheetGrid, gridFromValues, valueAt } from '../src/core/sheet/grid';
import { planToGrid } from '../src/core/sheet/plan-to-grid';
import { type Indicator, type IndicatorTable } from '../src/core/table/model';
import { isPercent } from '../src/core/language/units';
import { samplePlan } from '../src/taskpane/validation/sample-plan';
import { readWorkbook } from '../src/xlsx/read';
import { ExcelError, call } from './functions/excel-call';
import { runs } from './runs';

const SHARED = [
  'tables/xlsx',
  'books/local-visible',
  'books/central-visible',
  'books/local-minimal',
  'books/central-minimal',
];
const folders = ['samples', ...SHARED.map((name) => `../shared/${name}`)].map((folder) => resolve(folder));
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(folder, name))
    : [],
);
if (!existsSync(resolve('../shared')))
  console.log('../shared is absent: safe fixes are tested on samples and random tables only.');

/** What the cells of a table say in numbers, and what is computed from them. */
interface Meaning {
  readonly figures: ReadonlyMap<string, string>;
  /** "refused" where no number comes out. */
  readonly achievements: ReadonlyMap<string, number | 'refused'>;
}

function meaningOf(tables: readonly IndicatorTable[]): Meaning {
  const figures = new Map<string, string>();
  const achievements = new Map<string, number | 'refused'>();
  for (const table of tables) {
    for (const indicator of table.indicators) {
      for (const { cell, reading } of figuresOf(indicator)) {
        figures.set(`${table.sheet}!${cellName(cell.position)}`, figureWords(reading));
      }
      computeInto(achievements, table, indicator);
    }
    for (const [index, measured] of collect([table], DEFAULT_SETTINGS, 2024).entries()) {
      for (const [year, { achievement }] of measured.years) {
        const key = `${table.sheet} ${cellName({ row: table.area.top, column: table.area.left })} ${index} ${year} report`;
        if (achievement.kind === 'percent') achievements.set(key, achievement.value);
        else if (achievement.kind === 'failed') achievements.set(key, 'refused');
      }
    }
  }
  return { figures, achievements };
}

/** The function on the very cells, with and without the unit. */
function computeInto(found: Map<string, number | 'refused'>, table: IndicatorTable, indicator: Indicator): void {
  for (const target of indicator.targets) {
    for (const actual of indicator.actuals) {
      if (target.column.year !== actual.column.year || target.column.quarter !== actual.column.quarter) continue;
      for (const unit of [null, indicator.unit?.text || null]) {
        const answer = call('CAPAIAN', target.cell.value, actual.cell.value, null, null, null, unit);
        const key = `${table.sheet}!${cellName(target.cell.position)} ${cellName(actual.cell.position)} ${unit ?? ''}`;
        if (typeof answer === 'number') found.set(key, answer);
        else if (answer instanceof ExcelError) found.set(key, 'refused');
      }
    }
  }
}

/** A percent sign in the cell and one in the unit column mean the same. */
function figureWords(reading: QuantityReading): string {
  const words = ({ value, unit }: Quantity) =>
    `${Number(value.toPrecision(12))}${unit === '' || isPercent(unit) ? '' : '…'}`;
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return words(reading.quantity).replace('…', '');
    case 'range':
      return `${reading.lower.value} - ${reading.upper.value}`;
    case 'composite':
      return reading.quantities.map(({ value }) => value).join(', ');
    default:
      return reading.kind;
  }
}

function expectSafeFixesToKeepMeaning(grids: readonly SheetGrid[]): void {
  const { tables, findings } = review(grids);
  const before = meaningOf(tables);
  const safe = findings.filter(({ fix }) => fix?.kind === 'safe' && movesNothing(fix));
  for (const finding of safe) {
    const after = meaningOf(
      review(grids.map((grid) => applyToGrid((finding.fix as Fix).changes, grid) ?? grid)).tables,
    );
    expect({ ...says(finding), changed: alteredIn(before, after, finding) }).toEqual({ ...says(finding), changed: [] });
  }
}

const says = (finding: Finding) => ({ rule: finding.rule.id, cell: cellName(finding.cell) });

/** Rules that prove a figure wrong and write the right one. */
const PROVES_RIGHT = ['capaian-salah-hitung'];

function alteredIn(before: Meaning, after: Meaning, { rule, fix }: Finding): string[] {
  const written = new Set(fix && changesOf(fix, 'cell').map(({ sheet, position }) => `${sheet}!${cellName(position)}`));
  const figures = [...before.figures].filter(([cell, was]) => {
    const now = after.figures.get(cell);
    if (now === undefined || now === was) return false;
    return !(PROVES_RIGHT.includes(rule.id) && written.has(cell));
  });
  const achievements = [...before.achievements].filter(([key, was]) => {
    const now = after.achievements.get(key);
    return was !== 'refused' && now !== undefined && (now === 'refused' || Math.abs(now - was) > 1e-9);
  });
  return [...figures, ...achievements].map(
    ([key, was]) => `${key}: ${was} → ${after.figures.get(key) ?? after.achievements.get(key)}`,
  );
}

describe('safe fixes keep what is meant in', () => {
  it.each(files.map((file) => [file.split('/').slice(-2).join('/'), file]))('%s', (name, file) => {
    expectSafeFixesToKeepMeaning(readWorkbook(new Uint8Array(readFileSync(file)), name).sheets);
  });
});

test('the sample in the pane computes the same after "Perbaiki yang pasti"', () => {
  const sample = planToGrid(samplePlan('id'));
  expectSafeFixesToKeepMeaning([sample]);
  const safe = review([sample]).findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? [fix] : []));
  const mended = safe.reduce((grid, fix) => applyToGrid(fix.changes, grid) ?? grid, sample);
  const [target, actual] = [valueAt(mended, 5, 4), valueAt(mended, 5, 5)];
  expect([target, actual]).toEqual([7.14, 7.5]);
  expect(call('CAPAIAN', target, actual, 'turun')).toBeCloseTo((2 * 7.14 - 7.5) / 7.14, 12);
});

const anyFigure = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    '-',
    '75%',
    '7,14 %',
    '0,85',
    '0,7 %',
    '80 - 85',
    '≥ 75',
    '12 Dokumen',
    '1 Dokumen',
    '1.250',
    '51,664',
  ),
  fc.constantFrom<CellValue>('97.5', '93,50', '1,269,534', '1.500.000', '12.345,6', '104,319', '70', '7', '0,5'),
  fc.constantFrom<CellValue>(0, 0.05, 0.7, 0.85, 1, 1.2, 7.5, 65, 85, 92, 120, 3000),
);
const anyFormat = fc.constantFrom('General', '0.00', '0%', '0.00%', '@');
const anyRow = fc.record({
  name: fc.constantFrom('Tingkat layanan', 'Jumlah peserta pelatihan', 'Persentase jalan mantap', 'Indeks mutu'),
  unit: fc.constantFrom('%', 'Persen', 'Orang', 'Dokumen', 'Indeks', ''),
  figures: fc.array(anyFigure, { minLength: 4, maxLength: 4 }),
  formats: fc.array(anyFormat, { minLength: 4, maxLength: 4 }),
});

type AnyRow = typeof anyRow extends fc.Arbitrary<infer Row> ? Row : never;

/** Rows that once got a fix that was called safe and was not. */
const KNOWN_TO_HURT: [AnyRow[], boolean][] = [
  // A function sees 7.5 where the format shows 750 %: what it makes of "75%" beside it must stay.
  [
    [
      {
        name: 'Tingkat layanan',
        unit: '%',
        figures: [7.5, '', '75%', 0],
        formats: ['0.00%', 'General', 'General', '0.00%'],
      },
    ],
    false,
  ],
  // Only the sign of "0,7 %" says that the row is not in documents.
  [
    [
      {
        name: 'Persentase jalan mantap',
        unit: '%',
        figures: ['0,7 %', '97.5', '1 Dokumen', '0,5'],
        formats: ['General', 'General', 'General', 'General'],
      },
    ],
    false,
  ],
];

describe('safe fixes of random tables', () => {
  it('keep what is meant', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), fc.boolean(), (rows, hasUnit) => {
        const values = rows.map(({ name, unit, figures }) => [name, ...(hasUnit ? [unit] : []), ...figures]);
        const header = ['Indikator Kinerja', ...(hasUnit ? ['Satuan'] : [])];
        const years = ['Target 2023', 'Target 2024', 'Realisasi 2023', 'Realisasi 2024'];
        const grid = gridFromValues([[...header, ...years], ...values], { name: 'IKU' });
        const numberFormats = [
          [...header, ...years].map(() => 'General'),
          ...rows.map(({ formats }) => [...header.map(() => 'General'), ...formats]),
        ];
        expectSafeFixesToKeepMeaning([{ ...grid, numberFormats }]);
      }),
      { numRuns: runs(400), examples: KNOWN_TO_HURT },
    );
  });
});
