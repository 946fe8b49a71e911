/** What a planner types into the measurement form, recalculated by LibreOffice: an achievement, a question or nothing. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildForm } from '../../src/core/forms/catalogue';
import { SCALE_QUESTION } from '../../src/core/forms/plain-formulas';
import { type CellValue, valueAt } from '../../src/core/sheet/grid';
import { type PlannedCell } from '../../src/core/sheet/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { excelizeInNode } from '../../src/xlsx/write/excelize-in-node';
import { temporaryFolder } from './run-iku';

const SOFFICE = '/usr/bin/soffice';
const present = existsSync(SOFFICE);
if (!present) console.warn(`LibreOffice is not at ${SOFFICE}: nothing is typed into forms there.`);

const inFolder = temporaryFolder();

interface Typed {
  readonly value: CellValue;
  readonly format: string;
}

const waysOf = (percent: number): readonly Typed[] => [
  { value: percent, format: 'General' },
  { value: percent / 100, format: '0%' },
  { value: `${percent} %`, format: '@' },
  { value: `${percent}%`, format: '@' },
  { value: `${percent},00 %`, format: '@' },
];

interface Row {
  readonly unit: string;
  readonly polarity: string;
  readonly target: Typed;
  readonly actual: Typed;
  readonly expected: number | typeof SCALE_QUESTION | '';
}

const plain = (value: number): Typed => ({ value, format: 'General' });

/** Two numbers on one scale give their achievement, 70% beside 65 a question, and a text waits for a number. */
function fromTyped(target: Typed, actual: Typed, achievement: number): Row['expected'] {
  if (typeof target.value === 'string' || typeof actual.value === 'string') return '';
  return target.format === actual.format ? achievement : SCALE_QUESTION;
}

const ROWS: readonly Row[] = [
  ...['%', 'Persen'].flatMap((unit) =>
    waysOf(70).flatMap((target) =>
      waysOf(65).map((actual): Row => ({
        unit,
        polarity: 'Naik',
        target,
        actual,
        expected: fromTyped(target, actual, 65 / 70),
      })),
    ),
  ),
  ...waysOf(20).flatMap((target) =>
    waysOf(25).map((actual): Row => ({
      unit: '%',
      polarity: 'Turun',
      target,
      actual,
      expected: fromTyped(target, actual, 2 - 25 / 20),
    })),
  ),
  ...waysOf(20).map((target): Row => ({
    unit: '%',
    polarity: 'Tetap',
    target,
    actual: plain(25),
    expected: fromTyped(target, plain(25), 0.75),
  })),
  { unit: 'Desa', polarity: 'Naik', target: plain(100), actual: plain(1), expected: 0.01 },
  { unit: 'Dokumen', polarity: 'Naik', target: plain(1), actual: plain(12), expected: 12 },
  { unit: '', polarity: '', target: plain(0.7), actual: plain(65), expected: SCALE_QUESTION },
  { unit: 'Indeks', polarity: '', target: plain(1), actual: plain(92), expected: SCALE_QUESTION },
  { unit: '%', polarity: '', target: plain(0.7), actual: plain(4), expected: SCALE_QUESTION },
  { unit: '%', polarity: '', target: plain(80), actual: plain(0), expected: 0 },
  { unit: '%', polarity: '', target: plain(0), actual: plain(5), expected: '' },
];

/** The form's first row, and its columns: unit, direction, target, the year's actual, achievement. */
const FIRST = 7;
const COLUMNS = { unit: 3, polarity: 4, target: 5, actual: 10, achievement: 11 } as const;

(present ? test : test.skip)(
  `LibreOffice computes one achievement, asks or waits (skipped without ${SOFFICE})`,
  async () => {
    const plan = buildForm('pengukuran-kinerja', {
      years: [2025],
      rows: ROWS.length,
      level: 'dinas',
      language: 'id',
      formulas: 'native',
    });
    const typed = ROWS.flatMap(({ unit, polarity, target, actual }, index): PlannedCell[] => {
      const row = FIRST + index;
      return [
        { row, column: COLUMNS.unit, value: unit },
        { row, column: COLUMNS.polarity, value: polarity },
        { row, column: COLUMNS.target, value: target.value, style: { numberFormat: target.format } },
        { row, column: COLUMNS.actual, value: actual.value, style: { numberFormat: actual.format } },
      ];
    });
    const places = new Set(typed.map(({ row, column }) => `${row}:${column}`));
    const cells = [...plan.cells.filter(({ row, column }) => !places.has(`${row}:${column}`)), ...typed];
    const bytes = writeWorkbook([{ ...plan, cells }], await excelizeInNode(), { written: new Date(0) });
    writeFileSync(inFolder('diisi.xlsx'), bytes);
    const home = `-env:UserInstallation=file://${inFolder('profil')}`;
    spawnSync(SOFFICE, [
      home,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      inFolder('hitung'),
      inFolder('diisi.xlsx'),
    ]);
    const [sheet] = readWorkbook(readFileSync(inFolder('hitung/diisi.xlsx')), 'diisi.xlsx').sheets;
    if (!sheet) throw new Error('LibreOffice wrote no sheet.');
    const shown = ROWS.map((_, index) => {
      const value = valueAt(sheet, FIRST + index, COLUMNS.achievement);
      if (typeof value === 'number') return Number(value.toFixed(9));
      return value;
    });
    expect(shown).toEqual(
      ROWS.map(({ expected }) => (typeof expected === 'number' ? Number(expected.toFixed(9)) : expected)),
    );
  },
  180_000,
);
