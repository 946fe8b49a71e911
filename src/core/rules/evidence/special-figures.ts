/** The indicators whose figures are more, or less, than plain numbers: what most rules on figures speak of. */

import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { oncePer } from './once';

/** Every figure of an indicator, whatever it is for. */
export function figuresOf({
  baselines,
  targets,
  finalTargets,
  actuals,
  achievements,
}: Indicator): readonly Measurement[] {
  return [...baselines, ...targets, ...finalTargets, ...actuals, ...achievements];
}

/** The targets of all years and of the end of the plan: what holds for the one holds for the other. */
export function allTargets({ targets, finalTargets }: Indicator): readonly Measurement[] {
  return finalTargets.length === 0 ? targets : [...targets, ...finalTargets];
}

/** Indicators with a target that is no plain number: blank, text, with a unit or a percent sign, a range, several values. */
export const withSpecialTargets = oncePer((table: IndicatorTable): readonly Indicator[] =>
  table.indicators.filter(({ targets, finalTargets }) => targets.some(isSpecial) || finalTargets.some(isSpecial)),
);

/** The same for any baseline, target, actual or achievement. */
export const withSpecialFigures = oncePer((table: IndicatorTable): readonly Indicator[] =>
  table.indicators.filter(
    ({ baselines, targets, finalTargets, actuals, achievements }) =>
      targets.some(isSpecial) ||
      finalTargets.some(isSpecial) ||
      actuals.some(isSpecial) ||
      achievements.some(isSpecial) ||
      baselines.some(isSpecial),
  ),
);

/** Not a number of the cell without a unit. */
function isSpecial({ cell, reading }: Measurement): boolean {
  return typeof cell.value !== 'number' || reading.kind !== 'single' || reading.quantity.unit !== '';
}
