/** Months and quarters to come: at the end of the year nothing but zeros stands under them, which say "not yet". */

import { type Column, type IndicatorTable, type Measurement, columnsOf } from '../../table/model';
import { quantityOf } from '../../language/quantity';
import { atPeriod } from '../periods/at-period';
import { isPartOfYear } from '../periods/column-period';
import { partsByYear } from '../periods/parts-of-year';

/** Of fewer rows zeros may be what was reached. */
const FEWEST_ROWS = 3;

/** The columns of such actuals, by their places on the sheet; none where every part is zero, or nothing was aimed at in it. */
export function findUnfilledParts(table: IndicatorTable): ReadonlySet<number> {
  const columns = columnsOf(table, 'actual').filter(isPartOfYear);
  if (columns.length < 2) return NONE;
  const unfilled = new Set<number>();
  for (const parts of yearsOf(table, columns)) {
    const filled = parts.reduce((last, column, at) => (isUnfilled(table, column) ? last : at), -1);
    if (filled < 0) continue;
    for (const { index } of parts.slice(filled + 1)) unfilled.add(index);
  }
  return unfilled;
}

const NONE: ReadonlySet<number> = new Set();

/** The parts of each year in their order, as the first row that has them all shows them. */
function yearsOf({ indicators }: IndicatorTable, columns: readonly Column[]): readonly (readonly Column[])[] {
  const whole = indicators.find(
    ({ actuals }) => actuals.filter(({ column }) => isPartOfYear(column)).length === columns.length,
  );
  return [...partsByYear(whole?.actuals ?? []).values()].map((parts) => parts.map(({ column }) => column));
}

function isUnfilled({ indicators }: IndicatorTable, column: Column): boolean {
  let zeros = 0;
  let aims = 0;
  let goals = 0;
  for (const { actuals, targets } of indicators) {
    const actual = actuals.find((each) => each.column === column);
    if (!actual || actual.reading.kind === 'blank') continue;
    if (valueOf(actual) !== 0) return false;
    zeros++;
    const target = atPeriod(targets, column);
    if (!target || valueOf(target) === undefined) continue;
    aims++;
    if (valueOf(target) !== 0) goals++;
  }
  return zeros >= FEWEST_ROWS && (aims === 0 || goals > 0);
}

function valueOf({ reading }: Measurement): number | undefined {
  return quantityOf(reading)?.value;
}
