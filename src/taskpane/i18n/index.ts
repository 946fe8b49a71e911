import { type Bilingual, type Language } from '../../core/language/bilingual';
import { fetchedEnglish } from './fetched-english';
import { countFormat } from './format';
import { type Messages, indonesian } from './indonesian';

export type { Messages };

/** In Indonesian until the English words are fetched. */
export function messagesIn(language: Language): Messages {
  const english = fetchedEnglish();
  return language === 'en' && english ? english(countFormat('en')) : indonesian(countFormat('id'));
}

/**
 * One of the words that are given for a language, in both. Each is put together when it is read: the other language may be
 * fetched while a message stands.
 */
export function bothOf<Words>(
  wordsIn: (language: Language) => Words,
  pick: (words: Words, language: Language) => string,
): Bilingual {
  return {
    get id() {
      return pick(wordsIn('id'), 'id');
    },
    get en() {
      return pick(wordsIn('en'), 'en');
    },
  };
}

/** A text of the pane in both languages, for what is told before it is known in which it will be read. */
export function inBoth(pick: (text: Messages, language: Language) => string): Bilingual {
  return bothOf(messagesIn, pick);
}
