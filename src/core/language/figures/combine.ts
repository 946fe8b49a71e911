/** From the parts of a text to one reading: a single value, a bound, a range, a fraction, several values. */

import { ZEROS_OF } from '../../knowledge/units/sizes';
import { unitWords } from '../../knowledge/units/units';
import { normalise } from '../normalise';
import { type PlainNumber, decimalsOf } from '../number';
import { type Comparator, type Quantity, type QuantityReading } from '../quantity';
import { isInMoney, zerosOfUnit } from '../unit-size';
import { anyOf } from '../words/any-of';
import { isPercent, mendUnit } from '../units';
import { type SignContext, signMeaning } from './lone-sign';
import { OR_LESS, OR_MORE } from '../words/range-words';
import { type Part } from './parts';

/** What stands around the cell. */
export interface FigureContext extends SignContext {
  readonly unit?: string;
}

/** `context` tells about the unit column and the neighbours. */
export function combine(parts: readonly Part[], context: FigureContext): QuantityReading | null {
  const [first, second, ...more] = parts;
  if (!first) return null;
  if (!second) return readOne(first, context);
  if (more.length === 0) {
    const special =
      readFraction(first, second, context) ??
      readTolerance(first, second, context) ??
      readBounds(first, second, context);
    if (special) return special;
  }
  return readList(parts, context);
}

function readOne(part: Part, context: FigureContext): QuantityReading {
  const quantity = quantityOf(part, context);
  if (quantity.kind === 'ambiguous') return quantity;
  const comparator = part.lead.comparator ?? comparatorBehind(part.tail);
  return comparator ? { kind: 'bound', comparator, quantity: quantity.quantity } : quantity;
}

/** "75 ke atas", "5 atau kurang". */
function comparatorBehind(tail: string): Comparator | undefined {
  if (ENDS_OR_MORE.test(tail)) return '≥';
  return ENDS_OR_LESS.test(tail) ? '≤' : undefined;
}

const ENDS_OR_MORE = new RegExp(`${OR_MORE}$`, 'i');
const ENDS_OR_LESS = new RegExp(`${OR_LESS}$`, 'i');
const LIMIT_BEHIND = new RegExp(`(?:${OR_MORE}|${OR_LESS})$`, 'i');

/** `1/2` is a half, `1:20` a ratio, `22,5/100.000 KH` 22.5 in a hundred thousand. */
function readFraction(first: Part, second: Part, context: FigureContext): QuantityReading | null {
  const below = wholeNumber(second);
  if (first.tail !== '' || (second.joint !== 'slash' && second.joint !== 'colon')) return null;
  if (second.joint === 'slash') {
    const score = readScore(first, second);
    if (score) return score;
  }
  if (below === null || below === 0) return null;
  const unit = unitText(second.tail);
  const isRate = second.joint === 'slash' && /^10{2,6}$/.test(String(below)) && (unit !== '' || below >= 1000);
  if (isRate) return quantityOf({ ...first, tail: `per ${below} ${unit}` }, context);
  const above = wholeNumber(first);
  if (above === null || (second.joint === 'slash' && above >= below)) return null;
  const value = above / below;
  return single(value, unit, Math.min(4, decimalsOf(value)));
}

/** "4,2/5", "4.0/5.0": so much of the most that a scale gives. */
function readScore(first: Part, second: Part): QuantityReading | null {
  const [score, most] = [first.figure.number, second.figure.number];
  if (score.kind !== 'number' || most.kind !== 'number' || second.tail !== '' || first.lead.negative) return null;
  if (score.decimals === 0 || !TOPS.has(most.value) || score.value > most.value) return null;
  const value = score.value / most.value;
  return single(value, '', Math.min(4, decimalsOf(value)));
}

/** What scales of scores end at. */
const TOPS: ReadonlySet<number> = new Set([4, 5, 10]);

function wholeNumber(part: Part): number | null {
  const { number } = part.figure;
  const plain = number.kind === 'ambiguous' ? number.asThousands : number;
  return Number.isInteger(plain.value) && plain.decimals === 0 && !part.lead.negative ? plain.value : null;
}

/** "3 ± 1", "3±1 %": from 2 to 4. */
function readTolerance(first: Part, second: Part, context: FigureContext): QuantityReading | null {
  if (second.lead.comparator !== '±' || first.lead.comparator) return null;
  const middle = quantityOf(first, context);
  const tolerance = quantityOf(second, context);
  if (middle.kind === 'ambiguous' || tolerance.kind === 'ambiguous') return null;
  const { value, unit, decimals } = middle.quantity;
  const bound = (sign: 1 | -1): Quantity => ({
    value: Number((value + sign * tolerance.quantity.value).toPrecision(15)),
    unit: unit || tolerance.quantity.unit,
    decimals: Math.max(decimals, tolerance.quantity.decimals),
  });
  return { kind: 'range', lower: bound(-1), upper: bound(1) };
}

