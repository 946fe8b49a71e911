/** The target of a plan's end beside that of its last year: one and the same figure, unless the end adds the years up or lies beyond them. */

import { type Column, type Measurement, columnsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../names';
import { figureIn, meet, spanOf } from '../rounding';
import { isPartOfYear } from './column-period';

/** The end of a plan that its last year contradicts. */
export interface EndMismatch {
  readonly known: IndicatorFacts;
  readonly end: Measurement;
  readonly lastYear: Measurement;
}

interface Row extends EndMismatch {
  readonly isRight: boolean;
  /** Targets that never move are right by chance. */
  readonly moves: boolean;
}

/** Only where at least as many rows, with targets that move, show that the two are the same. */
export function endMismatches(facts: TableFacts): readonly EndMismatch[] {
  const [end, ...moreEnds] = columnsOf(facts.table, 'finalTarget');
  const years = columnsOf(facts.table, 'target').filter(isOfYear);
  const last = years[years.length - 1];
  if (!end || moreEnds.length > 0 || !last || years.length < 2 || !isSameEnd(facts, end, last)) return [];
  const rows = facts.indicators.flatMap((known) => rowOf(known, last));
  const wrong = rows.filter(({ isRight }) => !isRight);
  const showing = rows.filter(({ isRight, moves }) => isRight && moves);
  return wrong.length <= showing.length ? wrong : [];
}

function isOfYear(column: Column): boolean {
  return column.year !== undefined && column.revision === undefined && !isPartOfYear(column);
}

/** The plan ends with the last of its columns. */
function isSameEnd({ table }: TableFacts, { year }: Column, last: Column): boolean {
  const to = year ?? table.period?.to;
  return to === undefined || to === last.year;
}

/** What is counted may be added up over the years, or grow on from there. */
function rowOf(known: IndicatorFacts, last: Column): readonly Row[] {
  const { finalTargets, targets } = known.indicator;
  const at = targets.findIndex(({ column }) => column.index === last.index);
  const [end, lastYear, before] = [finalTargets[0], targets[at], targets[at - 1]];
  const [written, figure] = [figureIn(end), figureIn(lastYear)];
  if (!end || !lastYear || !written || !figure || written.unit !== figure.unit || isCounted(known)) return [];
  const isRight = meet(spanOf(written), spanOf(figure));
  return [{ known, end, lastYear, isRight, moves: figureIn(before)?.value !== figure.value }];
}
