import { format, parseValue } from 'numfmt';
import { type Locale } from './locale';

/** What a cell holds. `''` is an empty cell or an empty text, as in Office.js; an error is its text, such as `#N/A`. */
export type EnteredValue = string | number | boolean;

const ERROR_TEXTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
] as const;
const ERRORS: ReadonlySet<string> = new Set(ERROR_TEXTS);

export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}

/** What an entered text becomes in a cell. */
export interface CellEntry {
  value: EnteredValue;
  /** The format that such an entry brings along where the cell has none: `50%` makes a percentage. */
  numberFormat?: string;
  /** True for `'123`: text on purpose. */
  quoted?: boolean;
}

/** Reads an entry as Excel reads what is typed into a cell whose format is `numberFormat`. */
export function parseEntry(text: string, locale: Locale, numberFormat = 'General'): CellEntry {
  if (text === '') return { value: '' };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (ERRORS.has(text.toUpperCase())) return { value: text.toUpperCase() };
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  // numfmt takes digits with separators, percentages, currencies, dates and times; all else stays text.
  const parsed = /\d/.test(text) ? parseValue(text, { locale: locale.name }) : null;
  if (parsed === null || parsed === undefined) return { value: text };
  if (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean') return { value: text };
  return { value: parsed.v, numberFormat: parsed.z };
}

/** The text that a cell shows. */
export function entryText(value: EnteredValue, numberFormat: string, locale: Locale): string {
  if (value === '') return '';
  if (isErrorText(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(numberFormat || 'General', value, { locale: locale.name, throws: true });
  } catch {
    // An unreadable format shows hashes in Excel; so it does here.
    return typeof value === 'number' ? '########' : String(value);
  }
}
