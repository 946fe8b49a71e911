import { type CellValue } from '../../core/sheet/grid';

/**
 * A value as it must be handed to Excel so that it stays what it is. Excel reads a text as if someone typed it: "(1)" becomes
 * -1, "1/2" a date, "=A1" a formula. Texts at risk get the apostrophe that a user would type, which is not shown.
 */
export function typed(value: CellValue): CellValue {
  return typeof value === 'string' && isAtRisk(value) ? `'${value}` : value;
}

/** Longer texts with a figure in them are sentences; Excel takes none of them for a date or a number. */
const LONGEST_FIGURE = 40;

function isAtRisk(text: string): boolean {
  if (/^[=+\-@']/.test(text)) return true;
  if (/^(true|false|benar|salah)$/i.test(text.trim())) return true;
  return text.length <= LONGEST_FIGURE && /\d/.test(text);
}
