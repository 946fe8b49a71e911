/** The user's choices, kept in the workbook: they travel with the file and are nobody else's business. */

import { DEFAULT_SETTINGS, type Settings } from '../core/settings';

const KEY = 'AsistenIKU.pengaturan';

/** One round trip. Falls back to the defaults when nothing is stored, or nothing that this version understands. */
export async function loadSettings(): Promise<Settings> {
  return Excel.run(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(KEY).load('value');
    await context.sync();
    return stored.isNullObject ? DEFAULT_SETTINGS : parseSettings(stored.value);
  });
}

export async function saveSettings(settings: Settings): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(KEY, JSON.stringify(settings));
    await context.sync();
  });
}

/** Reads stored text. Parts that are missing or of another type take their default, so that no file can break the pane. */
export function parseSettings(stored: unknown): Settings {
  const data = parseObject(stored);
  if (!data || data['version'] !== DEFAULT_SETTINGS.version) return DEFAULT_SETTINGS;
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, fallback] of Object.entries(DEFAULT_SETTINGS)) {
    const value = data[key];
    if (typeof value === typeof fallback && Array.isArray(value) === Array.isArray(fallback) && value !== null) {
      merged[key] = value;
    }
  }
  // Every part has the type of its default by now; what is inside the lists is only ever compared, never trusted.
  return merged as unknown as Settings;
}

function parseObject(stored: unknown): Record<string, unknown> | null {
  if (typeof stored !== 'string') return null;
  try {
    const data: unknown = JSON.parse(stored);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
