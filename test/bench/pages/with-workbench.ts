/** The built workbench on a free port and a browser to open it with, closed again whatever happens. */

import { createServer } from 'node:net';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../tools/browser';
import { build } from '../../../src/workbench/server/build';
import { serve } from '../../../src/workbench/server/serve';

export interface ServedWorkbench {
  readonly browser: Browser;
  readonly port: number;
  /** The project's folder, with `dist` built. */
  readonly root: string;
}

export async function withWorkbench<Result>(measure: (workbench: ServedWorkbench) => Promise<Result>): Promise<Result> {
  const root = resolve('.');
  if (isBuilt(root)) console.log('  (as it was built: nothing in src has changed since)');
  else await build(root);
  const port = await freePort();
  const server = await serve({ root, port });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    return await measure({ browser, port, root });
  } finally {
    await browser.close();
    server.close();
  }
}

/** Building takes minutes on a machine that is busy, and a bench is often run again. */
function isBuilt(root: string): boolean {
  const pages = ['taskpane.html', 'workbench.html'].map((name) => join(root, 'dist', name));
  if (!pages.every((page) => existsSync(page))) return false;
  const built = Math.min(...pages.map((page) => statSync(page).mtimeMs));
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return [...sources, join(root, 'webpack.config.js')].every((file) => statSync(file).mtimeMs < built);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
