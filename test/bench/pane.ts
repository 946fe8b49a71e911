/**
 * The pane: how long until its words are on the screen, and how much of our script is fetched until then. Measured in the
 * workbench's frame, where the page is the built one and Office.js comes from the same machine; the page is loaded several
 * times and the middle one counts.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Frame, type Page } from 'playwright-core';
import { type BenchResult } from '../../tools/bench';
import { withWorkbench } from './pages/with-workbench';

const RUNS = 9;

/** The second one fetches words of its own. */
const LANGUAGES = [
  ['id', 'pane'],
  ['en', 'pane in English'],
] as const;

export default async function benchPane(): Promise<BenchResult[]> {
  return withWorkbench(async ({ browser, port, root }) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(`https://localhost:${port}/workbench.html?buka=`);
    await page.waitForSelector('html[data-ready=true]', { timeout: 60_000 });
    const results: BenchResult[] = [];
    for (const [language, name] of LANGUAGES) {
      const middle = await middleStart(page, language);
      const bytes = middle.scripts.reduce((sum, script) => sum + zippedSize(join(root, 'dist', script)), 0);
      results.push(
        {
          name: `${name}, first paint of its words (middle of ${RUNS})`,
          value: middle.painted,
          unit: 'ms',
          limit: 500,
        },
        {
          name: `${name}, our script until then, gzipped (${middle.scripts.length} files)`,
          value: bytes / 1024,
          unit: 'KB',
          limit: 120,
        },
      );
    }
    return results;
  });
}

/** The pane is started several times in one language; the middle one counts. */
async function middleStart(page: Page, language: string): Promise<Start> {
  const starts: Start[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.frame({ name: 'taskpane' })?.evaluate((wanted) => {
      localStorage.setItem('asisten-iku', JSON.stringify({ language: wanted }));
      document.body.replaceChildren();
      window.location.reload();
    }, language);
    await page.frameLocator('iframe[name=taskpane]').getByRole('tab').first().waitFor();
    const frame = page.frame({ name: 'taskpane' });
    if (frame) starts.push(await startOf(frame));
  }
  const [middle] = starts.sort((a, b) => a.painted - b.painted).slice(Math.floor(starts.length / 2));
  if (!middle) throw new Error('The pane was not started.');
  return middle;
}

interface Start {
  /** Since the page was asked for. */
  readonly painted: number;
  /** Our scripts that were asked for before. */
  readonly scripts: readonly string[];
}

/** What stands in the page before our script has run holds no words, so the first content is the pane's own. */
function startOf(frame: Frame): Promise<Start> {
  return frame.evaluate(async () => {
    // No function of its own in here: tsx would wrap it in a helper that the page does not have.
    let [paint] = performance.getEntriesByName('first-contentful-paint');
    for (let turn = 0; turn < 100 && !paint; turn++) {
      await new Promise((next) => setTimeout(next, 20));
      [paint] = performance.getEntriesByName('first-contentful-paint');
    }
    const painted = paint?.startTime ?? Infinity;
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && !name.includes('/office-js/') && startTime < painted)
      .map(({ name }) => new URL(name).pathname.slice(1));
    return { painted, scripts };
  });
}

function zippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
