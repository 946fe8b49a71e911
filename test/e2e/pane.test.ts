import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { type Locator } from 'playwright-core';
import { closeBrowser, openWorkbench, type Session, type SessionOptions } from './browser';

const SAMPLE = { open: 'samples/tanjung-jabung-barat.xlsx' };
const SHEET = 'IKU 2016-2021';

let session: Session;

afterEach(() => session.close());
afterAll(closeBrowser);

async function open(options: SessionOptions = SAMPLE): Promise<void> {
  session = await openWorkbench(options);
  await session.pane.getByRole('tab', { name: 'Validasi' }).waitFor();
}

const list = () => session.pane.getByRole('list', { name: 'Temuan' });
const items = () => list().getByRole('listitem');
const button = (name: string | RegExp) => session.pane.getByRole('button', { name, exact: true });
const state = (name: string) => session.pane.locator(`[data-state=${name}]`).waitFor();
const idle = () => session.run((workbench) => workbench.idle());

async function validate(): Promise<void> {
  await button('Validasi').click();
  await state('done');
}

/** Waits until the list holds so many items. */
async function count(expected: number): Promise<void> {
  await expect(
    poll(
      () => items().count(),
      (found) => found === expected,
    ),
  ).resolves.toBe(expected);
}

async function poll<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await look();
    if (good(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function openFinding(rule: string): Promise<Locator> {
  const item = list().locator(`[data-rule=${rule}]`).first();
  await item.getByRole('button').first().click();
  await item.getByText('Mengapa penting').waitFor();
  return item;
}

test('a validation names the composite targets by cell, in three requests, and a finding leads to its cell', async () => {
  await open();
  await session.run((workbench) => workbench.traffic.reset());
  await validate();
  expect(await session.run((workbench) => workbench.traffic.requests)).toBe(3);
  const composite = list().locator('[data-rule=target-majemuk]');
  const cells = await composite.evaluateAll((found) => found.map((item) => (item as HTMLElement).dataset['cell']));
  expect(cells).toEqual(expect.arrayContaining(['F10', 'E12']));
  await list().locator('[data-rule=target-majemuk][data-cell=E12]').getByRole('button').first().click();
  await idle();
  expect(await session.run((workbench) => workbench.selection())).toEqual({ sheet: SHEET, address: 'E12' });
});

test('validate, fix, undo, accept, validate again', async () => {
  await open();
  await validate();
  const all = await items().count();
  const spelling = await openFinding('ejaan');
  const cell = (await spelling.getAttribute('data-cell')) ?? '';
  const before = await session.run((workbench, [sheet, at]) => workbench.values(sheet, at), [SHEET, cell] as const);
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await session.pane.getByText('1 temuan diperbaiki.').waitFor();
  const read = () => session.run((workbench, [sheet, at]) => workbench.values(sheet, at), [SHEET, cell] as const);
  expect(await read()).not.toEqual(before);
  await count(all - 1);

  await button('Urungkan').click();
  await session.pane.getByText('Perbaikan diurungkan.').waitFor();
  expect(await read()).toEqual(before);
  await count(all);

  const again = await openFinding('ejaan');
  await again.getByRole('button', { name: 'Terima…' }).click();
  await again.getByRole('textbox', { name: 'Alasan diterima' }).fill('Nama resmi program');
  await again.getByRole('button', { name: 'Terima temuan' }).click();
  await button('Diterima (1)').waitFor();
  await validate();
  await button('Diterima (1)').click();
  await count(1);
  await session.pane.getByRole('tab', { name: 'Pengaturan' }).click();
  await session.pane.getByText('Alasan: Nama resmi program').waitFor();
});

test('an edit in the sheet is checked while one works', async () => {
  await open();
  await validate();
  const composite = list().locator('[data-rule=target-majemuk][data-cell=E12]');
  expect(await composite.count()).toBe(1);
  await session.run((workbench, sheet) => workbench.set(sheet, 'E12', [[15]]), SHEET);
  expect(
    await poll(
      () => composite.count(),
      (found) => found === 0,
    ),
  ).toBe(0);
});

test('highlighting on and off leaves no trace in the file', async () => {
  await open();
  await validate();
  const parts = async () => {
    const bytes = await session.run(async (workbench) => [...new Uint8Array(await workbench.save())]);
    const files = unzipSync(new Uint8Array(bytes));
    return Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => /worksheets\/sheet|styles\.xml/.test(name))
        .map(([name, content]) => [name, new TextDecoder().decode(content)]),
    );
  };
  const before = await parts();
  await button('Sorot sel').click();
  await session.pane.locator('[aria-label="Sorot sel"][aria-pressed=true]').waitFor();
  await idle();
  expect(JSON.stringify(await parts())).toContain('conditionalFormatting');
  await button('Sorot sel').click();
  await session.pane.locator('[aria-label="Sorot sel"][aria-pressed=false]').waitFor();
  await idle();
  expect(await parts()).toEqual(before);
});

