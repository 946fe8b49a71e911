import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { closeBrowser, openWorkbench, type Session } from './browser';

let session: Session;

afterEach(() => session.close());
afterAll(closeBrowser);

const sample = (name: string) => path.resolve(__dirname, '../../samples', name);

test('opens a sample with its pane, in Indonesian, and asks nothing of the world outside', async () => {
  session = await openWorkbench({ open: 'samples/lampung.xlsx' });
  const strange: string[] = [];
  const { origin } = new URL(session.page.url());
  session.page.on('response', (response) => {
    if (!/^(data|blob):/.test(response.url()) && (!response.url().startsWith(origin) || response.status() >= 400)) {
      strange.push(`${response.status()} ${response.url()}`);
    }
  });
  await session.page.reload();
  await session.page.waitForSelector('html[data-ready=true]');
  expect(await session.page.title()).toContain('lampung.xlsx');
  await session.pane.getByRole('tab', { name: 'Validasi' }).waitFor();
  expect(await session.page.locator('#ribbon').getByRole('button', { name: 'Validasi' }).isVisible()).toBe(true);
  expect(strange).toEqual([]);
  expect(session.errors).toEqual([]);
});

test('what the user types is read in Indonesian', async () => {
  session = await openWorkbench({ open: '' });
  await session.page.mouse.click(80, 142);
  for (const entry of ['33,54', '50%', '=SUM(A1;1,5)', '1.250', 'teks; biasa', "'007"]) {
    await session.page.keyboard.type(entry);
    await session.page.keyboard.press('Enter');
  }
  const cells = await session.run(async (workbench) => {
    await workbench.idle();
    return {
      values: workbench.values('Sheet1', 'A1:A6').flat(),
      formula: workbench.formulas('Sheet1', 'A3').flat(),
      text: workbench.text('Sheet1', 'A1:A6').flat(),
    };
  });
  expect(cells.values).toEqual([33.54, 0.5, 35.04, 1250, 'teks; biasa', '007']);
  expect(cells.formula).toEqual(['=SUM(A1,1.5)']);
  expect(cells.text).toEqual(['33,54', '50%', '35,04', '1.250', 'teks; biasa', '007']);
});

test('a cell with 0 is not the empty text in a condition, and a blank one is', async () => {
  session = await openWorkbench({ open: '' });
  const shown = await session.run(async (workbench) => {
    const formula = (row: number) => `=IF(OR(A${row}="";B${row}="");"kosong";"isi")`;
    workbench.set('Sheet1', 'A1:C2', [
      [0, 2, formula(1)],
      ['', 2, formula(2)],
    ]);
    await workbench.idle();
    return workbench.text('Sheet1', 'C1:C2').flat();
  });
  expect(shown).toEqual(['isi', 'kosong']);
});

test("the add-in's functions are worked out by its own runtime", async () => {
  session = await openWorkbench({ open: '' });
  const first = await session.run(async (workbench) => {
    workbench.set('Sheet1', 'A1:C1', [[20, 21, '=IKU.CAPAIAN(A1;B1)']]);
    workbench.set('Sheet1', 'C2', [['=IKU.CAPAIAN("banyak";2)']]);
    await workbench.idle();
    return [
      workbench.values('Sheet1', 'C1'),
      workbench.text('Sheet1', 'C1'),
      workbench.values('Sheet1', 'C2'),
      workbench.message('Sheet1', 'C2'),
    ];
  });
  expect(first).toEqual([[[1.05]], [['105,00%']], [['#VALUE!']], expect.stringContaining('banyak')]);
  const second = await session.run(async (workbench) => {
    workbench.set('Sheet1', 'B1', [[10]]);
    await workbench.idle();
    return workbench.text('Sheet1', 'C1');
  });
  expect(second).toEqual([['50,00%']]);
});

test('ten thousand calls', async () => {
  session = await openWorkbench({ open: '' });
  const wrong = await session.run(async (workbench) => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      index + 1,
      index + 2,
      `=IKU.CAPAIAN(A${index + 1};B${index + 1})`,
    ]);
    workbench.set('Sheet1', 'A1:C10000', rows);
    await workbench.idle();
    const values = workbench.values('Sheet1', 'C1:C10000').flat();
    return values.filter(
      (value, index) => typeof value !== 'number' || Math.abs(value - (index + 2) / (index + 1)) > 1e-9,
    ).length;
  });
  expect(wrong).toBe(0);
});

