import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { type FrameLocator, type Locator } from 'playwright-core';
import { openWorkbench, type Session, type SessionOptions } from './browser';

/** The main sample, and the name of its sheet. */
export const SAMPLE = 'samples/tanjung-jabung-barat.xlsx';
export const SHEET = 'IKU 2016-2021';

/** The pane in the workbench, in the words of its user. */
export class PaneDriver {
  private constructor(readonly session: Session) {}

  /** Where the pane may not come up. */
  static on(session: Session): PaneDriver {
    return new PaneDriver(session);
  }

  static async open(options: SessionOptions = { open: SAMPLE }, firstTab = 'Validasi'): Promise<PaneDriver> {
    const driver = new PaneDriver(await openWorkbench(options));
    await driver.pane.getByRole('tab', { name: firstTab }).waitFor();
    return driver;
  }

  get pane(): FrameLocator {
    return this.session.pane;
  }

  list(): Locator {
    return this.pane.getByRole('list', { name: 'Temuan' });
  }

  items(): Locator {
    return this.list().locator('[data-rule]');
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  says(text: string | RegExp): Promise<void> {
    return this.pane.getByText(text).first().waitFor();
  }

  async state(name: string): Promise<void> {
    await this.pane.locator(`[data-state=${name}]`).waitFor({ timeout: 50_000 });
  }

  async validate(): Promise<void> {
    await this.button('Validasi').click();
    await this.state('done');
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
    await this.pane.getByRole('tabpanel', { name }).locator(':scope > *').first().waitFor();
  }

  /** Waits until the list holds so many items. */
  async count(expected: number): Promise<void> {
    expect(
      await poll(
        () => this.items().count(),
        (found) => found === expected,
      ),
    ).toBe(expected);
  }

  /** Opens the first finding of a rule and waits for its details. */
  async finding(rule: string, cell?: string): Promise<Locator> {
    const place = cell === undefined ? '' : `[data-cell=${cell}]`;
    const item = this.list().locator(`[data-rule=${rule}]${place}`).first();
    await item.getByRole('button').first().click();
    await item.getByText('Mengapa penting').waitFor();
    return item;
  }

  idle(): Promise<void> {
    return this.session.run((workbench) => workbench.idle());
  }

  /** Runs a function in the pane's own page. */
  async inPane<Result>(body: () => Result): Promise<Awaited<Result>> {
    const frame = this.session.page.frame({ name: 'taskpane' });
    if (!frame) throw new Error('There is no pane.');
    return (await frame.evaluate(body)) as Awaited<Result>;
  }

  /** Excel in another theme, as it tells the pane. */
  async theme(name: 'light' | 'dark'): Promise<void> {
    const frame = this.session.page.frame({ name: 'taskpane' });
    await frame?.evaluate((color) => {
      const theme = { bodyBackgroundColor: color };
      Object.defineProperty(Office.context, 'officeTheme', { value: theme, configurable: true });
      window.dispatchEvent(new Event('focus'));
    }, { light: '#FFFFFF', dark: '#292929' }[name]);
    await this.pane.locator(`html[data-theme=${name}]`).waitFor();
    // Colours glide from one theme to the other.
    await this.session.page.waitForTimeout(300);
  }

  /** Loads the pane's page again, as when it was closed and its runtime had ended. */
  async restart({ inNewWindow = false } = {}): Promise<void> {
    const frame = this.session.page.frame({ name: 'taskpane' });
    await frame?.evaluate((isNew) => {
      if (isNew) sessionStorage.clear();
      document.body.replaceChildren();
      window.location.reload();
    }, inNewWindow);
    await this.pane.getByRole('tab', { name: 'Validasi' }).waitFor();
  }

  /** Opens a workbook that the test has made. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.session.run(
      (workbench, [base64, file]) => {
        const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        return workbench.open(data.buffer, file);
      },
      [Buffer.from(bytes).toString('base64'), name] as const,
    );
    await this.pane.getByRole('tab', { name: 'Validasi' }).waitFor();
  }

  async save(): Promise<Uint8Array> {
    return new Uint8Array(await this.session.run(async (workbench) => [...new Uint8Array(await workbench.save())]));
  }

  /** The saved file's sheets and styles as XML texts, by the names of the parts; without the selection, which changes nothing. */
  async savedParts(): Promise<Record<string, string>> {
    const files = unzipSync(await this.save());
    return Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => /worksheets\/sheet|styles\.xml/.test(name))
        .map(([name, content]) => [name, new TextDecoder().decode(content).replace(/<selection [^>]*>/g, '')]),
    );
  }
}

/** The names of the parts that are not the same. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]);
}

/** Looks until it is good, or for ten seconds. */
export async function poll<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await look();
    if (good(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The main sample with its sheet protected. */
export async function protectedSample(): Promise<Uint8Array> {
  const files = unzipSync(await readFile(path.resolve(__dirname, '../..', SAMPLE)));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(files[part]);
  files[part] = new TextEncoder().encode(xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
  return zipSync(files);
}
