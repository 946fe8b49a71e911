/** The loose texts around a table: title, letterhead, sentences, signature. */

import { documentWords } from '../../knowledge/documents/document-words';
import {
  AFTER_OFFICE,
  OFFICE_LABELS,
  OFFICE_PARTS,
  OFFICE_WORDS,
  REGION_WORDS,
} from '../../knowledge/documents/offices';
import { anyOf } from '../../language/words/any-of';
import { YEARS, FIRST_REPORTED_YEAR } from '../../knowledge/columns/years';
import { type CellArea } from '../../sheet/address';
import { tidy } from '../../language/normalise';
import { yearsIn } from '../header/period-reading';
import { type NearbyText } from '../model';
import { type SheetView } from '../sheet-view';
import { type YearSpan } from '../column-periods';

const ROWS_ABOVE = 15;
const ROWS_BELOW = 12;
/** A row with more filled cells is part of some table. */
const MOST_CELLS = 3;

const TITLE_WORD = new RegExp(
  String.raw`\b${anyOf(documentWords('agreement', 'strategicPlan', 'plan', 'report', 'reached', 'comparing', 'indicators', 'titled'))}(?:nya)?\b`,
  'i',
);
const TITLE_CONTINUES = new RegExp(
  String.raw`^(?:${anyOf([...OFFICE_WORDS, ...REGION_WORDS, ...OFFICE_LABELS, ...AFTER_OFFICE, ...OFFICE_PARTS, ...documentWords('behind')])}|\d{4})\b`,
  'i',
);
const ABOUT_A_REGULATION = new RegExp(String.raw`${anyOf(documentWords('regulation'))}|\bnomor\b|per\/\d`, 'i');

export interface Surroundings {
  readonly nearby: readonly NearbyText[];
  readonly title: string;
  readonly period?: YearSpan;
}

/** `firstFree` and `lastFree`: rows that belong to the tables above and below are not looked at. */
export function surroundingsOf(view: SheetView, area: CellArea, firstFree: number, lastFree: number): Surroundings {
  const wide = { ...area, left: firstOfBlankColumns(view, area) };
  const above = looseTexts(view, wide, Math.max(firstFree, area.top - ROWS_ABOVE), area.top - 1);
  const below = looseTexts(view, wide, area.bottom + 1, Math.min(lastFree, area.bottom + ROWS_BELOW));
  const title = titleAmong(above);
  const period = periodIn(title) ?? firstPeriod(above);
  return { nearby: [...above, ...below], title, ...(period === undefined ? {} : { period }) };
}

/** Titles and notes may begin left of their table, in columns where nothing stands beside the table itself. */
function firstOfBlankColumns(view: SheetView, { top, bottom, left }: CellArea): number {
  let first = left;
  const isBlank = (column: number) => {
    for (let row = top; row <= bottom; row++) if (!view.isBlank(row, column)) return false;
    return true;
  };
  while (first > view.area.left && isBlank(first - 1)) first--;
  return first;
}

function looseTexts(view: SheetView, area: CellArea, from: number, to: number): NearbyText[] {
  const texts: NearbyText[] = [];
  for (let row = Math.max(from, view.area.top); row <= Math.min(to, view.area.bottom); row++) {
    const filled = view.filledColumns(row, area.left, area.right);
    if (filled.length > MOST_CELLS) continue;
    for (const column of filled) {
      const text = tidy(view.text(row, column));
      if (/[a-z]/i.test(text)) texts.push({ position: { row, column }, text });
    }
  }
  return texts;
}

/** The nearest text that reads like a title, with the lines that go on with it. */
function titleAmong(above: readonly NearbyText[]): string {
  const index = above.map((text) => TITLE_WORD.test(text.text) && !isSentence(text.text)).lastIndexOf(true);
  const first = above[index];
  if (first === undefined) return '';
  const lines = [first.text];
  let last = first;
  for (const next of above.slice(index + 1)) {
    if (next.position.row !== last.position.row + 1 || !TITLE_CONTINUES.test(next.text)) break;
    lines.push(next.text);
    last = next;
  }
  return lines.join(' ');
}

function isSentence(text: string): boolean {
  return /^ada \d+|^\d+\.\s|[:;]\s*$|yang sudah ditetapkan/i.test(text) || (text.length > 160 && /\.\s*$/.test(text));
}

function firstPeriod(texts: readonly NearbyText[]): YearSpan | undefined {
  for (const { text } of [...texts].reverse()) {
    const period = ABOUT_A_REGULATION.test(text) ? undefined : periodIn(text);
    if (period !== undefined) return period;
  }
  return undefined;
}

/** First and last year that the text names. */
function periodIn(text: string): YearSpan | undefined {
  const years = yearsIn(text).filter((year) => year >= FIRST_REPORTED_YEAR && year <= YEARS.last);
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}
