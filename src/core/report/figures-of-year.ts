/** The target and the actual of every year, of one table where one has both: figures of different documents are not set against each other. */

import { type IndicatorFacts } from '../indicator/facts';
import { addsYears, isPartOfYear } from '../indicator/periods/column-period';
import { kindOfPart, placeInYear } from '../indicator/periods/parts-of-year';
import { PARTS_IN_YEAR } from '../knowledge/columns/years';
import { type QuantityReading } from '../language/quantity';
import { figureOf } from '../measure/figure';
import { type Cell, type Column, type Measurement } from '../table/model';
import { type KnownFigure } from './measured-indicator';

export interface FiguresOfYear {
  readonly target?: KnownFigure;
  readonly actual?: KnownFigure;
  /** The table's row that has the actual. */
  readonly measuredIn?: IndicatorFacts;
}

/** In the order of the years. `undatedYear` is meant by columns that name no year. */
export function figuresByYear(
  sightings: readonly IndicatorFacts[],
  undatedYear: number | null,
): ReadonlyMap<number, FiguresOfYear> {
  const targets = bestByYear(
    sightings.flatMap(({ indicator }) => indicator.targets),
    undatedYear,
  );
  const rows = sightings.map((facts) => rowOf(facts, undatedYear));
  const years = new Set([...targets.keys(), ...rows.flatMap(({ actuals }) => [...actuals.keys()])]);
  return new Map(
    [...years]
      .sort((a, b) => a - b)
      .map((year) => {
        const measured = measuredRow(rows, year);
        const target = (measured && ownTarget(measured, year)) ?? targets.get(year)?.figure;
        const actual = measured?.actuals.get(year)?.figure;
        return [year, { ...(target ? { target } : {}), ...(actual ? { actual, measuredIn: measured.facts } : {}) }];
      }),
  );
}

export function known(measurement: Measurement | undefined): KnownFigure | null {
  return measurement ? knownFigure(measurement.reading, measurement.cell) : null;
}

export function knownFigure(reading: QuantityReading, { text }: Cell): KnownFigure | null {
  const figure = figureOf(reading, text);
  if (figure.kind === 'blank') return null;
  const decimals = reading.kind === 'single' ? reading.quantity.decimals : undefined;
  return { figure, text, ...(decimals === undefined ? {} : { decimals }) };
}

/** A figure and the column that has it. */
interface Sighted {
  readonly figure: KnownFigure;
  readonly column: Column;
}

/** An indicator as one table has it. */
interface Row {
  readonly facts: IndicatorFacts;
  readonly targets: ReadonlyMap<number, Sighted>;
  readonly actuals: ReadonlyMap<number, Sighted>;
}

function rowOf(facts: IndicatorFacts, undatedYear: number | null): Row {
  const { targets, actuals } = facts.indicator;
  return {
    facts,
    targets: bestByYear(targets, undatedYear),
    actuals: bestByYear(withoutWithdrawn(actuals, undatedYear), undatedYear),
  };
}

/** A quarter's target is not the year's: for the year another table's is taken then. */
function ownTarget({ targets }: Row, year: number): KnownFigure | undefined {
  const target = targets.get(year);
  return target && !isPartOfYear(target.column) ? target.figure : undefined;
}

/**
 * The row that says most of the year's actual: the longest known period; then a table that does not say it is of another year;
 * then one with a target beside the actual, and the surest column. Of equals the first.
 */
function measuredRow(rows: readonly Row[], year: number): Row | undefined {
  let best: { readonly row: Row; readonly merits: readonly number[] } | undefined;
  for (const row of rows) {
    const actual = row.actuals.get(year);
    if (!actual) continue;
    const merits = [
      periodOf(actual.column),
      isOfOtherYear(row, actual.column, year) ? 0 : 1,
      ownTarget(row, year) ? 1 : 0,
      rankOf(actual.column),
    ];
    if (!best || exceeds(merits, best.merits)) best = { row, merits };
  }
  return best?.row;
}

function isOfOtherYear({ facts: { table } }: Row, column: Column, year: number): boolean {
  const { period } = table.table;
  return column.year === undefined && period !== undefined && (year < period.from || year > period.to);
}

/** Whether the first difference is in favour of `a`. */
function exceeds(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((merit, index) => merit !== b[index]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
}

/**
 * One figure a year: a whole year before its parts, of which the last known counts ("take last known", the most usual
 * consolidation); then the one after a revision before the others.
 */
function bestByYear(measurements: readonly Measurement[], undatedYear: number | null): ReadonlyMap<number, Sighted> {
  const best = new Map<number, Sighted>();
  for (const measurement of measurements) {
    const { column } = measurement;
    const year = column.year ?? undatedYear;
    const figure = known(measurement);
    if (year === null || !figure || addsYears(column)) continue;
    const previous = best.get(year);
    if (!previous || rankOf(column) > rankOf(previous.column)) best.set(year, { figure, column });
  }
  return best;
}

/**
 * A later period that says "n/a" or "belum ada" was reported, and without a figure: an earlier one's is not the year's. A later
 * period that is empty is still to come and takes nothing away.
 */
function withoutWithdrawn(actuals: readonly Measurement[], undatedYear: number | null): readonly Measurement[] {
  const said = actuals.filter(({ reading, cell }) => reading.kind === 'blank' && cell.text.trim() !== '');
  if (said.length === 0) return actuals;
  const yearOf = ({ column }: Measurement) => column.year ?? undatedYear;
  return actuals.filter(
    (actual) =>
      !said.some((word) => yearOf(word) === yearOf(actual) && periodOf(word.column) > periodOf(actual.column)),
  );
}

/** In months from the beginning of the year; a column without a part of the year speaks of all of it. */
function periodOf(column: Column): number {
  return isPartOfYear(column)
    ? (placeInYear(column) * PARTS_IN_YEAR.month) / PARTS_IN_YEAR[kindOfPart(column)]
    : WHOLE_YEAR;
}

/** Beyond every part of it. */
const WHOLE_YEAR = 100;

function rankOf(column: Column): number {
  // A column that names its year is surer than one that does not.
  return periodOf(column) * 4 + (column.revision === 'before' ? 0 : 2) + (column.year === undefined ? 0 : 1);
}
