/**
 * Reads what a cell says in numbers, in every form in which Indonesian tables are typed. What stays ambiguous is reported,
 * never guessed; a number inside a name ("usia 0-17 tahun") is no value.
 */

import { type CellValue } from '../sheet/grid';
import { saysBlank } from './blank';
import { normalise, tidy } from './normalise';
import { type NumberReading, type PointMeaning, decimalsOf, readNumber } from './number';
import { type Comparator, type Quantity, type QuantityReading } from './quantity';
import { readRating } from './ratings';
import { isPercent, mendUnit, unitOf } from './units';

/** What stands around the cell and helps to understand it. */
export interface QuantityContext {
  /** The cell's number format in English: a number in `0.00%` is read in percent. */
  readonly numberFormat?: string;
  /** The unit that the unit column or the header gives. */
  readonly unit?: string;
  /** Values beside it in the row or column: they tell what the point in `1.250` means. */
  readonly neighbours?: readonly CellValue[];
}

const BLANK: QuantityReading = { kind: 'blank' };
const NO_CONTEXT: QuantityContext = {};

export function readQuantity(value: CellValue, context: QuantityContext = NO_CONTEXT): QuantityReading {
  if (value === '') return BLANK;
  if (typeof value === 'number') return readTypedNumber(value, context.numberFormat);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  return readText(value, context);
}

function single(value: number, unit: string, decimals: number): QuantityReading {
  return { kind: 'single', quantity: { value, unit, decimals } };
}

// ---- Numbers typed as numbers

/** A percent format shows hundred times the value; a date format shows no number at all. */
function readTypedNumber(value: number, format: string | undefined): QuantityReading {
  if (!Number.isFinite(value)) return { kind: 'error', error: '#NUM!' };
  if (format === undefined || format === '' || format === 'General') return single(value, '', decimalsOf(value));
  const section = format.split(';')[0] ?? '';
  const symbols = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[dmyhs]/i.test(symbols) && !/general/i.test(symbols)) return { kind: 'text', text: String(value) };
  if (symbols.includes('%')) {
    const percent = Number((value * 100).toPrecision(15));
    return single(percent, '%', fixedDecimals(symbols) ?? decimalsOf(percent));
  }
  return single(value, unitInFormat(section), fixedDecimals(symbols) ?? decimalsOf(value));
}

function fixedDecimals(symbols: string): number | undefined {
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(symbols);
  if (!digits) return undefined;
  return digits[1]?.includes('#') ? undefined : (digits[1]?.length ?? 0);
}

/** `0 "orang"` shows a unit; so do `[$Rp-421]#,##0` and `"Rp"#,##0`. */
function unitInFormat(section: string): string {
  const currency = /\[\$([^\]-]+)/.exec(section)?.[1];
  const literals = [...section.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '').join(' ');
  return (currency ?? literals).trim();
}

// ---- Texts

const ERROR =
  /^#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;
const PLAIN_NUMBER = /^(\d+)(?:,(\d+))?( ?%)?$/;

function readText(raw: string, context: QuantityContext): QuantityReading {
  const plain = PLAIN_NUMBER.exec(raw);
  if (plain) {
    const fraction = plain[2] ?? '';
    return single(Number(`${plain[1]}.${fraction}`), plain[3] === undefined ? '' : '%', fraction.length);
  }
  const text = tidy(raw);
  if (saysBlank(text)) return BLANK;
  if (ERROR.test(text)) return { kind: 'error', error: text };
  if (text.length <= MOST_RATING) {
    const rating = readRating(text);
    if (rating) return { kind: 'rating', ...rating };
  }
  const reading = /\d/.test(text) ? readFigures(raw, context) : null;
  return reading ?? { kind: 'text', text };
}

const MOST_RATING = 60;

