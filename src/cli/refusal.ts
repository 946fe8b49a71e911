/** How a command says that it cannot do what was asked. */

import { type Bilingual } from '../core/language/bilingual';

/** What the user asked for cannot be done, and why: the command ends here, and nothing was written. */
export class Refusal extends Error {
  constructor(readonly explanation: Bilingual) {
    super(explanation.en);
    this.name = 'Refusal';
  }
}

/** Throws the refusal in both languages. */
export function refuse(id: string, en: string): never {
  throw new Refusal({ id, en });
}

/** The operating system's code of a failure (`ENOENT`), or `""`. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
