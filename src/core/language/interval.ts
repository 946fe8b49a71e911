/** A step of a scale: "91 - 100", "> 90 %", "75,00 s.d. 89,99", "antara 50 dan 60", "kurang dari 50", "80 < x ≤ 90". */

import { type FigureWordKind, figureWords } from '../knowledge/cells/figure-words';
import { unitWords } from '../knowledge/units/units';
import { readNumber } from './number';
import { PERCENT_WORDS } from './units';
import { anyOf } from './words/any-of';
import { BETWEEN, OR_LESS, OR_MORE, RANGE_AND, RANGE_JOINT } from './words/range-words';

/** What lies between two numbers in the text's own unit; an open side is infinite. Whether its upper end belongs to it is not told. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  /** "> 80 - 90", "lebih dari 80", "80 < x ≤ 90": 80 itself lies below it. */
  readonly isAbove: boolean;
}

/** Nobody writes a longer one; what is longer is a sentence. */
export const LONGEST_INTERVAL = 40;

const SIGN = '(?:[<>≤≥]=?|=[<>])';
const words = (...kinds: readonly FigureWordKind[]) => String.raw`${anyOf(figureWords(...kinds))}(?![a-z])\.?`;
const UPWARD = `(?:[>≥]=?|=>|${words('above', 'atLeast')})`;
const DOWNWARD = `(?:[<≤]=?|=<|${words('below', 'atMost')})`;
const LIMIT = String.raw`(?:${UPWARD}|${DOWNWARD})\s*`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const FIGURE = String.raw`${NUMBER}(?:\s*(?:%|(?:${PERCENT_WORDS}|${anyOf(unitWords('score'))})(?!\p{L})))?`;
/** What the limits are those of: before them, or between two signs. */
const LABEL = String.raw`(?:${anyOf(figureWords('label', 'amount', 'variable'))}(?!\p{L})\s*[:=]?\s*)`;
const VARIABLE = String.raw`\p{L}[\p{L} ]{0,20}?`;

/** Two figures need what joins them. */
const TWO = [
  String.raw`(?:${LIMIT})?${FIGURE}\s*${RANGE_JOINT}\s*(?:${LIMIT})?${FIGURE}`,
  String.raw`${BETWEEN}\s*${FIGURE}\s*${RANGE_AND}\s*${FIGURE}`,
  String.raw`${FIGURE}\s*${SIGN}\s*(?:${VARIABLE}\s*${SIGN}\s*)?${FIGURE}`,
  String.raw`${LIMIT}${FIGURE}\s*(?:${RANGE_AND}\s*)?${LABEL}?${LIMIT}${FIGURE}`,
];
/** One needs what makes it a limit. */
const ONE = [
  `${LIMIT}${FIGURE}`,
  String.raw`${FIGURE}\s*(?:${OR_MORE}|${OR_LESS})`,
  String.raw`${FIGURE}\s*${SIGN}\s*${LABEL}`,
];

/** The source of a pattern for a text that holds more than the interval; it wants the flags `i` and `u`. */
export const INTERVAL = String.raw`(?:${LABEL}?(?:${BETWEEN}\s*)?(?:${[...TWO, ...ONE].join('|')}))`;

const WHOLE = new RegExp(String.raw`^${INTERVAL}$`, 'iu');
const NUMBERS = new RegExp(NUMBER, 'g');
const OPENS = new RegExp(String.raw`^${LABEL}?${UPWARD}`, 'iu');
const OPENS_BEHIND = new RegExp(String.raw`\d[^\d]*(?:[<≤]|${OR_MORE})`, 'iu');
const ABOVE = new RegExp(
  String.raw`^${LABEL}?(?:>(?!=)|${words('above')}|${FIGURE}\s*<(?!=)\s*${VARIABLE}\s*[<≤])`,
  'iu',
);
const IN_BRACKETS = /^\(([^()]*)\)$/;

/** The interval that a text states, and nothing else but a bracket around it; `null` where it says anything besides. */
export function readInterval(text: string): Interval | null {
  if (text.length > LONGEST_INTERVAL || !/\d/.test(text)) return null;
  const bare = (IN_BRACKETS.exec(text)?.[1] ?? text).trim();
  if (!WHOLE.test(bare)) return null;
  const [first, second] = (bare.match(NUMBERS) ?? []).map(numberIn);
  if (first === undefined || Number.isNaN(first) || Number.isNaN(second)) return null;
  const isAbove = ABOVE.test(bare);
  if (second !== undefined) return { from: Math.min(first, second), to: Math.max(first, second), isAbove };
  const opens = OPENS.test(bare) || OPENS_BEHIND.test(bare);
  return opens ? { from: first, to: Infinity, isAbove } : { from: -Infinity, to: first, isAbove };
}

/** "3,064" may be thousands elsewhere; a scale with steps so wide writes no decimals. */
function numberIn(text: string): number {
  const number = readNumber(text);
  if (!number) return Number.NaN;
  return number.kind === 'ambiguous' ? number.asDecimal.value : number.value;
}

/** "91 - 100", "> 90 %", "75,00 s.d. 89,99", "kurang dari 50": the limits of a step of a scale, and nothing else. */
export function isIntervalText(text: string): boolean {
  return readInterval(text) !== null;
}
