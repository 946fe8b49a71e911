/** The figures of a text, what belongs to each, and how they are tied together. */

import { LEADING_ON, LEADING_TO_WHOM, LIST_WORDS } from '../../knowledge/spelling/small-words';
import { figureWords } from '../../knowledge/cells/figure-words';
import { type NumberReading, readNumber } from '../number';
import { unitOf } from '../units';
import { anyOf } from '../words/any-of';
import { RANGE_JOINT } from '../words/range-words';
import { type Lead, PLAIN_LEAD, readLead } from './lead';

/** One number within the text. */
export interface FigureInText {
  readonly number: NumberReading;
  readonly start: number;
  readonly end: number;
}

/** What stands between two quantities. */
export type Joint = 'range' | 'list' | 'slash' | 'colon';

/** A number that begins a quantity, with what ties it to the one before. */
export interface Part {
  readonly figure: FigureInText;
  readonly lead: Lead;
  /** What ties it to the part before it; the first one's is not used. */
  readonly joint: Joint;
  /** The words after the number up to the next part, trimmed. */
  readonly tail: string;
}

function figuresIn(text: string): FigureInText[] | null {
  const figures: FigureInText[] = [];
  const pattern = /\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,])|\d+(?:[.,]\d+)*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isInsideWord(text, start)) continue;
    const number = readNumber(match[0]);
    if (!number) return null;
    figures.push({ number, start, end });
  }
  return figures;
}

/** "m2", "Covid-19", "PP-6": digits tied to a word belong to it; "Rp1.250" and "80 s.d.90" do not. */
function isInsideWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TIED), start);
  return /\p{L}[-.]?$/u.test(before) && !TIED_BEFORE.test(before);
}

const LONGEST_TIED = 8;
const TIED_BEFORE = new RegExp(String.raw`(?:^|[^\p{L}])(?:rp|idr|usd)\.?$|[\d%]\s*${RANGE_JOINT}$`, 'iu');

/** The quantities of a text, or `null` when its numbers belong to a name, a code or a heading. */
export function partsOf(text: string): readonly Part[] | null {
  const figures = figuresIn(text);
  const first = figures?.[0];
  if (!figures || !first || isListMark(text, first)) return null;
  const firstLead = readLead(text.slice(0, first.start));
  if (!firstLead) return null;
  const parts: Part[] = [];
  let current = { figure: first, lead: firstLead, joint: 'list' as Joint };
  let inWords: FigureInText | null = null;
  for (const figure of figures.slice(1)) {
    const between = text.slice(current.figure.end, figure.start);
    const endsWords = inWords !== null && ONLY_RANGE.test(text.slice(inWords.end, figure.start));
    inWords = null;
    if (endsWords) continue;
    if (isOfWords(between, text.slice(figure.end))) {
      inWords = figure;
      continue;
    }
    const link =
      linkOf(between, firstLead.between && parts.length === 0) ?? secondOfTwo(between, text.slice(figure.end));
    if (!link) continue;
    parts.push({ ...current, tail: link.tail });
    current = { figure, lead: link.lead, joint: link.joint };
  }
  return [...parts, { ...current, tail: text.slice(current.figure.end).trim() }];
}

/** "1. Bidang Pemberdayaan": the number of a heading. */
function isListMark(text: string, figure: FigureInText): boolean {
  return /^[.)](?:\s+\D|[a-z]\b)/i.test(text.slice(figure.end));
}

interface Link {
  readonly joint: Joint;
  readonly lead: Lead;
  readonly tail: string;
}

const JOINS_RANGE = new RegExp(String.raw`\s*${RANGE_JOINT}\s*$`, 'i');
const LIST_JOINT = new RegExp(String.raw`(?:[;,&+|•\n]|(?:[\s\d%]|^\s*)${anyOf(LIST_WORDS)}(?=\s*$))\s*$`, 'i');

