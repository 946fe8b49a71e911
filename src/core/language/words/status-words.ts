/** Reads whether a target was reached where a table says so in words. */

import { NOT_REACHED_WORDS, type Status, writtenAs } from '../../knowledge/choices/statuses';

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** What nothing but a reason may follow: "Belum tercapai karena …". Asked first: "tidak tercapai" holds "tercapai". */
const MISSED = new RegExp(
  `^${oneOf(NOT_REACHED_WORDS)}\\s+(?:ter|men)capai(?:\\s+target)?\\b|^${oneOf(writtenAs('missed'))}\\b`,
);
/** These stand alone, or before a sign: "Tercapai 90%" is a figure. */
const EXCEEDED = new RegExp(`^${oneOf(writtenAs('exceeded'))}(?:\\s+target)?(?=$|[.,;(])`);
const REACHED = new RegExp(`^${oneOf(writtenAs('reached'))}(?=$|[.,;(])`);

/** The status that a tidy, lower-case text begins with; `null` for any other text. */
export function readStatus(text: string): Status | null {
  if (MISSED.test(text)) return 'missed';
  if (EXCEEDED.test(text)) return 'exceeded';
  return REACHED.test(text) ? 'reached' : null;
}
