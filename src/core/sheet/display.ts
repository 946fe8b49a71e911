/** Numbers as an Indonesian reader sees them in the cell. Covers the formats that people use in such tables, not all of Excel's. */

import { MONTH_NAMES_IN_ORDER } from '../knowledge/columns/months';
import { remembered } from '../language/words/remembered';
import { type CellValue } from './cell-value';

/** Excel keeps 15 significant digits; more would print the rounding error of binary numbers (0,1 + 0,2). */
const SIGNIFICANT_DIGITS = 15;

/** Excel takes no longer number format, and shows no more decimals. */
export const LONGEST_NUMBER_FORMAT = 255;
const MOST_DECIMALS = 30;

/** From here on JavaScript writes numbers with an exponent, as Excel does where they do not fit. */
const EXPONENT_FROM = 1e21;
/** Smaller numbers would be cut to nothing when they are written out. */
const EXPONENT_BELOW = 1e-15;

/** `1234.5` → `1.234,5` with grouping, `1234,5` without; `decimals` fixes their number, otherwise as many as the number has. */
export function formatNumber(value: number, decimals?: number, grouping = false): string {
  // Most cells hold years, numbers and counts, which need none of what follows.
  if (decimals === undefined && !grouping && isShortWhole(value)) return String(value);
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  // The very largest numbers round to one that there is not.
  const clean = Number.isFinite(rounded) ? rounded : value;
  const plain = decimals === undefined ? plainDecimal(clean) : fixedDecimal(clean, Math.min(decimals, MOST_DECIMALS));
  const [whole = '', fraction] = plain.split('.');
  const grouped = grouping ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.') : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * Rounds as Excel and accountants do: 0,5 away from zero, on the decimal digits that are shown
 * (1,005 to two decimals is 1,01, although the binary number is a little less).
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value) * 10 ** decimals;
  if (isClearOfHalf(size)) {
    const rounded = Math.round(size) / 10 ** decimals;
    return value < 0 ? -rounded : rounded;
  }
  const shifted = Number(`${Math.abs(Number(value.toPrecision(SIGNIFICANT_DIGITS)))}e${decimals}`);
  // A number that already carries an exponent (1e-7) cannot take a second one.
  const scaled = Number.isNaN(shifted) ? size : shifted;
  const rounded = Math.round(scaled) / 10 ** decimals;
  return value < 0 ? -rounded : rounded;
}

/** Nearly every figure: so far from a half that its binary error cannot turn the rounding, and no digits need be spelt out. */
function isClearOfHalf(size: number): boolean {
  return size < CLEAR_BELOW && Math.abs(size - Math.floor(size) - 0.5) > CLEAR_BY;
}

/** Below this a number's binary error, and that of its product, is smaller by far than the distance asked for. */
const CLEAR_BELOW = 1e9;
const CLEAR_BY = 1e-5;

/** A figure with a decimal comma and more decimals than anybody writes: a quotient that no number format cuts. No part of a code. */
const UNCUT_FIGURE = /(^|[^\d.,])(\d{1,15}),(\d{7,30})(?![\d.,]*\d)/g;

/** A figure below 1 keeps so many digits behind its zeros, a larger one two decimals. */
const DIGITS_OF_FRACTION = 3;

/** A sentence whose figures are cut to what a reader needs: `69,47368421052632` → `69,47`, `110,0000000000000` → `110`. */
export function withShortFigures(text: string): string {
  return text.replace(UNCUT_FIGURE, (_, before: string, whole: string, fraction: string) => {
    const value = Number(`${whole}.${fraction}`);
    const zeros = value < 1 ? fraction.search(/[1-9]|$/) : 0;
    return before + formatNumber(roundHalfAwayFromZero(value, value < 1 ? zeros + DIGITS_OF_FRACTION : 2));
  });
}

/** A whole number of no more digits than Excel keeps. */
function isShortWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT_DIGITS;
}

function plainDecimal(value: number): string {
  const size = Math.abs(value);
  if (size >= EXPONENT_FROM || (size > 0 && size < EXPONENT_BELOW)) return String(value).replace('e', 'E');
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(SIGNIFICANT_DIGITS + 5).replace(/\.?0+$/, '');
}

function fixedDecimal(value: number, decimals: number): string {
  if (Math.abs(value) >= EXPONENT_FROM) return wholeDigits(value) + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  if (decimals <= SIGNIFICANT_DIGITS) return roundHalfAwayFromZero(value, decimals).toFixed(decimals);
  // Behind the digits that Excel keeps stand zeros, not the rounding error of the binary number.
  const digits = value.toFixed(Math.min(decimals, SIGNIFICANT_DIGITS + 5));
  const [whole = '', fraction = ''] = String(value).includes('e') ? digits.split('.') : String(value).split('.');
  return `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`;
}

