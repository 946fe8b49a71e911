/** Settings as the text that is kept in the workbook, and back. The pane stores and reads it in Excel, the command line in files. */

import { DEFAULT_SETTINGS, type Settings } from './settings';

/** The name of the workbook's document setting. */
export const SETTINGS_KEY = 'AsistenIKU.pengaturan';

export function storedSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListWithTexts =
  (...texts: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.every((item) => isObject(item) && texts.every((key) => typeof item[key] === 'string'));
const isOneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value);

const isTableChoice: Check = (value) =>
  isObject(value) && Array.isArray(value['columns']) && typeof value['headerRows'] === 'number';

/** What each part must at least be. */
const CHECKS: Readonly<Record<Exclude<keyof Settings, 'version'>, Check>> = {
  levels: isObject,
  accepted: isListWithTexts('rule', 'sheet', 'subject', 'text', 'reason'),
  polarities: isObject,
  lowerMethod: isOneOf('difference', 'ratio'),
  ratingScale: isOneOf('permendagri86', 'lke', 'empat'),
  tables: (value) => isListWithTexts('sheet', 'area')(value) && Array.isArray(value) && value.every(isTableChoice),
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
