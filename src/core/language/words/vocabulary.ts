/** Words met beyond these are of other documents: the copies are given up, and made again where they are needed. */
const MOST_WORDS = 20_000;

/**
 * One copy of every word that was met. The rows of a long table say the same few hundred words again and again: kept once,
 * they take no room, and looking one up in a table of words need not spell it through again.
 */
export class Vocabulary {
  private readonly words = new Map<string, string>();

  /** `meaning`: what is kept for a word, such as its right spelling. */
  constructor(private readonly meaning: (word: string) => string = (word) => word) {}

  keep(word: string): string {
    const kept = this.words.get(word);
    if (kept !== undefined) return kept;
    const meant = this.meaning(word);
    if (this.words.size >= MOST_WORDS) this.words.clear();
    this.words.set(word, meant);
    return meant;
  }
}
