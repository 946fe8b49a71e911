import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

import { FORM_IDS, type FormId } from '../../src/core/forms/catalogue';
import { type CellValue, type SheetGrid, valueAt } from '../../src/core/sheet/grid';
import { achievementFormula } from '../../src/core/forms/formulas';
import { SCALE_QUESTION } from '../../src/core/forms/plain-formulas';
import { type LowerMethod } from '../../src/core/knowledge/choices/methods';
import { POLARITY_ROWS, type Polarity } from '../../src/core/knowledge/choices/polarities';
import { achievement } from '../../src/core/measure/achievement';
import { onOneScale, unitKindOf } from '../../src/core/measure/scale';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { excelizeInNode } from '../../src/xlsx/write/excelize-in-node';
import { iku, temporaryFolder } from './run-iku';

const SOFFICE = '/usr/bin/soffice';
const present = existsSync(SOFFICE);
if (!present) console.warn(`LibreOffice is not at ${SOFFICE}: forms and reports are not opened by another program.`);

const inFolder = temporaryFolder();
const SAMPLE = 'samples/pengukuran-kinerja-contoh.xlsx';

/** What is made of every form, by the ending of its file's name. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  kosong: ['--tahun', '2025-2029', '--baris', '4'],
  contoh: ['--tahun', '2025-2029', '--baris', '4', '--contoh'],
  isi: ['--isi', SAMPLE],
};

/**
 * Pages of a form with four rows: the manual takes half a page an indicator, the agreement a page more for what is signed, and a
 * table of the report stays with its chart.
 */
const PAGES: Partial<Record<FormId, number>> = { 'manual-iku': 2, 'perjanjian-kinerja': 2, 'laporan-kinerja': 7 };

/**
 * Columns are as wide as so many digits of the form's font, Arial. Where neither it nor one of its widths is installed, LibreOffice
 * takes a wider one, and the columns need a page more.
 */
const ARIAL_OR_ALIKE = /^(Arial|Liberation Sans|Arimo|Helvetica|Nimbus Sans)/i;

function hasNarrowFont(): boolean {
  const { stdout, status } = spawnSync('fc-match', ['-f', '%{family}', 'Arial'], { encoding: 'utf8' });
  return status === 0 && ARIAL_OR_ALIKE.test(stdout);
}

const narrow = present && hasNarrowFont();
if (present && !narrow)
  console.warn('No font of the widths of Arial is installed: the wide form is expected to take a page more.');
const PAGES_OF_TWELVE_YEARS = narrow ? 2 : 3;

/** A target and an actual in a unit, with the direction that its cell names. */
interface MeasuredPair {
  readonly target: number;
  readonly actual: number;
  readonly unit: string;
  readonly polarity: Polarity;
  readonly lowerMethod: LowerMethod;
}

const FIGURES = [
  [80, 72],
  [0.35, 35],
  [1, 20],
  [0, 0],
] as const;
const UNITS = ['Orang', '%', 'Total persen', 'Total Nilai', 'Indeks', 'Prosedur', 'Orang (% dari penduduk)', ''];

const PAIRS: readonly MeasuredPair[] = (['difference', 'ratio'] as const).flatMap((lowerMethod) =>
  (['higher', 'lower', 'within'] as const).flatMap((polarity) =>
    UNITS.flatMap((unit) => FIGURES.map(([target, actual]) => ({ target, actual, unit, polarity, lowerMethod }))),
  ),
);

/** `null`: none. */
function ofAddIn({ target, actual, unit, ...options }: MeasuredPair): number | null {
  const plain = (value: number) => ({ kind: 'number', value, unit: '' }) as const;
  const pair = onOneScale(plain(target), plain(actual), unitKindOf(unit));
  if (pair.kind !== 'pair' || pair.first.kind !== 'number' || pair.second.kind !== 'number') return null;
  const result = achievement(pair.first.value, pair.second.value, options);
  return result.kind === 'value' ? result.value : null;
}

/** One of the two may be a fraction beside a percentage or a score, so that a plain formula asks. */
function isApart({ target, actual, unit }: MeasuredPair): boolean {
  return unitKindOf(unit) !== 'other' && Math.min(target, actual) < 2 && target !== actual;
}

/** A pair a row: target, actual, unit, direction, and the formula of the forms; "?" where that is an error. */
const PAIRS_SHEET: SheetPlan = {
  name: 'Satuan',
  cells: PAIRS.flatMap(({ target, actual, unit, polarity, lowerMethod }, row) => {
    const measurement = { lowerMethod, achievementCap: 'none', ratingScale: 'permendagri86' } as const;
    const [A, B, C, D] = ['A', 'B', 'C', 'D'].map((letter) => `${letter}${row + 1}`) as [
      string,
      string,
      string,
      string,
    ];
    const cells = { target: A, actual: B, unit: C, polarity: D };
    const formula = achievementFormula({ formulas: 'native', measurement }, cells).slice(1);
    const typed = [target, actual, unit, POLARITY_ROWS[polarity].word].map((value, column) => ({ row, column, value }));
    return [...typed, { row, column: 4, formula: `=IFERROR(${formula},"?")` }];
  }),
};

