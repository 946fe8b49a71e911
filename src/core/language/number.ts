/**
 * One number as Indonesians type it: `33,54`, `1.500.000`, `1.250,50`, and also `93.8` and `1,250,000`.
 * Works on the digits alone; sign, unit and words around them are read-quantity.ts's business.
 */

/** A number and the decimals that are written. */
export interface PlainNumber {
  readonly value: number;
  readonly decimals: number;
}

/** `1.250`, `51,664`: the sign may separate thousands or decimals. */
export interface AmbiguousNumber {
  readonly kind: 'ambiguous';
  readonly sign: Separator;
  readonly asThousands: PlainNumber;
  readonly asDecimal: PlainNumber;
}

export type NumberReading = ({ readonly kind: 'number' } & PlainNumber) | AmbiguousNumber;

export type Separator = '.' | ',';

/** What a lone sign before exactly three digits means. */
export type SignMeaning = 'thousands' | 'decimal';

const POINT_GROUPS = /^\d{1,3}(\.\d{3})+$/;
const COMMA_GROUPS = /^\d{1,3}(,\d{3})+$/;
const SPACE_GROUPS = /^\d{1,3}( \d{3})+(,\d+)?$/;

/** `null` when the digits and signs make no number (`4.01.2.10`). */
export function readNumber(text: string): NumberReading | null {
  if (SPACE_GROUPS.test(text)) return readNumber(text.replace(/ /g, ''));
  if (!text.includes(',')) return withPoints(text);
  if (!text.includes('.')) return withCommas(text);
  return withBothSigns(text, text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',');
}

/** Both signs present: the last one is the decimal sign, the other one must stand before groups of three. */
function withBothSigns(text: string, decimalSign: Separator): NumberReading | null {
  const [whole = '', fraction = '', ...more] = text.split(decimalSign);
  const groups = decimalSign === ',' ? POINT_GROUPS : COMMA_GROUPS;
  return more.length === 0 && groups.test(whole) ? number(whole.replace(/[.,]/g, ''), fraction) : null;
}

/** Only commas: one is the decimal sign unless it may be either, several are thousands in English. */
function withCommas(text: string): NumberReading | null {
  const [whole = '', fraction = '', ...more] = text.split(',');
  if (more.length === 0) return withOneSign(whole, ',', fraction);
  return COMMA_GROUPS.test(text) ? number(text.replace(/,/g, ''), '') : null;
}

/** Only points: several before groups of three are thousands, one is the decimal sign unless it may be either. */
function withPoints(text: string): NumberReading | null {
  const [whole = '', fraction = '', ...more] = text.split('.');
  if (more.length > 0) return POINT_GROUPS.test(text) ? number(text.replace(/\./g, ''), '') : null;
  return withOneSign(whole, '.', fraction);
}

function withOneSign(whole: string, sign: Separator, fraction: string): NumberReading | null {
  if (!mayBeThousands(whole, fraction)) return number(whole, fraction);
  return { kind: 'ambiguous', sign, asThousands: plain(whole + fraction, ''), asDecimal: plain(whole, fraction) };
}

/** Whether a sign between these digits may set off thousands: before exactly three, behind one to three that begin with no zero. */
export function mayBeThousands(whole: string, fraction: string): boolean {
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
}

/** `null` for more digits than a number can hold. */
function number(whole: string, fraction: string): NumberReading | null {
  const reading = plain(whole, fraction);
  return Number.isFinite(reading.value) ? { kind: 'number', ...reading } : null;
}

function plain(whole: string, fraction: string): PlainNumber {
  return { value: Number(`${whole}.${fraction}`), decimals: fraction.length };
}

/** More decimals than this are looked for in the number's text only. */
const QUICK_DECIMALS = 4;

/** The decimals of a number as Excel shows it unformatted (15 significant digits): `0.1 + 0.2` has one. */
export function decimalsOf(value: number): number {
  let scaled = value;
  for (let decimals = 0; decimals <= QUICK_DECIMALS; decimals++) {
    const distance = Math.abs(scaled - Math.round(scaled));
    if (distance <= 1e-14 * Math.abs(scaled)) return decimals;
    scaled = value * 10 ** (decimals + 1);
  }
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  const written = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return Number.isFinite(value) ? Math.max(0, written - Number(exponent)) : 0;
}
