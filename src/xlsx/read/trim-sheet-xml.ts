/**
 * Takes what a review does not need out of a worksheet part before it is parsed. A sheet that was formatted to the last row
 * is a million rows of empty cells: some hundred megabytes of XML that would take a parser a minute and gigabytes to find
 * empty. And a few bytes may ask it to go through every cell there is: a link on a whole sheet, columns to infinity.
 */

import { MOST_COLUMNS } from './limits';

const EMPTY_CELL = /<((?:\w+:)?c)\b[^<>]*(?:\/>|>\s*<\/\1>)/g;
const EMPTY_ROW = /<((?:\w+:)?row)\b[^<>]*(?:\/>|>\s*<\/\1>)/g;

/** A formula whose result was never stored: by itself the parser would make it 0. As an empty text it is what it is: unknown. */
const FORMULA_WITHOUT_VALUE =
  /<((?:\w+:)?c)\b([^<>]*)>(<((?:\w+:)?f)\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/\4>))(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?<\/\1>/g;

/** An error value, which a review takes as the text that the cell shows; the parser does not know the newer ones. */
const ERROR_CELL = /(<(?:\w+:)?c\b[^<>]*\st=)(["'])e\2/g;

/** Rows of worksheet XML without their empty cells. */
function trimRows(xml: string): string {
  return xml
    .replace(EMPTY_CELL, '')
    .replace(EMPTY_ROW, '')
    .replace(
      FORMULA_WITHOUT_VALUE,
      (_whole, cell: string, attributes: string, formula: string) =>
        `<${cell}${attributes.replace(/\st=(["'])\w*\1/, '')} t="str">${formula}</${cell}>`,
    )
    .replace(ERROR_CELL, '$1"str"');
}

const COLUMN = /<(?:\w+:)?col\b[^<>]*>/g;
const COLUMN_BOUND = /(\s(?:min|max)=["'])(\d+)/g;

/** What stands before the rows: columns that no sheet has are not to be walked through. */
function trimHead(xml: string): string {
  return xml.replace(COLUMN, (column) =>
    column.replace(COLUMN_BOUND, (_whole, name: string, bound: string) => name + Math.min(Number(bound), MOST_COLUMNS)),
  );
}

const MERGED = /<((?:\w+:)?mergeCells)\b[^<>]*>[\s\S]*?<\/\1>/;

/** What stands below the rows: only merged areas are looked at. `null` when further rows stand there, which no sheet has. */
function trimFoot(xml: string): string | null {
  if (START_OF_CELLS.test(xml)) return null;
  const close = /<\/(?:\w+:)?worksheet\s*>\s*$/.exec(xml)?.[0] ?? '';
  const end = END_OF_CELLS.exec(xml)?.[0] ?? '';
  return end + (MERGED.exec(xml)?.[0] ?? '') + close;
}

const START_OF_CELLS = /<(?:\w+:)?sheetData\b[^<>]*>/;
const END_OF_CELLS = /<\/(?:\w+:)?sheetData\s*>/;

/** Worksheet XML with what a review looks at, or `null` when its rows have no end, or two: the part is damaged. */
export function trimSheetXml(xml: string): string | null {
  const start = START_OF_CELLS.exec(xml);
  if (!start) return null;
  const head = trimHead(xml.slice(0, start.index));
  const rest = xml.slice(start.index);
  const end = start[0].endsWith('/>') ? start[0].length : rest.search(END_OF_CELLS);
  const foot = end < 0 ? null : trimFoot(rest.slice(end));
  return foot === null ? null : head + trimRows(rest.slice(0, end)) + foot;
}

/** A row of more characters than this is none that a person wrote: sixteen thousand cells of a thousand characters each. */
const LONGEST_ROW = 16 * 1024 * 1024;

/** The longest of what is looked for, so that it is found when it is torn between two pieces. */
const LONGEST_TAG = 64;

/** The same for a part that arrives in pieces and is too large to hold in memory at once. */
export class SheetXmlTrimmer {
  private readonly decoder = new TextDecoder();
  private readonly kept: string[] = [];
  /** What waits for its end: the head of the part, a row that is not whole yet, or what stands below the rows. */
  private rest = '';
  private phase: 'head' | 'rows' | 'foot' = 'head';
  /** Characters kept so far. */
  length = 0;
  /** Comments or the like stand among the rows, in which an end of them may be hidden: no program writes so large a sheet by hand. */
  hasAsides = false;
  /** More than one row may hold: whoever feeds the trimmer should stop. */
  overflowed = false;

  add(bytes: Uint8Array): void {
    this.take(this.decoder.decode(bytes, { stream: true }));
  }

  /** The trimmed part, or `null` when its rows have no end, or two. */
  finish(): Uint8Array | null {
    this.take(this.decoder.decode());
    if (this.phase === 'rows') return null;
    const last = this.phase === 'head' ? trimSheetXml(this.rest) : trimFoot(this.rest);
    if (last === null) return null;
    this.keep(last);
    this.rest = '';
    return new TextEncoder().encode(this.kept.join(''));
  }

  private take(piece: string): void {
    // Only what is new is searched, and a tag that began in the piece before.
    const from = Math.max(0, this.rest.length - LONGEST_TAG);
    this.rest += piece;
    this.hasAsides ||= this.phase !== 'head' && /<[!?]/.test(this.rest.slice(from));
    if (this.phase === 'rows') this.passRows(from);
    if (this.phase === 'head') this.passHead(from);
    this.overflowed ||= this.rest.length > LONGEST_ROW;
  }

  private passHead(from: number): void {
    const start = START_OF_CELLS.exec(this.rest.slice(from));
    if (!start || start[0].endsWith('/>')) return;
    const cut = from + start.index;
    this.keep(trimHead(this.rest.slice(0, cut)));
    this.rest = this.rest.slice(cut);
    this.phase = 'rows';
    this.passRows(0);
  }

  private passRows(from: number): void {
    const fresh = this.rest.slice(from);
    const end = fresh.search(END_OF_CELLS);
    // Only whole rows can be judged: the last one waits for its end.
    const cut = end >= 0 ? from + end : from + startOfLastRow(fresh);
    if (end < 0 && cut <= from) return;
    this.keep(trimRows(this.rest.slice(0, cut)));
    this.rest = this.rest.slice(cut);
    if (end >= 0) this.phase = 'foot';
  }

  private keep(text: string): void {
    if (text === '') return;
    this.kept.push(text);
    this.length += text.length;
  }
}

function startOfLastRow(text: string): number {
  const name = Math.max(text.lastIndexOf('<row '), text.lastIndexOf(':row '));
  return name < 0 ? 0 : text.lastIndexOf('<', name);
}
