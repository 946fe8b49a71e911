/** The native formulas recalculated by LibreOffice, where it is installed, against the functions themselves. */

import { read, utils, write } from '@e965/xlsx';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BODIES } from '../../../src/functions/bodies';
import { type CallHost } from '../../../src/functions/call/host';
import { toNative } from '../../../src/functions/native/convert';

const SOFFICE = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path));
if (!SOFFICE) console.log('Skipped: LibreOffice is not installed, so the native formulas are not recalculated.');

type Value = number | string;

/** Rows of inputs in columns A to C. */
const INPUTS: readonly (readonly Value[])[] = [
  [20, 21, 15],
  [20, 15, 30],
  [0.35, 0.325, 0.5],
  [5, 11, 5],
  [10, 0, 4],
  [0, 0, 0],
  [0, 5, 2],
  [0.7, '-', 3],
  ['', 8, 1],
  [80, 80, 70],
  [60, 54.3, 58.7],
  [-3, 2, 90],
  [1, 8, 6],
];

/** Formulas over `A1`, `B1`, `C1` of each row, with the arguments of the same call. */
const FORMULAS: readonly { id: string; args: string; more: readonly (Value | null)[]; columns: readonly number[] }[] = [
  ...['', ',"turun"', ',"tetap"'].flatMap((direction) => {
    const word = direction.replace(/[",]/g, '') || null;
    return [
      { id: 'CAPAIAN', args: `A1,B1${direction}`, more: [word, null, null], columns: [0, 1] },
      { id: 'CAPAIAN', args: `A1,B1${direction || ','},110%`, more: [word, 1.1, null], columns: [0, 1] },
      { id: 'STATUS', args: `A1,B1${direction}`, more: [word], columns: [0, 1] },
    ];
  }),
  { id: 'CAPAIAN', args: 'A1,B1,"turun",,"rasio"', more: ['turun', null, 'rasio'], columns: [0, 1] },
  { id: 'PREDIKAT', args: 'B1', more: [null], columns: [1] },
  { id: 'PREDIKAT', args: 'C1', more: [null], columns: [2] },
  { id: 'PREDIKAT', args: 'C1,"lke"', more: ['lke'], columns: [2] },
  { id: 'PREDIKAT', args: 'C1,"empat"', more: ['empat'], columns: [2] },
  { id: 'PERSENTASE', args: 'B1,A1', more: [], columns: [1, 0] },
  { id: 'PERTUMBUHAN', args: 'A1,B1', more: [], columns: [0, 1] },
  { id: 'KEMAJUAN', args: 'B1,A1', more: [null], columns: [1, 0] },
  { id: 'KEMAJUAN', args: 'B1,A1,C1', more: [], columns: [1, 0, 2] },
  { id: 'EFISIENSI', args: 'A1,C1,B1', more: [], columns: [0, 2, 1] },
];

/** Formulas over whole columns of `SERIES`, which stands in column E to G. */
const SERIES: readonly (readonly Value[])[] = [
  [2021, 1.05, 1.05],
  [2022, 0.8, 0.8],
  [2023, '-', '-'],
  [2024, 1.1, 110],
];
const YEARS = SERIES.map(([year]) => [year ?? '']);
const VALUES = SERIES.map(([, value]) => [value ?? '']);
const ACHIEVEMENTS = SERIES.map(([, , value]) => [value ?? '']);
const WHOLE = [
  ...['', ',"rata"', ',"akhir"', ',"maks"', ',"min"'].map((cara) => ({
    id: 'KONSOLIDASI',
    args: `F1:F4${cara}`,
    given: [VALUES, cara.replace(/[",]/g, '') || null] as unknown[],
  })),
  { id: 'RERATA', args: 'G1:G4', given: [ACHIEVEMENTS, null, null] as unknown[] },
  { id: 'PROYEKSI', args: 'E1:E4,F1:F4,2026', given: [YEARS, VALUES, 2026] as unknown[] },
];

const HOST: CallHost = { tellsBlanks: true, percent: (fraction) => fraction, error: (code) => code };

const ours = (id: string, args: readonly unknown[]): unknown => BODIES[id]?.(args, HOST);

interface Case {
  readonly name: string;
  readonly formula: string;
  readonly expected: unknown;
}

function cases(): Case[] {
  const byRow = FORMULAS.flatMap(({ id, args, more, columns }) =>
    INPUTS.flatMap((row, index): Case[] => {
      const formula = `=IKU.${id}(${args.replace(/([A-C])1\b/g, `$1${index + 1}`)})`;
      return [
        {
          name: `${formula} of ${JSON.stringify(row)}`,
          formula,
          expected: ours(id, [...columns.map((column) => row[column]), ...more]),
        },
      ];
    }),
  );
  const nested = INPUTS.flatMap(([target = '', actual = ''], index): Case[] => {
    const achievement = ours('CAPAIAN', [target, actual, null, null, null]);
    // As Excel hands a percentage on from one function to the next.
    const percent = { type: 'FormattedNumber', basicValue: achievement, numberFormat: '0.00%' };
    const formula = `=IKU.PREDIKAT(IKU.CAPAIAN(A${index + 1},B${index + 1}))`;
    return [
      { name: formula, formula, expected: typeof achievement === 'number' ? ours('PREDIKAT', [percent]) : achievement },
    ];
  });
  const whole = WHOLE.map(({ id, args, given }) => ({
    name: `=IKU.${id}(${args})`,
    formula: `=IKU.${id}(${args})`,
    expected: ours(id, given),
  }));
  return [...byRow, ...nested, ...whole];
}

/** One formula over the rows of `INPUTS` that it can take, and what each row must show. */
const ROWS = INPUTS.flatMap(([target], index) => (Number(target) < 0 ? [] : [index]));
const LAST = ROWS.findIndex((row, index) => row !== index);
const HEIGHT = LAST < 0 ? ROWS.length : LAST;
const COLUMN = `=IKU.CAPAIAN(A1:A${HEIGHT},B1:B${HEIGHT},"turun",110%)`;

/** Recalculates a sheet with the inputs, the formulas in column H and the array formula in column J. */
function recalculate(
  soffice: string,
  formulas: readonly string[],
  array: string,
): { single: unknown[]; array: unknown[] } {
  const sheet = utils.aoa_to_sheet(INPUTS.map((row) => row.map((value) => (value === '' ? null : value))));
  utils.sheet_add_aoa(
    sheet,
    SERIES.map((row) => [...row]),
    { origin: 'E1' },
  );
  formulas.forEach((formula, index) => {
    sheet[`H${index + 1}`] = { t: 'n', f: formula.slice(1) };
  });
  sheet.J1 = { t: 'n', f: array.slice(1), F: `J1:J${HEIGHT}` };
  sheet['!ref'] = `A1:J${Math.max(formulas.length, INPUTS.length)}`;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  const folder = mkdtempSync(join(tmpdir(), 'native-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      soffice,
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')],
      {
        stdio: 'ignore',
      },
    );
    const result = read(readFileSync(join(folder, 'out', 'in.xlsx'))).Sheets.Sheet1;
    const valueOf = (address: string): unknown => {
      const cell = result?.[address] as { t: string; v: unknown } | undefined;
      return cell?.t === 'e' ? 'error' : (cell?.v ?? '');
    };
    return {
      single: formulas.map((_, index) => valueOf(`H${index + 1}`)),
      array: Array.from({ length: HEIGHT }, (_, index) => valueOf(`J${index + 1}`)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(SOFFICE ? describe : describe.skip)(
  `native formulas in LibreOffice${SOFFICE ? '' : ' (skipped: not installed)'}`,
  () => {
    test('give what the functions give', () => {
      const all = cases();
      const native = all.map(({ formula }) => toNative(formula));
      expect(native.flatMap(({ kept }) => kept)).toEqual([]);
      const found = recalculate(
        SOFFICE ?? '',
        native.map(({ formula }) => formula),
        toNative(COLUMN).formula,
      );
      const differences = all.flatMap(({ name, expected }, index) =>
        agree(expected, found.single[index]) ? [] : [`${name}: ${String(expected)} but ${String(found.single[index])}`],
      );
      expect(differences).toEqual([]);
      const column = INPUTS.slice(0, HEIGHT).map(([target, actual]) =>
        ours('CAPAIAN', [target, actual, 'turun', '110%', null]),
      );
      expect(found.array.filter((value, index) => !agree(column[index], value))).toEqual([]);
    }, 180_000);
  },
);

function agree(expected: unknown, found: unknown): boolean {
  if (typeof expected === 'number' && typeof found === 'number')
    return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (typeof expected === 'string' && expected.startsWith('#')) return found === 'error';
  return expected === found;
}
