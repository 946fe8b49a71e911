/** Actuals that are missing where the table shows that they were due: between others of their row, or beside those of the other rows. */

import { isUnderMerge } from '../../sheet/merges';
import { type SheetGrid } from '../../sheet/grid';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { meansZero } from './nil';
import { nearestAtPeriod } from '../periods/at-period';
import { isPartOfYear } from '../periods/column-period';
import { partsByYear } from '../periods/parts-of-year';
import { quantityOf } from '../../language/quantity';

/** A month or a quarter that is blank between such with figures. */
export interface MissingPart {
  readonly actual: Measurement;
  /** Its own, where the table has targets of such parts. */
  readonly target: Measurement | null;
}

/** A part without a target is not measured; where no part has one, a single blank is a slip, and several are a habit. */
export function missingParts({ indicator }: IndicatorFacts, grid: SheetGrid): readonly MissingPart[] {
  const { actuals, targets } = indicator;
  if (!actuals.some((actual) => isEmpty(actual) && isPartOfYear(actual.column))) return [];
  const hasTargets = targets.some(({ column }) => isPartOfYear(column));
  return [...partsByYear(actuals).values()].flatMap((parts): readonly MissingPart[] => {
    const gaps = gapsIn(parts).filter(({ cell }) => !isUnderMerge(grid, cell.position));
    if (!hasTargets) return isOnlyBlank(parts) ? gaps.map((actual) => ({ actual, target: null })) : [];
    return gaps.flatMap((actual) => {
      const target = nearestAtPeriod(targets, actual.column);
      const goal = target && quantityOf(target.reading);
      return target && goal && goal.value !== 0 ? [{ actual, target }] : [];
    });
  });
}

function isOnlyBlank(parts: readonly Measurement[]): boolean {
  return parts.slice(0, lastFigure(parts)).filter(isEmpty).length === 1;
}

function lastFigure(parts: readonly Measurement[]): number {
  return parts.reduce((found, part, at) => (hasFigure(part) ? at : found), -1);
}

/** Right behind a figure and somewhere before another. */
function gapsIn(parts: readonly Measurement[]): readonly Measurement[] {
  const last = lastFigure(parts);
  return parts.filter((part, at) => {
    const before = parts[at - 1];
    return at < last && isEmpty(part) && before !== undefined && hasFigure(before);
  });
}

/** A cell of a year's actuals that says that there is none yet, in a column where nearly all others have figures. */
export interface MissingYear {
  readonly known: IndicatorFacts;
  readonly actual: Measurement;
  readonly target: Measurement;
}

/** Only where no word in the row explains it. */
export function missingYears({ indicators, table, withSpecialFigures }: TableFacts): readonly MissingYear[] {
  const said = withSpecialFigures.flatMap(({ indicator }) => indicator.actuals.filter(isSaidToBeMissing));
  if (said.length === 0) return [];
  const columns = new Set(said.map(({ column }) => column.index));
  return table.columns.flatMap(({ role, index }) => {
    if (role !== 'actual' || !columns.has(index)) return [];
    const rows = indicators.flatMap((known) => {
      const actual = known.indicator.actuals.find(({ column }) => column.index === index);
      const target = actual && nearestAtPeriod(known.indicator.targets, actual.column);
      const isDue = actual && target && quantityOf(target.reading) !== undefined && !isPartOfYear(actual.column);
      return isDue ? [{ known, actual, target }] : [];
    });
    const missing = rows.filter(({ actual }) => actual.reading.kind === 'blank');
    if (missing.length * MOST_FILLED > rows.length) return [];
    return missing.filter(
      ({ known, actual }) => isSaidToBeMissing(actual) && !isExplained(known) && !meansZero(known, actual),
    );
  });
}

/** "-", "belum ada": written, and no figure. */
function isSaidToBeMissing({ cell, reading }: Measurement): boolean {
  return reading.kind === 'blank' && cell.text !== '';
}

/** A third of the rows without a figure: the report is not complete yet. */
const MOST_FILLED = 3;

function isExplained({ indicator: { note } }: IndicatorFacts): boolean {
  return note !== undefined && note.text !== '';
}

function hasFigure({ reading }: Measurement): boolean {
  return quantityOf(reading) !== undefined;
}

/** Blank, or "belum dihitung"; a dash may say that nothing was due. */
function isEmpty({ cell, reading }: Measurement): boolean {
  return cell.text === '' || (reading.kind === 'blank' && NOT_YET.test(cell.text));
}

const NOT_YET = /^\s*belum\b/i;
