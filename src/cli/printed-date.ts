/** How a day is written on what we print. */

import { type Language } from '../core/language/bilingual';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** `5 Januari 2026`. */
export function printedDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(date);
}
