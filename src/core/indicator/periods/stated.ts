/** What an achievement is measured by where the row that numbers the columns says so: "11=(10/4)". */

import { quantityOf } from '../../language/quantity';
import { FIGURE_LISTS, type Indicator, type Measurement } from '../../table/model';
import { addedUp } from './parts-of-year';

interface Basis {
  readonly target: Measurement;
  readonly actual: Measurement;
}

/** `undefined` where nothing is said, or one of the two is no target or actual of the row. */
export function statedBasis(indicator: Indicator, { column }: Measurement): Basis | undefined {
  if (column.madeOf?.kind !== 'quotient') return undefined;
  const [dividend, divisor] = column.madeOf.columns;
  const actual = indicator.actuals.find((each) => each.column.index === dividend);
  const target = [...indicator.targets, ...indicator.finalTargets].find((each) => each.column.index === divisor);
  return actual && target && { target, actual };
}

/** The actual as the sum that it is said to be, "10=(5+7+9)": what follows from that is right, whatever is written. */
export function asStatedSum(indicator: Indicator, actual: Measurement): Measurement | undefined {
  if (actual.column.madeOf?.kind !== 'sum') return undefined;
  const figures = FIGURE_LISTS.flatMap((list) => indicator[list]);
  const parts = actual.column.madeOf.columns.flatMap(
    (index) => figures.find(({ column }) => column.index === index) ?? [],
  );
  const areFigures = parts.every(({ reading }) => quantityOf(reading) !== undefined);
  return parts.length === actual.column.madeOf.columns.length && areFigures ? addedUp(actual, parts) : undefined;
}
