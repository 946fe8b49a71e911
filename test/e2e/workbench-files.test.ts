import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeBrowser } from './browser';
import { PaneDriver } from './pane-driver';

/** The same file gives the same findings, whether the pane reads it through Excel or the command line from the disk. */

const ROOT = path.resolve(__dirname, '../..');
const PATIENCE = 240_000;

let driver: PaneDriver;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'iku-'));
});
afterEach(() => driver.session.close());
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

interface Review {
  files: { name: string; findings: { rule: string; level: string; sheet: string; cell: string }[] }[];
}

/** What `iku periksa` finds in each file: rule, level, sheet and cell, in order. */
async function commandLine(files: readonly string[]): Promise<string[][]> {
  const args = ['--import', 'tsx', 'src/cli/index.ts', 'periksa', ...files, '--format', 'json'];
  const text = await new Promise<string>((resolve) => {
    // Findings make it end with 1, which is no failure here: a broken answer fails below.
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 28 }, (_error, stdout) => resolve(stdout));
  });
  const review = JSON.parse(text) as Review;
  return review.files.map(({ findings }) =>
    findings.map(({ rule, level, sheet, cell }) => [rule, level, sheet, cell].join(' ')).sort(),
  );
}

async function openFile(file: string): Promise<void> {
  const data = (await readFile(file)).toString('base64');
  await driver.session.run(
    (workbench, [base64, name]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return workbench.open(bytes.buffer, name);
    },
    [data, path.basename(file)] as const,
  );
}

/** What the pane finds in the open workbook. */
async function pane(): Promise<string[]> {
  await driver.validate();
  const found = await driver
    .items()
    .evaluateAll((items) =>
      items.map(({ dataset }) => [dataset['rule'], dataset['level'], dataset['sheet'], dataset['cell']].join(' ')),
    );
  return found.sort();
}

test(
  'the pane and the command line find the same in every sample',
  async () => {
    const names = (await readdir(path.join(ROOT, 'samples'))).filter((name) => name.endsWith('.xlsx')).sort();
    const files = names.map((name) => path.join(ROOT, 'samples', name));
    const expected = await commandLine(files);
    driver = await PaneDriver.open({ open: '' });
    const found: string[][] = [];
    for (const file of files) {
      await openFile(file);
      found.push(await pane());
    }
    expect(Object.fromEntries(names.map((name, index) => [name, found[index]]))).toEqual(
      Object.fromEntries(names.map((name, index) => [name, expected[index]])),
    );
  },
  PATIENCE,
);

test(
  'a rule that is switched off in the pane stays off in the saved file, in the pane and on the command line',
  async () => {
    driver = await PaneDriver.open();
    const before = await pane();
    const item = await driver.finding('ejaan');
    await item.getByRole('button', { name: 'Matikan aturan ini' }).click();
    const others = before.filter((finding) => !finding.startsWith('ejaan '));
    await driver.count(others.length);
    const data = await driver.session.run(async (workbench) => {
      const saved = new Uint8Array(await workbench.save());
      return btoa(Array.from(saved, (byte) => String.fromCharCode(byte)).join(''));
    });
    const file = path.join(folder, 'tersimpan.xlsx');
    await writeFile(file, Buffer.from(data, 'base64'));
    await openFile(file);
    expect(await pane()).toEqual(others);
    expect(await commandLine([file])).toEqual([others]);
  },
  PATIENCE,
);