/** `1.5e30` → `1500…`: all digits of a number too large for JavaScript to write them out. */
function wholeDigits(value: number): string {
  const [digits = '', exponent] = String(Math.abs(value)).split('e');
  const [lead = '', tail = ''] = digits.split('.');
  return (value < 0 ? '-' : '') + lead + tail.padEnd(Number(exponent), '0');
}

/** Excel's number format for so many decimals: `0`, `0.00`. */
export function fixedFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** The same with the thousands set apart: `#,##0.00`. */
export function groupedFormat(decimals: number): string {
  return fixedFormat(decimals).replace('0', '#,##0');
}

/**
 * The number format of a number that is written in place of a text. A whole one takes the general format: `0` would hide the decimals
 * of whatever is typed into the cell next. Longer than its eleven digits, that format would show a power of ten.
 */
export function numberFormatFor(value: number, decimals: number): string {
  return decimals === 0 && Math.abs(value) < LONGEST_GENERAL ? 'General' : fixedFormat(decimals);
}

const LONGEST_GENERAL = 1e11;

/** Day 0 of Excel's calendar in days before 1 January 1970, and its last day, 31 December 9999. */
const DAYS_TO_1970 = 25_569;
const LAST_DAY = 2_958_465;
const DAY_IN_MS = 86_400_000;

/** `12/03/2024`; `03/2024`, `Mar-24` or `Mar` where the format leaves the day away; `null` where it shows no date. */
function dateText(value: number, symbols: string): string | null {
  const shows = (letter: string) => symbols.toLowerCase().includes(letter);
  const namesMonth = shows('mmm') && !shows('d');
  if (!shows('m') || !(shows('d') || shows('y') || namesMonth) || value < 1 || value > LAST_DAY) return null;
  const [year = '', month = '', day = ''] = new Date((Math.floor(value) - DAYS_TO_1970) * DAY_IN_MS)
    .toISOString()
    .slice(0, 10)
    .split('-');
  if (!namesMonth) return [...(shows('d') ? [day] : []), month, year].join('/');
  const name = MONTH_NAMES_IN_ORDER[Number(month) - 1] ?? '';
  const inWords = name.charAt(0).toUpperCase() + name.slice(1, shows('mmmm') ? undefined : SHORT_MONTH);
  if (!shows('y')) return inWords;
  return shows('yyy') ? `${inWords} ${year}` : `${inWords}-${year.slice(2)}`;
}

/** In letters: "Agu". */
const SHORT_MONTH = 3;

/** The cell's text under its number format, dates as day, month and year. Unknown formats (times, codes) fall back to the plain number. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = readFormat(numberFormat);
  if (format === null) return formatNumber(value);
  if (typeof format === 'string') return dateText(value, format) ?? formatNumber(value);
  const { before, behind, fixed, most, grouping, percent } = format;
  const scaled = percent ? value * 100 : value;
  if (!Number.isFinite(scaled)) return formatNumber(value);
  let text = formatNumber(scaled, most, grouping);
  for (let extra = most - fixed; extra > 0 && text.endsWith('0'); extra--) text = text.slice(0, -1);
  return before + text.replace(/,$/, '') + behind;
}

/** Whether a number format makes a day, a month, a year or a time of day of a number. */
export function showsDate(numberFormat: string): boolean {
  return typeof readFormat(numberFormat) === 'string';
}

/** Whether a number format shows hundred times the value; a quoted or escaped sign (`0"%"`) only stands behind it. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.includes('%') && withoutLiterals(firstSection(numberFormat)).includes('%');
}

/** What a number format does to numbers. */
interface DigitFormat {
  /** The text before and behind the digits. */
  readonly before: string;
  readonly behind: string;
  /** Decimals that are shown even where they are 0, and as many as are shown at most. */
  readonly fixed: number;
  readonly most: number;
  readonly grouping: boolean;
  readonly percent: boolean;
}

/**
 * A sheet has a few formats and tens of thousands of cells under them. For dates the letters of day, month and year; `null` for plain numbers
 * and what we do not know.
 */
const readFormat = remembered((numberFormat): DigitFormat | string | null => {
  const section = numberFormat.length > LONGEST_NUMBER_FORMAT ? '' : firstSection(numberFormat);
  if (!section || /^general$/i.test(section) || section === '@') return null;
  const symbols = withoutLiterals(section);
  if (/[dmyhs]/i.test(symbols)) return symbols;
  const digits = /[0#?]([0#?.,]*[0#?])?/.exec(section)?.[0];
  if (!digits) return null;
  const [whole = '', fraction = ''] = digits.split('.');
  const from = section.indexOf(digits);
  return {
    before: literalText(section.slice(0, from)),
    behind: literalText(section.slice(from + digits.length)),
    fixed: fraction.replace(/[^0]/g, '').length,
    most: fraction.length,
    grouping: whole.includes(','),
    percent: symbols.includes('%'),
  };
});

function firstSection(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"/g, '').replace(/\\./g, '');
}

function literalText(part: string): string {
  return part
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
}