/** Words that may stand before a figure without making it a part of a name. */
const FILLER =
  /^(?:target|realisasi|capaian|nilai|skor|skore|indeks|index|sebesar|sebanyak|sejumlah|sekurangnya|mencapai|menjadi|adalah|sudah|baru|angka|persentase|rasio|antara|dari|hingga|sampai(?: dengan)?|s\/d|jumlah|total|rata-rata|peringkat|ranking|urutan|naik|meningkat|bertambah|tumbuh|turun|menurun|berkurang)(?=[\s:=\d]|$)\s*[:=]?\s*/i;

const CURRENCY = /^(rp|idr|us\$|usd|\$)\.?\s*/i;

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|⩾)\s*/, '≥'],
  [/^(?:≤|<=|=<|⩽)\s*/, '≤'],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
  [/^(?:±|\+\/-|\+-|~|≈)\s*/, '±'],
  [/^(?:sekitar|kira-kira|kurang lebih|lebih kurang|lk\.?|k\.l\.)\s+/i, '±'],
  [
    /^(?:minimal|minimum|min\.?|paling sedikit|paling rendah|paling kurang|sekurang-kurangnya|setidaknya|setidak-tidaknya|serendah-rendahnya|tidak kurang dari)[\s:]*/i,
    '≥',
  ],
  [
    /^(?:maksimal|maksimum|maks\.?|max\.?|paling banyak|paling tinggi|paling lama|paling lambat|sebanyak-banyaknya|setinggi-tingginya|selama-lamanya|tidak lebih dari|tidak melebihi)[\s:]*/i,
    '≤',
  ],
  [/^(?:lebih (?:dari|besar dari|tinggi dari)|di ?atas|lebih)\s+/i, '>'],
  [/^(?:kurang dari|lebih (?:kecil|rendah) dari|di ?bawah|kurang)\s+/i, '<'],
];

interface Lead {
  readonly comparator?: Comparator;
  readonly currency: string;
  readonly negative: boolean;
  /** "antara … dan …". */
  readonly between: boolean;
  /** The words before a colon, which name the unit when nothing stands behind the figure: "UMKM : 25". */
  readonly label: string;
}

const PLAIN_LEAD: Lead = { currency: '', negative: false, between: false, label: '' };

/** Understands the words before a figure; `null` when they are a name, so that the figure belongs to it. */
function readLead(words: string): Lead | null {
  let lead: Lead = PLAIN_LEAD;
  let rest = words.trim();
  while (rest !== '') {
    if (rest === '-') return { ...lead, negative: true };
    if (rest === '+' || rest === '=') break;
    const sign = COMPARATORS.find(([pattern]) => pattern.test(`${rest} `));
    const money = CURRENCY.exec(rest);
    const filler = FILLER.exec(rest);
    if (sign) {
      lead = { ...lead, comparator: sign[1] };
      rest = `${rest} `.replace(sign[0], '').trim();
    } else if (money) {
      lead = { ...lead, currency: money[1] ?? '' };
      rest = rest.slice(money[0].length);
    } else if (filler) {
      lead = { ...lead, between: lead.between || /^antara/i.test(rest) };
      rest = rest.slice(filler[0].length);
    } else if (LABEL.test(rest)) {
      return { ...lead, label: rest.slice(0, -1).trim() };
    } else {
      return null;
    }
  }
  return lead;
}

/** "UMKM : 25": a label before a colon. */
const LABEL = /^[\p{L}][\p{L} /-]{0,40}[:=]$/u;

// ---- Figures within a text

/** One number within the text. */
interface Figure {
  readonly number: NumberReading;
  readonly start: number;
  readonly end: number;
}

type Joint = 'range' | 'list' | 'slash' | 'colon';

/** A number that begins a quantity, with what ties it to the one before. */
interface Part {
  readonly figure: Figure;
  readonly lead: Lead;
  /** What ties it to the part before it; the first one's is not used. */
  readonly joint: Joint;
  /** The words after the number up to the next part. */
  tail: string;
}

/** Brackets that repeat the number in words or add a remark with figures: "12 (dua belas) kali", "100 (25 dari 25 desa)". */
const REMARK =
  /\((?:[^()]*\d[^()]*|[^()]*\b(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|puluh|belas|ratus|koma)\b[^()]*)\)/gi;
