/** How contents are handed to Excel so that each stays what it is; the only place that lets a formula into a cell. */

import { type CellValue } from '../../core/sheet/grid';
import { type PlannedContent } from '../../core/sheet/plan';

/** A formula is one only where whoever made it calls it so; all else goes in as it stands. */
export function entered(content: PlannedContent): CellValue {
  return 'formula' in content ? content.formula : typed(content.value);
}

/**
 * A value as it must be handed to Excel so that it stays what it is. Excel reads a text as if someone typed it: "(1)" becomes
 * -1, "1/2" a date, "=A1" a formula. Texts at risk get the apostrophe that a user would type, which is not shown.
 */
export function typed(value: CellValue): CellValue {
  return typeof value === 'string' && isAtRisk(value) ? `'${value}` : value;
}

/**
 * Puts a content and its number format into one cell. A cell whose format is that of text would keep a number as a text and
 * show the apostrophe, so it takes the content as an ordinary cell first.
 */
export function putInto(range: Excel.Range, content: PlannedContent, format: { now: string; then: string }): void {
  const input = entered(content);
  const isPlainText = 'value' in content && input === content.value && typeof input === 'string';
  const detour = format.now === TEXT_FORMAT && !isPlainText;
  if (detour) range.numberFormat = [[NO_FORMAT]];
  range.formulas = [[input]];
  if (detour ? format.then !== NO_FORMAT : format.then !== format.now) range.numberFormat = [[format.then]];
}

const TEXT_FORMAT = '@';
export const NO_FORMAT = 'General';

/** Longer texts with a figure in them are sentences; Excel takes none of them for a date or a number. */
const LONGEST_FIGURE = 40;

function isAtRisk(text: string): boolean {
  // Excel passes over spaces, tabs and invisible marks before a sign that begins a formula.
  if (/^[\s\p{C}]*[=+\-@']/u.test(text)) return true;
  if (/^(true|false|benar|salah)$/i.test(text.trim())) return true;
  return /\d/.test(text) && (text.trim().length <= LONGEST_FIGURE || !/\p{L}/u.test(text));
}
