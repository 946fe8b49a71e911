/** Delimited text (.csv, .tsv) as rows of texts. Figures stay as they are written: "1.250" means two numbers in two countries. */

import { type Bilingual } from '../../core/language/bilingual';
import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { UnreadableFile } from './unreadable';

/** By how likely each is when they are equally frequent. */
const SEPARATORS = [',', '\t', ';', '|'] as const;

/** How much of the text tells its separator. */
const HEAD = 1024;

/** Excel writes the separator into the first line when it is asked to. */
const NAMED_SEPARATOR = /^sep=(.)(?:\r\n?|\n)/;

export interface DelimitedText {
  readonly rows: readonly (readonly string[])[];
  /** A quotation mark was opened and never closed, which would make the rest of the file one cell. */
  readonly note?: Bilingual;
}

/**
 * Takes the text apart as RFC 4180 says; a quotation mark without its other half is taken as a letter.
 * @throws UnreadableFile when it has more rows or columns than a sheet.
 */
export function parseDelimited(text: string): DelimitedText {
  const named = NAMED_SEPARATOR.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const separator = named?.[1] ?? separatorOf(body.slice(0, HEAD));
  const reader = new DelimitedReader(body, separator, named ? 2 : 1);
  const rows: string[][] = [];
  for (let row = reader.nextRow(); row; row = reader.nextRow()) {
    if (rows.length >= MOST_ROWS || row.length > MOST_COLUMNS) throw new UnreadableFile('beyondExcel');
    rows.push(row);
  }
  if (reader.unclosed === null) return { rows };
  const line = reader.unclosed;
  return {
    rows,
    note: {
      id: `Tanda kutip (") di baris ${line} tidak pernah ditutup; tanda itu dibaca sebagai huruf biasa. Periksa baris itu di editor teks.`,
      en: `The quotation mark (") in line ${line} is never closed; it is read as an ordinary letter. Look at that line in a text editor.`,
    },
  };
}

function separatorOf(head: string): string {
  const counts = SEPARATORS.map(() => 0);
  let quoted = false;
  for (const letter of head) {
    if (letter === '"') quoted = !quoted;
    const index = quoted ? -1 : SEPARATORS.findIndex((separator) => separator === letter);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

class DelimitedReader {
  private at = 0;
  private line: number;
  /** There is a closing mark somewhere ahead: once there is none, it is not looked for again. */
  private closable = true;
  /** The line of the first mark that is never closed. */
  unclosed: number | null = null;

  constructor(
    private readonly text: string,
    private readonly separator: string,
    firstLine: number,
  ) {
    this.line = firstLine;
  }

  /** `null` at the end of the text. */
  nextRow(): string[] | null {
    if (this.at >= this.text.length) return null;
    const row: string[] = [];
    for (;;) {
      row.push(this.nextCell());
      const letter = this.text[this.at];
      this.at++;
      if (letter === this.separator) continue;
      if (letter === '\r' && this.text[this.at] === '\n') this.at++;
      this.line++;
      return row;
    }
  }

  private nextCell(): string {
    const quoted = this.text[this.at] === '"' ? this.quotedCell() : null;
    if (quoted !== null) return quoted;
    const start = this.at;
    while (this.at < this.text.length && !this.endsCell(this.text[this.at])) this.at++;
    return this.text.slice(start, this.at);
  }

  /** The text between the marks, with what stands behind them up to the separator; `null` when they are not closed. */
  private quotedCell(): string | null {
    if (!this.closable) return null;
    let end = this.text.indexOf('"', this.at + 1);
    while (end >= 0 && this.text[end + 1] === '"') end = this.text.indexOf('"', end + 2);
    if (end < 0) {
      this.closable = false;
      this.unclosed ??= this.line;
      return null;
    }
    const content = this.text.slice(this.at + 1, end);
    // The mark that seems to close it opens another cell, lines below.
    if (content.includes('\n') && end + 1 < this.text.length && !this.endsCell(this.text[end + 1])) {
      this.unclosed ??= this.line;
      return null;
    }
    for (const letter of content) if (letter === '\n') this.line++;
    this.at = end + 1;
    const start = this.at;
    while (this.at < this.text.length && !this.endsCell(this.text[this.at])) this.at++;
    return content.replace(/""/g, '"') + this.text.slice(start, this.at);
  }

  private endsCell(letter: string | undefined): boolean {
    return letter === this.separator || letter === '\n' || letter === '\r';
  }
}
