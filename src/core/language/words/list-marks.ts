/** What stands before a text to number or to point it out: `1.`, `(2)`, `1.1.1 - `, `IKU 1.1 `, `1a-CP `, `IKP-1.a `, `a. `, `• `, `Indikator Program : `. */

import { LABEL_WORDS } from '../../knowledge/cells/cell-words';

const BULLET = String.raw`[-–—•▪*·○●◦>]+\s+`;
const IN_BRACKETS = String.raw`[([]\s*(?:[a-z]{1,5}[\s.-]?)?(?:\d{1,4}|[a-z]{1,4})(?:[.-]\d+)*\s*[)\]][.:]?\s*`;
const NUMBER = String.raw`(?:[a-z]{1,6}[\s.-]*)?\d+(?:[.-]\d+)*(?:\.?[a-z])?(?:-[a-z]{1,3})?(?:\s*[.):]\s*|\s*[-–—]\s*|\s+)`;
const LETTER = String.raw`(?:[a-z]\d*|[ivx]{1,5})[.)]\s*`;
const MARK = new RegExp(String.raw`^\s*(?:${BULLET}|${IN_BRACKETS}|${NUMBER}|${LETTER})(?=[\p{L}%(\d])`, 'iu');

/** "Indikator Program :", "Sasaran Kegiatan :", "IK Sub Kegiatan:". */
const LABEL = new RegExp(
  String.raw`^\s*(?:${LABEL_WORDS.join('|')})(?:[\s/-]+[\p{L}()]+){0,4}\s*[\d.]*\s*:\s*(?=\S)`,
  'iu',
);

/** A sign, and what every mark of a part stands before. */
const SIGN = '[-–•*·]';
const BEFORE_WORDS = String.raw`\s*(?=\p{L})`;

/** "a. Kec. Awan", "- Laki-laki": parts of an indicator with figures. A number there is an indicator's own. */
export const LIST_MARK = new RegExp(String.raw`^\s*(?:\(?[a-z][.)]|${SIGN})${BEFORE_WORDS}`, 'iu');

/** "- Perdata", "a. SD/MI", "1) Banding", "(ii) Kasasi": parts below a row without figures, which may be numbered too. */
export const PART_MARK = new RegExp(
  String.raw`^\s*(?:\(?(?:[a-z]|[ivx]{2,5}|\d{1,2})[.)]|${SIGN})${BEFORE_WORDS}`,
  'iu',
);

/** `A. 1. …` has two. */
const MOST_MARKS = 2;

/** A longer word stands in front of no number, and only a label with its colon begins with one. */
const LONG_WORD_FIRST = /^[a-z]{7}/i;

/** The text proper. A figure with its unit (`25 orang`) looks numbered too: whether it is, the rest must tell. */
export function withoutListMark(text: string): string {
  if (LONG_WORD_FIRST.test(text) && !text.includes(':')) return text.trim();
  let rest = text;
  for (let count = 0; count < MOST_MARKS; count++) {
    const mark = MARK.exec(rest) ?? LABEL.exec(rest);
    if (mark === null) break;
    rest = rest.slice(mark[0].length);
  }
  return rest.trim();
}
