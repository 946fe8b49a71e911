/**
 * The achievement as a plain Excel formula that a person can check, for a row of which unit, direction and the way its figures are
 * written are known when it is filled: `=IF(OR(COUNT(E8,F8)<2,E8<0),"",F8/E8)`. The formulas of forms (formulas.ts), whose rows are
 * typed later, have to decide all of that by themselves.
 */

import { type Polarity } from '../knowledge/polarities';
import { OF_ONE_CELL, nativeAchievement, nativeCapped, plainPair } from '../measure/native-formulas';
import { MOST_FRACTION, PLAUSIBLE, type UnitKind } from '../measure/scale';
import { type Measurement } from '../table/model';
import { type Settings, capOf } from '../settings';
import { inPoints } from './formulas';

/** The cells of one row, and what is known of it. */
export interface KnownRow {
  readonly target: string;
  readonly actual: string;
  readonly direction: Polarity;
  readonly unit: UnitKind;
  /** In points of percent (94.12) instead of a fraction that shows as percent. */
  readonly inPoints?: boolean;
}

/** What the cell says where the figures that were typed later may stand on two scales (70% beside 65): a question, and no figure. */
export const SCALE_QUESTION = 'periksa skala';

/** `E8` and `F8` are numbers, or an actual that is still to come, on one scale beyond doubt. */
export function isKnownPair(target: Measurement, actual: Measurement, unit: UnitKind): boolean {
  const goal = target.cell.value;
  const result = actual.cell.value;
  if (typeof goal !== 'number' || goal < 0) return false;
  if (actual.reading.kind === 'blank') return true;
  return typeof result === 'number' && (unit === 'other' || !isDoubtful(goal, result));
}

/** A figure this small may be a fraction of percent, and no pair on one scale lies so far apart. */
function isDoubtful(target: number, actual: number): boolean {
  const size = Math.abs(actual);
  const isApart = size <= LEAST_RATIO * target || size > PLAUSIBLE.most * target;
  return target * actual !== 0 && Math.min(target, size) < MOST_FRACTION && isApart;
}

/** As a ratio: up to it a hundredfold may come nearer. */
const LEAST_RATIO = PLAUSIBLE.most / 100;

/** Blank while a figure is missing, and for a negative target, of which nothing is known. */
export function knownAchievement(row: KnownRow, measuring: Pick<Settings, 'lowerMethod' | 'achievementCap'>): string {
  const { target, actual, direction, unit } = row;
  const full = nativeAchievement(direction, measuring.lowerMethod, plainPair(target, actual), OF_ONE_CELL);
  const cap = capOf(measuring);
  const fraction = cap === undefined ? full : nativeCapped(String(cap), full, OF_ONE_CELL);
  const figure = row.inPoints ? inPoints(fraction) : fraction;
  const safe = unit === 'other' ? figure : `IF(${doubt(target, actual)},"${SCALE_QUESTION}",${figure})`;
  return `=IF(OR(COUNT(${target},${actual})<2,${target}<0),"",${safe})`;
}

/** `isDoubtful` as a condition of Excel's; by products, since a target of 0 divides nothing. */
function doubt(target: string, actual: string): string {
  const isApart = `OR(ABS(${actual})<=${LEAST_RATIO}*${target},ABS(${actual})>${PLAUSIBLE.most}*${target})`;
  return `AND(${target}*${actual}<>0,MIN(${target},ABS(${actual}))<${MOST_FRACTION},${isApart})`;
}
