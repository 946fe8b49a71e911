/** How figures and days are written in each language. */

import { type Language } from './bilingual';

export const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** `5 Januari 2026`, where the reader is. */
export function longDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(date);
}
