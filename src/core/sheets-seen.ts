/** Which sheets the workbook had when the choices on its sheets were last looked at. */

import { type Settings, MOST_SHEETS } from './settings';

/** Choices that belong to a sheet. */
export type Chosen = Pick<Settings, 'accepted' | 'tables'>;

export function sheetsWithChoices({ accepted, tables }: Chosen): ReadonlySet<string> {
  return new Set([...accepted, ...tables].map(({ sheet }) => sheet));
}

/**
 * The settings with the names of these sheets, so that those which stand beside a sheet that goes later are not taken for it;
 * the very same object where they are known, or no choice is on any sheet. `areAll`: there are no others in the workbook.
 */
export function withSheetsSeen(settings: Settings, names: readonly string[], areAll: boolean): Settings {
  const chosen = sheetsWithChoices(settings);
  if (chosen.size === 0) return settings;
  const before = settings.sheets.length > 0 ? settings.sheets : [...chosen];
  const seen = [...new Set(areAll ? names : [...before, ...names])].slice(0, MOST_SHEETS);
  const known = new Set(settings.sheets);
  return seen.length === known.size && seen.every((name) => known.has(name)) ? settings : { ...settings, sheets: seen };
}