/** How the words between two numbers tie them together; `null` when the second one belongs to the words ("per 100.000 KH"). */
function linkOf(between: string, afterBetween: boolean): Link | null {
  const { words, lead } = takeLead(between);
  const cut = (pattern: RegExp): string => words.replace(pattern, '').trim();
  if (JOINS_RANGE.test(words)) return { joint: 'range', lead, tail: cut(JOINS_RANGE) };
  if (LIST_JOINT.test(words)) {
    // "antara 80 dan 85" is a range.
    return { joint: afterBetween ? 'range' : 'list', lead, tail: cut(LIST_JOINT).replace(/[;,]$/, '') };
  }
  if (/\/\s*$/.test(words)) return { joint: 'slash', lead, tail: cut(/\/\s*$/) };
  if (/^\s*:\s*$/.test(words)) return { joint: 'colon', lead, tail: '' };
  const unit = words.trim();
  const isUnit = unit === '' || (unitOf(unit) !== null && unit.toLowerCase() !== 'x');
  return isUnit ? { joint: 'list', lead, tail: unit } : null;
}

/**
 * Whether a figure, and the range that it may open, tells only who or what the one before it speaks of: "17,59 per 1.000 perempuan 15–19
 * tahun", "98% anak usia 7–12 tahun", "80% puskesmas 24 jam".
 */
function isOfWords(between: string, behind: string): boolean {
  if (BEHIND_NAME.test(between)) return true;
  if (!WORD_BEFORE.test(between)) return false;
  if (OF_RATE.test(between)) return true;
  const [, range, unit = ''] = TIME_BEHIND.exec(behind) ?? [];
  if (unitOf(unit)?.category !== 'time') return false;
  const before = unitOf(between.trim());
  return OF_SHARE.test(between) || (range !== undefined && (before === null || before.category === 'people'));
}

/** "… anak usia", "% siswa kelas": what follows is no figure of its own. */
const BEHIND_NAME = new RegExp(`[\\p{L}%]\\s+${anyOf(LEADING_TO_WHOM)}\\s+$`, 'iu');
/** Words alone, and no sign that joins figures. */
const WORD_BEFORE = /\p{L}{2,}\s+$/u;
/** "per 1.000 perempuan". */
const OF_RATE = /^\s*(?:per|\/)\s*\d[\d.]*\s+\p{L}[\p{L}\s]*$/iu;
/** "% anak". */
const OF_SHARE = /^\s*%\s*\p{L}[\p{L}\s]*$/u;
const ONLY_RANGE = new RegExp(String.raw`^\s*${RANGE_JOINT}\s*$`, 'i');
const TIME_BEHIND = new RegExp(String.raw`^(\s*${RANGE_JOINT}\s*\d{1,3})?\s*(\p{L}+)`, 'iu');

/** "8 Dukumen 2900 orang": one word that no list of units knows, and behind the second figure a unit that is known. */
function secondOfTwo(between: string, behind: string): Link | null {
  const word = /^\s+(\p{L}{4,})\s+$/u.exec(between)?.[1];
  if (word === undefined || NOT_A_UNIT.test(word) || unitOf(behind.trim()) === null) return null;
  return { joint: 'list', lead: PLAIN_LEAD, tail: word };
}

/** Words that lead from one figure to another which belongs to it: "12 bulan selama 2 tahun". */
const NOT_A_UNIT = new RegExp(`^${anyOf(LEADING_ON)}$`, 'i');

const LEAD = new RegExp(
  `(^|[\\s\\d%;,/&\\n-])((?:(?:≥|≤|>=|<=|>|<|±|\\+/-|${anyOf(figureWords('atLeast', 'atMost', 'amount', 'currency'))}\\.?|\\p{L}[\\p{L} /-]{0,40}[:=])\\s*)+|-(?=$))\\s*$`,
  'iu',
);

/** Splits off what belongs to the number that follows: a comparator, a currency, a minus sign, a label. */
function takeLead(between: string): { words: string; lead: Lead } {
  const match = LEAD.exec(between);
  if (!match?.[2]) return { words: between, lead: PLAIN_LEAD };
  const words = between.slice(0, match.index) + (match[1] ?? '');
  // A lone hyphen joins two bounds; it is a minus sign only when another joint stands before it.
  if (match[2] === '-' && !JOINS_RANGE.test(words) && !LIST_JOINT.test(words))
    return { words: between, lead: PLAIN_LEAD };
  const lead = readLead(match[2]);
  return lead ? { words, lead } : { words: between, lead: PLAIN_LEAD };
}
