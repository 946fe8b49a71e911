/** Whether a cell says that it has no figure yet. */

import { AWAITED_FIGURES, AWAITED_WORDS, BLANK_WORDS, LONG_FORMS, WAITING_WORDS } from '../knowledge/cells/blank-words';
import { tidy } from './normalise';
import { anyOf } from './words/any-of';

/** "belum rilis", "data belum tersedia", "belum dirilis BPS": what is not there yet, whoever it waits for. */
const NOT_YET = new RegExp(`^(?:${anyOf(AWAITED_FIGURES)}(?:nya)?\\s+)?belum\\s+${anyOf(AWAITED_WORDS)}\\b\\D*$`);

/** "Menunggu hasil evaluasi KemenPANRB", "masih dalam proses penilaian". */
const WAITS = new RegExp(`^${anyOf(WAITING_WORDS)}\\b\\D*$`);

const LONGEST = 80;

/** "blm rilis", "msh dlm proses", "data blm ada". */
const SHORT = new RegExp(String.raw`^(?:\w+ )?${anyOf([...LONG_FORMS.keys()])}\b`);
const SHORT_WORD = new RegExp(String.raw`\b${anyOf([...LONG_FORMS.keys()])}\b`, 'g');

/** Whether a tidy text says that nothing is there: `-`, `n/a`, `belum ada`, `(belum rilis)`. */
export function saysBlank(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\*+\)?$/, '')
    .trim();
  if (SHORT.test(plain)) return saysBlank(plain.replace(SHORT_WORD, (word) => LONG_FORMS.get(word) ?? word));
  return /^[-._\s]*$/.test(plain) || BLANK_WORDS.has(plain) || NOT_YET.test(plain) || WAITS.test(plain);
}

/** Nothing, dots or dashes. */
export function isLeftBlank(text: string): boolean {
  // Most cells that say nothing are empty; a letter or a figure is one however the text is tidied.
  return text === '' || (!/[a-z\d]/i.test(text) && /^[-–.]*$/.test(tidy(text)));
}