test('the ribbon button runs a validation and shows it in the pane', async () => {
  await open();
  await session.page.locator('#ribbon').getByRole('button', { name: 'Validasi' }).click();
  await state('done');
  expect(await items().count()).toBeGreaterThan(0);
});

test('a workbook without a table, and an empty one, are told so', async () => {
  await open({ open: '' });
  await validate();
  await session.pane.getByText('Semua lembar dalam cakupan ini kosong.').waitFor();
  await session.run((workbench) =>
    workbench.set('Sheet1', 'A1:B2', [
      ['Belanja', 'Harga'],
      ['Beras', 12_000],
    ]),
  );
  await validate();
  await session.pane.getByText('Tidak ada tabel IKU yang dikenali').waitFor();
});

test('a form is filled from the recognised table; a report is made, and made again in its place', async () => {
  await open();
  await validate();
  await session.pane.getByRole('tab', { name: 'Templat' }).click();
  await session.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await session.pane.getByLabel('Isi dari').selectOption({ label: `Tabel ${SHEET}, A8:L18` });
  await button('Buat lembar').click();
  await session.pane.getByText(/^Lembar “Formulir IKU” dibuat/).waitFor();
  await session.pane.getByRole('tab', { name: 'Laporan' }).click();
  for (let run = 0; run < 2; run++) {
    await button('Buat lembar temuan').click();
    await session.pane.getByText('Lembar dibuat: Hasil Validasi.').waitFor();
    await button('Tutup').click();
  }
  expect(await session.run((workbench) => workbench.sheets())).toEqual([SHEET, 'Formulir IKU', 'Hasil Validasi']);
});

test('an example of a function goes into an empty cell, never over another', async () => {
  await open();
  await session.pane.getByRole('tab', { name: 'Fungsi' }).click();
  await session.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  const insert = button('Sisipkan =IKU.CAPAIAN(20;21) ke sel terpilih');
  await session.run((workbench, sheet) => workbench.select(sheet, 'C13'), SHEET);
  await insert.click();
  await session.pane.getByText(/sudah berisi, jadi tidak ditimpa/).waitFor();
  await session.run((workbench, sheet) => workbench.select(sheet, 'P30'), SHEET);
  await insert.click();
  await session.pane.getByText(/^Contoh rumus ditulis di/).waitFor();
  await idle();
  expect(await session.run((workbench, sheet) => workbench.text(sheet, 'P30'), SHEET)).toEqual([['105,00%']]);
});

test('everything works on the oldest Excel that we accept', async () => {
  await open({ ...SAMPLE, api: '1.9' });
  await validate();
  const all = await items().count();
  const spelling = await openFinding('ejaan');
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await count(all - 1);
});

describe('five thousand findings', () => {
  test('are all listed, and a keystroke does not wait for them', async () => {
    await open({ open: '' });
    await session.run((workbench) => {
      const header = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Sumber Data'];
      const rows = Array.from({ length: 2600 }, (_, index) => [
        index + 1,
        `Meningkatnya mutu layanan ${index}`,
        `Prosentase layanan nomor ${index} yang bermutu`,
        'persen',
        `${index} Kop/ 25 UKM`,
        'Dinas',
      ]);
      workbench.set('Sheet1', `A1:F${rows.length + 1}`, [header, ...rows]);
      return workbench.idle();
    });
    await button('Validasi').click();
    await session.pane.locator('[data-state=done]').waitFor({ timeout: 50_000 });
    const total = await poll(
      () => items().count(),
      (found) => found >= 5000,
    );
    expect(total).toBeGreaterThanOrEqual(5000);
    const search = session.pane.getByRole('searchbox', { name: 'Cari dalam temuan' });
    const started = Date.now();
    await search.fill('nomor 1234 ');
    await session.pane.getByText(/ dari [\d.]+ temuan$/).waitFor();
    // A third of a second on an idle machine; the bound is for one that runs other tests beside this one.
    expect(Date.now() - started).toBeLessThan(3000);
  }, 120_000);
});

describe('accessibility', () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

  async function violations(): Promise<unknown[]> {
    const frame = session.page.frame({ name: 'taskpane' });
    if (!frame) throw new Error('There is no pane.');
    await frame.evaluate(axe);
    return frame.evaluate(async () => {
      const { axe: run } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await run.run();
      return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    });
  }

  test.each(['light', 'dark'])(
    'axe finds nothing on any page, in the %s theme, at 320 pixels; nothing scrolls sideways',
    async (theme) => {
      await open({ ...SAMPLE, panel: 320 });
      const frame = session.page.frame({ name: 'taskpane' });
      await frame?.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      await validate();
      await openFinding('ejaan');
      for (const name of ['Validasi', 'Templat', 'Fungsi', 'Laporan', 'Pengaturan']) {
        await session.pane.getByRole('tab', { name }).click();
        await session.pane.getByRole('tabpanel', { name }).locator(':scope > *').first().waitFor();
        expect([name, await violations()]).toEqual([name, []]);
        const sideways = await frame?.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.page')].some(
            (box) => box.scrollWidth > box.clientWidth,
          ),
        );
        expect([name, sideways]).toEqual([name, false]);
      }
    },
  );
});
