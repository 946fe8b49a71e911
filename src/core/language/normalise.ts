/** Texts as they are compared: white space, case, Unicode variants and the breaks that narrow cells leave in words do not count. */

import { type Bilingual } from './bilingual';

/** Printable ASCII, words one space apart: nearly every text, and nothing to do for it. */
const IS_TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** Whether `tidy` has plainly nothing to do. */
export function isTidy(text: string): boolean {
  return IS_TIDY.test(text);
}

/** Ordinary spaces, plain hyphens and quotes, one form of every letter; trimmed. Case and words stay. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201F\u2033]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For comparing: `tidy`, lower case, and no space left around hyphens and slashes. */
export function normalise(text: string): string {
  const lower = tidy(text).toLowerCase();
  return /[-/]/.test(lower) ? lower.replace(/\s*([-/])\s*/g, '$1') : lower;
}

/** Whether a text, already normalised, is this word in either language. */
export function isEither(normalised: string, { id, en }: Bilingual): boolean {
  return normalised === normalise(id) || normalised === normalise(en);
}

/** As it begins a sentence or stands alone. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
