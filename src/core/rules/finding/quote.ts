/** A cell's text as it is quoted in a message: on one line, and cut where it is long. */

import { shortened } from '../../language/shortened';

const LONGEST = 91;

export function quote(text: string): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), LONGEST);
}
