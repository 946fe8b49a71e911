/** Calls from cells of the workbench, with a bare function registered beside the add-in's own. */

import { type Page } from 'playwright-core';
import { type WorkbenchScript } from '../../../src/workbench/page/script';
import { ASSOCIATE_BARE, BARE, BARE_METADATA, COMPILER_HELPER, type CallTimes } from './call-times';

const ROUNDS = 8;
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
  return page.evaluate(measure, { bare: BARE, rounds: ROUNDS, rows: ROWS });
}

/** Runs in the page. Every round has figures of its own: the same call is not made twice. */
async function measure({ bare, rounds, rows }: { bare: string; rounds: number; rows: number }): Promise<CallTimes> {
  const { workbench } = window as unknown as { workbench: WorkbenchScript };
  const lines = (make: (row: number) => (string | number)[]) => Array.from({ length: rows }, (_, index) => make(index));
  let figure = 0;
  const round = async (name: string, expected: (a: number, b: number) => number): Promise<number> => {
    figure += 10_000;
    const first = figure;
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
    const start = performance.now();
    workbench.set(
      'Sheet1',
      `C1:C${rows}`,
      lines((row) => [`=IKU.${name}(A${row + 1};B${row + 1})`]),
    );
    await workbench.idle();
    const time = performance.now() - start;
    const [[last] = []] = workbench.values('Sheet1', `C${rows}`);
    if (last !== expected(20, first + rows - 1)) throw new Error(`IKU.${name} answered ${String(last)}`);
    return (time * 1000) / rows;
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let each = 0; each < rounds; each++) {
    theirs.push(await round(bare, (a, b) => a + b));
    ours.push(await round('CAPAIAN', (target, actual) => actual / target));
  }
  return { ours, bare: theirs };
}