const WORDS_WITH_DIGITS =
  /^(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh|ratus|ribu|se(?:puluh|belas|ratus|ribu))\s*)+\((\d[\d.,]*)\)/gim;
const LIST_MARKS = /^(?:[•▪*·]|-(?=\s)|\d{1,2}[.)](?=\s+[\d≥≤<>±])|[a-z][.)](?=\s))\s*/;
const MONTHS =
  /\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/;

function readFigures(raw: string, context: QuantityContext): QuantityReading | null {
  const lines = raw
    .split(/[\r\n\v]+/)
    .map(tidy)
    .filter((line) => line !== '');
  const marked = lines.length > 1 ? lines.map((line) => line.replace(LIST_MARKS, '')) : lines;
  const whole = mendFigures(marked.join('\n'));
  const rated = ratingWithScore(whole);
  const text = (rated ?? withoutRemarks(whole)).replace(/,-+(?=\s|$)/g, '').trim();
  if (DATE.test(text) || MONTHS.test(text)) return null;
  const parts = partsOf(text);
  return parts && combine(parts, context);
}

/** Figures written in ways that would hide them: `½` (1⁄2 by now), "satu (1) dokumen", "ke-3", a decimal comma torn off ("98 ,50"). */
function mendFigures(text: string): string {
  return text
    .replace(/⁄/g, '/')
    .replace(WORDS_WITH_DIGITS, '$1')
    .replace(/\bke-(?=\d)/gi, '')
    .replace(/(\d) ,(?=\d)/g, '$1,');
}

/** "BB (72,15)", "BB / 72,15", "72,15 - Baik": the score counts, the rating only names it. */
function ratingWithScore(text: string): string | null {
  const behind = /^([^\d(/]{1,40}?)\s*(?:\(([\d.,]+)\)|[/-]\s*([\d.,]+))$/.exec(text);
  const before = /^([\d.,]+)\s*[/-]\s*([^\d]{1,40})$/.exec(text);
  const score = behind?.[2] ?? behind?.[3] ?? before?.[1];
  const rating = behind?.[1] ?? before?.[2];
  return score !== undefined && rating !== undefined && readRating(rating.trim()) ? score : null;
}

function withoutRemarks(text: string): string {
  return text
    .replace(REMARK, ' ')
    .replace(/\(([^()]+)\)$/, (bracket, inner: string) => (readRating(inner.trim()) ? ' ' : bracket));
}

function figuresIn(text: string): Figure[] | null {
  const figures: Figure[] = [];
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

/** "m2", "Covid-19", "PP-6": digits tied to a word belong to it; "Rp1.250" does not. */
function isInsideWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return /\p{L}[-.]?$/u.test(before) && !/(?:^|[^\p{L}])(?:rp|idr|usd)\.?$/iu.test(before);
}

function partsOf(text: string): Part[] | null {
  const figures = figuresIn(text);
  const first = figures?.[0];
  if (!figures || !first) return null;
  const lead = readLead(text.slice(0, first.start));
  if (!lead || isListMark(text, first)) return null;
  const parts: Part[] = [{ figure: first, lead, joint: 'list', tail: '' }];
  let tailStart = first.end;
  for (const figure of figures.slice(1)) {
    const link = linkOf(text.slice(tailStart, figure.start), parts);
    if (!link) continue;
    const last = parts[parts.length - 1];
    if (last) last.tail = link.tail;
    parts.push({ figure, lead: link.lead, joint: link.joint, tail: '' });
    tailStart = figure.end;
  }
  const last = parts[parts.length - 1];
  if (last) last.tail = text.slice(tailStart);
  return parts;
}

/** "1. Bidang Pemberdayaan": the number of a heading. */
function isListMark(text: string, figure: Figure): boolean {
  return /^[.)](?:\s+\D|[a-z]\b)/i.test(text.slice(figure.end));
}

interface Link {
  readonly joint: Joint;
  readonly lead: Lead;
  readonly tail: string;
}

