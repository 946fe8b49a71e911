/**
 * The pane's words in English, fetched only for whoever reads them: all others see the pane sooner without. Where they have
 * not come, or cannot be fetched, Indonesian stands in for them.
 */

import { type Language } from '../../core/language/bilingual';
import { type english } from './english';

let fetched: typeof english | undefined;

export function fetchedEnglish(): typeof english | undefined {
  return fetched;
}

/** For a page that has them in its own script. */
export function keepEnglish(words: typeof english): void {
  fetched = words;
}

/** Fetches what a language needs. Rejects where that fails; asking again tries again. */
export async function fetchWords(language: Language): Promise<void> {
  if (language === 'id' || fetched) return;
  keepEnglish((await import('./english')).english);
}

/** The language in which the pane can speak to somebody who wants this one. */
export function spokenFor(wanted: Language): Language {
  return fetched ? wanted : 'id';
}

/** The language that Office itself speaks; English for those we do not have. */
export function languageOf(displayLanguage: string): Language {
  return /^id\b/i.test(displayLanguage) ? 'id' : 'en';
}
