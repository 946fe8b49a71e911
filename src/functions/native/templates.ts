/**
 * The native Excel formula for each IKU function that has one, made of the measures' own (core/measure/native-formulas.ts).
 * `{T}` and the like stand for arguments. They hold for numbers and
 * blanks (`""` and "-"), cell by cell, and for errors; texts such as "80 - 85" or "WTP" have no native form.
 */

import {
  CONSOLIDATION_METHODS,
  CONSOLIDATION_ROWS,
  DEFAULT_CONSOLIDATION,
  DEFAULT_LOWER_METHOD,
  LOWER_METHODS,
  LOWER_METHOD_ROWS,
  type LowerMethod,
} from '../../core/knowledge/choices/methods';
import { POLARITY_ROWS, type Polarity } from '../../core/knowledge/choices/polarities';
import { DEFAULT_RATING_SCALE, RATING_SCALES, RATING_SCALE_IDS } from '../../core/knowledge/choices/rating-scales';
import {
  ROW_BY_ROW,
  nativeAchievement,
  nativeCapped,
  nativeConsolidation,
  nativeEfficiency,
  nativeGrowth,
  nativePercent,
  nativeProgress,
  nativeRating,
  nativeStatus,
  plainPair,
} from '../../core/measure/native-formulas';
import { MOST_FRACTION } from '../../core/measure/scale';
import { fractionFormula, meanFormula } from '../../core/measure/scale-formula';

export interface Template {
  /** Without the namespace. */
  readonly id: string;
  /** What the arguments must be: a placeholder, a word, or (`cap`, `reference`) a thing of that kind. `null`: left out. */
  readonly args: readonly ArgumentPattern[];
  readonly native: string;
}

export type ArgumentPattern =
  | { readonly kind: 'any'; readonly name: string }
  /** A call that answers with a percentage, as a fraction whatever its size. */
  | { readonly kind: 'percent'; readonly name: string }
  /** A reference to cells and nothing else. */
  | { readonly kind: 'reference'; readonly name: string }
  /** A number that is written out, such as 120% or "120%". */
  | { readonly kind: 'cap'; readonly name: string }
  /** One of these words or numbers, the first being written when turned back; `optional`: it may be left out. */
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly optional: boolean };

const any = (name: string): ArgumentPattern => ({ kind: 'any', name });
const percent = (name: string): ArgumentPattern => ({ kind: 'percent', name });
const reference = (name: string): ArgumentPattern => ({ kind: 'reference', name });
const cap: ArgumentPattern = { kind: 'cap', name: 'C' };
const word = (...words: string[]): ArgumentPattern => ({ kind: 'word', words, optional: false });
const byDefault = (...words: string[]): ArgumentPattern => ({ kind: 'word', words, optional: true });

/** Blank in, blank out; `+` instead of OR so that it works row by row over ranges. */
function unlessBlank(names: string, formula: string): string {
  const tests = [...names].map((name) => `({${name}}="")+({${name}}="-")`);
  return `IF(${tests.join('+')},"",${formula})`;
}

const saying = (polarity: Polarity): readonly [string, string] => {
  const row = POLARITY_ROWS[polarity];
  return [row.word.toLowerCase(), row.number];
};
const HIGHER = byDefault(...saying('higher'));
const LOWER = word(...saying('lower'));
const WITHIN = word(...saying('within'));

/** What no achievement is defined for is the function's error. */
function unlessNegative(names: string, formula: string): string {
  const tests = [...names].map((name) => `{${name}}<0`);
  return `IF(${tests.length === 1 ? tests.join('') : tests.map((each) => `(${each})`).join('+')},#VALUE!,${formula})`;
}

const saidMethod = (method: LowerMethod): ArgumentPattern =>
  (method === DEFAULT_LOWER_METHOD ? byDefault : word)(LOWER_METHOD_ROWS[method].word);

