/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { loadSettings, saveSettings } from '../../src/excel/settings-store';
import { connectOffice } from '../workbench/office';

test('what was saved in the workbook is what is loaded', async () => {
  connectOffice();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  const settings = {
    ...DEFAULT_SETTINGS,
    levels: { ejaan: 'off' as const },
    accepted: [{ rule: 'ejaan', sheet: 'IKU', subject: 'a', text: 'b', reason: 'c' }],
  };
  await saveSettings(settings);
  expect(await loadSettings()).toEqual(settings);
});
