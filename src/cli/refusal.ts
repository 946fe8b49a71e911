/** How a command says that it cannot do what was asked. */

import { type Bilingual, type Language } from '../core/language/bilingual';
import { Explained } from '../core/language/explained';
import { printableName } from './terminal';

/** What the user asked for cannot be done, and why: the command ends here, and nothing was written. */
export class Refusal extends Explained {
  override readonly name = 'Refusal';

  /** @param further what stands on lines of its own below the explanation. */
  constructor(
    explanation: Bilingual,
    private readonly further: readonly Bilingual[] = [],
  ) {
    super(explanation);
  }

  /** As it is shown. What it quotes, such as the name of a file, may hold line breaks and yet begins no line of its own. */
  inWords(language: Language): string {
    return [this.explanation, ...this.further].map((text) => printableName(text[language])).join('\n');
  }
}

/** Throws the refusal in both languages. */
export function refuse(id: string, en: string, ...further: readonly Bilingual[]): never {
  throw new Refusal({ id, en }, further);
}
