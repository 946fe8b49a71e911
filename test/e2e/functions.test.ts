import { axeViolations } from './axe';
import { closeBrowser, openWorkbench, type Session } from './browser';
import { poll } from './pane-driver';

let session: Session;

beforeEach(async () => {
  session = await openWorkbench({ open: '', panel: 450 });
});
afterEach(() => session.close());
afterAll(closeBrowser);

const idle = () => session.run((workbench) => workbench.idle());
const text = (address: string) => session.run((workbench, at) => workbench.text('Sheet1', at).flat(), address);
const formulas = (address: string) => session.run((workbench, at) => workbench.formulas('Sheet1', at).flat(), address);

async function openFunctions(): Promise<void> {
  await session.pane.getByRole('tab', { name: 'Fungsi' }).click();
  await session.pane.getByRole('searchbox', { name: 'Cari fungsi' }).waitFor();
}

describe('in the real runtime of custom functions', () => {
  test('one call fills ten thousand rows, in percent, with blanks and errors in their own cells', async () => {
    const found = await session.run(async (workbench) => {
      const rows = Array.from({ length: 10_000 }, (_, row) => [20, row === 4 ? '-' : row]);
      workbench.set('Sheet1', 'A1:B10000', rows);
      workbench.set('Sheet1', 'A7', [[0]]);
      workbench.set('Sheet1', 'C1', [['=IKU.CAPAIAN(A1:A10000;B1:B10000)']]);
      await workbench.idle();
      const values = workbench.values('Sheet1', 'C1:C10000').flat();
      return {
        first: workbench.text('Sheet1', 'C1:C7').flat(),
        last: workbench.text('Sheet1', 'C10000').flat(),
        wrong: values.filter(
          (value, row) => row > 6 && (typeof value !== 'number' || Math.abs(value - row / 20) > 1e-9),
        ).length,
      };
    });
    expect(found.first).toEqual(['0,00%', '5,00%', '10,00%', '15,00%', '', '25,00%', '#DIV/0!']);
    expect(found.last).toEqual(['49995,00%']);
    expect(found.wrong).toBe(0);
  });

  test('functions feed one another, and an edit reaches every one of them', async () => {
    await session.run(async (workbench) => {
      workbench.set('Sheet1', 'A1:B3', [
        [20, 21],
        ['75%', '92,8%'],
        ['≤ 5', 6],
      ]);
      workbench.set(
        'Sheet1',
        'C1:C3',
        [1, 2, 3].map((row) => [`=IKU.CAPAIAN(A${row};B${row})`]),
      );
      workbench.set('Sheet1', 'D1', [['=IKU.RERATA(C1:C3)']]);
      workbench.set('Sheet1', 'E1', [['=IKU.PREDIKAT(D1)&" / "&IKU.PREDIKAT(IKU.CAPAIAN(A1;B1))']]);
      await workbench.idle();
    });
    expect(await text('C1:E1')).toEqual(['105,00%', '102,91%', 'Sangat Tinggi / Sangat Tinggi']);
    await session.run(async (workbench) => {
      workbench.set('Sheet1', 'B1', [[11]]);
      await workbench.idle();
    });
    expect(await text('C1:E1')).toEqual(['55,00%', '86,24%', 'Tinggi / Rendah']);
  });

  test('what loads later answers as well, and tells the cells of the sheet', async () => {
    await session.run(async (workbench) => {
      workbench.set('Sheet1', 'B5:F6', [
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
        [1, 'Meningkatnya kualitas koperasi', 'Persentase koperasi aktif', '%', '7% dan 17%'],
      ]);
      workbench.set('Sheet1', 'H1', [['=IKU.JENIS(D6)']]);
      workbench.set('Sheet1', 'J1', [['=IKU.PERIKSA(B5:F6)']]);
      await workbench.idle();
    });
    expect(await text('H1')).toEqual(['Hasil']);
    const findings = await session.run((workbench) => workbench.values('Sheet1', 'J1:L20'));
    expect(findings).toContainEqual([
      'Kesalahan',
      expect.stringMatching(/^[A-Z]+\d+$/),
      expect.stringMatching(/^[a-z-]+$/),
    ]);
  });
});

