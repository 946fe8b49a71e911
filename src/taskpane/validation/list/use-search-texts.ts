import { useEffect } from 'preact/hooks';
import { type Language } from '../../../core/language/bilingual';
import { type ListedFinding, prepareSearch } from './grouping';

/** Findings whose words are put together with one step: less than a user feels. */
const STEP = 300;

/** Puts together what a search looks at while nobody searches yet: for thousands of findings the first letter would halt. */
export function useSearchTexts(items: readonly ListedFinding[], language: Language): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const prepareFrom = (first: number) => {
      prepareSearch(items.slice(first, first + STEP), language);
      if (first + STEP < items.length) timer = setTimeout(prepareFrom, 0, first + STEP);
    };
    timer = setTimeout(prepareFrom, 0, 0);
    return () => clearTimeout(timer);
  }, [items, language]);
}