/** Each way to compute an achievement, without and with a cap. */
const ACHIEVEMENTS: readonly Template[] = (
  [
    { polarity: 'higher', direction: HIGHER, method: DEFAULT_LOWER_METHOD, words: [] },
    ...LOWER_METHODS.map((method) => ({
      polarity: 'lower' as const,
      direction: LOWER,
      method,
      words: [saidMethod(method)],
    })),
    { polarity: 'within', direction: WITHIN, method: DEFAULT_LOWER_METHOD, words: [] },
  ] as const
).flatMap(({ polarity, direction, method, words }): Template[] => {
  const full = nativeAchievement(polarity, method, plainPair('{T}', '{R}'), ROW_BY_ROW);
  const defined = (formula: string) =>
    unlessBlank('TR', unlessNegative(polarity === 'lower' && method === 'ratio' ? 'TR' : 'T', formula));
  const taken = (limit: ArgumentPattern) => [any('T'), any('R'), direction, limit, ...words];
  return [
    { id: 'CAPAIAN', args: taken(byDefault('')), native: defined(full) },
    { id: 'CAPAIAN', args: taken(cap), native: defined(nativeCapped('{C}', full, ROW_BY_ROW)) },
  ];
});

/** What a call computes as a percentage is a fraction; of a plain number its size tells. Rounding keeps 0.57 × 100 from being less than 57. */
const PERCENT = nativePercent('{X}');
const LIKELY_FRACTION = fractionFormula('{X}');
const LIKELY_PERCENT = nativePercent(LIKELY_FRACTION);
const POINTS = `ROUND(IF(ABS({X})<=${MOST_FRACTION},{X}*100,{X}),10)`;

const RATINGS: readonly Template[] = RATING_SCALE_IDS.flatMap((id) => {
  const scale = RATING_SCALES[id];
  const argument = id === DEFAULT_RATING_SCALE ? byDefault(id) : word(id);
  const rated = (value: string) => unlessBlank('X', nativeRating(scale, value));
  return [
    { id: 'PREDIKAT', args: [percent('X'), argument], native: rated(PERCENT) },
    { id: 'PREDIKAT', args: [any('X'), argument], native: rated(scale.points ? POINTS : LIKELY_PERCENT) },
  ];
});

const STATUSES: readonly Template[] = (
  [
    ['higher', HIGHER],
    ['lower', LOWER],
    ['within', WITHIN],
  ] as const
).map(([polarity, direction]) => ({
  id: 'STATUS',
  args: [any('T'), any('R'), direction],
  native: unlessBlank('TR', nativeStatus(polarity, '{T}', '{R}')),
}));

const CONSOLIDATIONS: readonly Template[] = CONSOLIDATION_METHODS.map((method) => {
  const name = CONSOLIDATION_ROWS[method].word;
  return {
    id: 'KONSOLIDASI',
    args: [reference('A'), method === DEFAULT_CONSOLIDATION ? byDefault(name) : word(name)],
    native: nativeConsolidation(method, '{A}'),
  };
});

const FIGURES: readonly Template[] = [
  {
    id: 'PERSENTASE',
    args: [any('B'), any('K')],
    native: unlessBlank('BK', 'IF(({K}<>0)*(({B}>{K})+({B}<0)),#VALUE!,{B}/{K})'),
  },
  { id: 'PERTUMBUHAN', args: [any('B'), any('S')], native: unlessBlank('BS', nativeGrowth('{B}', '{S}/{B}')) },
  { id: 'KEMAJUAN', args: [any('R'), any('T')], native: unlessBlank('RT', '{R}/{T}') },
  {
    id: 'KEMAJUAN',
    args: [any('R'), any('T'), any('B')],
    native: unlessBlank('RT', `IF(({B}="")+({B}="-"),{R}/{T},${nativeProgress('{R}', '{B}', '{T}')})`),
  },
  {
    id: 'EFISIENSI',
    args: [percent('X'), any('P'), any('R')],
    native: unlessBlank('XPR', nativeEfficiency('{X}', '{P}', '{R}')),
  },
  {
    id: 'EFISIENSI',
    args: [any('X'), any('P'), any('R')],
    native: unlessBlank('XPR', nativeEfficiency(LIKELY_FRACTION, '{P}', '{R}')),
  },
  {
    id: 'RERATA',
    args: [reference('A')],
    native: `IF(COUNT({A})=0,"",${meanFormula('{A}')})`,
  },
  {
    id: 'PROYEKSI',
    args: [reference('A'), reference('B'), any('X')],
    native: unlessBlank('X', 'FORECAST({X},{B},{A})'),
  },
];

export const TEMPLATES: readonly Template[] = [...ACHIEVEMENTS, ...RATINGS, ...STATUSES, ...CONSOLIDATIONS, ...FIGURES];