test('saving keeps what the file held, and what was changed', async () => {
  session = await openWorkbench({ open: '' });
  const data = (await readFile(sample('tanjung-jabung-barat.xlsx'))).toString('base64');
  const result = await session.run(async (workbench, base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    await workbench.open(bytes.buffer, 'asli.xlsx');
    const [name = ''] = workbench.sheets();
    const before = workbench.values(name, 'A1:L20');
    workbench.set(name, 'N1:N3', [['baru'], ['=SUM(1;2)'], ["'007"]]);
    const saved = await workbench.save();
    await workbench.open(saved, 'simpanan.xlsx');
    return {
      same: JSON.stringify(workbench.values(name, 'A1:L20')) === JSON.stringify(before),
      values: workbench.values(name, 'N1:N3').flat(),
      formulas: workbench.formulas(name, 'N2').flat(),
      sheets: workbench.sheets(),
      name,
    };
  }, data);
  expect(result.same).toBe(true);
  expect(result.values).toEqual(['baru', 3, '007']);
  expect(result.formulas).toEqual(['=SUM(1,2)']);
  expect(result.sheets).toContain(result.name);
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  session = await openWorkbench({ open: '' });
  const chooser = session.page.locator('#file');
  await chooser.setInputFiles({ name: 'rahasia.xlsx', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') });
  await session.page.getByRole('alert').waitFor();
  expect(await session.page.getByRole('alert').textContent()).toContain('kata sandi');
  await chooser.setInputFiles({ name: 'catatan.xlsx', mimeType: '', buffer: Buffer.from('halo') });
  await session.page.getByText('bukan buku kerja Excel').waitFor();
  expect(await session.page.locator('#workbook-name').textContent()).toBe('Buku1.xlsx');
});

test('a sample that is not there is named, with those that are, and without an error on the console', async () => {
  session = await openWorkbench({ open: 'samples/tidak-ada.xlsx' });
  const message = await session.page.getByRole('alert').textContent();
  expect(message).toContain('Berkas samples/tidak-ada.xlsx tidak ada. Contoh yang tersedia:');
  expect(message).toContain('lampung.xlsx');
  expect(session.errors).toEqual([]);
  const failed = session.run((workbench) =>
    workbench.open(new TextEncoder().encode('halo').buffer, 'catatan.xlsx').catch((error: Error) => error.message),
  );
  expect(await failed).toBe('catatan.xlsx bukan buku kerja Excel (.xlsx).');
  expect(await session.run((workbench) => workbench.sheets())).toEqual(['Sheet1']);
});

test('a formula stands in the formula bar as the user writes it, and stays what it is when left untouched', async () => {
  session = await openWorkbench({ open: '' });
  await session.run(async (workbench) => {
    workbench.set('Sheet1', 'A1', [['=SUM(1,5;2)'], ['=ABS(-1.5)+0']]);
    await workbench.idle();
  });
  await session.page.mouse.click(300, 300);
  await session.page.mouse.click(80, 142);
  await session.page.keyboard.press('F2');
  await session.page.keyboard.type('+1');
  await session.page.keyboard.press('Enter');
  await session.page.keyboard.press('F2');
  await session.page.keyboard.press('Enter');
  const result = await session.run(async (workbench) => {
    await workbench.idle();
    return [workbench.formulas('Sheet1', 'A1:A2').flat(), workbench.values('Sheet1', 'A1:A2').flat()];
  });
  expect(result).toEqual([
    ['=SUM(1.5,2)+1', '=ABS(-1.5)+0'],
    [4.5, 1.5],
  ]);
});

test('a form from the pane keeps its locked cells, draws its charts, and comes back from the file', async () => {
  session = await openWorkbench({ open: '' });
  const { pane, page } = session;
  await pane.getByRole('tab', { name: 'Templat' }).click();
  await pane.getByRole('button', { name: /^Bahan laporan kinerja/ }).click();
  await pane.getByRole('button', { name: 'Buat lembar', exact: true }).click();
  await pane.getByText(/^Lembar “.*” dibuat/).waitFor();
  const [title, sheet] = await session.run(async (workbench) => {
    await workbench.idle();
    const name = workbench.sheets().at(-1) ?? '';
    workbench.select(name, 'A1');
    return [workbench.values(name, 'A1').flat()[0], name];
  });
  // A click gives the sheet the keyboard.
  await page.mouse.click(300, 300);
  await session.run((workbench, name) => workbench.select(name, 'A1'), sheet);
  await page.keyboard.type('x');
  await page.getByRole('alert').getByText('Sel A1 terkunci karena lembar ini diproteksi.').waitFor();
  await page.keyboard.press('Delete');
  const parts = await session.run(async (workbench, name) => {
    const saved = await workbench.save();
    await workbench.open(saved, 'simpanan.xlsx');
    return { title: workbench.values(name, 'A1').flat()[0], sheets: workbench.sheets() };
  }, sheet);
  expect(parts).toEqual({ title, sheets: ['Sheet1', sheet] });
  expect(session.errors).toEqual([]);
});

test('while a cell is edited Excel refuses, and the pane says so', async () => {
  session = await openWorkbench({ open: 'samples/lampung.xlsx' });
  await session.page.mouse.click(300, 400);
  await session.page.keyboard.type('sedang mengetik');
  await session.pane.getByRole('button', { name: 'Validasi', exact: true }).click();
  await session.pane.getByText(/Sebuah sel sedang disunting/).waitFor();
});

test('F6 goes from the sheet into the pane and back to the cell, ready to be typed into', async () => {
  session = await openWorkbench({ open: '' });
  const { page, pane } = session;
  await pane.getByRole('tab', { name: 'Validasi' }).waitFor();
  await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 200, y: 120 } });
  await page.keyboard.press('F6');
  expect(await pane.locator(':focus').count()).toBe(1);
  await page.keyboard.press('F6');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await session.run((workbench) => workbench.idle());
  expect(await session.run((workbench) => workbench.values('Sheet1', 'A1:D9').flat().filter(Boolean))).toEqual([7]);
});

