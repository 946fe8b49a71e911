/**
 * The number of a civil servant (NIP): 18 digits, the day of birth (8), year and month of the appointment (6), the sex (1 or 2) and a
 * running number (3). Employees by contract have numbers from 21 on in the place of the month.
 * Numbers are looked at where they stand, and neither kept nor said again.
 */

/** What does not fit: how many digits there are, or what the digits say. */
export type NumberFault =
  | { readonly kind: 'digits'; readonly count: number }
  | { readonly kind: 'birth' | 'appointment' | 'sex' | 'running' }
  /** A number in Excel keeps 15 digits: those behind them have become zeros. */
  | { readonly kind: 'rounded' };

/** So many digits of a figure Excel keeps. */
const KEPT = 15;
const PARTS = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})(\d)(\d{3})$/;
/** Digits, and the signs by which people part them. */
const NUMBER = /^[\d\s.\-–/]+$/;
/** `null` for one that fits, and for what is no such number at all. */
export function faultOfNumber(text: string): NumberFault | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const digits = trimmed.replace(/\D/g, '');
  // "NIP. -" says that there is none.
  if (digits === '') return null;
  const parts = PARTS.exec(digits)?.slice(1).map(Number);
  if (!parts) return { kind: 'digits', count: digits.length };
  const [year = 0, month = 0, day = 0, since = 0, monthOrContract = 0, sex = 0, running = 0] = parts;
  if (!isDay(year, month, day)) return { kind: 'birth' };
  const isMonth = isAmong(monthOrContract, 1, 12) || isAmong(monthOrContract, ...BY_CONTRACT);
  if (!isMonth || since - year < YOUNGEST || since - year > OLDEST) return { kind: 'appointment' };
  if (sex !== 1 && sex !== 2) return { kind: 'sex' };
  return running === 0 ? { kind: 'running' } : null;
}

/** Of one that a cell holds as a figure. */
export function faultOfFigure(value: number): NumberFault {
  return value >= 10 ** KEPT ? { kind: 'rounded' } : { kind: 'digits', count: String(Math.trunc(value)).length };
}

const BY_CONTRACT = [21, 29] as const;
/** In years; nobody is appointed younger or older. */
const YOUNGEST = 15;
const OLDEST = 65;
const FIRST_BIRTH = 1930;

function isAmong(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_BIRTH || month < 1 || month > 12 || day < 1) return false;
  const days = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
