/**
 * The add-in of another host in the workbench, in a real browser. The workbench bears a name of Excel on the web, so that what the host
 * says about other origins and about frames is obeyed as it would be there; Microsoft's server for Office.js is played from its package.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type Page, chromium } from 'playwright-core';
import { type WorkbenchScript } from '../../../src/workbench/page/script';
import { BROWSER_ARGUMENTS, findBrowser } from '../../browser';

const EXCEL_ON_THE_WEB = 'excel.officeapps.live.com';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS_PACKAGE = 'node_modules/@microsoft/office-js/dist';
const SAMPLE = 'samples/tanjung-jabung-barat.xlsx';

/** What the user would have seen. */
export interface Seen {
  /** What `=IKU.CAPAIAN(20;21)` shows. */
  readonly cell: string;
  /** Findings that **Validasi** lists for the sample; 0 when the pane does not come up. */
  readonly findings: number;
  readonly paneOrigin: string;
  readonly pageOrigin: string;
  /** Office.js was asked of Microsoft's server. */
  readonly asksMicrosoft: boolean;
  /** Hosts that were asked for something beside workbench, host and Office.js. */
  readonly elsewhere: readonly string[];
  /** What pages complained of. */
  readonly errors: readonly string[];
}

interface Given {
  /** Where the workbench is served on this machine. */
  readonly workbenchPort: number;
  /** The folder of the add-in at its host. */
  readonly host: string;
  /** Milliseconds that the pane has to come up. */
  readonly patience?: number;
}

export async function seenInBrowser({ workbenchPort, host, patience = 45_000 }: Given): Promise<Seen> {
  const mapped = `--host-resolver-rules=MAP ${EXCEL_ON_THE_WEB}:443 127.0.0.1:${workbenchPort}`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS, mapped] });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
    const { elsewhere, ofMicrosoft } = await playOfficeJs(context, [EXCEL_ON_THE_WEB, new URL(host).host]);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const query = new URLSearchParams({ pengaya: host, buka: SAMPLE });
    await page.goto(`https://${EXCEL_ON_THE_WEB}/workbench.html?${query.toString()}`);
    await page.waitForSelector('html[data-ready=true]', { timeout: patience });
    const findings = await validated(page, patience);
    const cell = await shownBy(page, '=IKU.CAPAIAN(20,21)');
    const frame = page.frames().find((each) => each !== page.mainFrame());
    const originOf = (address: string) => (address.startsWith('http') ? new URL(address).origin : address);
    return {
      cell,
      findings,
      paneOrigin: originOf(frame?.url() ?? ''),
      pageOrigin: originOf(page.url()),
      asksMicrosoft: ofMicrosoft.size > 0,
      elsewhere: [...elsewhere],
      errors,
    };
  } finally {
    await browser.close();
  }
}

/** Grows while the page runs. */
interface Asked {
  readonly elsewhere: ReadonlySet<string>;
  readonly ofMicrosoft: ReadonlySet<string>;
}

/** Answers for Microsoft's server; every other host is refused, and noted. */
async function playOfficeJs(context: BrowserContext, known: readonly string[]): Promise<Asked> {
  const elsewhere = new Set<string>();
  const ofMicrosoft = new Set<string>();
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (address.startsWith(OFFICE_JS)) {
      ofMicrosoft.add(address);
      const file = join(OFFICE_JS_PACKAGE, new URL(address).pathname.slice('/lib/1/hosted'.length));
      return existsSync(file)
        ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') })
        : route.fulfill({ status: 404, body: '' });
    }
    const { protocol, host } = new URL(address);
    if (!protocol.startsWith('http') || known.includes(host)) return route.continue();
    elsewhere.add(host);
    return route.abort();
  });
  return { elsewhere, ofMicrosoft };
}

async function validated(page: Page, patience: number): Promise<number> {
  const pane = page.frameLocator('iframe[name=taskpane]');
  try {
    await pane.getByRole('button', { name: 'Validasi', exact: true }).first().click({ timeout: patience });
    await pane.locator('[data-state=done]').waitFor({ timeout: patience });
  } catch {
    return 0;
  }
  return pane.getByRole('list', { name: 'Temuan' }).locator('[data-rule]').count();
}

function shownBy(page: Page, formula: string): Promise<string> {
  return page.evaluate(async (typed) => {
    const { workbench } = window as unknown as { readonly workbench: WorkbenchScript };
    const sheet = workbench.sheets()[0] ?? '';
    workbench.set(sheet, 'Z90', [[typed]]);
    await workbench.idle();
    return String(workbench.text(sheet, 'Z90').flat()[0] ?? '');
  }, formula);
}
