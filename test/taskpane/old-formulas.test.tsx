/**
 * Settings that are changed after a column was filled: Pengaturan and Validasi say what does not follow, and lead to the formulas made anew.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
import { buildForm } from '../../src/core/forms/catalogue';
import { describeFormula } from '../../src/core/forms/method';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { cellName } from '../../src/core/sheet/address';
import { type CellValue } from '../../src/core/sheet/grid';
import { planToGrid } from '../../src/core/sheet/plan-to-grid';
import { FakeHost } from './fake-host';
import { button, closePane, openPane, press, settle, turnTo, until } from './pane-user';

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian 2025'];

afterEach(closePane);

test('the cells are counted, shown, renewed and taken back', async () => {
  const host = new FakeHost({ IKU: [HEADER, [1, 'Angka kematian bayi', 'per 1.000', 8, 4, 1.5]] });
  const filled = '=IKU.CAPAIAN(D2,E2,"turun",,,C2)';
  host.grids = host.grids.map((grid) => ({
    ...grid,
    formulas: grid.values.map((row, y) => row.map((_, x) => (y === 1 && x === 5 ? filled : ''))),
    numberFormats: grid.values.map((row, y) => row.map((_, x) => (y === 1 && x === 5 ? '0.00%' : 'General'))),
  }));
  const { session } = await openPane(host);
  await press('Validasi');
  await turnTo(session, 'settings');
  await until(() => document.body.textContent?.includes('Cara menghitung') ?? false);
  expect(document.body.textContent).not.toContain('dari pengaturan atau versi sebelumnya');
  await act(async () => void (await session.setMeasuring({ achievementCap: '120' })));
  await settle();
  expect(document.body.textContent).toContain('1 sel terisi rumus dari pengaturan atau versi sebelumnya.');
  await turnTo(session, 'validation');
  await until(
    () => document.body.textContent?.includes('1 sel terisi rumus dari pengaturan atau versi sebelumnya.') ?? false,
  );
  await press('Perbarui rumus…');
  await until(() => document.body.textContent?.includes('Perbarui rumus 1 indikator') ?? false);
  await press('Perbarui rumus 1 indikator');
  expect(host.grids[0]?.formulas[1]?.[5]).toBe('=IKU.CAPAIAN(D2,E2,"turun",1.2,,C2)');
  expect(document.body.textContent).not.toContain('dari pengaturan atau versi sebelumnya');
  await act(async () => button('Urungkan').click());
  await settle();
  expect(host.grids[0]?.formulas[1]?.[5]).toBe(filled);
  await turnTo(session, 'validation');
  await until(() => document.body.textContent?.includes('dari pengaturan atau versi sebelumnya') ?? false);
  await act(async () => void (await session.setMeasuring({ achievementCap: 'none' })));
  await until(() => !(document.body.textContent?.includes('dari pengaturan atau versi sebelumnya') ?? true));
});

test('rows of a form that wait for their indicators are renewed with the others, and are named by their numbers', async () => {
  const made = planToGrid(
    buildForm('pengukuran-kinerja', { years: [2025], rows: 4, level: 'dinas', language: 'id', formulas: 'iku' }),
  );
  const typed: Readonly<Record<string, CellValue>> = {
    C8: 'Persentase penduduk miskin',
    D8: '%',
    E8: 'Turun',
    F8: 11.2,
    K8: 12.1,
    L8: 0.9196,
  };
  const host = new FakeHost({});
  host.grids = [
    {
      ...made,
      values: made.values.map((row, y) => row.map((value, x) => typed[cellName({ row: y, column: x })] ?? value)),
    },
  ];
  const { session } = await openPane(host);
  await press('Validasi');
  await act(async () => void (await session.setMeasuring({ lowerMethod: 'ratio' })));
  await turnTo(session, 'validation');
  await until(() => document.body.textContent?.includes('Perbarui rumus…') ?? false);
  await press('Perbarui rumus…');
  await until(() => document.body.textContent?.includes('Perbarui rumus 1 indikator') ?? false);
  expect(document.body.textContent).toContain('Baris yang belum diisi (9–11)');
  await press('Perbarui rumus 1 indikator');
  expect(document.body.textContent).toContain('Rumus di L8:L11 diperbarui. Catatan di A');
  expect(host.grids[0]?.formulas[10]?.[11]).toContain('"rasio"');
});

test("a form's note of the formula goes with its cells, in one undo", async () => {
  const made = planToGrid(
    buildForm('pengukuran-kinerja', { years: [2025], rows: 1, level: 'dinas', language: 'id', formulas: 'iku' }),
  );
  const typed: Readonly<Record<string, CellValue>> = {
    B8: 'Menurunnya kemiskinan',
    C8: 'Persentase penduduk miskin',
    D8: '%',
    E8: 'Turun',
    F8: 11.2,
    J8: 12.1,
    K8: 12.1,
    L8: 0.9196,
  };
  const host = new FakeHost({});
  host.grids = [
    {
      ...made,
      values: made.values.map((row, y) => row.map((value, x) => typed[cellName({ row: y, column: x })] ?? value)),
    },
  ];
  const isPrinted = (note: string) => host.grids[0]?.values.some((row) => row.includes(note)) ?? false;
  const old = describeFormula(DEFAULT_SETTINGS).id;
  const { session } = await openPane(host);
  await press('Validasi');
  await act(async () => void (await session.setMeasuring({ lowerMethod: 'ratio', achievementCap: '100' })));
  await turnTo(session, 'validation');
  await until(() => document.body.textContent?.includes('Perbarui rumus…') ?? false);
  await press('Perbarui rumus…');
  await until(() => document.body.textContent?.includes('Perbarui rumus 1 indikator') ?? false);
  expect(document.body.textContent).toContain('ikut diperbarui, agar menyebut rumus dan skala yang dipakai selnya');
  await press('Perbarui rumus 1 indikator');
  expect(document.body.textContent).toMatch(/Catatan di A\d+ diperbarui\./);
  expect(isPrinted(old)).toBe(false);
  expect(isPrinted(describeFormula({ ...DEFAULT_SETTINGS, lowerMethod: 'ratio', achievementCap: '100' }).id)).toBe(
    true,
  );
  await act(async () => button('Urungkan').click());
  await settle();
  expect(isPrinted(old)).toBe(true);
});
