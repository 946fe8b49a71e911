/** The one catalogue of custom functions. */

import { ACHIEVEMENT_FUNCTIONS } from './achievement';
import { CHECK_FUNCTIONS } from './checks';
import { type FunctionDefinition } from './definition';
import { FIGURE_FUNCTIONS } from './figures';
import { TEXT_FUNCTIONS } from './texts';

export * from './definition';

/** The namespace in the manifest. */
export const NAMESPACE = 'IKU';

export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...ACHIEVEMENT_FUNCTIONS,
  ...FIGURE_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...CHECK_FUNCTIONS,
];
