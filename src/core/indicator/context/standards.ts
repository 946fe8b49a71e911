/** Columns of standards: they have no role of their own, so that their header says what they are. */

import { columnWords } from '../../knowledge/columns/column-words';
import { anyOf } from '../../language/words/any-of';

/** "Standar Nasional", "Baku Mutu": a standard is laid down by others, mostly as a limit, and nobody at the table can make it one figure. */
export function namesStandard(header: string): boolean {
  return STANDARD.test(header);
}

const STANDARD = new RegExp(String.raw`\b${anyOf(columnWords('standard'))}\b`, 'i');
