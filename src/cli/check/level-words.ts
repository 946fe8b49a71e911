/** The levels of findings as the command line calls them. */

import { type Bilingual } from '../../core/language/bilingual';
import { type Level } from '../../core/rules/rule';

export const LEVEL_WORDS: Readonly<Record<Level, Bilingual>> = {
  error: { id: 'galat', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  advice: { id: 'saran', en: 'advice' },
};
