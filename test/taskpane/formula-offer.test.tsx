/**
 * A typed achievement is offered to be made a formula where it is found to be wrong.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
import { FakeHost } from './fake-host';
import { closePane, openFinding, openPane, press, settle, until } from './pane-user';

afterEach(closePane);

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)'];
const TITLE = 'Ganti angkanya dengan rumus';

const offer = () => [...document.querySelectorAll('details')].find((each) => each.textContent?.startsWith(TITLE));

test('the formula is shown, written in place of the figure, and taken back', async () => {
  const host = new FakeHost({ IKU: [HEADER, [1, 'Prosentase pemohon yang puas', '%', 85, 80, 90]] });
  await openPane(host);
  await press('Validasi');
  await openFinding('capaian-salah-hitung');
  await act(async () => offer()?.querySelector('summary')?.click());
  await settle();
  await until(() => (offer()?.querySelectorAll('details').length ?? 0) > 0);
  // What the cell will show comes first, in points of percent as its column; the formula as this Excel writes it behind its own line.
  expect(offer()?.querySelector('ins')?.textContent).toBe('94,12');
  expect(offer()?.querySelector('details')?.textContent).toContain('IKU.CAPAIAN(D2;E2');
  await press('Tulis rumusnya');
  expect(host.grids[0]?.formulas[1]?.[5]).toContain('IKU.CAPAIAN(D2,E2');
  expect(document.body.textContent).toContain('Sudah ditulis di lembar.');
  // The next finding is open; the reader has not lost his place.
  expect(document.activeElement?.closest<HTMLElement>('.finding')?.dataset['rule']).not.toBe('capaian-salah-hitung');
  expect(document.activeElement?.closest('.finding')?.classList).toContain('open');
  await press('Urungkan');
  expect(host.grids[0]?.values[1]?.[5]).toBe(90);
});

test('there is none beside a target of which no achievement follows', async () => {
  await openPane(new FakeHost({ IKU: [HEADER, [1, 'Jumlah pasar yang dibina', 'pasar', '15 dan 25', 20, 90]] }));
  await press('Validasi');
  await openFinding('target-majemuk');
  expect(offer()).toBeUndefined();
});
