/** Evidence for what a column is for. */

import { type Role } from '../model';

/** Evidence for each role, 0 (none) to about 1.3 (cannot be anything else). */
export type RoleScores = Partial<Record<Role, number>>;

export function strongest(scores: RoleScores): [Role | undefined, number] {
  let best: Role | undefined;
  let most = 0;
  for (const [role, score] of Object.entries(scores) as [Role, number][]) {
    if (score > most) [best, most] = [role, score];
  }
  return [best, most];
}
