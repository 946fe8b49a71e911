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

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