const RANGE_JOINT = /(?:\s*-|\s+(?:s\.d\.?|sd\.?|s\/d|sampai(?: dengan)?|hingga|~)|\s*~|\s*s\/d)\s*$/i;
const LIST_JOINT = /(?:[;,&+|•\n]|[\s\d%](?:dan|serta|atau)(?=\s*$)|^\s*(?:dan|serta|atau)(?=\s*$))\s*$/i;

/** How the words between two numbers tie them together; `null` when the second one belongs to the words ("per 100.000 KH"). */
function linkOf(between: string, parts: readonly Part[]): Link | null {
  const { words, lead } = takeLead(between);
  const cut = (pattern: RegExp): string => words.replace(pattern, '').trim();
  if (RANGE_JOINT.test(words)) return { joint: 'range', lead, tail: cut(RANGE_JOINT) };
  if (LIST_JOINT.test(words)) {
    const tail = cut(LIST_JOINT);
    const isBetween = parts.length === 1 && parts[0]?.lead.between === true;
    return { joint: isBetween ? 'range' : 'list', lead, tail: tail.replace(/[;,]$/, '') };
  }
  if (/\/\s*$/.test(words)) return { joint: 'slash', lead, tail: cut(/\/\s*$/) };
  if (/^\s*:\s*$/.test(words)) return { joint: 'colon', lead, tail: '' };
  const unit = words.trim();
  const isUnit = unit === '' || unit === '%' || (unitOf(unit) !== null && unit.toLowerCase() !== 'x');
  return isUnit ? { joint: 'list', lead, tail: unit } : null;
}

/** Splits off what belongs to the number that follows: a comparator, a currency, a minus sign, a label. */
function takeLead(between: string): { words: string; lead: Lead } {
  const match =
    /(^|[\s\d%;,/&\n-])((?:(?:≥|≤|>=|<=|>|<|±|minimal|maksimal|maks\.?|min\.?|paling (?:banyak|sedikit)|rp\.?|sebesar|sebanyak|\p{L}[\p{L} /-]{0,40}[:=])\s*)+|-(?=$))\s*$/iu.exec(
      between,
    );
  if (!match?.[2]) return { words: between, lead: PLAIN_LEAD };
  const words = between.slice(0, match.index) + (match[1] ?? '');
  // A lone hyphen joins two bounds; it is a minus sign only when another joint stands before it.
  if (match[2] === '-' && !RANGE_JOINT.test(words) && !LIST_JOINT.test(words))
    return { words: between, lead: PLAIN_LEAD };
  const lead = readLead(match[2]);
  return lead ? { words, lead } : { words: between, lead: PLAIN_LEAD };
}

// ---- From parts to a reading

function combine(parts: readonly Part[], context: QuantityContext): QuantityReading | null {
  const [first, second, ...more] = parts;
  if (!first) return null;
  if (!second) return readOne(first, context);
  if (more.length === 0) {
    const special = readFraction(first, second) ?? readBounds(first, second, context);
    if (special) return special;
  }
  return readList(parts, context);
}

function readOne(part: Part, context: QuantityContext): QuantityReading {
  const quantity = quantityOf(part, context);
  if (quantity.kind === 'ambiguous') return quantity;
  const comparator = part.lead.comparator ?? comparatorBehind(part.tail);
  return comparator ? { kind: 'bound', comparator, quantity: quantity.quantity } : quantity;
}

/** "75 ke atas", "5 atau kurang". */
function comparatorBehind(tail: string): Comparator | undefined {
  if (/(?:^|\s)(?:ke ?atas|atau lebih)$/i.test(tail.trim())) return '≥';
  return /(?:^|\s)(?:ke ?bawah|atau kurang)$/i.test(tail.trim()) ? '≤' : undefined;
}