/** One start of LibreOffice converts them all. */
function convert(names: readonly string[], to: string, folder: string): void {
  const files = names.map((name) => inFolder(`asal/${name}`));
  const home = `-env:UserInstallation=file://${inFolder('profil')}`;
  spawnSync(SOFFICE, [home, '--headless', '--convert-to', to, '--outdir', inFolder(folder), ...files]);
}

function recalculated(name: string): readonly SheetGrid[] {
  return readWorkbook(readFileSync(inFolder(`hitung/${name}`)), name).sheets;
}

function pagesOf(name: string): number {
  const pdf = readFileSync(inFolder(`cetak/${name}.pdf`), 'latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

(present ? describe : describe.skip)(`opened by LibreOffice (skipped without ${SOFFICE})`, () => {
  beforeAll(async () => {
    mkdirSync(inFolder('asal'));
    for (const id of FORM_IDS) {
      for (const [kind, options] of Object.entries(KINDS)) {
        await iku('templat', id, ...options, '--rumus', 'asli', '--keluaran', inFolder(`asal/${id}-${kind}.xlsx`));
      }
    }
    const wide = ['--tahun', '2025-2036', '--baris', '4', '--rumus', 'asli'];
    await iku('templat', 'iku-perubahan', ...wide, '--keluaran', inFolder('asal/lebar.xlsx'));
    await iku('laporan', SAMPLE, '--lampiran', '--keluaran', inFolder('asal/laporan.xlsx'));
    writeFileSync(
      inFolder('asal/satuan.xlsx'),
      writeWorkbook([PAIRS_SHEET], await excelizeInNode(), { written: new Date(0) }),
    );
    const names = readdirSync(inFolder('asal'));
    convert(names, 'xlsx', 'hitung');
    convert(
      names.filter((name) => !/-(kosong|isi)\.xlsx$/.test(name)),
      'pdf',
      'cetak',
    );
  }, 180_000);

  test('every file opens and recalculates without an error value', () => {
    const files = readdirSync(inFolder('asal'));
    expect(readdirSync(inFolder('hitung')).sort()).toEqual(files.sort());
    const errors = files.flatMap((name) =>
      recalculated(name)
        .flatMap((sheet) => sheet.values.flat())
        .filter((value) => /^(#[A-Z]|Err:)/.test(String(value)))
        .map((value) => `${name}: ${value}`),
    );
    expect(errors).toEqual([]);
  });

  test('empty or with examples, no form has a finding', async () => {
    const files = FORM_IDS.flatMap((id) => ['kosong', 'contoh'].map((kind) => inFolder(`hitung/${id}-${kind}.xlsx`)));
    const { out } = await iku('periksa', ...files, '--format', 'json');
    const { summary } = JSON.parse(out);
    expect(summary).toMatchObject({ files: files.length, errors: 0, warnings: 0, advice: 0 });
  });

  test('the native formulas compute what was computed by hand', () => {
    const [sheet] = recalculated('pengukuran-kinerja-isi.xlsx');
    const header = sheet?.values.findIndex((line) => line.includes('Capaian')) ?? -1;
    const figures = (name: string): readonly CellValue[] => {
      const column = sheet?.values[header]?.indexOf(name) ?? -1;
      // Below the header stand a second row of it and the column numbers.
      return [3, 4, 5, 6, 7, 8].map((offset) => (sheet ? valueAt(sheet, header + offset, column) : ''));
    };
    const rounded = figures('Capaian').map((value) => Number(Number(value).toFixed(6)));
    expect(rounded).toEqual([1.025, 0.9, 0.95, 1.1, 1.25, 0.65]);
    expect(figures('Predikat')).toEqual(['Sangat Tinggi', 'Tinggi', ...new Array(3).fill('Sangat Tinggi'), 'Rendah']);
  });

  test('the native formulas give of each pair what the add-in gives, in whatever unit and direction, or ask', () => {
    const [sheet] = recalculated('satuan.xlsx');
    const differing = PAIRS.flatMap((pair, row) => {
      const shown = sheet ? valueAt(sheet, row, 4) : '';
      const expected = ofAddIn(pair);
      const isSame = typeof shown === 'number' && expected !== null && Math.abs(shown - expected) < 1e-9;
      const agree = isSame || (shown === '' && expected === null) || (shown === SCALE_QUESTION && isApart(pair));
      return agree ? [] : [[...Object.values(pair), shown, expected].join(' | ')];
    });
    expect(differing).toEqual([]);
    expect(PAIRS.filter((pair) => ofAddIn(pair) !== null).length).toBeGreaterThan(PAIRS.length / 2);
  });

  test('a form prints on as many pages as its rows need, none for columns that spilled over', () => {
    for (const id of FORM_IDS) {
      const pages = pagesOf(`${id}-contoh`);
      expect([id, pages > 0 && pages <= (PAGES[id] ?? 1)]).toEqual([id, true]);
    }
  });

  test(`twelve years before and after a revision take ${PAGES_OF_TWELVE_YEARS} pages side by side, so that they can be read`, () => {
    expect(pagesOf('lebar')).toBe(PAGES_OF_TWELVE_YEARS);
  });

  test('each sheet of a report prints on one page', () => {
    expect(pagesOf('laporan')).toBe(recalculated('laporan.xlsx').length);
  });
});
