/** Targets of months or quarters that count from the beginning of the year, and yet fall on the way. */

import { type Measurement, columnsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { type PartBasis, saidBases } from '../periods/part-basis';
import { figureIn, meet, spanOf } from './rounding';
import { isPartOfYear, mayBeOfOneYear } from '../periods/column-period';
import { partsByYear } from '../periods/parts-of-year';

export interface YearFall {
  readonly known: IndicatorFacts;
  readonly before: Measurement;
  readonly after: Measurement;
  /** The words of the table say that its targets count from the beginning of the year; else the row itself shows it. */
  readonly isSaid: boolean;
}

/** The first fall of each row. What falls in most rows counts from no beginning, whatever is said. */
export function fallsOfYear(facts: TableFacts): readonly YearFall[] {
  const columns = columnsOf(facts.table, 'target').filter(isPartOfYear);
  if (columns.length < FEWEST_PARTS) return [];
  const basisOf = saidBases(facts.table, columns);
  const rows = facts.indicators.flatMap((known) => partsOf(known).map((parts) => ({ known, parts })));
  const found = rows.flatMap(({ known, parts }) => fallOf(known, parts, basisOf(known.indicator)) ?? []);
  return found.length > 1 && found.length * 2 > rows.length ? [] : found;
}

const FEWEST_PARTS = 3;

/** The figures of each year's months or quarters, from the first to the last. */
function partsOf({ indicator }: IndicatorFacts): readonly (readonly Measurement[])[] {
  const parts = indicator.targets.filter((target) => isPartOfYear(target.column) && figureIn(target) !== null);
  return parts.length < FEWEST_PARTS
    ? []
    : [...partsByYear(parts).values()].filter((each) => each.length >= FEWEST_PARTS);
}

function fallOf(known: IndicatorFacts, parts: readonly Measurement[], basis: PartBasis | null): YearFall | null {
  const values = parts.map((part) => figureIn(part)?.value ?? 0);
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value));
  const falls = steps.filter((step) => step < 0).length;
  const at = steps.findIndex((step) => step < 0);
  const [before, after] = [parts[at], parts[at + 1]];
  if (!before || !after) return null;
  const isSaid = basis === 'soFar';
  // A share may fall on purpose; one step back among steps forward is none.
  const isSlip = falls < steps.filter((step) => step > 0).length && known.direction?.polarity !== 'lower';
  const isShown = basis === null && isSlip && growsToWhole(known, parts, values);
  return isShown || (isSaid && (isSlip || isCounted(known))) ? { known, before, after, isSaid } : null;
}

/** It begins small and ends with the figure of the year, which the parts do not add to. */
function growsToWhole(
  { indicator }: IndicatorFacts,
  parts: readonly Measurement[],
  values: readonly number[],
): boolean {
  const [first = 0, last = 0] = [values[0], values[values.length - 1]];
  const year = parts[0]?.column.year;
  const [whole, ...more] = indicator.targets.filter(
    ({ column }) => !isPartOfYear(column) && mayBeOfOneYear(column, { year }),
  );
  const written = figureIn(whole);
  const figure = figureIn(parts[parts.length - 1]);
  if (!written || !figure || more.length > 0 || first * 2 > last) return false;
  const sum = values.reduce((total, value) => total + value, 0);
  return meet(spanOf(written), spanOf(figure)) && sum > written.value;
}
