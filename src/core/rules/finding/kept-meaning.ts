/** Whether new values for the figures of an indicator leave every achievement as it is, for whoever computes from the cells alone. */

import { type Quantity } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { isPercent } from '../../language/units';
import { achievementOfFigures } from '../../measure/achievement-of-figures';
import { figureOf } from '../../measure/figure';
import { sameNumber } from '../../measure/result';
import { isPlausiblePair, unitKindOf } from '../../measure/scale';
import { type CellValue } from '../../sheet/grid';
import { type Indicator, type Measurement } from '../../table/model';
import { type NewValue } from './fixes';
import { samePeriod } from '../../indicator/periods/column-period';

/**
 * A function sees values and no formats: "75%" and "0,7 %" are clear to it, 0.75 and 0.007 may be a mix. What could be computed
 * before must come out the same; what was refused may come out.
 */
export function keepsAchievements(indicator: Indicator, values: readonly NewValue[]): boolean {
  const written = new Map(values.map(({ at, after }) => [`${at.row}:${at.column}`, after]));
  const after = ({ cell: { position, value } }: Measurement): CellValue =>
    written.get(`${position.row}:${position.column}`) ?? value;
  const units = new Set(['', indicator.unit?.text ?? '']);
  return indicator.targets.every((target) =>
    indicator.actuals
      .filter((actual) => samePeriod(actual.column, target.column))
      .every((actual) => {
        const [goal, result] = [after(target), after(actual)];
        if (goal === target.cell.value && result === actual.cell.value) return true;
        if (staysPlausible(target, actual, goal, result)) return true;
        return [...units].every((unit) => {
          const before = achievementOf(target.cell.value, actual.cell.value, unit);
          return before === null || isSame(before, achievementOf(goal, result, unit));
        });
      }),
  );
}

/** The usual case, without reading anything anew: near figures before and after, in the same proportion. */
function staysPlausible(target: Measurement, actual: Measurement, goal: CellValue, result: CellValue): boolean {
  const [from, to] = [target.reading, actual.reading];
  if (from.kind !== 'single' || to.kind !== 'single' || typeof goal !== 'number' || typeof result !== 'number')
    return false;
  const [before, after] = [seen(actual, to.quantity) / seen(target, from.quantity), result / goal];
  return isPlausiblePair(goal, result) && isSame(before, after) && isUnitless(from.quantity) && isUnitless(to.quantity);
}

/** The figure without its number format, which functions do not see: 7.5 shown as 750 % is 7.5 beside "75%". */
function seen({ cell }: Measurement, { value }: Quantity): number {
  return typeof cell.value === 'number' ? cell.value : value;
}

function isUnitless({ unit }: Quantity): boolean {
  return unit === '' || isPercent(unit);
}

function achievementOf(target: CellValue, actual: CellValue, unit: string): number | null {
  const [goal, result] = [
    figureOf(readQuantity(target, { neighbours: [actual], unit }), ''),
    figureOf(readQuantity(actual, { neighbours: [target], unit }), ''),
  ];
  const found = achievementOfFigures(goal, result, { unit: unitKindOf(unit) });
  return found.kind === 'value' ? found.value : null;
}

function isSame(before: number, after: number | null): boolean {
  return after !== null && (sameNumber(before, after) || Math.abs(before - after) <= 1e-12 * Math.abs(before));
}
