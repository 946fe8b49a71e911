/**
 * Takes what holds no value out of a worksheet part before it is parsed. A sheet that was formatted to the last row is a
 * million rows of empty cells: some hundred megabytes of XML that would take a parser a minute and gigabytes to find empty.
 */

const EMPTY_CELL = /<((?:\w+:)?c)\b[^<>]*(?:\/>|>\s*<\/\1>)/g;
const EMPTY_ROW = /<((?:\w+:)?row)\b[^<>]*(?:\/>|>\s*<\/\1>)/g;

/** A formula whose result was never stored: by itself the parser would make it 0. As an empty text it is what it is: unknown. */
const FORMULA_WITHOUT_VALUE =
  /<((?:\w+:)?c)\b([^<>]*)>(<((?:\w+:)?f)\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/\4>))(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?<\/\1>/g;

/** Worksheet XML without its empty cells and rows. */
export function trimSheetXml(xml: string): string {
  return xml
    .replace(EMPTY_CELL, '')
    .replace(EMPTY_ROW, '')
    .replace(
      FORMULA_WITHOUT_VALUE,
      (_whole, cell: string, attributes: string, formula: string) =>
        `<${cell}${attributes.replace(/\st=(["'])\w*\1/, '')} t="str">${formula}</${cell}>`,
    );
}

const END_OF_CELLS = /<\/(?:\w+:)?sheetData>/;

function startOfLastRow(text: string): number {
  const name = Math.max(text.lastIndexOf('<row '), text.lastIndexOf(':row '));
  return name < 0 ? 0 : text.lastIndexOf('<', name);
}

/** The same for a part that arrives in pieces and is too large to hold in memory at once. */
export class SheetXmlTrimmer {
  private readonly decoder = new TextDecoder();
  private readonly kept: string[] = [];
  private rest = '';
  private pastCells = false;
  /** Characters kept so far. */
  length = 0;

  add(bytes: Uint8Array): void {
    const piece = this.decoder.decode(bytes, { stream: true });
    if (this.pastCells) {
      this.keep(piece);
      return;
    }
    const text = this.rest + piece;
    const end = text.search(END_OF_CELLS);
    this.pastCells = end >= 0;
    // Only whole rows can be judged: the last one waits for its end.
    const cut = this.pastCells ? end : startOfLastRow(text);
    this.keep(trimSheetXml(text.slice(0, cut)));
    this.rest = '';
    if (this.pastCells) this.keep(text.slice(cut));
    else this.rest = text.slice(cut);
  }

  finish(): Uint8Array {
    this.keep(trimSheetXml(this.rest + this.decoder.decode()));
    this.rest = '';
    return new TextEncoder().encode(this.kept.join(''));
  }

  private keep(text: string): void {
    if (text === '') return;
    this.kept.push(text);
    this.length += text.length;
  }
}
