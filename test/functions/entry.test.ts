/** The functions bundle as each Excel loads it: what its requirement sets say decides what a percentage comes back as. */

import { type RequirementMatrix, hasApiSet } from '../../src/workbench/protocol/api-sets';
import { ExcelError } from './excel-call';

type Call = (...args: unknown[]) => unknown;

/** The functions as registered in an Excel that supports these sets. */
async function functionsIn(matrix: RequirementMatrix): Promise<ReadonlyMap<string, Call>> {
  const registered = new Map<string, Call>();
  const associate = (id: string, call: Call) => registered.set(id, call);
  const isSetSupported = (set: string, version: string) => hasApiSet(matrix, set, version);
  Object.assign(globalThis, {
    CustomFunctions: { Error: ExcelError, associate },
    Office: { context: { requirements: { isSetSupported } } },
  });
  await jest.isolateModulesAsync(async () => void (await import('../../src/functions/index')));
  return registered;
}

const EXCELS: Readonly<Record<string, RequirementMatrix>> = {
  m365: { ExcelApi: '1.20', CustomFunctionsRuntime: '1.4' },
  older365: { ExcelApi: '1.17', CustomFunctionsRuntime: '1.4' },
  ltsc2024: { ExcelApi: '1.17', CustomFunctionsRuntime: '1.3' },
  ltsc2021: { ExcelApi: '1.14', CustomFunctionsRuntime: '1.3' },
};

async function called(excel: string, id: string, ...args: unknown[]): Promise<unknown> {
  const functions = await functionsIn(EXCELS[excel] ?? {});
  return functions.get(id)?.(...args);
}

test('a percentage is a formatted number only where functions may return one', async () => {
  const answers: unknown[] = [];
  for (const excel of Object.keys(EXCELS)) answers.push(await called(excel, 'CAPAIAN', [[20]], [[21]]));
  const formatted = (type: string) => [[{ type, basicValue: 1.05, numberFormat: '0.00%' }]];
  expect(answers).toEqual([formatted('Double'), formatted('FormattedNumber'), [[1.05]], [[1.05]]]);
});

test('a build without data types gives plain numbers everywhere', async () => {
  Object.assign(globalThis, { FUNCTIONS_WITH_DATA_TYPES: false });
  try {
    expect(await called('m365', 'CAPAIAN', [[20]], [[21]])).toEqual([[1.05]]);
  } finally {
    Reflect.deleteProperty(globalThis, 'FUNCTIONS_WITH_DATA_TYPES');
  }
});

test('every answer is a matrix, as every function is declared', async () => {
  expect(await called('ltsc2021', 'CAPAIAN', 20, 21)).toEqual([[1.05]]);
  expect(await called('ltsc2021', 'RERATA', [[1, 0.5]])).toEqual([[0.75]]);
  expect(await called('ltsc2021', 'KONSOLIDASI', [[1, 2]], 'jumlah')).toEqual([[3]]);
  expect(await called('ltsc2021', 'TREN', [[5, 6]])).toEqual([['Membaik']]);
});

test('an answer too large for Excel on the web comes without its formats', async () => {
  const column = (length: number) => Array.from({ length }, () => [20]);
  const first = async (length: number) =>
    ((await called('m365', 'CAPAIAN', column(length), column(length))) as unknown[][])[0];
  expect(await first(40_000)).toEqual([expect.objectContaining({ basicValue: 1 })]);
  expect(await first(40_001)).toEqual([1]);
});

test('an error is thrown, with its message', async () => {
  await expect(called('m365', 'CAPAIAN', '7% dan 17%', 5)).rejects.toMatchObject({
    code: '#VALUE!',
    message: expect.stringContaining('2 angka'),
  });
});
