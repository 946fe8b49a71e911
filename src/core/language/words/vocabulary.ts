/** One copy of every word that was met. */

import { remembered } from './remembered';

/**
 * The rows of a long table say the same few hundred words again and again: kept once, they take no room, and looking one up in a
 * table of words need not spell it through again.
 */
export class Vocabulary {
  readonly keep: (word: string) => string;

  /** `meaning`: what is kept for a word, such as its right spelling. */
  constructor(meaning: (word: string) => string = (word) => word) {
    this.keep = remembered(meaning);
  }
}
