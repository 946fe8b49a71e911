/** Days, months and times of day, where a figure would stand: a deadline, or an office's hours. Source: published tables of targets. */

import { figureWords } from '../../knowledge/cells/figure-words';
import { LONG_MONTH_NAMES } from '../../knowledge/columns/months';
import { anyOf } from './any-of';
import { RANGE_JOINT } from './range-words';

const MONTH = new RegExp(`\\b(?:${LONG_MONTH_NAMES.join('|')})\\b`, 'i');
/** One separator throughout: "70.5-75" and "80-85.50" are ranges. */
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{2,4}$/;
/** When offices open: written with its zero, which a decimal number of that size is not. */
const EARLY = '0[5-9][.:][0-5]\\d';
const CLOCK = '(?:[01]\\d|2[0-4])[.:][0-5]\\d';
const ZONE = String.raw`\s*${anyOf(figureWords('zone'))}\b`;
const TIME_OF_DAY = new RegExp(
  `^(?:pukul|jam)?\\s*(?:${EARLY}(?:${ZONE})?(?:\\s*${RANGE_JOINT}\\s*${CLOCK})?(?:${ZONE})?|${CLOCK}${ZONE})\\.?$|^(?:pukul|jam)\\s+${CLOCK}`,
  'i',
);
const ON_TIME = /^(?:tepat|sesuai) (?:waktu|jadwal)|^on time/i;

/** The name of a month stands in it, or it is a date or a time of day. */
export function isMoment(text: string): boolean {
  return MONTH.test(text) || DATE.test(text) || TIME_OF_DAY.test(text);
}

/** A moment, or that it is kept: "Tepat waktu". */
export function saysWhen(text: string): boolean {
  return isMoment(text) || ON_TIME.test(text);
}
