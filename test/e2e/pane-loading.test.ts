/** What is seen of the pane before it is there: held up on its way, as by a slow network. */

import { axeViolations } from './axe';
import { browser, closeBrowser } from './browser';

const PANE = new URL('taskpane.html', process.env['WORKBENCH_URL'] ?? 'https://localhost:3000/').href;

/** The scripts of the pane but the first one, which looks after the others; the page itself comes with its styles. */
const SCRIPTS = /^(?!.*penjaga).*\.js$/;

afterAll(closeBrowser);

/** The pane's page alone, 320 pixels wide, none of whose scripts arrive. */
async function openHeldUp(forcedColors: 'active' | 'none') {
  const context = await (
    await browser()
  ).newContext({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 700 }, forcedColors });
  const page = await context.newPage();
  await page.route(SCRIPTS, () => undefined);
  // The scripts that are waited for keep the page from being loaded.
  await page.goto(PANE, { waitUntil: 'commit' });
  await page.locator('.opening-words').waitFor();
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('.opening-words') as Element).opacity === '1',
  );
  return { context, page };
}

test.each(['none', 'active'] as const)(
  'a pane that is slow to come says in both languages that it is loading (forced colours: %s)',
  async (forcedColors) => {
    const { context, page } = await openHeldUp(forcedColors);
    const words = page.getByRole('status');
    expect((await words.textContent())?.replace(/\s+/g, ' ')).toBe('Memuat Asisten IKU… Loading IKU Assistant…');
    expect(await words.locator('[lang=en]').textContent()).toBe('Loading IKU Assistant…');
    // Its picture stands above the words, and nothing is wider than the pane.
    const picture = await page.locator('.opening-line').first().boundingBox();
    const said = await words.boundingBox();
    expect(picture?.height).toBe(32);
    expect((picture?.y ?? 0) + 32).toBeLessThan(said?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await axeViolations(page)).filter(([rule]) => !WITHOUT_A_PANE.has(rule))).toEqual([]);
    await context.close();
  },
);

/** Heading and main region come with the pane. */
const WITHOUT_A_PANE: ReadonlySet<string> = new Set(['landmark-one-main', 'page-has-heading-one', 'region']);
