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

type Check = (value: unknown) => boolean;

const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListWithTexts =
  (...texts: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.every((item) => isObject(item) && texts.every((key) => typeof item[key] === 'string'));
const isOneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value);

/** What each part must at least be. */
const CHECKS: Readonly<Record<Exclude<keyof Settings, 'version'>, Check>> = {
  levels: isObject,
  accepted: isListWithTexts('rule', 'sheet', 'subject', 'text', 'reason'),
  polarities: isObject,
  lowerMethod: isOneOf('difference', 'ratio'),
  ratingScale: isOneOf('permendagri86', 'lke', 'empat'),
  tables: isListWithTexts('sheet', 'area'),
};

/** Reads stored text. A part that is missing or of another kind takes its default, so that no file can break the pane. */
export function parseSettings(stored: unknown): Settings {
  const data = parseObject(stored);
  if (!data || data['version'] !== DEFAULT_SETTINGS.version) return DEFAULT_SETTINGS;
  const good = Object.entries(CHECKS).flatMap(([key, check]) => (check(data[key]) ? [[key, data[key]]] : []));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good) };
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
