/** What a file's own settings make of its review, as the command line tells it: in words, and as data. */

import { type Language } from '../../core/language/bilingual';
import { choiceLines, type FileSettings, SET_BY_FILE } from '../../core/own-choices';

const CHECK_WITHOUT = {
  id: 'periksa tanpa itu dengan --abaikan-pengaturan',
  en: 'check without it by --abaikan-pengaturan',
};

/** One sentence; `null` where the file sets nothing. */
export function fileSettingsText(settings: FileSettings, language: Language): string | null {
  const lines = choiceLines(settings, language);
  if (lines.length === 0) return null;
  return `${SET_BY_FILE[language]} (${CHECK_WITHOUT[language]}): ${lines.join('; ')}.`;
}

/** As JSON and SARIF name them. */
export function fileSettingsData({ measuring, ...settings }: FileSettings): object {
  return { ...settings, measuring: measuring.map(({ way, value }) => `${way}: ${value}`) };
}
