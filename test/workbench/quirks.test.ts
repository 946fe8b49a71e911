/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Fix } from '../../src/core/changes/fix';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { SETTINGS_PLACE } from '../../src/core/kept-settings';
import { supports } from '../../src/excel/capabilities';
import { problemOf } from '../../src/excel/problem';
import { readOpenWorkbook } from '../../src/excel/read/workbook';
import { changeSettings, loadSettings } from '../../src/excel/settings-store';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { insertFormula } from '../../src/excel/write/insert-formula';
import { asMatrix, excelHost } from '../../src/functions/call/excel-host';
import { functionsMetadata } from '../../src/functions/metadata';
import { takeClipboard } from '../../src/workbench/bridge/add-in-frame';
import { parseCatalogue } from '../../src/workbench/functions/catalogue';
import { FunctionInvoker, type HostManner } from '../../src/workbench/functions/invoker';
import { parameterAddresses } from '../../src/workbench/functions/parameter-addresses';
import { readParameters } from '../../src/workbench/page/parameters';
import { HOST_PROFILES } from '../../src/workbench/profiles';
import { QUIRKS } from '../../src/workbench/quirks';
import { connectOffice } from './office';

const IKU = { name: 'IKU', cells: { A1: 'Prosentase' } };
const mend: Fix = {
  kind: 'safe',
  changes: [{ kind: 'cell', sheet: 'IKU', position: { row: 0, column: 0 }, before: 'Prosentase', after: 'Persentase' }],
};
const told = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => problemOf(error).happened.id,
  );

test('every quirk is met by a test that says what the user sees', () => {
  const folder = path.join(__dirname, '..');
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const unmet = Object.keys(QUIRKS).filter((quirk) => !tests.some((text) => text.includes(quirk)));
  expect(unmet).toEqual([]);
});

test('the developers’ page names every quirk and every Excel, with tests that are there and meet it', () => {
  const root = path.join(__dirname, '../..');
  const page = readFileSync(path.join(root, 'docs/pengembang/excel-tiruan.md'), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));
  const cellsOf = (row: string) => row.split(' | ');
  const named = rows.flatMap((row) => /^`([a-z-]+)`$/.exec(cellsOf(row)[2] ?? '')?.[1] ?? []);
  expect([...named].sort()).toEqual(Object.keys(QUIRKS).sort());
  const unmet = rows.flatMap((row) => {
    const [, , quirk = '', tests = ''] = cellsOf(row);
    const files = [...tests.matchAll(/`(test\/[\w./-]+\.tsx?)`/g)].map(([, file = '']) => file);
    const name = quirk.replaceAll('`', '');
    const meets = (file: string) => readFileSync(path.join(root, file), 'utf8').includes(name);
    return files.length > 0 && (!(name in QUIRKS) || files.some(meets)) ? [] : [row];
  });
  expect(unmet).toEqual([]);
  for (const name of Object.keys(HOST_PROFILES)) expect(page).toContain(`| \`${name}\``);
  for (const [name, { quirks }] of Object.entries(HOST_PROFILES)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    expect([name, quirks.filter((quirk) => !row.includes(`\`${quirk}\``))]).toEqual([name, []]);
  }
});

