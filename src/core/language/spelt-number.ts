/** Numbers in words: "delapan puluh lima", "seratus dua belas", "tujuh koma lima". */

import { DECIMAL_POINT_WORDS, NUMBER_VALUES, NUMBER_WORDS } from '../knowledge/cells/number-words';
import { ZEROS_OF } from '../knowledge/units/sizes';

const KNOWN: ReadonlySet<string> = new Set(NUMBER_WORDS);
const POINTS: ReadonlySet<string> = new Set(DECIMAL_POINT_WORDS);

/**
 * The number at the beginning of a text, a unit may stand behind it ("delapan puluh persen"); `null` where there is none, or it is
 * not spelt as numbers are, or goes on in words of size that are no number by themselves ("dua juta").
 */
export function speltNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const end = words.findIndex((word) => !KNOWN.has(word) && !POINTS.has(word));
  const spelt = end < 0 ? words : words.slice(0, end);
  if (spelt.length === 0 || ZEROS_OF.word.has(words[spelt.length] ?? '')) return null;
  const point = spelt.findIndex((word) => POINTS.has(word));
  if (point < 0) return wholeOf(spelt);
  const [whole, fraction] = [wholeOf(spelt.slice(0, point)), digitsOf(spelt.slice(point + 1))];
  return whole === null || fraction === null ? null : whole + fraction;
}

/** Thousands, hundreds, tens and ones, each smaller than what stands before it. */
function wholeOf(words: readonly string[]): number | null {
  if (words.length === 0) return null;
  const thousand = words.findIndex((word) => word === 'ribu' || word === 'seribu');
  if (thousand < 0) return belowThousand(words);
  const before = words.slice(0, thousand);
  const behind = words.slice(thousand + 1);
  const many = words[thousand] === 'seribu' ? (before.length === 0 ? 1 : null) : belowThousand(before);
  const rest = behind.length === 0 ? 0 : belowThousand(behind);
  return many === null || many === 0 || rest === null ? null : many * THOUSAND + rest;
}

const THOUSAND = 1000;

/** "dua ratus tiga puluh empat", "sebelas", "nol". */
function belowThousand(words: readonly string[]): number | null {
  let sum = 0;
  let limit = THOUSAND;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const value = NUMBER_VALUES.get(word);
    if (value === undefined || word in POWERS || word === 'seribu') return null;
    const isOne = word.startsWith('se') && word !== 'sembilan';
    const power = isOne ? undefined : POWERS[next];
    const amount = power === undefined ? value : power === 'plus' ? value + 10 : value * power;
    const size = amount >= 100 ? 100 : amount >= 20 || word === 'sepuluh' ? 10 : 1;
    if (amount >= limit || (power !== undefined && value === 0)) return null;
    sum += amount;
    // Behind "dua puluh" ones may stand, behind "dua belas" nothing.
    limit = amount >= 10 && amount < 20 ? 0 : size;
    at += power === undefined ? 1 : 2;
  }
  return words.length === 0 ? null : sum;
}

const POWERS: Readonly<Record<string, number | 'plus'>> = { belas: 'plus', puluh: 10, ratus: 100, ribu: 1000 };

/** "koma nol lima": digit by digit. */
function digitsOf(words: readonly string[]): number | null {
  const digits = words.map((word) => (word in POWERS ? undefined : NUMBER_VALUES.get(word)));
  if (digits.length === 0 || digits.some((digit) => digit === undefined || digit > 9)) return null;
  return Number(`0.${digits.join('')}`);
}
