/** The verifier's desk in a browser, as its tests drive it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type Page } from 'playwright-core';
import { axeViolations } from './axe';
import { browser } from './browser';

const ROOT = path.resolve(__dirname, '../..');

export class DeskInBrowser {
  readonly errors: string[] = [];
  /** Addresses of others that were asked for. */
  readonly foreign: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly home: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(home).origin) this.foreign.push(request.url());
    });
  }

  static async open(
    home = new URL('meja.html', process.env['WORKBENCH_URL'] ?? 'https://localhost:3000/').href,
  ): Promise<DeskInBrowser> {
    const viewport = { width: 1280, height: 900 };
    const context = await (await browser()).newContext({ ignoreHTTPSErrors: true, viewport });
    const desk = new DeskInBrowser(context, await context.newPage(), home);
    await desk.page.goto(home);
    return desk;
  }

  press(button: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name: button }).click();
  }

  /** Until everything on the list has been looked at and nothing is under way. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.querySelector('main')?.dataset['state'] === 'idle' &&
        document.querySelector('tr[data-kind=waiting]') === null,
      undefined,
      { timeout: 120_000 },
    );
  }

  axe(): ReturnType<typeof axeViolations> {
    return axeViolations(this.page);
  }

  /** For the README and the guide, only when SCREENSHOTS names a folder. */
  async picture(name: string, fullPage = false): Promise<void> {
    const pictures = process.env['SCREENSHOTS'];
    if (pictures) await this.page.screenshot({ path: path.resolve(ROOT, pictures, `${name}.png`), fullPage });
  }

  async download(button: string | RegExp): Promise<Buffer> {
    const waiting = this.page.waitForEvent('download', { timeout: 120_000 });
    await this.press(button);
    return readFileSync(await (await waiting).path());
  }
}
