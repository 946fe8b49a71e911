import { ENGLISH_LOCALE, INDONESIAN, type Locale } from '../model/locale';
import { element } from './element';

/** How numbers and formulas are written. Excel takes it from the computer; here the user chooses. */
export type PageNotation = 'id' | 'en';

const KEY = 'workbench-notation';

export function localeOf(notation: PageNotation): Locale {
  return notation === 'en' ? ENGLISH_LOCALE : INDONESIAN;
}

export function isNotation(text: string | null): text is PageNotation {
  return text === 'id' || text === 'en';
}

/** What was chosen the last time; null where nothing was, or where the browser keeps nothing. */
export function rememberedNotation(): PageNotation | null {
  try {
    const kept = localStorage.getItem(KEY);
    return isNotation(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The choice in the bar at the top; `changed` is called with each new one. */
export function offerNotation(now: PageNotation, changed: (notation: PageNotation) => void): void {
  const choice = element<HTMLSelectElement>('notation');
  choice.value = now;
  choice.addEventListener('change', () => {
    const chosen = choice.value;
    if (!isNotation(chosen)) return;
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // A browser that keeps nothing asks again the next time.
    }
    changed(chosen);
  });
}
