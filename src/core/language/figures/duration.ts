/** How long something takes, as clocks show it ("00:30:00", "0:45") or in two units ("12 menit 30 detik"). */

import { UNIT_SIZES } from '../../knowledge/units/unit-sizes';
import { type CellValue } from '../../sheet/grid';
import { decimalsOf } from '../number';
import { type QuantityReading } from '../quantity';
import { sameUnit, unitOf } from '../units';

/** What stands around the cell. */
export interface DurationContext {
  readonly unit?: string;
  readonly neighbours?: readonly CellValue[];
}

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*jam)?$/i;
const HOURS = 'jam';
const MINUTES_OF_HOUR = 60;
const SECONDS_OF_HOUR = 3600;
/** A third of an hour has no end. */
const MOST_DECIMALS = 6;

/**
 * In hours, where it can be nothing else: with its seconds, from no hour on, as clocks write it, or where the row counts hours. "12:30" in
 * a row of minutes may be either, and is left as text; `null` for a text that is no time, so that "1:16" stays the ratio that it is elsewhere.
 */
export function readDuration(text: string, { unit, neighbours = [] }: DurationContext): QuantityReading | null {
  const [, hours = '', minutes = '', seconds] = CLOCK.exec(text) ?? [];
  if (hours === '') return inTwoUnits(text);
  const stated = unit === undefined ? null : unitOf(unit);
  const isOfHours = stated?.name === HOURS || /[a-z]$/i.test(text);
  if (stated?.category === 'time' && !isOfHours && seconds === undefined) return { kind: 'text', text };
  // "12:45" is nearly always a time, and might be a ratio.
  if (!isOfHours && seconds === undefined && Number(hours) > 0 && !isClock(text, neighbours))
    return TWO_DIGITS.test(text) ? { kind: 'text', text } : null;
  const value = Number(hours) + Number(minutes) / MINUTES_OF_HOUR + Number(seconds ?? 0) / SECONDS_OF_HOUR;
  return one(value, isOfHours && stated !== null ? '' : HOURS);
}

/** No ratio is written "02:30" or "15:00"; "12:45" is a time beside one of these. */
function isClock(text: string, neighbours: readonly CellValue[]): boolean {
  return ON_CLOCK.test(text) || (TWO_DIGITS.test(text) && neighbours.some((each) => ON_CLOCK.test(String(each))));
}

const TWO_DIGITS = /^\d\d:/;
const ON_CLOCK = /^\s*(?:0\d:[0-5]\d|\d{1,2}:00|\d{1,2}:[0-5]\d:[0-5]\d)\s*$/;

const TWO_UNITS = /^(\d+)\s*(\p{L}+)\s+(\d+)\s*(\p{L}+)$/u;

/** One length of time and no two figures, in the larger unit; "1 hari 12 jam" has no number where days are worked. */
function inTwoUnits(text: string): QuantityReading | null {
  const [, first = '', large = '', second = '', small = ''] = TWO_UNITS.exec(text) ?? [];
  const [above, below] = [unitOf(large), unitOf(small)];
  if (above?.category !== 'time' || below?.category !== 'time' || sameUnit(large, small)) return null;
  const [from, to] = [UNIT_SIZES.get(below.name), UNIT_SIZES.get(above.name)];
  if (!from || !to || from.family !== to.family || to.size <= from.size) return null;
  const value = Number(first) + (Number(second) * from.size) / to.size;
  return one(value, large);
}

function one(value: number, unit: string): QuantityReading {
  const tidied = Number(value.toPrecision(15));
  return { kind: 'single', quantity: { value: tidied, unit, decimals: Math.min(MOST_DECIMALS, decimalsOf(tidied)) } };
}
