/** "Realisasi s/d 2023 | Realisasi 2024 | Realisasi s/d 2024": what was reached up to a year and in it adds to what was reached by its end. */

import { type Column, type Measurement, columnsOf } from '../../table/model';
import { saysSoFar } from '../../table/header/period-reading';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { addsUp } from '../meaning/names';
import { type Span, figureIn, meet, plus, spanOfCounted } from '../figures/rounding';
import { isPartOfYear } from '../periods/column-period';

export interface RunningMismatch {
  readonly known: IndicatorFacts;
  /** Up to the year before. */
  readonly before: Measurement;
  readonly year: Measurement;
  /** Up to the end of the year. */
  readonly upTo: Measurement;
  /** What the two add to. */
  readonly sum: Span;
}

/** Of what is counted, where at least as many rows, with something in the year, show that the two add up. */
export function runningMismatches(facts: TableFacts): readonly RunningMismatch[] {
  const columns = columnsOf(facts.table, 'actual').filter((column) => !isPartOfYear(column) && !column.revision);
  const places = columns.length < 3 ? null : placesOf(columns);
  if (!places) return [];
  const rows = facts.indicators.flatMap((known) => (addsUp(known) ? (rowOf(known, places) ?? []) : []));
  const wrong = rows.filter(({ isRight }) => !isRight);
  const showing = rows.filter(({ isRight, moves }) => isRight && moves);
  return showing.length > 0 && wrong.length <= showing.length ? wrong : [];
}

interface Places {
  readonly before: Column;
  readonly year: Column;
  readonly upTo: Column;
}

function placesOf(columns: readonly Column[]): Places | null {
  const upTos = columns.filter(({ header }) => saysSoFar(header));
  const [before, upTo, ...more] = upTos;
  const between = columns.filter(
    (column) => before && upTo && column.index > before.index && column.index < upTo.index,
  );
  const [year, ...others] = between;
  if (!before || !upTo || !year || more.length > 0 || others.length > 0) return null;
  const isNext = before.year !== undefined && upTo.year === before.year + 1;
  return isNext && (year.year === undefined || year.year === upTo.year) ? { before, year, upTo } : null;
}

function rowOf(known: IndicatorFacts, places: Places): (RunningMismatch & Judged) | null {
  const at = ({ index }: Column) => known.indicator.actuals.find(({ column }) => column.index === index);
  const [before, year, upTo] = [at(places.before), at(places.year), at(places.upTo)];
  const [start, step, end] = [figureIn(before), figureIn(year), figureIn(upTo)];
  if (!before || !year || !upTo || !start || !step || !end) return null;
  const sum = plus(spanOfCounted(start), spanOfCounted(step));
  const isRight = meet(spanOfCounted(end), sum);
  return { known, before, year, upTo, sum, isRight, moves: start.value !== 0 && step.value !== 0 };
}

interface Judged {
  readonly isRight: boolean;
  /** Without a figure before, or in the year, they add up by chance. */
  readonly moves: boolean;
}
