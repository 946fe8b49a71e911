/** The target of a plan's end beside that of its last year: one and the same figure, unless the end adds the years up or lies beyond them. */

import { type Column, type Measurement, columnsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { type Quantity } from '../../language/quantity';
import { agree, exactly, figureIn, meet, plus, spanOf } from './rounding';
import { scaleOfReadings } from '../units/scales';
import { timeOf } from '../periods/column-period';

/** The end of a plan that its last year contradicts. */
export interface EndMismatch {
  readonly known: IndicatorFacts;
  readonly end: Measurement;
  readonly lastYear: Measurement;
  /** The first of the years that the end adds up; `null` where it does not. */
  readonly addedFrom: Measurement | null;
}

/** The end of a plan behind the way that its years have gone: 30, 35, 40, and 33 some years later. */
export function endsBehind(facts: TableFacts): readonly Omit<EndMismatch, 'addedFrom'>[] {
  const [end, ...moreEnds] = columnsOf(facts.table, 'finalTarget');
  const years = columnsOf(facts.table, 'target').filter(isOfYear);
  const last = years[years.length - 1];
  if (!end || moreEnds.length > 0 || !last || years.length < FEWEST_ON_THE_WAY || isSameEnd(facts, end, last))
    return [];
  return facts.indicators.flatMap((known) => {
    const [row] = rowOf(known, last);
    const { targets } = known.indicator;
    const figures = targets.flatMap((target) => figureIn(target)?.value ?? []);
    const written = row && figureIn(row.end)?.value;
    const reached = figures[figures.length - 1];
    if (!row || written === undefined || reached === undefined || figures.length !== targets.length) return [];
    const ways = new Set(figures.slice(1).map((figure, at) => Math.sign(figure - (figures[at] ?? 0))));
    const [way, ...others] = ways;
    const isBehind = way !== undefined && others.length === 0 && Math.sign(written - reached) === -way;
    return isBehind && isWayOf(known, way) ? [{ known, end: row.end, lastYear: row.lastYear }] : [];
  });
}

/** Fewer years show no way. */
const FEWEST_ON_THE_WAY = 3;

/** What is known of the direction, if anything, does not speak for the end. */
function isWayOf({ direction }: IndicatorFacts, way: number): boolean {
  if (way === 0 || direction?.polarity === 'within') return false;
  return direction === null || (direction.polarity === 'higher') === way > 0;
}

interface Row extends EndMismatch {
  readonly isRight: boolean;
  /** Targets that never move are right by chance. */
  readonly moves: boolean;
}

/** Only where at least as many rows, with targets that move, show that the two are the same; what is added up instead tells itself, where a row shows it. */
export function endMismatches(facts: TableFacts): readonly EndMismatch[] {
  const [end, ...moreEnds] = columnsOf(facts.table, 'finalTarget');
  const years = columnsOf(facts.table, 'target').filter(isOfYear);
  const last = years[years.length - 1];
  if (!end || moreEnds.length > 0 || !last || years.length < 2 || !isSameEnd(facts, end, last)) return [];
  const rows = facts.indicators.flatMap((known) => rowOf(known, last));
  const wrong = rows.filter(({ isRight }) => !isRight);
  const showing = rows.filter(({ isRight, moves }) => isRight && moves);
  const added = wrong.filter(({ addedFrom }) => addedFrom !== null);
  const others = wrong.length - added.length;
  return [
    ...(showing.length > 0 ? added : []),
    ...wrong.filter((row) => row.addedFrom === null && (others <= showing.length || isWorseEnd(row))),
  ];
}

/** A plan that ends worse than its last year: whatever the end adds up or lies beyond, that is none of it. */
function isWorseEnd({ known, end, lastYear }: Row): boolean {
  const [written, figure] = [figureIn(end), figureIn(lastYear)];
  const polarity = known.direction?.polarity;
  if (!written || !figure || (polarity !== 'higher' && polarity !== 'lower')) return false;
  return polarity === 'higher' ? written.value < figure.value : written.value > figure.value;
}

function isOfYear(column: Column): boolean {
  return column.year !== undefined && column.revision === undefined && timeOf(column) !== undefined;
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
  // A fraction among percentages is told by `skala-persen`.
  if (scaleOfReadings(known, lastYear.reading, end.reading).kind !== 'same') return [];
  const isRight = agree(written, figure);
  const addedFrom = isRight ? null : addedUpFrom(written, targets.slice(0, at + 1));
  return [{ known, end, lastYear, addedFrom, isRight, moves: figureIn(before)?.value !== figure.value }];
}

/** The first of several years whose targets add to the end. */
function addedUpFrom(written: Quantity, years: readonly Measurement[]): Measurement | null {
  const figures = years.flatMap((year) => figureIn(year) ?? []);
  if (figures.length !== years.length || figures.filter(({ value }) => value > 0).length < FEWEST_ADDED) return null;
  const sum = figures.map(spanOf).reduce(plus, exactly(0));
  return meet(spanOf(written), sum) ? (years[0] ?? null) : null;
}

/** 5, 10 and then 15 may go on so; only of more the sum lies beyond the next step. */
const FEWEST_ADDED = 3;
