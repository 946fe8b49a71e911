/** Years that a plan changed in mid-term still carries with nothing but zeros: nobody aimed at those. */

import { type Column, type IndicatorTable, type Measurement } from '../../table/model';
import { SHARES } from '../../table/weights';
import { quantityOf } from '../../language/quantity';
import { type YearSeries, yearSeries } from './series';

/** Fewer rows may all begin with nothing by chance: what is built later has none at first. */
const FEWEST_ROWS = 3;

/** The first columns of targets, by year, that hold zeros in nearly every row, where a later one does not. */
export function findYearsBeforePlan(table: IndicatorTable): ReadonlySet<Column> {
  const before = new Set<Column>();
  const years = targetColumns(table);
  for (const column of years) {
    if (!holdsZeros(table, column)) return before;
    before.add(column);
  }
  return new Set();
}

function targetColumns({ columns }: IndicatorTable): readonly Column[] {
  const years = columns.filter(({ role, year, revision }) => role === 'target' && year !== undefined && !revision);
  return years.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function holdsZeros({ indicators }: IndicatorTable, { index }: Column): boolean {
  let [zeros, others] = [0, 0];
  const mostOthers = (1 - SHARES.keys) * indicators.length;
  for (const { targets } of indicators) {
    const target = targets.find(({ column }) => column.index === index);
    if (!target || target.reading.kind === 'blank') continue;
    if (quantityOf(target.reading)?.value === 0) zeros++;
    else if (++others > mostOthers) return false;
  }
  return zeros >= FEWEST_ROWS && zeros >= SHARES.keys * (zeros + others);
}

/** Targets by year, without the zeros and blanks of those years. */
export function targetsOfPlan(targets: readonly Measurement[], before: ReadonlySet<Column>): readonly YearSeries[] {
  if (before.size === 0) return yearSeries(targets);
  const isOfPlan = ({ column, reading }: Measurement) =>
    !before.has(column) || (reading.kind !== 'blank' && quantityOf(reading)?.value !== 0);
  return yearSeries(targets.filter(isOfPlan));
}
