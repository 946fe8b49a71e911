/** The rows of the library whose names come nearest to a name that it does not have. */

import { CHANGE_WORDS } from '../../knowledge/names/growth';
import { type IndicatorRow, type Measure, LIBRARY } from '../../knowledge/indicators/library';
import { ASIDES, LIGHT_WORDS, RANKS, TRAILING_WORDS } from '../../knowledge/indicators/wordings';
import { type MeasureKind, NUMBER_OF_THINGS } from '../../knowledge/names/measures';
import { SILENT_WORDS } from '../../knowledge/names/silent-words';
import { measureKind } from '../../language/measure-kind';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { unitOf } from '../../language/units';
import { type Stems, cosine, rarity, stemsOfWords } from '../words/likeness';
import { unitAgainst } from './known';
import { mendedWords } from './wording-tree';
import { comparedWords, plainName } from './names';

export interface Near {
  readonly row: IndicatorRow;
  /** 0 to 1; 1 is the same words. */
  readonly likeness: number;
}

/** Below this two names share words by chance. */
const LEAST_LIKENESS = 0.3;

/** The rows whose names are most like this one, the nearest first; `most` at most. */
export function nearest(name: string, most = 3): readonly Near[] {
  if (!/\p{L}/u.test(name)) return [];
  return byLikeness(telling(wordsMeant(name)))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .slice(0, most);
}

/** Less alike than this, a proposal that nobody asked for would only be in the way. */
const LEAST_OF_PROPOSAL = 0.78;

/** Another row that comes as near as this might be meant as well. */
const LEAST_LEAD = 0.1;

/**
 * The row that a name probably means, to be proposed unasked: much alike, by more than one word, measured alike, saying nothing besides
 * that its card does not say, and no other nearly as near. `unit`: as the table writes it, '' where it does not say.
 */
export function similarTo(name: string, unit = ''): IndicatorRow | null {
  const words = wordsMeant(name);
  const stems = telling(words);
  const kinds = kindsOf(words, unit, stems);
  const [near, next] = byLikeness(stems).filter(
    ({ row, likeness, wording }) =>
      likeness >= LEAST_OF_PROPOSAL - LEAST_LEAD && isMeasuredAlike(row, wording, kinds, unit),
  );
  if (!near || near.likeness < LEAST_OF_PROPOSAL || near.likeness - (next?.likeness ?? 0) < LEAST_LEAD) return null;
  const { stems: own } = near.wording;
  if (sharedWith(own, stems) === 1 && Math.max(own.size, stems.size) > 1) return null;
  return saysMore(words, near) ? null : near.row;
}

function wordsMeant(name: string): readonly string[] {
  return mendedWords(plainName(name).words);
}

const changes: ReadonlySet<string> = new Set(CHANGE_WORDS);

/** "Peningkatan", "pertumbuhan": of a hundred indicators, and of none in particular. */
function telling(words: readonly string[]): Stems {
  return stemsOfWords(words.filter((word) => !changes.has(word)));
}

function sharedWith(wording: Stems, stems: Stems): number {
  return [...stems].filter((each) => wording.has(each)).length;
}

/** "Rasio dokter gigi": a word that neither the wording nor the card has makes another indicator of it, however long the name. */
function saysMore(words: readonly string[], { row, wording }: Nearer): boolean {
  const besides = words.filter((word) => !isLight(word) && !changes.has(word));
  const strange = [...stemsOfWords(besides)].filter((each) => !wording.stems.has(each));
  if (strange.length === 0) return false;
  const card = stemsOfWords(comparedWords(textOf(row)));
  return strange.some((each) => !card.has(each));
}

function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word) || SILENT_WORDS.has(word) || ASIDES.has(word) || TRAILING_WORDS.has(word);
}

function textOf({
  name,
  short = [],
  variants = [],
  topics = [],
  formula = '',
  basis = '',
  ...row
}: IndicatorRow): string {
  return [name, ...short, ...variants, ...topics, formula, basis, row.dataSource ?? '', ...row.producer].join(' ');
}

