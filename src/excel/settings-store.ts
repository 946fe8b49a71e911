/** The user's choices, kept in the workbook: they travel with the file and are nobody else's business. */

import { type Settings } from '../core/settings';
import { SETTINGS_PLACE, changeKept, readKept } from '../core/kept-settings';
import { type StoredSettings } from '../core/stored-settings';
import { keptText } from './kept-text';

/** Writes nothing, not even where the copies differ. `background`: rather waits than fails while a cell is being edited. */
export async function loadSettings({ background = false } = {}): Promise<StoredSettings> {
  return Excel.run({ delayForCellEdit: background }, async (context) => {
    const { texts } = await keptText(context, SETTINGS_PLACE);
    return readKept(texts);
  });
}

/** The change that was asked for last. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes one change of what is stored now and gives all that is stored then, so that whoever else works in the
 * workbook keeps what they chose. Changes wait for one another: two that read the same would each write over what the other has
 * chosen. Rejects with `SettingsNotWritable` for what a later version stored.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const made = last.then(() => changeNow(change));
  last = made.catch(() => undefined);
  return made;
}

async function changeNow(change: (settings: Settings) => Settings): Promise<Settings> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { texts, write } = await keptText(context, SETTINGS_PLACE);
    const changed = changeKept(texts, change);
    await write(changed.stored);
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
