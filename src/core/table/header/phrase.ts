/** The words of one header, to be asked about. */

import { type Role } from '../model';
import { yearsIn } from './period-reading';
import { type Token } from './word-matching';
import { isOutsideWord, roleOfWord } from '../../knowledge/columns/header-words';

export class Phrase {
  private readonly words: readonly string[];

  /** What stands in brackets explains; only a sign there (%, Rp) is part of the phrase. */
  constructor(tokens: readonly Token[]) {
    const outside = tokens.filter((token) => !token.bracketed || token.word === '%' || token.word === 'rp');
    this.words = outside.map((token) => token.word);
  }

  has(...candidates: readonly string[]): boolean {
    return this.words.some((word) => candidates.includes(word));
  }

  /** One of `first` stands somewhere before one of `second`. */
  inOrder(first: readonly string[], second: readonly string[]): boolean {
    const from = this.words.findIndex((word) => first.includes(word));
    return from >= 0 && this.words.slice(from + 1).some((word) => second.includes(word));
  }

  /** One of `second` stands right after one of `first`. */
  hasPair(first: readonly string[], second: readonly string[]): boolean {
    return this.words.some((word, index) => first.includes(word) && second.includes(this.words[index + 1] ?? ''));
  }

  startsWith(...candidates: readonly string[]): boolean {
    return candidates.includes(this.words[0] ?? '');
  }

  is(...whole: readonly string[]): boolean {
    return this.words.length === 1 && whole.includes(this.words[0] ?? '');
  }

  hasYear(): boolean {
    return this.words.some((word) => yearsIn(word).length > 0);
  }

  /** The role of the first word that names one. */
  firstRole(): Role | undefined {
    for (const word of this.words) {
      const named = roleOfWord(word);
      if (named !== undefined) return named.role;
    }
    return undefined;
  }

  /** One of its words names one of these roles. */
  names(...roles: readonly Role[]): boolean {
    return this.words.some((word) => {
      const named = roleOfWord(word);
      return named !== undefined && roles.includes(named.role);
    });
  }

  hasOutsideWord(): boolean {
    return this.words.some(isOutsideWord);
  }

  get length(): number {
    return this.words.length;
  }
}
