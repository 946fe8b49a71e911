/**
 * What one call of IKU.CAPAIAN costs beside one of a bare `(a, b) => a + b`, in the same run and the same hosts:
 *
 * - in a cell of the workbench: typed into cells and waited for, through the sheet's own calculation, the host protocol and
 *   Microsoft's runtime in the pane. This is what a user waits for, and what the limit is about;
 * - in Microsoft's runtime alone, with a host that does nothing but send calls and take results: the strictest comparison
 *   there is, since nothing hides our share. Printed without a limit: there, ranges as arguments and a formatted percentage as
 *   result, some sixty letters of text, are compared with bare numbers.
 *
 * Both functions take turns. Processor time of the page's process counts, not the clock, and the median of the rounds.
 */

import { type Browser } from 'playwright-core';
import { type BenchResult } from '../../tools/bench';
import { type CallTimes } from './pages/call-times';
import { timesInRuntime } from './pages/runtime-page';
import { withWorkbench } from './pages/with-workbench';
import { timesInWorkbench } from './pages/workbench-page';

const MOST = 1.2;

export default async function benchFunctionCalls(): Promise<BenchResult[]> {
  return withWorkbench(async ({ browser, port, root }) => [
    ...results('in a cell of the workbench', await timesInWorkbench(await securePage(browser), port), MOST),
    ...results("in Microsoft's runtime alone", await timesInRuntime(await browser.newPage(), root)),
  ]);
}

function results(where: string, { ours, bare }: CallTimes, limit?: number): BenchResult[] {
  const [our, their] = [median(ours), median(bare)];
  return [
    { name: `CAPAIAN, one call ${where}`, value: our, unit: 'µs' },
    { name: `(a, b) => a + b, one call ${where}`, value: their, unit: 'µs' },
    { name: `CAPAIAN beside a bare function ${where}`, value: our / their, unit: '×', ...(limit && { limit }) },
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function securePage(browser: Browser) {
  return (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
}
