/** What the words of a header say of its column's role: each by itself, then together. */

import { type RoleScores } from './evidence';
import { Phrase } from './phrase';
import { WORDS_TOGETHER } from './words-together';
import { type Token } from './word-matching';
import { roleOfWord } from './words';

/** Each further role word in a text counts this much less: Indonesian puts the head of a phrase first. */
const LATER_WORD = 0.8;
const BRACKETED_WORD = 0.5;

export function scoreRoles(tokens: readonly Token[]): RoleScores {
  const scores: RoleScores = {};
  let discount = 1;
  for (const token of tokens) {
    const named = token.known ? roleOfWord(token.word) : undefined;
    if (named === undefined) continue;
    const score = named.strength * discount * (token.bracketed ? BRACKETED_WORD : 1);
    scores[named.role] = Math.max(scores[named.role] ?? 0, score);
    discount *= LATER_WORD;
  }
  const phrase = new Phrase(tokens);
  for (const adjust of WORDS_TOGETHER) adjust(phrase, scores);
  return scores;
}