/** `1/2` is a half, `1:20` a ratio, `22,5/100.000 KH` 22.5 in a hundred thousand. */
function readFraction(first: Part, second: Part): QuantityReading | null {
  const below = wholeNumber(second);
  if (below === null || below === 0 || first.tail.trim() !== '') return null;
  if (second.joint !== 'slash' && second.joint !== 'colon') return null;
  const unit = unitText(second.tail);
  const { number } = first.figure;
  const isRate = second.joint === 'slash' && /^10{2,6}$/.test(String(below)) && (unit !== '' || below >= 1000);
  if (isRate && number.kind === 'number') return single(number.value, `per ${below} ${unit}`.trim(), number.decimals);
  const above = wholeNumber(first);
  if (above === null || (second.joint === 'slash' && above >= below)) return null;
  const value = above / below;
  return single(value, unit, Math.min(4, decimalsOf(value)));
}

function wholeNumber(part: Part): number | null {
  const { number } = part.figure;
  const plain = number.kind === 'ambiguous' ? number.asThousands : number;
  return Number.isInteger(plain.value) && plain.decimals === 0 && !part.lead.negative ? plain.value : null;
}

/** "80 – 85", "80% s/d 85%", "≥ 75 dan ≤ 80", "0.817:0.817". Bounds of different units are two values. */
function readBounds(first: Part, second: Part, context: QuantityContext): QuantityReading | null {
  const opens = first.lead.comparator === '≥' || first.lead.comparator === '>';
  const closes = second.lead.comparator === '≤' || second.lead.comparator === '<';
  if (second.joint !== 'range' && second.joint !== 'colon' && !(opens && closes)) return null;
  const from = unitText(first.tail.trim().replace(SCALE, ''));
  const to = unitText(second.tail.trim().replace(SCALE, ''));
  if (from !== '' && to !== '' && normalise(from) !== normalise(to)) return null;
  const unit = to || from;
  const shared = { ...context, unit: unit || context.unit || '' };
  const scale = SCALE.exec(second.tail.trim())?.[0] ?? '';
  const opening = quantityOf(
    { ...first, tail: first.tail.trim() === '' ? scale : first.tail },
    withFellow(shared, second),
  );
  const closing = quantityOf(second, withFellow(shared, first));
  if (opening.kind === 'ambiguous') return opening;
  if (closing.kind === 'ambiguous') return closing;
  const a = { ...opening.quantity, unit: opening.quantity.unit || closing.quantity.unit };
  const b = { ...closing.quantity, unit: closing.quantity.unit || a.unit };
  return a.value <= b.value ? { kind: 'range', lower: a, upper: b } : { kind: 'range', lower: b, upper: a };
}

/** The other bound tells what the point means, as a neighbour does. */
function withFellow(context: QuantityContext, part: Part): QuantityContext {
  const { number } = part.figure;
  if (number.kind === 'ambiguous') return context;
  return { ...context, neighbours: [number.value, ...(context.neighbours ?? [])] };
}

