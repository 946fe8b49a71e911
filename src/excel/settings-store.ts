/** The user's choices, kept in the workbook: they travel with the file and are nobody else's business. */

import { type Settings } from '../core/settings';
import { type StoredSettings, changeStored, readStored, SETTINGS_KEY } from '../core/stored-settings';

/** One round trip. `background`: rather waits than fails while a cell is being edited. */
export async function loadSettings({ background = false } = {}): Promise<StoredSettings> {
  return Excel.run({ delayForCellEdit: background }, async (context) => readStored(await stored(context)));
}

/**
 * Makes one change of what is stored now and gives all that is stored then: two round trips, so that whoever else works in
 * the workbook keeps what they chose. Rejects with `SettingsNotWritable` for what a later version stored.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const changed = changeStored(await stored(context), change);
    context.workbook.settings.add(SETTINGS_KEY, changed.stored);
    await context.sync();
    return changed.settings;
  });
}

/** Tells when settings are stored, from here or by someone who works in the same workbook. */
export async function watchSettings(onChange: () => void): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.settings.onSettingsChanged.add(async () => onChange());
    await context.sync();
  });
}

async function stored(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
  await context.sync();
  return setting.isNullObject ? undefined : setting.value;
}
