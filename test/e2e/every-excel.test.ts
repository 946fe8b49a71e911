/**
 * Every flow of the pane, walked through once in the Excel of a subscription with what it refuses and once in the oldest one that an
 * office may have (`src/workbench/profiles.ts`): what the user asks for comes about, or is told, and nothing is half-written.
 */

import { type ProfileName } from '../../src/workbench/profiles';
import { type Quirk } from '../../src/workbench/quirks';
import { closeBrowser } from './browser';
import { PaneDriver, SAMPLE, SHEET, poll } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

/** What those profiles do not bring themselves: empty cells as 0, a cell that is edited now and then, colleagues, small payloads. */
const REFUSALS: readonly Quirk[] = ['kosong-nol', 'sedang-sunting', 'rekan', 'muatan', 'peristiwa', 'skalar-matriks'];

const EXCELS: readonly (readonly [ProfileName, readonly Quirk[]])[] = [
  ['m365', REFUSALS],
  ['ltsc2021', []],
];

const REFUSED = /Sebuah sel sedang disunting/;

/** Presses until Excel lets it through: it may refuse while a cell is being edited, and says so. */
async function insist(press: () => Promise<void>, text: string | RegExp): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    await press();
    const done = driver.pane.getByText(text).first();
    const refused = driver.pane.getByText(REFUSED).first();
    await done.or(refused).first().waitFor({ timeout: 50_000 });
    if ((await refused.count()) === 0) return;
  }
  throw new Error(`Excel never let it through: ${String(text)}`);
}

async function validate(): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    await driver.button('Validasi').first().click();
    await driver.pane.locator('[data-state=done], [data-state=error]').waitFor({ timeout: 50_000 });
    if ((await driver.pane.locator('[data-state=done]').count()) > 0) return;
    await driver.says(REFUSED);
  }
  throw new Error('The validation never came through.');
}

const press = (name: string | RegExp) => () => driver.button(name).first().click();
const values = (sheet: string, address: string) =>
  driver.session.run((workbench, [name, cells]) => workbench.text(name, cells), [sheet, address] as const);
const sheets = () => driver.session.run((workbench) => workbench.sheets());

test.each(EXCELS)(
  '%s: check, mend, take back, set aside, choose, make a form and a report, look up',
  async (excel, quirks) => {
    driver = await PaneDriver.open({ open: SAMPLE, excel, parameters: { tingkah: quirks.join(',') } });
    await validate();
    const all = await driver.items().count();
    const spelling = await driver.finding('ejaan');
    const cell = (await spelling.getAttribute('data-cell')) ?? '';
    const before = await values(SHEET, cell);
    await insist(() => spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click(), '1 temuan diperbaiki.');
    await driver.count(all - 1);
    expect(await values(SHEET, cell)).not.toEqual(before);
    await insist(press('Urungkan'), 'Perubahan diurungkan.');
    await driver.count(all);
    expect(await values(SHEET, cell)).toEqual(before);

    const again = await driver.finding('ejaan');
    await again.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
    await again.getByRole('textbox', { name: 'Alasan diabaikan' }).fill('Nama resmi program');
    await again.getByRole('button', { name: 'Abaikan temuan' }).click();
    await driver.button('Diabaikan (1)').waitFor();

    const unit = await driver.finding('satuan-dalam-target');
    const own = await driver.list().locator('[data-rule=satuan-dalam-target]').count();
    await unit.getByRole('button', { name: 'Matikan aturan ini' }).click();
    await driver.count(all - 1 - own);
    await driver.tab('Pengaturan');
    await driver.says('Alasan: Nama resmi program');
    await driver.button('Kembalikan semua ke bawaan').click();
    await driver.tab('Validasi');
    await driver.count(all - 1);

    await driver.tab('Templat');
    await driver.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
    await insist(press('Buat lembar'), /^Lembar “Formulir IKU” dibuat/);
    await driver.tab('Laporan');
    for (let run = 0; run < 2; run++) {
      await insist(press('Buat lembar temuan'), 'Lembar dibuat: Hasil Validasi.');
      await driver.button('Tutup').click();
    }

    await driver.tab('Kamus');
    await driver.pane.getByRole('searchbox').fill('kematian');
    await driver.pane.locator('.card-title').first().click();
    await driver.button('Tambah ke formulir').first().click();
    await insist(press('Buat lembar Manual IKU'), /^Lembar “Manual IKU” dibuat/);
    expect(await sheets()).toEqual([SHEET, 'Formulir IKU', 'Hasil Validasi', 'Manual IKU']);
    const saved = await driver.save();
    await driver.openBytes(saved, 'simpanan.xlsx');
    await validate();
    await driver.button(/^Diabaikan \(\d+\)$/).waitFor();
  },
  120_000,
);

test.each(EXCELS)(
  '%s: fill the columns, insert a formula, make plain Excel formulas and go back',
  async (excel, quirks) => {
    driver = await PaneDriver.open({ open: '', excel, parameters: { tingkah: quirks.join(',') } });
    await driver.session.run((workbench) =>
      workbench.set('Sheet1', 'A1:F3', [
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
        [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85, 80],
        [2, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8, 6.5],
      ]),
    );
    await validate();
    await driver.tab('Fungsi');
    await driver.pane.getByText('Isi kolom Capaian dan Predikat').click();
    await driver.button('Tambahkan kolom Capaian, Predikat').click();
    await insist(press('Isi 2 indikator'), 'Capaian dan Predikat 2 indikator diisi di G2:H3.');
    await driver.idle();
    const shares = (await values('Sheet1', 'G2:G3')).flat();
    expect(shares).toEqual(['94,12%', '118,75%']);

    await driver.session.run((workbench) => workbench.select('Sheet1', 'J9'));
    await driver.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
    await insist(press('Sisipkan =IKU.CAPAIAN(20;21) ke sel terpilih'), /^Rumus ditulis di/);
    await driver.idle();
    const inserted = () => driver.session.run((workbench) => workbench.values('Sheet1', 'J9').flat());
    expect(await inserted()).toEqual([1.05]);

    await driver.pane.locator('.card-title', { hasText: 'Rumus Excel biasa' }).click();
    const formulas = () => driver.session.run((workbench) => workbench.formulas('Sheet1', 'J9').flat().join());
    await insist(press('Jadikan rumus Excel…'), /akan menjadi rumus Excel/);
    await insist(press(/^Ubah \d+ rumus$/), /rumus diubah/);
    await driver.idle();
    expect(await formulas()).not.toContain('IKU.');
    expect(await inserted()).toEqual([1.05]);
    await insist(press('Kembalikan ke rumus IKU…'), /akan kembali menjadi rumus IKU/);
    await insist(press(/^Ubah \d+ rumus$/), /rumus diubah/);
    expect(await poll(formulas, (text) => text.includes('IKU.'))).toBe('=IKU.CAPAIAN(20,21)');
    await driver.idle();
    expect((await values('Sheet1', 'G2:G3')).flat()).toEqual(shares);
  },
  120_000,
);
