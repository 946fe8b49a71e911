/** What the cells of a column say of its role, beside what its headers say. */

import { type ColumnContent } from '../body/column-content';
import { type RoleScores } from '../header/evidence';
import { type Role } from '../model';

export function withContent(header: RoleScores, content: ColumnContent): RoleScores {
  const scores: RoleScores = { ...header };
  if (content.filled === 0) return scores;
  const { share } = content;
  const add = (role: Role, amount: number) => {
    if (amount !== 0) scores[role] = (scores[role] ?? 0) + amount;
  };
  const lean = (role: Role, amount: number) => {
    if (scores[role] !== undefined) add(role, amount);
  };
  lean(
    'indicator',
    0.4 * share.measureName - 0.2 * share.objective - 1.2 * share.number - share.tick - share.agency * 0.3,
  );
  lean('objective', 0.3 * share.objective - 0.8 * share.number - 0.2 * share.measureName);
  lean('goal', 0.3 * share.objective - 0.8 * share.number);
  add('unit', 0.3 * share.unit);
  lean('unit', -0.8 * share.longText - 0.6 * share.number * (1 - share.unit));
  lean('number', 0.3 * share.integer - 0.8 * share.longText - 0.8 * share.measureName);
  for (const role of ['target', 'actual', 'achievement', 'baseline'] as const) {
    lean(
      role,
      0.25 * share.measurement -
        0.7 * share.longText * (1 - share.number) -
        0.5 * (share.objective + share.measureName) * (1 - share.measurement) -
        0.9 * share.tick -
        0.4 * share.unit * (1 - share.measurement),
    );
  }
  lean('achievement', -0.5 * share.rating);
  lean('budget', 0.2 * share.number - 0.8 * share.longText);
  lean('rating', 0.3 * share.rating);
  lean('note', 0.1 * share.rating);
  lean('calculation', 0.25 * share.formula);
  lean('explanation', 0.1 * share.longText - 0.15 * share.formula);
  lean('dataSource', 0.15 * share.agency - 0.6 * share.number);
  lean('owner', 0.2 * share.agency - 0.6 * share.number);
  add('polarity', 0.3 * share.polarity * (share.number > 0.5 ? 0 : 1));
  lean('indicatorType', 0.3 * share.type);
  add('other', 0.9 * share.tick);
  return scores;
}
