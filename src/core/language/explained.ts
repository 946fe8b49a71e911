/** Errors that tell the user what cannot be done, why, and what to do about it. */

import { type Bilingual } from './bilingual';

/** The text is complete and for the user; whoever catches it has only to show it. */
export class Explained extends Error {
  constructor(readonly explanation: Bilingual) {
    super(explanation.en);
  }
}