/** Several quantities. Values without a unit take that of the next one that has one only where it is a percent sign: "7 dan 17%". */
function readList(parts: readonly Part[], context: QuantityContext): QuantityReading {
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

const SCALE = /^(ribu|rb|juta|jt|miliar|milyar|milyard|triliun|trilyun|triliyun)\b\.?/i;
const SHORT_SCALE = /^(M|T)\b/;
const ZEROS: Readonly<Record<string, number>> = { r: 3, j: 6, m: 9, t: 12 };

function quantityOf(part: Part, context: QuantityContext): OneQuantity {
  let tail = part.tail.trim();
  const { currency } = part.lead;
  const scale = SCALE.exec(tail) ?? (currency ? SHORT_SCALE.exec(tail) : null);
  const zeros = scale?.[0] ? (ZEROS[scale[0].charAt(0).toLowerCase()] ?? 0) : 0;
  if (scale) tail = tail.slice(scale[0].length);
  const unit = currency || unitText(tail) || mendUnit(part.lead.label);
  const sign = part.lead.negative ? -1 : 1;
  const finish = (plain: { value: number; decimals: number }): Quantity => ({
    value: sign * (zeros === 0 ? plain.value : Number(`${plain.value}e${zeros}`)),
    unit,
    decimals: Math.max(0, plain.decimals - zeros),
  });
  const { number } = part.figure;
  if (number.kind === 'number') return { kind: 'single', quantity: finish(number) };
  const asThousands = finish(number.asThousands);
  const asDecimal = finish(number.asDecimal);
  const meaning = zeros > 0 ? 'decimal' : pointMeaning(number, unit, context);
  if (!meaning) return { kind: 'ambiguous', readings: [asThousands, asDecimal] };
  return { kind: 'single', quantity: meaning === 'thousands' ? asThousands : asDecimal };
}

const NUMBER_WORDS = /^\(?(?:persen|angka)\)?$/i;

/** The unit as written: without the punctuation around it, broken words mended, brackets around it and what follows a percent sign dropped. */
function unitText(tail: string): string {
  const trimmed = tail
    .replace(/\n/g, ' ')
    .replace(/^[\s.,;:/*-]+|[\s,;:/&*-]+$/g, '')
    .replace(/%\.$/, '%')
    .replace(/(?:^|\s)(?:ke ?atas|ke ?bawah|atau lebih|atau kurang)$/i, '');
  const percent = /^(?:%|persen\b)(?=\s)/i.exec(trimmed)?.[0];
  const bare = percent ?? /^\(([^()]*)\)$/.exec(trimmed)?.[1] ?? trimmed;
  return NUMBER_WORDS.test(bare) ? bare.trim() : mendUnit(bare);
}

// ---- The lone point

/** What the point in "1.250" means, from the unit first and the neighbours then; `undefined` when neither tells. */
function pointMeaning(
  number: Extract<NumberReading, { kind: 'ambiguous' }>,
  ownUnit: string,
  context: QuantityContext,
): PointMeaning | undefined {
  return meaningByUnit(ownUnit || context.unit || '') ?? meaningByNeighbours(number, context.neighbours ?? []);
}

/** People, things and money have no thousandths; percentages and indices do not go into the thousands. */
function meaningByUnit(unit: string): PointMeaning | undefined {
  switch (unitOf(unit)?.category) {
    case 'people':
    case 'count':
    case 'money':
      return 'thousands';
    case 'percent':
    case 'index':
      return 'decimal';
    default:
      return undefined;
  }
}

/** Within a factor of ten of the neighbours is near; beyond a hundred is far. */
const NEAR = 10;
const FAR = 100;

function meaningByNeighbours(
  number: Extract<NumberReading, { kind: 'ambiguous' }>,
  neighbours: readonly CellValue[],
): PointMeaning | undefined {
  const texts = neighbours.filter((value): value is string => typeof value === 'string').map((value) => tidy(value));
  const values = [
    ...neighbours.filter((value): value is number => typeof value === 'number'),
    ...texts.flatMap(clearValue),
  ]
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)];
  if (middle !== undefined) {
    const distance = (value: number): number => Math.max(value / middle, middle / value);
    const thousands = distance(number.asThousands.value);
    const decimal = distance(number.asDecimal.value);
    if (thousands < NEAR && decimal > FAR) return 'thousands';
    if (decimal < NEAR && thousands > FAR) return 'decimal';
  }
  return meaningBySigns(texts);
}

/** The value of a neighbour that can be read in one way only. */
function clearValue(text: string): number[] {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]+$/, '');
  const reading = digits === undefined ? null : readNumber(digits);
  return reading?.kind === 'number' ? [reading.value] : [];
}

function meaningBySigns(texts: readonly string[]): PointMeaning | undefined {
  const decimalPoint = texts.some((text) => /(?:^|\D)(?:\d+\.\d{1,2}|0\.\d+|\d{4,}\.\d+)(?!\d|[.,]\d)/.test(text));
  const decimalComma = texts.some((text) => /\d,\d{1,2}(?!\d)/.test(text) || /\d\.\d{3}\.\d{3}/.test(text));
  if (decimalPoint === decimalComma) return undefined;
  return decimalPoint ? 'decimal' : 'thousands';
}
