/** Calls from cells of the workbench, with a bare function registered beside the add-in's own. */

import { type Page } from 'playwright-core';
import { type WorkbenchScript } from '../../../src/workbench/page/script';
import { ASSOCIATE_BARE, BARE, BARE_METADATA, COMPILER_HELPER, type CallTimes, processorTime } from './call-times';

const ROUNDS = 10;
const ROWS = 2000;

export async function timesInWorkbench(page: Page, port: number): Promise<CallTimes> {
  await page.addInitScript(COMPILER_HELPER);
  await page.route('**/functions.json', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { functions: unknown[] };
    json.functions.push(BARE_METADATA);
    await route.fulfill({ response, json });
  });
  await page.goto(`https://localhost:${port}/workbench.html?buka=`);
  await page.waitForSelector('html[data-ready=true]', { timeout: 90_000 });
  const pane = page.frame('taskpane');
  if (!pane) throw new Error('The workbench shows no pane.');
  await pane.waitForFunction('typeof CustomFunctions === "object" && !!CustomFunctions.associate');
  await pane.evaluate(ASSOCIATE_BARE);
  const clock = await processorTime(page);
  let figure = 0;
  const round = async (name: string, expected: (a: number, b: number) => number): Promise<number> => {
    // Every round has figures of its own: the same call is not made twice.
    figure += 10_000;
    await page.evaluate(prepare, { first: figure, rows: ROWS });
    const before = await clock();
    const last = await page.evaluate(calculate, { name, rows: ROWS });
    const time = (await clock()) - before;
    if (last !== expected(20, figure + ROWS - 1)) throw new Error(`IKU.${name} answered ${String(last)}`);
    return (time * 1000) / ROWS;
  };
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let each = 0; each < ROUNDS; each++) {
    times.bare.push(await round(BARE, (a, b) => a + b));
    times.ours.push(await round('CAPAIAN', (target, actual) => actual / target));
  }
  return times;
}

interface WithWorkbench {
  readonly workbench: WorkbenchScript;
}

/** Runs in the page. */
async function prepare({ first, rows }: { first: number; rows: number }): Promise<void> {
  const { workbench } = window as unknown as WithWorkbench;
  const lines = (make: (row: number) => (string | number)[]) => Array.from({ length: rows }, (_, row) => make(row));
  workbench.set(
    'Sheet1',
    `A1:B${rows}`,
    lines((row) => [20, first + row]),
  );
  workbench.set(
    'Sheet1',
    `C1:C${rows}`,
    lines(() => ['']),
  );
  await workbench.idle();
}

/** Runs in the page; answers the last cell's value. */
async function calculate({ name, rows }: { name: string; rows: number }): Promise<unknown> {
  const { workbench } = window as unknown as WithWorkbench;
  const formulas = Array.from({ length: rows }, (_, row) => [`=IKU.${name}(A${row + 1};B${row + 1})`]);
  workbench.set('Sheet1', `C1:C${rows}`, formulas);
  await workbench.idle();
  return workbench.values('Sheet1', `C${rows}`)[0]?.[0];
}
