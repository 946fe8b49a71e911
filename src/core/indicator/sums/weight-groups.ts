/** Weights on two levels: sections with a weight of their own over the indicators that share it out. */

import { type SheetGrid } from '../../sheet/grid';
import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { figureIn } from '../figures/rounding';
import { type Total, sectionFigures } from './totals';

/** A section's own weight, and the weights of the indicators below it. */
export interface WeightGroup {
  readonly heading: Total;
  readonly weights: readonly Measurement[];
}

/** The sections of a column of weights, from the top down; none where fewer than two state a weight, or weights stand above the first. */
export function weightGroups(table: IndicatorTable, grid: SheetGrid, column: number): readonly WeightGroup[] {
  const headings = sectionFigures(table, grid, column);
  const [first] = headings;
  if (!first || headings.length < 2) return [];
  const weights = table.indicators.flatMap((indicator) => weightAt(indicator, column) ?? []);
  if (weights.some(({ cell }) => cell.position.row < first.position.row)) return [];
  return headings.map((heading, at) => {
    const end = headings[at + 1]?.position.row ?? Infinity;
    const isBelow = ({ cell: { position } }: Measurement) => position.row > heading.position.row && position.row < end;
    return { heading, weights: weights.filter(isBelow) };
  });
}

/** The weight of an indicator in this sheet column; `null` where it holds no figure. */
export function weightAt({ weights }: Indicator, column: number): Measurement | null {
  const weight = weights.find((each) => each.column.index === column);
  return weight && figureIn(weight) ? weight : null;
}