describe('the Excels that offices have', () => {
  test('are asked for by name, and quirks and an older level besides', () => {
    const { matrix, quirks } = readParameters('?excel=ltsc2021&tingkah=tumpah,apa-saja');
    expect(matrix).toMatchObject({ ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' });
    expect([...quirks].sort()).toEqual(['bendera-ganda', 'kosong-nol', 'tanpa-tipe-data', 'tumpah', 'urung-hapus']);
    expect(readParameters('?excel=m365&api=1.9').matrix).toMatchObject({
      ExcelApi: '1.9',
      CustomFunctionsRuntime: '1.4',
    });
    expect(readParameters('')).toMatchObject({ matrix: HOST_PROFILES.web.matrix });
    expect([...readParameters('').quirks]).toEqual(HOST_PROFILES.web.quirks);
  });

  test.each([
    ['m365', true, true],
    ['web', true, true],
    ['mac', true, true],
    ['ltsc2024', false, false],
    ['ltsc2021', false, false],
    ['retail2021', false, false],
  ] as const)('%s: one step to undo %s, formatted numbers %s', (excel, undoGroup, dataTypes) => {
    const office = connectOffice({ sheets: [IKU] }, { excel });
    expect(supports('undoGroup')).toBe(undoGroup);
    expect(office.quirks.includes('tanpa-tipe-data')).toBe(!dataTypes);
  });

  test.each(Object.keys(HOST_PROFILES) as (keyof typeof HOST_PROFILES)[])(
    '%s can be read and mended',
    async (excel) => {
      const office = connectOffice({ sheets: [IKU] }, { excel });
      const { grids } = await readOpenWorkbook({ kind: 'workbook' });
      expect(await applyFixes([mend], grids)).toMatchObject({ done: 1 });
      expect(office.values('IKU', 'A1')).toEqual([['Persentase']]);
    },
  );
});

test('baca-saja: what cannot be written is told, and nothing has changed', async () => {
  const office = connectOffice({ sheets: [IKU] }, { quirks: ['baca-saja'] });
  expect(await applyFixes([mend], [])).toMatchObject({ done: 0, stopped: { error: { code: 'AccessDenied' } } });
  expect(await told(changeSettings((settings) => settings))).toMatch(
    /buku kerja ini diproteksi.*Tidak ada yang diubah/,
  );
  expect(office.values('IKU', 'A1')).toEqual([['Prosentase']]);
  expect((await readOpenWorkbook({ kind: 'workbook' })).grids).toHaveLength(1);
});

test('batas-permintaan: Excel is busy now and then, which is told, and the next try succeeds', async () => {
  connectOffice({ sheets: [IKU] }, { quirks: ['batas-permintaan'] });
  const read = () => readOpenWorkbook({ kind: 'workbook' });
  expect(await told(read())).toBeNull();
  expect(await told(read())).toContain('Excel sedang sibuk');
  expect(await told(read())).toBeNull();
});

test('sedang-sunting: a cell that is being edited is told, and whoever would rather wait is not refused', async () => {
  connectOffice({ sheets: [IKU] }, { quirks: ['sedang-sunting'] });
  const words: (string | null)[] = [];
  for (let time = 0; time < 7; time++) words.push(await told(loadSettings()));
  expect(words.filter((each) => each !== null)).toEqual([expect.stringContaining('sedang disunting')]);
  for (let time = 0; time < 7; time++) expect(await told(loadSettings({ background: true }))).toBeNull();
});

test('saluran-lain: what another channel kept before there were copies is neither seen nor lost', async () => {
  const stored = JSON.stringify({ version: 1, levels: { ejaan: 'off' } });
  const office = connectOffice({ settings: { [SETTINGS_PLACE.key]: stored } }, { quirks: ['saluran-lain'] });
  expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  await changeSettings((settings) => ({ ...settings, levels: { 'target-nol': 'off' } }));
  expect((await loadSettings()).settings.levels).toEqual({ 'target-nol': 'off' });
  office.quirks = [];
  expect((await loadSettings()).settings.levels).toEqual({ ejaan: 'off', 'target-nol': 'off' });
});

describe('kelompok-urung', () => {
  const inOneStep = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      work(context.workbook.worksheets.getItem('IKU'));
      await context.sync();
    });

  const works = {
    protect: (sheet: Excel.Worksheet): void => sheet.protection.protect(),
    rename: (sheet: Excel.Worksheet): void => void (sheet.name = 'Lain'),
    delete: (sheet: Excel.Worksheet): void => sheet.delete(),
    write: (sheet: Excel.Worksheet): void => void (sheet.getRange('A1').values = [['Lain']]),
    'write 1,001 formulas': (sheet: Excel.Worksheet): void =>
      void (sheet.getRange('A1:A1001').formulas = Array.from({ length: 1001 }, () => ['=1'])),
  };

  test.each([
    ['m365', 'protect', 'UndoNotSupported'],
    ['m365', 'rename', 'UndoNotSupported'],
    ['web', 'rename', null],
    ['web', 'delete', 'UndoNotSupported'],
    ['m365', 'write', null],
    ['m365', 'write 1,001 formulas', 'UndoNotSupported'],
    ['ltsc2024', 'protect', null],
  ] as const)('%s: to %s in one step gives %s', async (excel, work, code) => {
    connectOffice({ sheets: [IKU, { name: 'Dua' }] }, { excel });
    const outcome = await inOneStep(works[work]).then(
      () => null,
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
    expect(outcome).toBe(code);
  });

  test('what may not be in one step may be done by itself, before and after', async () => {
    const office = connectOffice({ sheets: [IKU] });
    await expect(inOneStep((sheet) => sheet.protection.protect())).rejects.toThrow();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('IKU').protection.protect();
      await context.sync();
    });
    expect(office.workbook.findSheet('IKU')?.protection).toBeTruthy();
  });
});

