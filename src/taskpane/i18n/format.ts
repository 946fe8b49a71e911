import { type Language } from '../../core/language/bilingual';
import { LOCALES, longDate } from '../../core/language/locale';

/** Writes a count as the reader's language does: 1.250 or 1,250. */
export type CountFormat = (count: number) => string;

export function countFormat(language: Language): CountFormat {
  const format = new Intl.NumberFormat(LOCALES[language]);
  return (count) => format.format(count);
}

/** The day of a moment (ISO 8601) as the reader's language writes it, where the reader is: 28 November 2026. */
export function dayOf(moment: string, language: Language): string {
  return longDate(new Date(moment), language);
}

/** Names in quotation marks, one after another. */
export function quoted(names: readonly string[], and = ''): string {
  const marked = names.map((name) => `“${name}”`);
  if (and === '' || marked.length < 2) return marked.join(', ');
  return `${marked.slice(0, -1).join(', ')} ${and} ${marked.slice(-1).join('')}`;
}

/** "Maret", "March". `month`: 1 to 12. */
export function monthName(language: 'id' | 'en', month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
}
