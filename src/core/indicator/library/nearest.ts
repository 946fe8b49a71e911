/** The rows of the library whose names come nearest to a name that it does not have. */

import { CHANGE_WORDS } from '../../knowledge/growth';
import { type IndicatorRow, type Measure, LIBRARY } from '../../knowledge/indicators/library';
import { NUMBER_OF_THINGS } from '../../knowledge/measures';
import { unitOf } from '../../language/units';
import { type Stems, cosine, rarity, stemsOfWords } from '../likeness';
import { measureKind } from '../names';
import { mendedWords } from './lookup';
import { meantWords, plainName } from './names';

export interface Near {
  readonly row: IndicatorRow;
  /** 0 to 1; 1 is the same words. */
  readonly likeness: number;
}

/** Below this two names share words by chance. */
const LEAST_LIKENESS = 0.3;

/** The rows whose names are most like this one, the nearest first; `most` at most. */
export function nearest(name: string, most = 3): readonly Near[] {
  return byLikeness(telling(wordsMeant(name)))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .slice(0, most);
}

/** Less alike than this, a proposal that nobody asked for would only be in the way. */
const LEAST_OF_PROPOSAL = 0.78;

/**
 * The row that a name probably means, to be proposed unasked: much alike, by more than one word, measured alike, and no other as near.
 * `unit`: as the table writes it, '' where it does not say.
 */
export function similarTo(name: string, unit = ''): IndicatorRow | null {
  const words = wordsMeant(name);
  const stems = telling(words);
  const kinds = kindsOf(words, unit, stems);
  const [near, next] = byLikeness(stems).filter(
    ({ row, likeness }) => likeness >= LEAST_OF_PROPOSAL && isMeasuredAlike(row, kinds),
  );
  if (!near || near.likeness === next?.likeness) return null;
  return sharedWith(near.wording, stems) === 1 && Math.max(near.wording.size, stems.size) > 1 ? null : near.row;
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

/** The measures of a row whose name or unit says so. */
const FITTING = {
  things: ['count'],
  share: ['share', 'ratio', 'growth'],
  index: ['index', 'rating', 'level', 'ratio'],
  rating: ['index', 'rating', 'level'],
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

function kindOf(word: string): Kind | undefined {
  if (NUMBER_OF_THINGS.has(word)) return 'things';
  const kind = measureKind(word);
  return kind === 'share' || kind === 'index' || kind === 'rating' ? kind : undefined;
}

function isMeasuredAlike({ measure }: IndicatorRow, kinds: readonly Kind[]): boolean {
  return kinds.every((kind) => FITTING[kind].some((each) => each === measure));
}

interface Nearer extends Near {
  /** The wording of the row that is so near. */
  readonly wording: Stems;
}

function byLikeness(stems: Stems): readonly Nearer[] {
  if (stems.size === 0) return [];
  const { rows, weights, rarest } = named();
  return rows
    .map(({ row, wordings }) => {
      const [best] = wordings
        .map((wording) => ({ row, wording, likeness: cosine(stems, wording, weights, rarest) }))
        .sort((a, b) => b.likeness - a.likeness);
      return best ?? { row, wording: stems, likeness: 0 };
    })
    .sort((a, b) => b.likeness - a.likeness);
}

interface Named {
  readonly rows: readonly { readonly row: IndicatorRow; readonly wordings: readonly Stems[] }[];
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of the rarest word: what a name says besides makes another indicator of it. */
  readonly rarest: number;
}

let names: Named | undefined;

function named(): Named {
  if (names) return names;
  const rows = LIBRARY.map((row) => ({
    row,
    wordings: [row.name, ...(row.variants ?? [])].map((text) => telling(meantWords(text))),
  }));
  const weights = rarity(rows.flatMap(({ wordings }) => wordings));
  names = { rows, weights, rarest: Math.max(...weights.values()) };
  return names;
}
