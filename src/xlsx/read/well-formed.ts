/**
 * Whether the XML of a part is whole. The parser takes what it finds by patterns, so that one lost end tag moves all texts behind it
 * by one, and one misspelt tag loses a sheet, without a word.
 */

import { escapeXml } from '../../core/xml-text';
import { MOST_ROWS } from './limits';
import { type SheetFailure } from './unreadable';

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const CELL_NAME = /\sr=["']([^"']*)["']/;
const CELL_TYPE = /\st=["'](\w*)["']/;
const CELL_LOOK = /\ss=["']([^"']*)["']/;
const CELL_REFERENCE = /^([A-Z]+)([1-9]\d*)$/i;
/** The last column of Excel is XFD. */
const MOST_LETTERS = 3;
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const INDEX = /^\s*\d+\s*$/;

/** What is no element: comments, instructions, and text that is set apart. Rows may be hidden in them from whoever searches for tags. */
const ASIDE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
const APART = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** The XML without comments and instructions, and with set-apart text written as other text is. */
export function withoutAsides(xml: string): string {
  if (!xml.includes('<!') && xml.lastIndexOf('<?') <= 0) return xml;
  const [declaration = ''] = /^\s*<\?xml[^<>]*\?>/.exec(xml) ?? [];
  return (
    declaration +
    xml
      .slice(declaration.length)
      .replace(ASIDE, '')
      .replace(APART, (_, text: string) => escapeXml(text))
  );
}

/** Every element that begins ends, inside the one that it began in, and nothing else looks like a tag. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: rest = '', index } of xml.matchAll(TAG)) {
    if (strayTag(xml, end, index)) return false;
    end = index + tag.length;
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open.length === 0 && !strayTag(xml, end, xml.length);
}

/** Between two elements stands text; only declarations at the top may begin with a bracket. */
function strayTag(xml: string, from: number, to: number): boolean {
  const at = xml.indexOf('<', from);
  return at >= 0 && at < to && xml[at + 1] !== '?' && xml[at + 1] !== '!';
}

const CELL = /<(?:\w+:)?c(\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?v>/;

/**
 * What is wrong with the cells: each has a place and a look that there is, and holds what its type says: a number, or the number
 * of a shared text. A place that no sheet has must be found here, because the parser puts the cell where nobody finds it.
 * @param looks how many looks the workbook has.
 * @returns `null` for nothing.
 */
export function failureOfCells(xml: string, looks: number): SheetFailure | null {
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const place = CELL_NAME.exec(attributes)?.[1];
    if (place !== undefined) {
      const [, letters, row] = CELL_REFERENCE.exec(place) ?? [];
      if (letters === undefined) return 'corrupted';
      if (letters.length > MOST_LETTERS || Number(row) > MOST_ROWS) return 'beyondExcel';
    }
    // Look 0 is the plain one, which needs no list.
    const look = Number(CELL_LOOK.exec(attributes)?.[1] ?? 0);
    if (look !== 0 && !(look < looks)) return 'corrupted';
    const value = VALUE.exec(content)?.[1];
    if (value === undefined || value === '') {
      if (CELL_TYPE.exec(attributes)?.[1] === 's' && content !== '') return 'corrupted';
      continue;
    }
    const type = CELL_TYPE.exec(attributes)?.[1] ?? 'n';
    if (type === 'n' ? !NUMBER.test(value) : type === 's' && !INDEX.test(value)) return 'corrupted';
  }
  return null;
}
