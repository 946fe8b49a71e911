/** The cases of a rule, found by its id: what the rule's own test, its page and tests over all rules read. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RuleCases } from './rule-tester';

const folder = join(__dirname, 'cases');

/** `null`: the rule has none yet. */
export function casesOf(id: string): RuleCases | null {
  const file = join(folder, `${id}.ts`);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found by the rules' ids
  return existsSync(file) ? (require(file) as { cases: RuleCases }).cases : null;
}

/** The ids for which there are cases. */
export function rulesWithCases(): readonly string[] {
  return readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
}
