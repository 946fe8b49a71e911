/** A few bytes that ask for a million cells ("and so on, N times"): found before the parser begins to make them. */

import { MOST_COLUMNS, MOST_REPEATED_CELLS } from './limits';
import { UnreadableFile } from './unreadable';

const ROW_OR_CELL = /<(?:\w+:)?table-(row|cell)\b([^<>]*)>(\s*<\/)?/g;
const REPEATED = /\snumber-(?:rows|columns)-repeated=["']?(\d+)|:number-(?:rows|columns)-repeated=["']?(\d+)/;

/**
 * Looks at the content of an OpenDocument sheet. Blank cells may be repeated to the end of the sheet, as LibreOffice
 * writes them; cells with content may not.
 * @throws UnreadableFile when there would be too many.
 */
export function refuseEndlessRepeats(content: string): void {
  let rows = 1;
  let cells = 0;
  for (const [, kind, attributes = '', closed] of content.matchAll(ROW_OR_CELL)) {
    if (kind === 'row') rows = repeats(attributes);
    else if (closed === undefined && !attributes.endsWith('/')) cells += rows * repeats(attributes);
    if (cells > MOST_REPEATED_CELLS) throw new UnreadableFile('tooLarge');
  }
}

/** A count of repetitions that is no count (negative, a word) would make the parser skip the row: it stands once. */
export function withSensibleRepeats(content: string): string {
  return content.replace(/\btable:number-(?:rows|columns)-repeated=(?:"(?!\d+")[^"]*"|'(?!\d+')[^']*')/g, '');
}

function repeats(attributes: string): number {
  const match = REPEATED.exec(attributes);
  return Number(match?.[1] ?? match?.[2] ?? 1) || 1;
}

const COLUMN_SPAN = /<(?:\w+:)?Column\b[^<>]*\bSpan=["'](\d+)/gi;

/**
 * Looks at a workbook in Excel's XML of 2003.
 * @throws UnreadableFile when it describes more columns than a sheet has.
 */
export function refuseEndlessColumns(markup: string): void {
  for (const [, span] of markup.matchAll(COLUMN_SPAN)) {
    if (Number(span) > MOST_COLUMNS) throw new UnreadableFile('beyondExcel');
  }
}
