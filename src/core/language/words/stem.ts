/**
 * A light stemmer: brings the forms of one Indonesian word together ("pelayanan", "layanan", "melayani"; "terakreditasi",
 * "akreditasi") without a dictionary. The stem is a key for comparing and need not be a word.
 * Source: the affixes of Indonesian and the letters that they swallow (KBBI, Tata Bahasa Baku Bahasa Indonesia, ch. 4).
 */

import { STEMS_WITH_THEIR_LETTER, WHOLE_STEMS } from '../../knowledge/spelling/stems';
import { remembered } from './remembered';

const LEAST_STEM = 3;
const MOST_PREFIXES = 3;

/** The stem of a word in lower case. */
export const stemOf = remembered((word) => {
  if (word.length <= LEAST_STEM || !/^[a-z]+$/.test(word)) return word;
  const stem = withoutPrefixes(withoutSuffixes(word));
  // "tani" and "petani", "didik" and "pendidikan": what ends in an affix's letter loses it in one form and not in another.
  return stem.length > LEAST_STEM ? stem.replace(/[ik]$/, '') : stem;
});

/** In this order: particles and possessives, the endings of verbs and nouns, those of borrowed words; each leaves so much at least. */
const SUFFIXES: readonly (readonly [suffix: RegExp, rest: string, least: number])[] = [
  [/(?:nya|lah|kah|pun)$/, '', 4],
  [/(?:kan|an)$/, '', 4],
  [/(?:isasi|itas|isme)$/, '', 5],
  [/ifika(?:si?|t)$/, 'if', 4],
  [/i$/, '', 4],
  [/k$/, '', 3],
];

function withoutSuffixes(word: string): string {
  let rest = word;
  for (const [suffix, left, least] of SUFFIXES) {
    const cut = rest.replace(suffix, left);
    // "Aduan", "ujian": as short as it is, a stem that is known.
    if (cut.length >= least || STEMS_WITH_THEIR_LETTER.has(cut)) rest = cut;
  }
  return rest;
}

const VOWEL = '[aeiou]';

/** What a prefix leaves: before a vowel the nasal ones have swallowed the first letter of the word. */
const PREFIXES: readonly (readonly [prefix: RegExp, swallowed: string])[] = [
  [new RegExp(`^[mp]eny(?=${VOWEL})`), 's'],
  [new RegExp(`^[mp]eng(?=${VOWEL})`), 'k'],
  [/^[mp]eng(?=[ghk])/, ''],
  [new RegExp(`^[mp]em(?=${VOWEL})`), 'p'],
  [/^[mp]em(?=[bfpv])/, ''],
  [new RegExp(`^[mp]en(?=${VOWEL})`), 't'],
  [/^[mp]en(?=[cdjstz])/, ''],
  [/^(?:ber|ter|per)(?=[a-z])/, ''],
  [/^me(?=[lmnrwy])/, ''],
  [/^pe(?=[b-df-hj-np-tv-z])/, ''],
  [/^(?:ke|di)(?=[a-z])/, ''],
];

function withoutPrefixes(word: string): string {
  let rest = word;
  for (let count = 0; count < MOST_PREFIXES && !WHOLE_STEMS.has(rest); count++) {
    const next = withoutPrefix(rest);
    if (next === null) break;
    rest = next.stem;
    if (next.whole) break;
  }
  return rest;
}

/** `whole`: the word's own first letter is there again, so that nothing stands before it any more. */
function withoutPrefix(word: string): { stem: string; whole: boolean } | null {
  for (const [prefix, swallowed] of PREFIXES) {
    const match = prefix.exec(word);
    if (!match) continue;
    const bare = word.slice(match[0].length);
    const own = ownForm(word, bare);
    const stem = own ?? swallowed + bare;
    if (stem.length >= LEAST_STEM && /[aeiou]/.test(stem)) return { stem, whole: swallowed !== '' };
  }
  return null;
}

/** "manfaat" after "me": its own letter; "awas" after "peng": nothing was swallowed. */
function ownForm(word: string, bare: string): string | null {
  if (STEMS_WITH_THEIR_LETTER.has(bare)) return bare;
  const withNasal = word.slice(2);
  return STEMS_WITH_THEIR_LETTER.has(withNasal) ? withNasal : null;
}
