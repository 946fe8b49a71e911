/** Units of measure: which spellings mean the same unit, and what kind of thing it counts. */

import { OF_WHOLE } from '../knowledge/spelling/small-words';
import { wordsIn } from '../knowledge/rows';
import { type UnitTrait, hasUnitTrait } from '../knowledge/units/unit-categories';
import { PERCENT_SPELLINGS, UNIT_ROWS, type Unit, unitWords } from '../knowledge/units/units';
import { normalise } from './normalise';
import { anyOf } from './words/any-of';

export { type Unit };

const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_ROWS.flatMap((row) => {
    const spellings = wordsIn(row);
    const unit: Unit = { name: spellings[0] ?? row.words, category: row.category };
    return spellings.map((spelling): [string, Unit] => [spelling, unit]);
  }),
);

/** Every single word that occurs in a unit, for mending words that a narrow cell has broken. */
const WORDS: ReadonlySet<string> = new Set([...UNITS.keys()].flatMap((spelling) => spelling.split(/[ /]/)));

/** "Ton CO2eq", "Ton GKG", "Ha sawah": the measure, with what is measured; "Ton per Ha" and "Ton/Ha" are another. */
const KIND_OF_MEASURE = new RegExp(`^(${anyOf(unitWords('measured'))}) (?!per\\b)[^/]+$`);

const RATE = /(?:^|\s)per\s+[\d.]+|^\/\s*\d|‰/;

/** The sign first or last, or the very word with what it is of; a name that begins with "Persentase" is no unit. */
const PERCENT = new RegExp(`^\\(?%|%\\)?$|^${anyOf(unitWords('percent'))}\\b(?! tase)`);
/** The words for percent in a header, however they are spelt: "Persen", "Prosentase". */
export const PERCENT_WORDS = `${anyOf(unitWords('percent'))}(?:tase|age)?`;

const SAYS_PERCENT = new RegExp(`%|\\b(?:${PERCENT_WORDS}|${anyOf(PERCENT_SPELLINGS)})(?:nya)?(?!\\p{L})`, 'iu');

/** Whether a text speaks of percent anywhere: "Target Fisik (%)", "(prosen)", "Persentasenya". */
export function speaksOfPercent(text: string): boolean {
  return SAYS_PERCENT.test(text);
}

/** A unit with what it is of is no longer. */
const LONGEST_PERCENT = 32;

/** "5 % dari" leads to the figure that the share is of. */
const LEADS_ON = new RegExp(`\\b${anyOf(OF_WHOLE)}$`);

/** What is longer is a sentence, and not worth taking apart. */
const LONGEST_UNIT = 100;

/** The unit that a text names, or `null` when it is none we know: `Persen` and `%` are one unit, `Indeks (Skala 0-100)` is an index. */
export function unitOf(text: string): Unit | null {
  if (text === '' || text.length > LONGEST_UNIT) return null;
  // "%" and the like stand in the list as most tables write them.
  const asWritten = UNITS.get(text);
  if (asWritten) return asWritten;
  const key = normalise(text).replace(/\.$/, '');
  if (key === '') return null;
  const known = UNITS.get(key);
  if (known) return known;
  // "% per tahun", "persen penduduk", "% (kumulatif)": of what or how often changes nothing about the scale.
  const isShort = key.length <= LONGEST_PERCENT && !/\d/.test(key);
  if (isShort && PERCENT.test(key) && !LEADS_ON.test(key)) return { name: key, category: 'percent' };
  if (RATE.test(key)) return { name: key, category: 'rate' };
  const outside = key.replace(/\(.*/, '');
  if (outside === '') return unitOf(key.slice(1).replace(/\)$/, ''));
  if (outside !== key) return unitOf(outside);
  return UNITS.get(KIND_OF_MEASURE.exec(key)?.[1] ?? '') ?? null;
}

/** Whether two unit texts mean the same: `org` and `Orang`, `%` and `persen`. Unknown units are compared as texts. */
export function sameUnit(a: string, b: string): boolean {
  const first = unitOf(a);
  const second = unitOf(b);
  return first && second ? first.name === second.name : normalise(a) === normalise(b);
}

/** Whether the kind of a unit has a trait; of a unit that we do not know, no. */
export function unitHas(unit: string, trait: UnitTrait): boolean {
  return hasUnitTrait(unitOf(unit)?.category, trait);
}

export function isPercent(unit: string): boolean {
  return unitOf(unit)?.category === 'percent';
}

/**
 * A unit's text with the words mended that a narrow cell or a PDF has broken (`sertifi kasi`, `UMK M`) and no spaces
 * around slashes. Two pieces are joined when together they are a word of the trade and apart they are not both words
 * (one letter is none), or when the first ends in one of the ligatures that PDF text breaks after.
 */
export function mendUnit(text: string): string {
  const pieces = text
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ');
  const mended: string[] = [];
  for (const piece of pieces) {
    const last = mended[mended.length - 1];
    if (last !== undefined && belongTogether(last, piece)) mended[mended.length - 1] = last + piece;
    else mended.push(piece);
  }
  return mended.join(' ');
}

function belongTogether(first: string, second: string): boolean {
  const left = first.slice(first.lastIndexOf('/') + 1).toLowerCase();
  const right = second.split(/[/,;]/)[0]?.toLowerCase() ?? '';
  if (WORDS.has(left + right)) return right.length === 1 || !(WORDS.has(left) && WORDS.has(right));
  return /[a-z](fi|fl|ff)$/.test(left) && /^[a-z]{2,}$/.test(right) && !WORDS.has(left) && !WORDS.has(right);
}
