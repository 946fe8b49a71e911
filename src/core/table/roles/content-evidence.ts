/** What the cells of a column say of its role, beside what its headers say. */

import { type ColumnContent, type ContentKind } from '../body/column-content';
import { type RoleScores } from '../header/evidence';
import { type Role } from '../../knowledge/columns/roles';
import { CELL_CONTENT, CONTENT_ALONE, FIGURE_CONTENT, SHARES, UNIT_CONTENT } from '../weights';

/** What a kind of cell adds to a role, for one that the header speaks for. */
type KindWeights = Partial<Readonly<Record<ContentKind, number>>>;

const LEANING = Object.entries(CELL_CONTENT) as [Role, KindWeights][];

/** `isOfPeriod`: the header says of when the cells are: "Tinggi" under 2025 is no direction. */
export function withContent(header: RoleScores, content: ColumnContent, isOfPeriod: boolean): RoleScores {
  const scores: RoleScores = { ...header };
  if (content.filled === 0) return scores;
  const { share } = content;
  const add = (role: Role, amount: number) => {
    if (amount !== 0) scores[role] = (scores[role] ?? 0) + amount;
  };
  const lean = (role: Role, amount: number) => {
    if (scores[role] !== undefined) add(role, amount);
  };
  add('unit', CONTENT_ALONE.unit * share.unit);
  lean('unit', UNIT_CONTENT.longText * share.longText + UNIT_CONTENT.number * share.number * (1 - share.unit));
  for (const [role, weights] of LEANING) {
    const kinds = Object.entries(weights) as [ContentKind, number][];
    lean(
      role,
      kinds.reduce((sum, [kind, weight]) => sum + weight * share[kind], 0),
    );
  }
  for (const role of ['target', 'actual', 'achievement', 'baseline'] as const) lean(role, figureWeight(content));
  add('polarity', isOfPeriod || share.number > SHARES.half ? 0 : CONTENT_ALONE.polarity * share.polarity);
  add('other', CONTENT_ALONE.tick * share.tick);
  return scores;
}

function figureWeight({ share }: ColumnContent): number {
  const { measurement, longText, text, unit, tick } = FIGURE_CONTENT;
  return (
    measurement * share.measurement +
    longText * share.longText * (1 - share.number) +
    text * (share.objective + share.measureName) * (1 - share.measurement) +
    unit * share.unit * (1 - share.measurement) +
    tick * share.tick
  );
}
