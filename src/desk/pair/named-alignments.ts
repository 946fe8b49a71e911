/** The relation on the desk with what is decided of it. */

import { type NamedAlignment } from '../../core/report/relation-sheets';
import { choicesOf } from '../decisions';
import { type DeskState } from '../state';

/** The lower levels of the relation on the desk, with what is decided of them. */
export function namedAlignments({
  related,
  decisions,
}: Pick<DeskState, 'related' | 'decisions'>): readonly NamedAlignment[] {
  if (!related) return [];
  const { upper, lowers, result } = related;
  return result.alignments.map((alignment, index) => {
    const file = lowers[index] ?? '';
    return { file, alignment, choices: choicesOf(decisions, { upper, lower: file }, alignment) };
  });
}
