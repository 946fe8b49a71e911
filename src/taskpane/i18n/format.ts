import { type Language } from '../../core/language/bilingual';

/** Writes a count as the reader's language does: 1.250 or 1,250. */
export type CountFormat = (count: number) => string;

export function countFormat(language: Language): CountFormat {
  const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  return (count) => format.format(count);
}