/** The measures of a row whose name or unit says so. */
const FITTING = {
  things: ['count'],
  share: ['share', 'ratio', 'growth'],
  index: ['index', 'rating', 'level', 'ratio'],
  rating: ['index', 'rating', 'level'],
  rank: ['rating', 'level'],
  worth: ['index', 'rating', 'level', 'ratio', 'money'],
  money: ['money'],
  time: ['duration'],
  change: ['growth'],
} as const satisfies Readonly<Record<string, readonly Measure[]>>;

type Kind = keyof typeof FITTING;

/** What the words of measure promise: the one that a name begins with, and every one where little else is said. */
function kindsOf(words: readonly string[], unit: string, stems: Stems): readonly Kind[] {
  const saying = stems.size > 1 ? words.slice(0, 1) : words;
  const category = unitOf(unit)?.category;
  return [
    ...saying.flatMap((word) => kindOf(word) ?? []),
    ...(words.some((word) => changes.has(word)) ? (['change'] as const) : []),
    ...(category === 'percent' ? (['share'] as const) : []),
    ...(category === 'index' ? (['index'] as const) : []),
  ];
}

/** The measures that promise one kind of figure whatever stands behind them. */
const PROMISING: Readonly<Partial<Record<MeasureKind, Kind>>> = {
  share: 'share',
  index: 'index',
  rating: 'rating',
  money: 'money',
  time: 'time',
};

/** A score, or a sum of money. */
const WORTH = 'nilai';

function kindOf(word: string): Kind | undefined {
  if (NUMBER_OF_THINGS.has(word)) return 'things';
  if (RANKS.has(word)) return 'rank';
  if (word === WORTH) return 'worth';
  return PROMISING[measureKind(word) ?? 'other'];
}

/** The kinds of a wording that begins with the same word are the same, whatever they are. */
function isMeasuredAlike(row: IndicatorRow, wording: Wording, kinds: readonly Kind[], unit: string): boolean {
  if (unit !== '' && unitAgainst(row, unit) !== null) return false;
  const own = kindOf(wording.first);
  return kinds.every((kind) => kind === own || (fits(row, kind) && !(kind === 'things' && isMeasuredOut(row))));
}

function fits({ measure }: IndicatorRow, kind: Kind): boolean {
  return FITTING[kind].some((each) => each === measure);
}

/** "Luas kawasan kumuh" in hectares is no number of areas. */
function isMeasuredOut({ unit }: IndicatorRow): boolean {
  const category = unitOf(unit)?.category;
  return category === 'money' || hasUnitTrait(category, 'extent');
}

/** One wording of a row. */
interface Wording {
  /** The word it begins with. */
  readonly first: string;
  readonly stems: Stems;
}

interface Nearer extends Near {
  /** The wording of the row that is so near. */
  readonly wording: Wording;
}

function byLikeness(stems: Stems): readonly Nearer[] {
  if (stems.size === 0) return [];
  const { rows, weights, rarest } = named();
  return rows
    .map(({ row, wordings }) => {
      const [best] = wordings
        .map((wording) => ({ row, wording, likeness: cosine(stems, wording.stems, weights, rarest) }))
        .sort((a, b) => b.likeness - a.likeness);
      return best ?? { row, wording: { first: '', stems }, likeness: 0 };
    })
    .sort((a, b) => b.likeness - a.likeness);
}

interface Named {
  readonly rows: readonly { readonly row: IndicatorRow; readonly wordings: readonly Wording[] }[];
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of the rarest word: what a name says besides makes another indicator of it. */
  readonly rarest: number;
}

let names: Named | undefined;

function named(): Named {
  if (names) return names;
  const rows = LIBRARY.map((row) => ({
    row,
    wordings: [row.name, ...(row.variants ?? [])].map(wordingOf),
  }));
  const weights = rarity(rows.flatMap(({ wordings }) => wordings.map(({ stems }) => stems)));
  names = { rows, weights, rarest: Math.max(...weights.values()) };
  return names;
}

function wordingOf(text: string): Wording {
  const words = comparedWords(text);
  return { first: words[0] ?? '', stems: telling(words) };
}
