/** What the figures of an indicator come to, looked at once: most rows are sound at this glance, and no rule need walk their cells again. */

import { aimsOf, type Indicator, type Measurement } from '../../table/model';
import { quantityOf } from '../../language/quantity';
import { nearestAtPeriod } from '../periods/at-period';
import { isOneSeries } from '../periods/series';
import { hasSpecialFigure } from './special-figures';

export interface RowFigures {
  /** The least and the most that a baseline, an aim or an actual says, the ends of ranges among them; infinite ends the wrong way round where none says anything. */
  readonly least: number;
  readonly most: number;
  /** Some baseline, target, actual or achievement is no plain number. */
  readonly areSpecial: boolean;
  /** Some actual is another figure than its target. */
  readonly isMissed: boolean;
  /** How the targets go from year to year; `null` where they are not plain numbers of one series of years. */
  readonly course: Course | null;
}

export type Course = 'level' | 'rising' | 'falling' | 'turning';

export function figuresIn(indicator: Indicator): RowFigures {
  const ends = { least: Infinity, most: -Infinity };
  widen(ends, indicator.baselines);
  widen(ends, aimsOf(indicator));
  widen(ends, indicator.actuals);
  return {
    least: ends.least,
    most: ends.most,
    areSpecial: hasSpecialFigure(indicator),
    isMissed: isMissed(indicator),
    course: courseOf(indicator.targets),
  };
}

function isMissed({ targets, actuals }: Indicator): boolean {
  for (const { reading, column } of actuals) {
    const result = quantityOf(reading)?.value;
    if (result === undefined) continue;
    const target = nearestAtPeriod(targets, column);
    const goal = target && quantityOf(target.reading)?.value;
    if (goal !== undefined && goal !== result) return true;
  }
  return false;
}

function widen(ends: { least: number; most: number }, figures: readonly Measurement[]): void {
  for (const { reading } of figures) {
    if (reading.kind === 'range') {
      ends.least = Math.min(ends.least, reading.lower.value);
      ends.most = Math.max(ends.most, reading.upper.value);
    } else if (reading.kind === 'single' || reading.kind === 'bound') {
      ends.least = Math.min(ends.least, reading.quantity.value);
      ends.most = Math.max(ends.most, reading.quantity.value);
    }
  }
}

function courseOf(targets: readonly Measurement[]): Course | null {
  if (!isOneSeries(targets)) return null;
  let before: number | undefined;
  let [rises, falls] = [false, false];
  for (const { reading } of targets) {
    if (reading.kind !== 'single' || reading.quantity.unit !== '') return null;
    const { value } = reading.quantity;
    rises ||= before !== undefined && value > before;
    falls ||= before !== undefined && value < before;
    before = value;
  }
  if (rises) return falls ? 'turning' : 'rising';
  return falls ? 'falling' : 'level';
}
