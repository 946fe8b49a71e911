/** A figure that was typed wrongly: a letter for a digit, its sign twice, or a blank behind it. */

import { type PlainNumber, readNumber } from './number';

/** No figure is longer, and what is longer is not looked at. */
const LONGEST = 20;
const MADE_OF_FIGURES = /^[\dOol]+(?:[.,]{1,2}[\dOol]+)*(?: ?%)?$/;
/** "8O", "1O0", "7O,5": the letter behind a digit; "O,5" and "l2" before one. "O2" is oxygen, and "2.5 l" has its unit. */
const LETTER_FOR_DIGIT = /\d[Oo]|l\d|^[Oo][.,]\d/;
const SIGN_TWICE = /([.,])([.,])(?=\d{1,2}$)/;

/** "76. 5": "76, 5" may be two figures, and "1. 5" is marked as the first of a list. */
const TORN = /^(\d{2,})\. (\d{1,2})$/;

/** The figure that was probably meant; `null` where the text is no such slip, or may stand for several figures. */
export function mistypedFigure(text: string): PlainNumber | null {
  if (text.length > LONGEST) return null;
  const torn = TORN.exec(text);
  if (torn) return numberOf(`${torn[1]},${torn[2]}`);
  if (!MADE_OF_FIGURES.test(text)) return null;
  const digits = text.replace(/[Oo]/g, '0').replace(/l/g, '1').replace(/ ?%$/, '');
  const twice = SIGN_TWICE.exec(digits);
  if (twice ? mayBeRange(digits) : !LETTER_FOR_DIGIT.test(text)) return null;
  return numberOf(digits.replace(SIGN_TWICE, twice?.[1] === twice?.[2] ? '$1' : ','));
}

function numberOf(digits: string): PlainNumber | null {
  const reading = readNumber(digits);
  return reading?.kind === 'number' ? reading : null;
}

/** "80..85" goes from the lesser to the greater. */
function mayBeRange(digits: string): boolean {
  const [from = 0, to] = digits.split('..').map(Number);
  return to !== undefined && to >= from;
}

/** "5,2,5", "1.25.000.000", "60,5,": nothing but digits and signs, and no figure that could be meant. */
export function isBrokenFigure(text: string): boolean {
  return text.length <= LONGEST && DIGITS_AND_SIGNS.test(text) && !DATE.test(text);
}

const DIGITS_AND_SIGNS = /^\d[\d.,]*[.,][\d.,]*(?: ?%)?$/;
const DATE = /^\d{1,2}([.,])\d{1,2}\1\d{2,4}$/;

/** "920?": whoever typed it was not sure. */
export function isDoubtedFigure(text: string): boolean {
  return text.length <= LONGEST && /^\d[\d.,]*\s*%?\s*\?+$/.test(text);
}
