/** @jest-environment jsdom */
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { SETTINGS_KEY } from '../../src/core/stored-settings';
import { changeSettings, loadSettings, watchSettings } from '../../src/excel/settings-store';
import { connectOffice } from '../workbench/office';

const entry = (text: string) => ({ rule: 'ejaan', sheet: 'IKU', subject: 'a', text, reason: 'c' });
const accept = (text: string) => (settings: Settings) => ({
  ...settings,
  accepted: [...settings.accepted, entry(text)],
});
const switchOff = (rule: string) => (settings: Settings) => ({
  ...settings,
  levels: { ...settings.levels, [rule]: 'off' as const },
});

test('what was chosen is what is loaded', async () => {
  connectOffice();
  expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  expect(await changeSettings(accept('b'))).toEqual({ ...DEFAULT_SETTINGS, accepted: [entry('b')] });
  expect((await loadSettings()).settings.accepted).toEqual([entry('b')]);
});

test('two people who choose at the same time both keep what they chose', async () => {
  connectOffice();
  await changeSettings(accept('b'));
  // Neither knows of the other: each knows only what was there when the pane was opened.
  await changeSettings(switchOff('target-nol'));
  const { settings } = await loadSettings();
  expect(settings).toMatchObject({ accepted: [entry('b')], levels: { 'target-nol': 'off' } });
});

test('what a newer version stored is left alone, and why is told', async () => {
  const stored = JSON.stringify({ version: 2, accepted: [entry('b')] });
  const office = connectOffice({ settings: { [SETTINGS_KEY]: stored } });
  expect(await loadSettings()).toMatchObject({ settings: DEFAULT_SETTINGS, isNewer: true });
  await expect(changeSettings(switchOff('ejaan'))).rejects.toMatchObject({
    explanation: { id: expect.stringContaining('versi lebih baru') as string },
  });
  expect(office.workbook.settings.get(SETTINGS_KEY)).toBe(stored);
});

test('a choice that Excel does not let through changes nothing', async () => {
  const stored = JSON.stringify({ version: 1, accepted: [entry('b')] });
  const office = connectOffice({ settings: { [SETTINGS_KEY]: stored } }, { api: '1.1' });
  await expect(changeSettings(switchOff('ejaan'))).rejects.toThrow();
  expect(office.workbook.settings.get(SETTINGS_KEY)).toBe(stored);
});

test('who watches is told when settings are stored, here or by someone else', async () => {
  const office = connectOffice();
  let told = 0;
  await watchSettings(() => told++);
  await changeSettings(accept('b'));
  await office.settled();
  expect(told).toBe(1);
  office.workbook.change('colleague', () => {
    office.workbook.settings.set(SETTINGS_KEY, JSON.stringify({ version: 1, accepted: [entry('dari rekan')] }));
    office.workbook.note({ kind: 'settings' });
  });
  await office.settled();
  expect(told).toBe(2);
  expect((await loadSettings()).settings.accepted).toEqual([entry('dari rekan')]);
});