/** "80 – 85", "80% s/d 85%", "≥ 75 dan ≤ 80", "0.817:0.817". Bounds of different units are two values. */
function readBounds(first: Part, second: Part, context: FigureContext): QuantityReading | null {
  const opens = first.lead.comparator === '≥' || first.lead.comparator === '>';
  const closes = second.lead.comparator === '≤' || second.lead.comparator === '<';
  if (second.joint !== 'range' && second.joint !== 'colon' && !(opens && closes)) return null;
  const from = unitText(first.tail.replace(SCALE, ''));
  const to = unitText(second.tail.replace(SCALE, ''));
  if (from !== '' && to !== '' && normalise(from) !== normalise(to)) return null;
  const unit = to || from;
  const shared = { ...context, unit: unit || context.unit || '' };
  const scale = SCALE.exec(second.tail)?.[0] ?? '';
  const opening = quantityOf({ ...first, tail: first.tail === '' ? scale : first.tail }, withFellow(shared, second));
  const closing = quantityOf(second, withFellow(shared, first));
  if (opening.kind === 'ambiguous') return opening;
  if (closing.kind === 'ambiguous') return closing;
  const a = { ...opening.quantity, unit: opening.quantity.unit || closing.quantity.unit };
  const b = { ...closing.quantity, unit: closing.quantity.unit || a.unit };
  return a.value <= b.value ? { kind: 'range', lower: a, upper: b } : { kind: 'range', lower: b, upper: a };
}

/** The other bound tells what the point means, as a neighbour does. */
function withFellow(context: FigureContext, part: Part): FigureContext {
  const { number } = part.figure;
  if (number.kind === 'ambiguous') return context;
  return { ...context, neighbours: [number.value, ...(context.neighbours ?? [])] };
}

/** Several quantities. Values without a unit take that of the next one that has one only where it is a percent sign: "7 dan 17%". */
function readList(parts: readonly Part[], context: FigureContext): QuantityReading {
  const quantities: Quantity[] = [];
  for (const part of parts) {
    const reading = quantityOf(part, context);
    if (reading.kind === 'ambiguous') return reading;
    quantities.push(reading.quantity);
  }
  const last = quantities[quantities.length - 1];
  const shared = last && isPercent(last.unit) ? last.unit : '';
  return { kind: 'composite', quantities: quantities.map((each) => (each.unit ? each : { ...each, unit: shared })) };
}

type OneQuantity = Extract<QuantityReading, { kind: 'single' | 'ambiguous' }>;

const SCALE = new RegExp(`^(${[...ZEROS_OF.word.keys()].join('|')})\\b\\.?`, 'i');
const SHORT_SCALE = new RegExp(`^(${[...ZEROS_OF.letter.keys()].join('|').toUpperCase()})\\b`);

function quantityOf(part: Part, context: FigureContext): OneQuantity {
  let tail = part.tail;
  const { currency } = part.lead;
  const stated = context.unit ?? '';
  const scale = SCALE.exec(tail) ?? (currency || isInMoney(stated) ? SHORT_SCALE.exec(tail) : null);
  const size = scale?.[1]?.toLowerCase() ?? '';
  const said = ZEROS_OF.word.get(size) ?? ZEROS_OF.letter.get(size) ?? 0;
  // "Rp 70 T" in a row of "Triliun Rupiah" repeats the unit, in which the figures beside it stand without the word; in one of "Miliar
  // Rupiah" it is 70.000.
  const zerosStated = zerosOfUnit(stated);
  const isInUnit = zerosStated > 0 && (said > 0 || (currency !== '' && isInFull(part, zerosStated)));
  const zeros = isInUnit ? said - zerosStated : said;
  if (scale) tail = tail.slice(scale[0].length);
  const unit = (isInUnit ? stated : '') || currency || unitText(tail) || mendUnit(part.lead.label);
  const sign = part.lead.negative ? -1 : 1;
  const finish = (plain: PlainNumber): Quantity => ({
    value: sign * (zeros === 0 ? plain.value : Number((plain.value * 10 ** zeros).toPrecision(15))),
    unit,
    decimals: Math.max(0, plain.decimals - zeros),
  });
  const { number } = part.figure;
  if (number.kind === 'number') return { kind: 'single', quantity: finish(number) };
  const asThousands = finish(number.asThousands);
  const asDecimal = finish(number.asDecimal);
  // "Rp 1.250 juta" may be 1,25 million or 1,25 billion: the currency says nothing about the million in front.
  const signUnit = said > 0 ? '' : unit || context.unit || '';
  const meaning = signMeaning(number, signUnit, context);
  if (!meaning) return { kind: 'ambiguous', readings: [asThousands, asDecimal] };
  return { kind: 'single', quantity: meaning === 'thousands' ? asThousands : asDecimal };
}

/** More rupiah than a budget of any state: 10 to this power. */
const BEYOND_MONEY = 17;

/** "Rp126.000.000.000" in a row of "Rp miliar": counted in the unit there would be no such amount, so that each rupiah is written out. */
function isInFull({ figure: { number } }: Part, zerosStated: number): boolean {
  const { value } = number.kind === 'number' ? number : number.asDecimal;
  return value >= 10 ** (BEYOND_MONEY - zerosStated);
}

const FIRST_PERCENT = new RegExp(String.raw`^(?:%|${anyOf(unitWords('percent'))})(?=\s)`, 'i');

/** The unit as written: without the punctuation around it, broken words mended, brackets around it and what follows a percent sign dropped. */
function unitText(tail: string): string {
  const trimmed = tail
    .replace(/^[\s.,;:/*-]+|[\s,;:/&*-]+$/g, '')
    .replace(/%\.$/, '%')
    .replace(LIMIT_BEHIND, '')
    .trim();
  const percent = FIRST_PERCENT.exec(trimmed)?.[0];
  const bare = percent ?? /^\(([^()]*)\)$/.exec(trimmed)?.[1] ?? trimmed;
  return mendUnit(bare);
}

function single(value: number, unit: string, decimals: number): QuantityReading {
  return { kind: 'single', quantity: { value, unit, decimals } };
}
