/** The indicators whose figures are more, or less, than plain numbers: what most rules on figures speak of. */

import { aimsOf, type Indicator, type Measurement } from '../../table/model';

/** Every figure of an indicator, whatever it is for. */
export function figuresOf(indicator: Indicator): readonly Measurement[] {
  const { baselines, actuals, achievements } = indicator;
  return [...baselines, ...aimsOf(indicator), ...actuals, ...achievements];
}

/** A target that is no plain number: blank, text, with a unit or a percent sign, a range, several values. */
export function hasSpecialTarget(indicator: Indicator): boolean {
  return aimsOf(indicator).some(isSpecial);
}

/** The same for any baseline, target, actual or achievement. */
export function hasSpecialFigure(indicator: Indicator): boolean {
  return (
    hasSpecial(indicator.targets) ||
    hasSpecial(indicator.actuals) ||
    hasSpecial(indicator.achievements) ||
    hasSpecial(indicator.baselines) ||
    hasSpecial(indicator.finalTargets)
  );
}

function hasSpecial(figures: readonly Measurement[]): boolean {
  for (const figure of figures) if (isSpecial(figure)) return true;
  return false;
}

/** Not a number of the cell without a unit. */
function isSpecial({ cell, reading }: Measurement): boolean {
  return typeof cell.value !== 'number' || reading.kind !== 'single' || reading.quantity.unit !== '';
}
