/** Words for nothing where a figure would stand: "Nihil" is the figure 0. */

import { NIL_WORDS, NONE_WORDS } from '../../knowledge/cells/blank-words';
import { normalise } from '../../language/normalise';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { isCounted } from '../meaning/names';

/** "Nihil" of anything, "Tidak ada" of what is counted: of a score it says that there is none yet. */
export function meansZero(known: IndicatorFacts, { cell, reading }: Measurement): boolean {
  if (reading.kind !== 'text' && reading.kind !== 'blank') return false;
  const text = cell.text === '' ? '' : normalise(cell.text);
  return NIL_WORDS.has(text) || (NONE_WORDS.has(text) && isCounted(known));
}