describe('the Fungsi page', () => {
  test.each(['light', 'dark'])(
    'axe finds nothing on any function that is open, in the %s theme, at 320 pixels',
    async (theme) => {
      await session.close();
      session = await openWorkbench({ open: '', panel: 320 });
      await openFunctions();
      const frame = session.page.frame({ name: 'taskpane' });
      if (!frame) throw new Error('There is no pane.');
      const found = await frame.evaluate(async (name) => {
        document.documentElement.dataset['theme'] = name;
        document.querySelectorAll('details').forEach((details) => (details.open = true));
        await new Promise((resolve) => setTimeout(resolve, 500));
        const page = document.querySelector('.page');
        return {
          tried: document.querySelectorAll('.try-out').length,
          sideways: page ? page.scrollWidth - page.clientWidth : null,
        };
      }, theme);
      expect(found).toEqual({ tried: 19, sideways: 0 });
      expect(await axeViolations(frame)).toEqual([]);
    },
  );

  test('search, try with own numbers, insert in the notation of this Excel', async () => {
    await openFunctions();
    await session.pane.getByRole('searchbox', { name: 'Cari fungsi' }).fill('capaian kinerja: realisasi');
    await session.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
    const argument = (name: string) => session.pane.getByRole('textbox', { name });
    await argument('target').fill('0,35');
    await argument('realisasi').fill('0,325');
    await session.pane.getByRole('combobox', { name: 'arah' }).selectOption('turun');
    await session.pane.getByRole('status').getByText('107,14%').waitFor();
    await argument('realisasi').fill('banyak');
    await session.pane.getByText('"banyak" bukan angka.').waitFor();
    await argument('realisasi').fill('0,325');

    await session.run((workbench) => workbench.select('Sheet1', 'B2'));
    await session.pane
      .getByRole('button', { name: 'Sisipkan =IKU.CAPAIAN(0,35;0,325;"turun") ke sel terpilih' })
      .first()
      .click();
    await session.pane.getByText('B2', { exact: false }).first().waitFor();
    await idle();
    expect(await formulas('B2')).toEqual(['=IKU.CAPAIAN(0.35,0.325,"turun")']);
    expect(await text('B2')).toEqual(['107,14%']);
  });

  test('IKU formulas become plain Excel formulas with the same results, and come back as they were', async () => {
    const written = [
      '=IKU.CAPAIAN(A1,B1)',
      '=IKU.CAPAIAN(A2,B2,"turun",120%)',
      '=IKU.STATUS(A1,B1,1)',
      '=IKU.PREDIKAT(IKU.CAPAIAN(A1,B1))',
      '=IF(A3="","",IKU.CAPAIAN(A3,B3))',
      '=IKU.ANGKA("15 Kop")',
      '=IKU.CAPAIAN(A4,B4)',
    ];
    await session.run(async (workbench, entries) => {
      workbench.set('Sheet1', 'A1:B4', [
        [20, 21],
        [5, 2],
        [10, 9.5],
        ['80 - 85', 76],
      ]);
      // Typed as an Indonesian types them.
      const typed = entries.map((formula) => [formula.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';')]);
      workbench.set('Sheet1', 'C1:C7', typed);
      await workbench.idle();
    }, written);
    const before = await text('C1:C7');
    expect(before).toEqual(['105,00%', '120,00%', 'Melampaui', 'Sangat Tinggi', '95,00%', '15', '95,00%']);

    await openFunctions();
    await session.pane.getByText('Rumus Excel biasa', { exact: true }).click();
    await session.pane.getByRole('button', { name: 'Jadikan rumus Excel…' }).click();
    await session.pane.getByText('6 rumus di 1 lembar akan menjadi rumus Excel.').waitFor();
    await session.pane.getByText('IKU.ANGKA (Sheet1!C6)', { exact: false }).waitFor();
    expect(await formulas('C1:C7')).toEqual(written);
    await session.pane.getByRole('button', { name: 'Ubah 6 rumus' }).click();
    await session.pane.getByText('5 rumus diubah.').waitFor();
    // A range as target has no native form, which shows in its result.
    await session.pane.getByText('memberi hasil lain: Sheet1!C7.', { exact: false }).waitFor();
    await idle();
    expect((await formulas('C1:C5')).join()).not.toContain('IKU.');
    expect(await text('C1:C7')).toEqual(before);

    await session.pane.getByRole('button', { name: 'Kembalikan ke rumus IKU…' }).click();
    await session.pane.getByRole('button', { name: 'Ubah 5 rumus' }).click();
    await session.pane.getByText('5 rumus diubah.').waitFor();
    await idle();
    expect(await formulas('C1:C7')).toEqual(written);
    expect(await text('C1:C7')).toEqual(before);

    await session.pane.getByRole('button', { name: 'Urungkan' }).click();
    await session.pane.getByText('5 rumus dikembalikan seperti semula.').waitFor();
    expect((await formulas('C1:C5')).join()).not.toContain('IKU.');
  });
});

test('by keyboard: the selected cells are taken for arguments, the result is shown, and their formula is inserted', async () => {
  await session.run((workbench) => workbench.set('Sheet1', 'E6:F6', [[8, 6.5]]));
  await openFunctions();
  await session.pane.locator('summary', { hasText: 'IKU.CAPAIAN' }).first().click();
  const { keyboard } = session.page;
  for (const [cell, name] of [
    ['E6', 'target'],
    ['F6', 'realisasi'],
  ] as const) {
    await session.run((workbench, at) => workbench.select('Sheet1', at), cell);
    await session.pane
      .getByRole('button', { name: `Ambil sel terpilih untuk ${name}` })
      .first()
      .focus();
    await keyboard.press('Enter');
    // The selection is asked of Excel: the next cell is chosen when the answer is there.
    const argument = session.pane.getByRole('textbox', { name }).first();
    await poll(
      () => argument.inputValue(),
      (text) => text.endsWith(cell),
    );
  }
  await session.pane.locator('.try-result', { hasText: '81,25%' }).waitFor();
  await session.run((workbench) => workbench.select('Sheet1', 'G6'));
  await session.pane.getByRole('button', { name: /^Sisipkan =IKU\.CAPAIAN\('Sheet1'!E6;'Sheet1'!F6/ }).focus();
  await keyboard.press('Enter');
  await session.pane.getByText('Sheet1!G6').first().waitFor();
  await idle();
  expect((await formulas('G6'))[0]).toMatch(/^=IKU\.CAPAIAN\(E6[,;]F6/);
  expect(await text('G6')).toEqual(['81,25%']);
});
