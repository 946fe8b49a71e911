/** "Target: Base | Stretch": what is to be reached at least beside what is hoped for. */

import { TARGET_STEPS } from '../../knowledge/columns/header-words';
import { quantityOf } from '../../language/quantity';
import { remembered } from '../../language/words/remembered';
import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { samePeriod } from '../periods/column-period';
import { type Triple } from '../periods/triples';

const LEAST = new RegExp(`\\b${TARGET_STEPS.least}\\b`, 'i');
const HOPED = new RegExp(`\\b${TARGET_STEPS.hoped}\\b`, 'i');

/** The headers come again with every indicator. */
const isLeast = remembered((header) => LEAST.test(header));
const isHoped = remembered((header) => HOPED.test(header));

export interface TargetSteps {
  readonly least: Measurement;
  readonly hoped: Measurement;
}

/** Whether any header says what is hoped for. */
export function hasTargetSteps({ columns }: IndicatorTable): boolean {
  return columns.some(({ header }) => isHoped(header));
}

/**
 * The base is reached, so that what lies between it and what is hoped for may be worth something between 100 and what the agency gives for
 * the whole way.
 */
export function reachesBase(indicator: Indicator, { target, actual }: Pick<Triple, 'target' | 'actual'>): boolean {
  const reached = actual && quantityOf(actual.reading)?.value;
  if (target === undefined || reached === undefined) return false;
  return targetSteps(indicator).some(({ least, hoped }) => {
    const [from, to] = [least, hoped].map(({ reading }) => quantityOf(reading)?.value);
    if (from === undefined || to === undefined || (target.column !== least.column && target.column !== hoped.column))
      return false;
    return (reached - from) * Math.sign(to - from) >= 0;
  });
}

/** The two targets of each time of which the headers say which is which. */
export function targetSteps({ targets }: Indicator): readonly TargetSteps[] {
  const bases = targets.filter(({ column }) => isLeast(column.header));
  return targets.flatMap((hoped) => {
    if (!isHoped(hoped.column.header)) return [];
    const least = bases.find(({ column }) => column !== hoped.column && samePeriod(column, hoped.column));
    return least ? [{ least, hoped }] : [];
  });
}
