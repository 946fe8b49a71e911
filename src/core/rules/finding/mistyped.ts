/** What is said of a figure that was typed wrongly. */

import { isNoDay, readDate } from '../../language/figures/date';
import { isBrokenFigure, isDoubtedFigure, mistypedFigure } from '../../language/mistyped-figure';
import { type PlainNumber } from '../../language/number';
import { formatNumber } from '../../sheet/display';
import { type SheetGrid } from '../../sheet/grid';
import { type Cell, type Measurement } from '../../table/model';
import { type Report } from '../rule';
import { fixCells } from './fixes';

/** The figure that was meant, where the cell holds a text with such a slip. */
export function mistypedOf({ cell, reading }: Measurement): PlainNumber | null {
  return reading.kind === 'text' && typeof cell.value === 'string' ? mistypedFigure(cell.value) : null;
}

/** For `{text}` and `{meant}`. In place of a text with a percent sign 80 would be eight thousand percent, or lose its unit. */
export function retyped(
  grid: SheetGrid,
  { position, text }: Cell,
  { value, decimals }: PlainNumber,
): Required<Pick<Report, 'data'>> & Pick<Report, 'fix'> {
  const data = { text, meant: formatNumber(value, decimals) };
  return { data, ...(text.includes('%') ? {} : fixCells(grid, 'proposed', [{ at: position, after: value }])) };
}

/** What nobody can read is none; what somebody doubts may be right. */
export const LEVEL_OF = { broken: 'error', doubted: 'warning', noDay: 'warning' } as const;

/** A text that was meant to be a figure or a date: nobody can tell which, or whoever typed it was not sure. */
export function unsureFigure({ cell, reading }: Measurement): 'broken' | 'doubted' | 'noDay' | null {
  if (typeof cell.value !== 'string') return null;
  const text = cell.value.trim();
  if (isDoubtedFigure(text)) return 'doubted';
  if (reading.kind !== 'text') return null;
  const date = readDate(text);
  if (date) return isNoDay(date) ? 'noDay' : null;
  return isBrokenFigure(text) ? 'broken' : null;
}