test('tumpah: a cell that a formula elsewhere fills is left alone by fixes and by the pane’s formulas', async () => {
  const office = connectOffice({ sheets: [IKU] }, { quirks: ['tumpah'] });
  const child = office.workbook.findSheet('IKU')?.touch(0, 0);
  if (child) child.spilledFrom = { row: 0, column: 5 };
  office.select('IKU', 'A1');
  expect(await insertFormula(() => '=1+1')).toMatchObject({ written: null });
  expect(await applyFixes([mend], [])).toMatchObject({ done: 0, stale: 1 });
});

test('papan-klip: the pane has no clipboard', () => {
  const page = { navigator: { clipboard: {} } } as Window;
  takeClipboard(page);
  expect(page.navigator.clipboard).toBeUndefined();
});

describe('functions', () => {
  const matrix = { id: 'X', name: 'X', parameters: [], result: { dimensionality: 'matrix' } } as const;
  const place = { sheet: '1', row: 0, column: 0 };
  const TODAY: HostManner = {
    dataTypes: true,
    scalarsForMatrices: true,
    isBroken: false,
    knownFromStart: true,
    takesAnySize: true,
  };

  /** What the cell shows once the function has answered. */
  function shown(answer: unknown, manner: Partial<HostManner>) {
    const invoker = new FunctionInvoker(
      () => undefined,
      () => undefined,
      { ...TODAY, ...manner },
    );
    const call = () => invoker.call({ ...matrix, parameters: [] }, [], place, 'IKU!A1', true);
    const known = call();
    if (known) return known.values;
    invoker.results([[1, true, answer]]);
    return call()?.values;
  }
  const formatted = { type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' };

  test('tanpa-tipe-data: a formatted number shows #VALUE!, a plain one is taken', () => {
    expect(shown([[formatted]], { dataTypes: false })).toEqual([['#VALUE!']]);
    expect(shown([[0.5]], { dataTypes: false })).toEqual([[0.5]]);
    expect(shown([[formatted]], {})).toEqual([[0.5]]);
  });

  test('skalar-matriks: a single value for a matrix shows #VALUE!, a matrix of one is taken', () => {
    expect(shown(0.5, { scalarsForMatrices: false })).toEqual([['#VALUE!']]);
    expect(shown([[0.5]], { scalarsForMatrices: false })).toEqual([[0.5]]);
    expect(shown(0.5, {})).toEqual([[0.5]]);
  });

  test('bendera-ganda: both flags show #VALUE! everywhere; ours sets one', () => {
    const both = { ...functionsMetadata(), allowErrorForDataTypeAny: true };
    expect(parseCatalogue('IKU', both).hasBothFlags).toBe(true);
    expect(parseCatalogue('IKU', functionsMetadata()).hasBothFlags).toBe(false);
    expect(shown([[0.5]], { isBroken: true })).toEqual([['#VALUE!']]);
  });

  test('bendera-eceran: the build for Excels that were bought once asks for no data types', () => {
    expect(parseCatalogue('IKU', functionsMetadata()).asksForDataTypes).toBe(true);
    const perpetual = parseCatalogue('IKU', functionsMetadata('https://localhost:3000', 'id', false));
    expect(perpetual).toMatchObject({ asksForDataTypes: false, allowErrors: true });
  });

  test('mulai: a function is #NAME? until its page has started, and is asked then without anybody’s doing', () => {
    const again: unknown[] = [];
    const invoker = new FunctionInvoker(
      () => undefined,
      (places) => again.push(...places),
      { ...TODAY, knownFromStart: false },
    );
    const call = () => invoker.call({ ...matrix, parameters: [] }, [], place, 'IKU!A1', true);
    expect(call()?.values).toEqual([['#NAME?']]);
    invoker.ready();
    expect(again).toEqual([place]);
    expect(call()).toBeNull();
  });

  describe('muatan', () => {
    const many = (rows: number, value: unknown) => Array.from({ length: rows }, () => [value]);
    const limited = (args: unknown[], addresses: string[] = []) => {
      const invoker = new FunctionInvoker(
        () => undefined,
        () => undefined,
        { ...TODAY, takesAnySize: false },
      );
      const call = () => invoker.call({ ...matrix, parameters: [] }, args, place, 'IKU!A1', true, addresses);
      return { invoker, call };
    };

    test('a whole column and more than 5 MB of arguments are #CALC!, a table’s column is taken', () => {
      expect(limited([many(3, 1)], ['IKU!A:A']).call()?.values).toEqual([['#CALC!']]);
      expect(limited([many(60_000, 'x'.repeat(90))]).call()?.values).toEqual([['#CALC!']]);
      expect(limited([many(3, 1)], ['IKU!A2:A4']).call()).toBeNull();
    });

    test('what a function answers for a hundred thousand rows arrives; with their formats it would not', () => {
      const percent = excelHost('Double').percent;
      const answer = many(100_000, percent(0.123456789));
      const arrived = limited([]);
      arrived.call();
      arrived.invoker.results([[1, true, asMatrix(() => answer)()]]);
      expect(arrived.call()?.values).toHaveLength(100_000);

      const lost = limited([]);
      lost.call();
      lost.invoker.results([[1, true, answer]]);
      expect(lost.call()).toBeNull();
    });
  });

  test('are told where their arguments stand, where they ask for it', () => {
    const of = (formula: string) => parameterAddresses(formula, 'IKU.CAPAIAN', 'IKU 2025');
    expect(of('=IKU.CAPAIAN(100,B1)')).toEqual(['', "'IKU 2025'!B1"]);
    expect(of('=IF(A1,IKU.CAPAIAN($B$2:B9,\'Lain, (x)\'!C1,"a,b",SUM(A1,2)),0)')).toEqual([
      "'IKU 2025'!B2:B9",
      "'Lain, (x)'!C1",
      '',
      '',
    ]);
    expect(of('=IKU.CAPAIAN(A1,B1)+IKU.CAPAIAN(A2,B2)')).toEqual([]);
    expect(of('=SUM(A1)')).toEqual([]);

    const sent: unknown[] = [];
    const invoker = new FunctionInvoker(
      (entries) => sent.push(...entries.map(([, , , message]) => (JSON.parse(message) as unknown[])[5])),
      () => undefined,
    );
    invoker.ready();
    const asking = { ...matrix, parameters: [], options: { requiresParameterAddresses: true } };
    invoker.call({ ...matrix, parameters: [] }, [0], place, 'IKU!A1', true, ['IKU!B1']);
    invoker.call(asking, [0], place, 'IKU!A1', true, ['IKU!B1']);
    // The same values from other cells are another question.
    invoker.call(asking, [0], place, 'IKU!A1', true, ['IKU!B2']);
    return new Promise<void>((resolve) =>
      setTimeout(() => {
        expect(sent).toEqual([null, ['IKU!B1'], ['IKU!B2']]);
        resolve();
      }, 20),
    );
  });
});
