/** Every command that writes a workbook: no word of the workbooks that it has read runs in what it has written. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { COMMANDS } from '../../src/cli/all-commands';
import { FORM_IDS } from '../../src/core/forms/catalogue';
import { escapeXml } from '../../src/core/xml-text';
import { cellName } from '../../src/core/sheet/address';
import { type CellValue } from '../../src/core/sheet/grid';
import { BEGINNINGS, hostileRows, MARK, runningInFile, SHEET_NAME } from '../every-plan';
import { rawWorkbook, textCell } from '../xlsx/make-workbook';
import { iku, temporaryFolder } from './run-iku';

jest.setTimeout(120_000);

const inFolder = temporaryFolder();
const FILE = inFolder(`=${MARK}(1).xlsx`);
const OTHER = inFolder(`+${MARK}'2.xlsx`);

function workbook(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const cell = (value: CellValue, row: number, column: number) => {
    const address = cellName({ row, column });
    if (value === '') return '';
    return typeof value === 'string' ? textCell(address, escapeXml(value)) : `<c r="${address}"><v>${value}</v></c>`;
  };
  const xml = rows.map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, y, x)).join('')}</row>`);
  return rawWorkbook([{ name: escapeXml(SHEET_NAME).replace(/"/g, '&quot;'), xml: xml.join('') }]);
}

beforeAll(() => {
  const rows = hostileRows(BEGINNINGS);
  writeFileSync(FILE, workbook(rows));
  writeFileSync(OTHER, workbook(rows.map((row) => row.map((value) => (value === 60 ? 61 : value))).slice(0, -1)));
});

/** How each command is asked for each kind of workbook that it writes; one that writes none says so by none. */
const RUNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  periksa: [['periksa', FILE, OTHER, '--rekap']],
  templat: FORM_IDS.map((form) => ['templat', form, '--isi', FILE, '--keluaran']),
  kamus: [['kamus', FILE, OTHER, '--keluaran']],
  // The second one carries over what stands in the first.
  laporan: [
    ['laporan', FILE, '--keluaran'],
    ['laporan', FILE, '--timpa', '--keluaran'],
  ],
  banding: [['banding', OTHER, FILE, '--keluaran']],
  selaras: [['selaras', OTHER, FILE, '--keluaran']],
};

test('no command is missing here', () => {
  expect(Object.keys(RUNS).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
});

test.each(Object.entries(RUNS))('%s writes texts as texts', async (command, runs) => {
  for (const [index, args] of runs.entries()) {
    const output = inFolder(command === 'laporan' ? 'laporan.xlsx' : `${command}-${index}.xlsx`);
    const { err } = await iku(...args, output);
    expect([err, existsSync(output)]).toEqual([err, true]);
    const bytes = readFileSync(output);
    expect(Buffer.from(bytes).length).toBeGreaterThan(1000);
    expect(runningInFile(bytes)).toEqual([]);
  }
});
