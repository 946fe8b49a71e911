/** The user's choices, kept in the workbook: they travel with the file and are nobody else's business. */

import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { parseSettings, SETTINGS_KEY, storedSettings } from '../core/stored-settings';

/** One round trip. Falls back to the defaults when nothing is stored, or nothing that this version understands. */
export async function loadSettings(): Promise<Settings> {
  return Excel.run(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    await context.sync();
    return stored.isNullObject ? DEFAULT_SETTINGS : parseSettings(stored.value);
  });
}

export async function saveSettings(settings: Settings): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTINGS_KEY, storedSettings(settings));
    await context.sync();
  });
}
