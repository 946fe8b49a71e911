/** Reads which way is better where somebody says so in words or signs, as a column of directions does. */

import { NEGATING_WORDS } from '../../knowledge/names/directions';
import {
  BETTER_WORDS,
  BROUGHT_TOGETHER_WORDS,
  MORE_AND_MORE_WORDS,
  POLARITY_NAMES,
  POLARITY_OF_WORD,
  type Polarity,
  WORSE_WORDS,
} from '../../knowledge/choices/polarities';
import { normalise } from '../normalise';
import { anyOf } from './any-of';
import { searchWords } from './find-words';
import { remembered } from './remembered';

/**
 * The direction that a text tells: a name of one ("Turun", "-1"), or a text that begins with one and goes on about it
 * ("Turun (makin rendah makin baik)", "Minimize Target"). `null` for any other, for one that tells both ("Naik/Turun"), denies it,
 * or says how much ("Maksimal 5 hari" is a bound, not a direction).
 */
export const polarityOf = remembered((text: string): Polarity | null => {
  const plain = normalise(text);
  return POLARITY_NAMES.get(plain) ?? ofConsolidation(plain) ?? ofTicked(plain) ?? ofLongerText(plain);
});

/**
 * The direction that a text about an indicator tells somewhere: "Data sementara; makin rendah makin baik". `null` for one that tells none,
 * or both.
 */
export const polarityIn = remembered((text: string): Polarity | null => {
  const told = new Set([...normalise(text).matchAll(MORE_THE_BETTER)].map(([phrase]) => polarityOf(phrase)));
  const [only = null] = told;
  return told.size === 1 ? only : null;
});

const MORE = anyOf([...MORE_AND_MORE_WORDS].filter((word) => word.endsWith('makin')));
const MORE_THE_BETTER = new RegExp(
  String.raw`\b${MORE} \p{L}{3,20}(?: \p{L}{2,20}){0,6},? ${MORE} ${anyOf([...BETTER_WORDS, ...WORSE_WORDS])}\b`,
  'gu',
);

/** "( ) Maximize (x) Minimize ( ) Stabilize": a form on which one of the directions is ticked. */
function ofTicked(plain: string): Polarity | null {
  if (!EMPTY_BOX.test(plain)) return null;
  const [ticked, ...more] = [...plain.matchAll(TICKED_BOX)].map(([, name = '']) => name);
  return ticked === undefined || more.length > 0 ? null : (POLARITY_OF_WORD.get(ticked) ?? null);
}

const EMPTY_BOX = /\(\s*\)|\[\s*\]|[☐□]/u;
const TICKED_BOX = /(?:[([]\s*[xv√✓✔]\s*[)\]]|[☑☒✓✔√■])\s*(\p{L}+)/gu;

/** "TLK/Min", "Avg/Max", "Sum/Stabilize": how periods are brought together, and which way is better. */
function ofConsolidation(plain: string): Polarity | null {
  const direction = CONSOLIDATED.exec(plain)?.[1];
  return direction === undefined ? null : (POLARITY_NAMES.get(direction) ?? null);
}

const CONSOLIDATED = new RegExp(String.raw`^${anyOf(BROUGHT_TOGETHER_WORDS)}\s*/\s*(\p{L}+)$`, 'u');

function ofLongerText(plain: string): Polarity | null {
  if (/\d/.test(plain)) return null;
  const words = searchWords(plain);
  const first = MORE_AND_MORE_WORDS.has(words[0] ?? '') ? words[1] : words[0];
  const direction = directionOf(first ?? '') ?? signBefore(plain);
  if (direction === undefined || words.some((word) => NEGATING_WORDS.has(word))) return null;
  const told = [...words.map(directionOf), ...signsIn(plain)].filter((each) => each !== undefined);
  if (told.some((each) => each !== direction)) return null;
  return words.some((word) => WORSE_WORDS.has(word)) ? OPPOSITE[direction] : direction;
}

/** "Semakin tinggi semakin buruk" */
const OPPOSITE: Readonly<Record<Polarity, Polarity | null>> = { higher: 'lower', lower: 'higher', within: null };

/** "tinggi", "tingginya" */
function directionOf(word: string): Polarity | undefined {
  return POLARITY_OF_WORD.get(word) ?? (word.endsWith('nya') ? POLARITY_OF_WORD.get(word.slice(0, -3)) : undefined);
}

/** "↑ (naik)", "+ (makin tinggi …)"; a dash there marks an entry of a list. */
function signBefore(plain: string): Polarity | undefined {
  const sign = /^\(?([^\p{L}\d\s()]+)/u.exec(plain)?.[1] ?? '';
  return sign === '-' && !plain.startsWith('(') ? undefined : POLARITY_NAMES.get(sign);
}

/** "Turun (-)" */
function signsIn(plain: string): readonly (Polarity | undefined)[] {
  return [...plain.matchAll(/\(\s*([^\p{L}\d\s()]+)\s*\)/gu)].map(([, sign = '']) => POLARITY_NAMES.get(sign));
}
