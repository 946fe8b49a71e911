import { closeBrowser } from './browser';
import { PaneDriver, SHEET, poll } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

test('an edit is checked while one works, by one small request, without taking the focus', async () => {
  driver = await PaneDriver.open();
  await driver.session.run((workbench) => workbench.traffic.reset());
  await driver.validate();
  const whole = await driver.session.run((workbench) => workbench.traffic.bytesIn + workbench.traffic.bytesOut);
  const composite = driver.list().locator('[data-rule=target-majemuk][data-cell=E12]');
  expect(await composite.count()).toBe(1);
  const search = driver.pane.getByRole('searchbox', { name: 'Cari dalam temuan' });
  await search.focus();
  await driver.session.run((workbench, sheet) => {
    workbench.traffic.reset();
    workbench.set(sheet, 'E12', [[15]]);
  }, SHEET);
  expect(
    await poll(
      () => composite.count(),
      (found) => found === 0,
    ),
  ).toBe(0);
  const { requests, bytes } = await driver.session.run(({ traffic }) => ({
    requests: traffic.requests,
    bytes: traffic.bytesIn + traffic.bytesOut,
  }));
  expect(requests).toBe(1);
  expect(bytes).toBeLessThan(whole / 4);
  expect(await driver.inPane(() => document.activeElement?.getAttribute('type'))).toBe('search');
});

test('an edit is not looked at when that is switched off', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  await driver.tab('Pengaturan');
  await driver.pane.getByLabel('Periksa ulang saat sel disunting').uncheck();
  await driver.tab('Validasi');
  await driver.session.run((workbench, sheet) => {
    workbench.traffic.reset();
    workbench.set(sheet, 'E12', [[15]]);
  }, SHEET);
  await driver.session.page.waitForTimeout(2000);
  expect(await driver.session.run(({ traffic }) => traffic.requests)).toBe(0);
  expect(await driver.list().locator('[data-rule=target-majemuk][data-cell=E12]').count()).toBe(1);
});

test('five thousand findings are all listed; search, F8 and an edit leave the reader where he is', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.session.run((workbench) => {
    const header = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Target 2026', 'Sumber Data'];
    const rows = Array.from({ length: 2600 }, (_, index) => [
      index + 1,
      `Meningkatnya mutu layanan ${index}`,
      `Prosentase layanan nomor ${index} yang bermutu`,
      'persen',
      `${index} Kop/ 25 UKM`,
      `${index} Kop/ 30 UKM`,
      'Dinas',
    ]);
    workbench.set('Sheet1', `A1:G${rows.length + 1}`, [header, ...rows]);
    return workbench.idle();
  });
  await driver.validate();
  const figures = await driver.pane.locator('.level-figure').allTextContents();
  const total = figures.reduce((sum, figure) => sum + Number(figure.replace(/\D/g, '')), 0);
  expect(total).toBeGreaterThanOrEqual(5000);
  await driver.count(total);

  // The last finding but one, then the next and the one before by keyboard.
  const last = driver.items().nth(total - 2);
  await last.locator('.finding-row').click();
  const open = () => driver.list().locator('.finding.open').getAttribute('data-cell');
  const cell = await open();
  await driver.inPane(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true })));
  await poll(open, (now) => now !== cell);
  await driver.inPane(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', shiftKey: true, bubbles: true })),
  );
  expect(await poll(open, (now) => now === cell)).toBe(cell);

  const scrolled = () => driver.inPane(() => document.querySelector('.page')?.scrollTop ?? 0);
  const before = await scrolled();
  expect(before).toBeGreaterThan(10_000);
  await driver.session.run((workbench) => workbench.set('Sheet1', 'E1300', [[15]]));
  expect(
    await poll(
      () => driver.items().count(),
      (found) => found < total,
    ),
  ).toBeLessThan(total);
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(200);

  await driver.pane.getByRole('searchbox', { name: 'Cari dalam temuan' }).fill('nomor 1234 ');
  await driver.says(/ dari [\d.]+ temuan$/);
  expect(await driver.items().count()).toBeLessThan(5);
}, 120_000);
