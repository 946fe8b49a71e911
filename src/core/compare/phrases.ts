/** Entries of one or several words, found in texts whatever affixes their words have there. */

import { searchWords } from '../language/words/find-words';
import { stemOf } from '../language/words/stem';

interface Phrase<Meaning> {
  readonly stems: readonly string[];
  readonly meanings: readonly Meaning[];
}

export class PhraseBook<Meaning> {
  /** By the first stem, the longest first. */
  private readonly byFirst = new Map<string, Phrase<Meaning>[]>();

  /** `entries`: phrases with a comma between them, and what they mean; one phrase may mean several things. */
  constructor(entries: Iterable<readonly [phrases: string, meaning: Meaning]>) {
    const byStems = new Map<string, { stems: readonly string[]; meanings: Meaning[] }>();
    for (const [phrases, meaning] of entries) {
      for (const phrase of phrases.split(', ')) {
        const stems = searchWords(phrase).map(stemOf);
        const known = byStems.get(stems.join(' '));
        if (known) known.meanings.push(meaning);
        else byStems.set(stems.join(' '), { stems, meanings: [meaning] });
      }
    }
    for (const phrase of byStems.values()) {
      const first = phrase.stems[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), phrase]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  }

  /** What the stems mean, in order. The longest phrase counts at each place, and its words are not read again. */
  meaningsIn(stems: readonly string[]): readonly Meaning[] {
    const found: Meaning[] = [];
    for (let at = 0; at < stems.length;) {
      const phrase = this.byFirst.get(stems[at] ?? '')?.find((each) => beginsAt(each.stems, stems, at));
      if (phrase) found.push(...phrase.meanings);
      at += phrase?.stems.length ?? 1;
    }
    return found;
  }
}

function beginsAt(phrase: readonly string[], stems: readonly string[], at: number): boolean {
  return phrase.every((stem, index) => stems[at + index] === stem);
}
