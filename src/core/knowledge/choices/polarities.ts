/**
 * Which way is better for an indicator: the three directions, the words for each, and all that a column of directions may say.
 * Source: published tables and forms; the numbers 1, -1 and 0 as some agencies' performance systems export them.
 */

import { type Bilingual, both } from '../../language/bilingual';

interface PolarityRow {
  /** As forms offer it and functions take it, in any case. */
  readonly word: string;
  /** The number that says the same. */
  readonly number: string;
  readonly meaning: Bilingual;
  /** What else a column of directions may say, in lower case. */
  readonly names: string;
  /** With which a longer text on the direction begins or goes on ("Maksimal (semakin besar …)"): single words, in lower case. */
  readonly words: string;
}

export const POLARITY_ROWS = {
  higher: {
    word: 'Naik',
    number: '1',
    meaning: both('makin tinggi makin baik', 'higher is better'),
    names:
      'max, maks, maximize, maximise, maksimum, maksimal, maximum, maksimasi, maksimalkan, maksimalisasi, positif, positive, +, ↑, ▲, △, ⬆, ⇧, ↗, up, meningkat, tinggi, ' +
      'semakin tinggi semakin baik, makin tinggi makin baik, semakin besar semakin baik, higher is better, progress positif, polaritas positif',
    words:
      'naik, max, maks, maximize, maximise, maximal, maximum, maksimum, maksimal, maksimasi, maksimalkan, maksimalisasi, positif, positive, ' +
      'progresif, higher, larger, tinggi, besar, meningkat',
  },
  lower: {
    word: 'Turun',
    number: '-1',
    meaning: both('makin rendah makin baik', 'lower is better'),
    names:
      'min, minimize, minimise, minimum, minimal, minimasi, minimalkan, minimalisasi, negatif, negative, -, ↓, ▼, ▽, ⬇, ⇩, ↘, down, menurun, rendah, ' +
      'semakin rendah semakin baik, makin rendah makin baik, semakin kecil semakin baik, lower is better, progress negatif, polaritas negatif',
    words:
      'turun, min, minimize, minimise, minimum, minimal, minimasi, minimalkan, minimalisasi, negatif, negative, ' +
      'regresif, lower, smaller, rendah, kecil, menurun',
  },
  within: {
    word: 'Tetap',
    number: '0',
    meaning: both('makin dekat target makin baik', 'nearer to the target is better'),
    names: 'stabil, stabilize, stabilise, stabilisasi, target presisi, presisi, range',
    words: 'tetap, stabil, stabilize, stabilise, stabilisasi, presisi',
  },
} as const satisfies Readonly<Record<string, PolarityRow>>;

export type Polarity = keyof typeof POLARITY_ROWS;

export const POLARITIES = Object.keys(POLARITY_ROWS) as readonly Polarity[];

/** `Naik`, `Turun`, `Tetap`. */
export const POLARITY_WORDS: readonly string[] = POLARITIES.map((polarity) => POLARITY_ROWS[polarity].word);

/** What a polarity column may say, normalised. */
export const POLARITY_NAMES: ReadonlyMap<string, Polarity> = new Map(
  POLARITIES.flatMap((polarity) => {
    const { word, number, names } = POLARITY_ROWS[polarity];
    return [word.toLowerCase(), number, ...names.split(', ')].map((name) => [name, polarity] as const);
  }),
);

/** The directions by the words that longer texts on them are made of. */
export const POLARITY_OF_WORD: ReadonlyMap<string, Polarity> = new Map(
  POLARITIES.flatMap((polarity) => POLARITY_ROWS[polarity].words.split(', ').map((word) => [word, polarity] as const)),
);

/** With which a text on a direction begins that cannot say what became of a figure, as "Naik" or "Menurun" can. */
export const SURE_DIRECTIONS: readonly string[] =
  'max, maks, min, target presisi, presisi, stabilis, stabiliz, progres, regres, polaritas, higher, larger, lower, smaller'.split(
    ', ',
  );

/** Before the word of a direction: "Makin tinggi makin baik". */
export const MORE_AND_MORE_WORDS: ReadonlySet<string> = new Set(['semakin', 'makin', 'lebih']);

/** How the figures of periods are brought together, in front of a direction: "TLK/Min". */
export const BROUGHT_TOGETHER_WORDS: readonly string[] = ['tlk', 'take last known', 'avg', 'sum'];

/** What more, or less, of a figure is where that is worse: "Semakin tinggi semakin buruk". */
export const WORSE_WORDS: ReadonlySet<string> = new Set(['buruk', 'jelek', 'worse']);

/** "Makin rendah makin baik". */
export const BETTER_WORDS: readonly string[] = ['baik', 'bagus'];
