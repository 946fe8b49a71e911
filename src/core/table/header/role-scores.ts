/** What the words of a header say of its column's role: each by itself, then together. */

import { type RoleScores } from './evidence';
import { Phrase } from './phrase';
import { WORDS_TOGETHER } from './words-together';
import { type Token } from './word-matching';
import { headerWords, roleOfWord, type RoleWord } from '../../knowledge/columns/header-words';
import { isTimeWord, yearsIn } from './period-reading';
import { periodWords } from '../../knowledge/columns/period-words';
import { HEADER } from '../weights';

const AGAINST: ReadonlySet<string> = new Set(headerWords('against'));

export function scoreRoles(text: readonly Token[]): RoleScores {
  const scores: RoleScores = {};
  const tokens = text.filter((_, index) => !isNoMoney(index, text));
  const isShare = isShareWithFormula(tokens);
  const roles = tokens.map((token, index) =>
    isShare || isStrayLetter(token, tokens) || isMeasuredAgainst(index, tokens) ? undefined : roleOf(token),
  );
  const isNamedOutside = tokens.some((token, index) => !token.bracketed && roles[index] !== undefined);
  let discount = 1;
  for (const [index, token] of tokens.entries()) {
    const named = roles[index];
    if (named === undefined) continue;
    const score = named.strength * discount * (token.bracketed && isNamedOutside ? HEADER.bracketedWord : 1);
    scores[named.role] = Math.max(scores[named.role] ?? 0, score);
    discount *= HEADER.laterWord;
  }
  const phrase = new Phrase(tokens);
  for (const adjust of WORDS_TOGETHER) adjust(phrase, scores);
  return scores;
}

/** "Target Tahun Anggaran 2025", "Tahun Anggaran", "Target sesuai Pagu": the year, or what the target agrees with, and no money. */
function isNoMoney(index: number, tokens: readonly Token[]): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || roleOf(token)?.role !== 'budget') return false;
  const isOfYear = YEAR_WORDS.has(before.word) && (next === undefined || yearsIn(next.word).length > 0);
  return isOfYear || before.word === 'sesuai';
}

const YEAR_WORDS: ReadonlySet<string> = new Set(periodWords('year'));

/** "% (s.d. Mar/Target)": a share, and in brackets what it is of. */
function isShareWithFormula(tokens: readonly Token[]): boolean {
  const [share, ...formula] = tokens;
  return share?.word === '%' && formula.length > 1 && formula.every(({ bracketed }) => bracketed);
}

/** "Sub Variabel (terhadap target sasaran)": what stands behind the word in brackets is what the figures are measured against. */
function isMeasuredAgainst(index: number, tokens: readonly Token[]): boolean {
  if (tokens[index]?.bracketed !== true) return false;
  for (let at = index - 1; tokens[at]?.bracketed === true; at--) if (AGAINST.has(tokens[at]?.word ?? '')) return true;
  return false;
}

function roleOf(token: Token): RoleWord | undefined {
  return token.known ? roleOfWord(token.word) : undefined;
}

/** T, R and C are headers by themselves and beside a period; the C of "Bidang C" is none. */
function isStrayLetter(token: Token, tokens: readonly Token[]): boolean {
  if (token.word.length > 1 || !/[a-z]/.test(token.word) || token.bracketed) return false;
  return tokens.some((other) => other !== token && !/^\d/.test(other.word) && !isTimeWord(other.word));
}
