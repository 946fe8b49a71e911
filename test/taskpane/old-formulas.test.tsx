/**
 * Settings that are changed after a column was filled: Pengaturan and Validasi say what does not follow, and lead to the formulas made anew.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
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
  expect(document.body.textContent).not.toContain('menurut pengaturan lama');
  await act(async () => void (await session.setMeasuring({ achievementCap: '120' })));
  await settle();
  expect(document.body.textContent).toContain('1 sel terisi rumus menurut pengaturan lama.');
  await turnTo(session, 'validation');
  await until(() => document.body.textContent?.includes('1 sel terisi rumus menurut pengaturan lama.') ?? false);
  await press('Perbarui rumus…');
  await until(() => document.body.textContent?.includes('Perbarui rumus 1 indikator') ?? false);
  await press('Perbarui rumus 1 indikator');
  expect(host.grids[0]?.formulas[1]?.[5]).toBe('=IKU.CAPAIAN(D2,E2,"turun",1.2,,C2)');
  expect(document.body.textContent).not.toContain('menurut pengaturan lama');
  await act(async () => button('Urungkan').click());
  await settle();
  expect(host.grids[0]?.formulas[1]?.[5]).toBe(filled);
  await turnTo(session, 'validation');
  await until(() => document.body.textContent?.includes('menurut pengaturan lama') ?? false);
  await act(async () => void (await session.setMeasuring({ achievementCap: 'none' })));
  await until(() => !(document.body.textContent?.includes('menurut pengaturan lama') ?? true));
});
