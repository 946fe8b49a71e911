/** The words of a validation within Excel's limits. */

import { shortened } from '../language/shortened';
import { type PlannedValidation } from './plan';

/** In characters. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_LIST = 255;

type Words = Pick<PlannedValidation, 'prompt' | 'error'>;

export function validationWords({ prompt, error }: Words): Words {
  return {
    ...(prompt
      ? { prompt: { title: shortened(prompt.title, LONGEST_TITLE), text: shortened(prompt.text, LONGEST_TEXT) } }
      : {}),
    ...(error
      ? { error: { ...error, title: shortened(error.title, LONGEST_TITLE), text: shortened(error.text, LONGEST_TEXT) } }
      : {}),
  };
}

/** The list as it stands in the validation itself; `null` when it must stand in cells: there a comma parts the items. */
export function inlineList(items: readonly string[]): string | null {
  const list = items.join(',');
  return list.length > LONGEST_LIST || items.some((item) => item.includes(',')) ? null : list;
}

/** A limit that no figure reaches: without any bound a validation still refuses what is no number. */
export const NO_LIMIT = 1e300;
