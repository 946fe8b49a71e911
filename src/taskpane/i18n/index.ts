import { type Bilingual, type Language } from '../../core/language/bilingual';
import { english } from './english';
import { countFormat } from './format';
import { type Messages, indonesian } from './indonesian';

export type { Messages };

export function messagesIn(language: Language): Messages {
  return (language === 'id' ? indonesian : english)(countFormat(language));
}

/** The language that Office itself speaks; English for those we do not have. */
export function languageOf(displayLanguage: string): Language {
  return /^id\b/i.test(displayLanguage) ? 'id' : 'en';
}

/** One of the words that are given for a language, in both. */
export function bothOf<Words>(wordsIn: (language: Language) => Words, pick: (words: Words) => string): Bilingual {
  return { id: pick(wordsIn('id')), en: pick(wordsIn('en')) };
}

/** A text of the pane in both languages, for what is told before it is known in which it will be read. */
export function inBoth(pick: (text: Messages) => string): Bilingual {
  return bothOf(messagesIn, pick);
}
