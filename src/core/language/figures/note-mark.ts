/** Marks of footnotes behind what a cell says: "550 ¹)", "76¹", "85 *)", "BB [1]". What they point to stands elsewhere. */

/** Nothing else ends with one of these, so that nearly every text is done with one look. */
const MAY_BE_MARKED = /[¹²³⁰⁴-⁹⁾)\]†‡§*]\s*$/;

const RAISED = '[¹²³⁰⁴-⁹]{1,2}[)⁾]?';
/** Behind a blank: a figure or a letter with its bracket, signs, or a raised figure. */
const APART = new RegExp(`\\s(?:${RAISED}|\\d{1,2}\\)|[a-z]\\)|\\(?\\*{1,3}\\)?|\\[\\d{1,2}\\]|[†‡§])\\s*$`);
/** Right behind a figure; behind a word "²" and "³" belong to its unit. */
const BEHIND_FIGURE = new RegExp(`([\\d%])(?:${RAISED}|\\(?\\*{1,3}\\)|\\[\\d{1,2}\\]|[†‡§])\\s*$`);
const BEHIND_WORD = /(\p{L})(?:[¹⁰⁴-⁹][)⁾]?|\(?\*{1,3}\)|\[\d{1,2}\]|[†‡§])\s*$/u;

/** "10³": a thousand, and neither ten with a note nor a hundred and three. */
export const POWER_OF_TEN = /(?:^|\D)10[²³⁰⁴-⁹]\s*$/;

/** The text without the mark behind it; a power of ten and a bracket that was opened before stay. */
export function withoutNoteMark(text: string): string {
  if (!MAY_BE_MARKED.test(text) || POWER_OF_TEN.test(text)) return text;
  const own = text.replace(APART, '').replace(BEHIND_FIGURE, '$1').replace(BEHIND_WORD, '$1');
  return isOpen(own) || own.trim() === '' ? text : own;
}

/** The mark behind what the text says: "*)" of "3,9*)"; `""` where there is none. */
export function noteMarkOf(text: string): string {
  return text.slice(withoutNoteMark(text).length).trim();
}

/** One footnote, by what its mark comes to. */
export interface Footnote {
  readonly key: string;
  readonly text: string;
}

const BEFORE_NOTE = /^\s{0,9}[([]?(\*{1,3}|[†‡§]|[¹²³⁰⁴-⁹]{1,2}|(?:\d{1,2}|[a-z])(?=[)\]]))[)\]⁾]?[.:=]?\s{0,9}(?=\S)/;

/** "*) angka sementara": what a text below a table says of the figures with that mark. */
export function footnoteIn(text: string): Footnote | null {
  const begin = BEFORE_NOTE.exec(text);
  if (!begin) return null;
  const said = text.slice(begin[0].length).trim();
  return said === '' ? null : { key: noteKey(begin[1] ?? ''), text: said };
}

/** The same for "1)", "¹)" and "[1]". */
export function noteKey(mark: string): string {
  return mark.normalize('NFKC').replace(/[()[\]\s]/g, '');
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
