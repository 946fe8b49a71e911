import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { type WorkbenchScript } from '../../src/workbench/page/script';
import { type ProfileName } from '../../src/workbench/profiles';
import { BROWSER_ARGUMENTS, findBrowser } from '../../tools/browser';

/**
 * The workbench in a real browser, for end-to-end tests:
 *
 *   const session = await openWorkbench({ open: 'samples/lampung.xlsx' });
 *   await session.pane.getByRole('button', { name: 'Validasi' }).click();
 *   expect(await session.run((workbench) => workbench.values('IKU', 'A1:B2'))).toEqual(…);
 *   await session.close();
 */
export interface Session {
  page: Page;
  /** The add-in's pane. */
  pane: FrameLocator;
  /** Runs a function in the page with `window.workbench`. */
  run<T, A = undefined>(body: (workbench: WorkbenchScript, argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Errors that the pages have thrown or logged so far. */
  errors: string[];
  close(): Promise<void>;
}

export interface SessionOptions {
  /** The workbook to open; '' for an empty one. Unless given, the main sample. */
  open?: string;
  /** Which Excel it plays (`src/workbench/profiles.ts`); unless given, that of Microsoft 365. */
  excel?: ProfileName;
  /** Plays one with an older level of the API: `1.9`. */
  api?: string;
  /** The pane's width. */
  panel?: number;
  viewport?: { width: number; height: number };
  /** Any other parameter of the page. */
  parameters?: Record<string, string>;
}

let shared: Promise<Browser> | null = null;

/** One browser for all tests of a file; `closeBrowser` ends it. */
export function browser(): Promise<Browser> {
  shared ??= chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  return shared;
}

export async function closeBrowser(): Promise<void> {
  const open = shared;
  shared = null;
  atRest.length = 0;
  await (await open)?.close();
}

/**
 * Contexts whose session has ended. The next session of a test file takes one over, because the browser has fetched and compiled
 * the workbench there: three of the five seconds that opening it costs. Nothing that a page could find is left in it.
 */
const atRest: BrowserContext[] = [];

const newContext = async () => (await browser()).newContext({ ignoreHTTPSErrors: true });

/** Ends the pages of a context and forgets what they kept. */
async function rest(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  const devTools = await context.newCDPSession(page);
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.close();
  atRest.push(context);
}

/** Opens the workbench where nothing of an earlier session is left, and waits until workbook and pane are there. */
export async function openWorkbench(options: SessionOptions = {}): Promise<Session> {
  const url = new URL(process.env['WORKBENCH_URL'] ?? 'https://localhost:3000/workbench.html');
  if (options.open !== undefined) url.searchParams.set('buka', options.open);
  url.searchParams.set('excel', options.excel ?? 'm365');
  if (options.api) url.searchParams.set('api', options.api);
  if (options.panel) url.searchParams.set('panel', String(options.panel));
  for (const [name, value] of Object.entries(options.parameters ?? {})) url.searchParams.set(name, value);
  const context = atRest.pop() ?? (await newContext());
  const page = await context.newPage();
  await page.setViewportSize(options.viewport ?? { width: 1366, height: 768 });
  let ended: Promise<void> | null = null;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url.href);
  await page.waitForSelector('html[data-ready=true]', { timeout: 45_000 });
  return {
    page,
    pane: page.frameLocator('iframe[name=taskpane]'),
    run: (body, argument) =>
      page.evaluate(
        ([source, given]) => {
          // The function travels as text and is made again in the page.
          const made = new Function(`return (${source as string})`)() as (
            workbench: WorkbenchScript,
            argument: unknown,
          ) => unknown;
          return made(window.workbench, given);
        },
        [body.toString(), argument] as const,
      ) as ReturnType<Session['run']> as never,
    errors,
    // A test may end its session before the suite does.
    close: () => (ended ??= rest(context, url.origin)),
  };
}