test('work that no file holds yet is not thrown away unasked', async () => {
  session = await openWorkbench({ open: '' });
  const { page } = session;
  const asked: string[] = [];
  let goOn = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (goOn ? dialog.accept() : dialog.dismiss());
  });
  const startNew = page.getByRole('button', { name: 'Baru' });
  await startNew.click();
  expect(asked).toEqual([]);
  await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 200, y: 120 } });
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await session.run((workbench) => workbench.idle());
  await startNew.click();
  const filled = () => session.run((workbench) => workbench.values('Sheet1', 'A1:D9').flat().filter(Boolean));
  expect([asked.length, await filled()]).toEqual([1, [7]]);
  expect(asked[0]).toContain('perubahan yang belum disimpan');
  goOn = true;
  await startNew.click();
  expect([asked.length, await filled()]).toEqual([2, []]);
});

test("a ribbon button runs the add-in's command", async () => {
  session = await openWorkbench({ open: 'samples/tanjung-jabung-barat.xlsx' });
  await session.page.locator('#ribbon').getByRole('button', { name: 'Validasi' }).click();
  const item = session.pane.locator('[data-rule]').first();
  await item.waitFor();
  const cell = await item.getAttribute('data-cell');
  await item.click();
  await session.page.waitForTimeout(500);
  const selection = await session.run((workbench) => workbench.selection());
  expect(selection.address).toBe(cell);
});

test('the add-in selects a cell of another sheet at once, also one whose sheet was not shown before', async () => {
  session = await openWorkbench({ open: '' });
  // The workbook is there before the pane has its Office.js.
  await session.pane.getByRole('tab', { name: 'Validasi' }).waitFor();
  const frame = session.page.frame({ name: 'taskpane' });
  const go = (sheet: string, cell: string) =>
    frame?.evaluate(
      ([name, address]) =>
        Excel.run(async (context) => {
          const target = context.workbook.worksheets.getItemOrNullObject(name);
          await context.sync();
          const found = target.isNullObject ? context.workbook.worksheets.add(name) : target;
          found.activate();
          found.getRange(address).select();
          await context.sync();
        }),
      [sheet, cell] as const,
    );
  const visits = [
    ['Lain', 'C12'],
    ['Sheet1', 'E13'],
    ['Lain', 'B4'],
    ['Sheet1', 'D2'],
  ] as const;
  for (const [sheet, address] of visits) {
    await go(sheet, address);
    await session.run((workbench) => workbench.idle());
    // The grid answers a change of sheets a moment later.
    await session.page.waitForTimeout(300);
    expect(await session.run((workbench) => workbench.selection())).toEqual({ sheet, address });
  }
});

test('what a script types is one step of undo', async () => {
  session = await openWorkbench({ open: '' });
  const values = await session.run(async (workbench) => {
    workbench.set('Sheet1', 'A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    await workbench.idle();
    await workbench.undo();
    await workbench.idle();
    return workbench.values('Sheet1', 'A1:B2').flat();
  });
  expect(values).toEqual(['', '', '', '']);
});

test('what must come before the grid is seen stays small; what plays Excel behind it comes afterwards', async () => {
  session = await openWorkbench({ open: '' });
  const scripts = await session.page.evaluate(() => {
    const drawn = performance.getEntriesByName('grid-drawn')[0]?.startTime ?? 0;
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const loaded = all.filter(({ name }) => new URL(name).pathname.startsWith('/workbench/') && name.endsWith('.js'));
    const bytes = (of: PerformanceResourceTiming[]) => of.reduce((sum, entry) => sum + entry.decodedBodySize, 0);
    return {
      before: bytes(loaded.filter(({ startTime }) => startTime < drawn)),
      after: bytes(loaded.filter(({ startTime }) => startTime >= drawn)),
    };
  });
  expect(scripts.before).toBeGreaterThan(0);
  expect(scripts.before).toBeLessThanOrEqual(4 * 1024 * 1024);
  expect(scripts.after).toBeGreaterThan(0);
});
