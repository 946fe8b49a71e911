/** The built workbench on a free port and a browser to open it with, closed again whatever happens. */

import { createServer } from 'node:net';
import { resolve } from 'node:path';
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
  await build(root);
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

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
