/**
 * The checks that the user has noted.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readStored, storedSettings } from '../../src/core/stored-settings';
import { FakeHost, TABLE } from './fake-host';
import { closePane, openPane, press, turnTo } from './pane-user';

afterEach(closePane);

const noted = () =>
  [...document.querySelectorAll('ul[aria-label="Riwayat pemeriksaan"] li')].map((item) => item.textContent ?? '');

test('a check leaves nothing behind until its result is noted; the list can be cleared, and that can be undone', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const { session } = await openPane(host);
  await press('Validasi');
  expect(host.settings.history).toEqual([]);
  await turnTo(session, 'report');
  await press('Catat hasil ini');
  expect(noted()).toHaveLength(1);
  expect(noted()[0]).toMatch(/\d indikator.*\d kesalahan, \d peringatan, \d saran$/);
  await press('Hapus riwayat');
  expect(noted()).toEqual([]);
  await press('Urungkan');
  expect(noted()).toHaveLength(1);
  expect(host.settings.history).toHaveLength(1);
});

test('what is kept of it is read again, and what is none is left out', () => {
  const check = { at: '2026-11-28T08:00:00.000Z', indicators: 9, counts: { error: 1, warning: 2, advice: 3 } };
  expect(readStored(storedSettings({ ...DEFAULT_SETTINGS, history: [check] })).settings.history).toEqual([check]);
  const bad = [
    { ...check, counts: { error: -1, warning: 2, advice: 3 } },
    { ...check, at: 'kemarin' },
  ];
  const { settings, remarks } = readStored(JSON.stringify({ ...DEFAULT_SETTINGS, history: [check, ...bad] }));
  expect(settings.history).toEqual([check]);
  expect(remarks).toHaveLength(1);
});
