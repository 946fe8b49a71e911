/** All rules. Adding one is a line here, its own file, and its test. */

import { type Rule } from './rule';

export const RULES: readonly Rule[] = [];
