/**
 * Which way is better for an indicator: the three directions, the words for each, and all that a column of directions may say.
 * Source: published tables and forms; the numbers 1, -1 and 0 as some agencies' performance systems export them.
 */

import { type Bilingual, both } from '../language/bilingual';

interface PolarityRow {
  /** As forms offer it and functions take it, in any case. */
  readonly word: string;
  /** The number that says the same. */
  readonly number: string;
  readonly meaning: Bilingual;
  /** What else a column of directions may say, in lower case. */
  readonly names: string;
}

export const POLARITY_ROWS = {
  higher: {
    word: 'Naik',
    number: '1',
    meaning: both('makin tinggi makin baik', 'higher is better'),
    names:
      'max, maks, maximize, maximise, maksimum, maksimal, maximum, maksimasi, maksimalkan, maksimalisasi, positif, positive, +, ↑, ▲, △, ⬆, ⇧, ↗, up, meningkat, tinggi, ' +
      'semakin tinggi semakin baik, makin tinggi makin baik, semakin besar semakin baik, higher is better, progress positif, polaritas positif',
  },
  lower: {
    word: 'Turun',
    number: '-1',
    meaning: both('makin rendah makin baik', 'lower is better'),
    names:
      'min, minimize, minimise, minimum, minimal, minimasi, minimalkan, minimalisasi, negatif, negative, -, ↓, ▼, ▽, ⬇, ⇩, ↘, down, menurun, rendah, ' +
      'semakin rendah semakin baik, makin rendah makin baik, semakin kecil semakin baik, lower is better, progress negatif, polaritas negatif',
  },
  within: {
    word: 'Tetap',
    number: '0',
    meaning: both('makin dekat target makin baik', 'nearer to the target is better'),
    names: 'stabil, stabilize, stabilise, stabilisasi, target presisi, presisi, range',
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

/** With which a longer text on the direction begins ("Maksimal (semakin besar …)"), in whatever form: `max` and `maximize`. */
export const POLARITY_STEMS: readonly string[] = ['max', 'maks', 'min', 'stabil'];

/** The same as whole words. */
export const POLARITY_BEGINNINGS: readonly string[] =
  'naik, turun, tetap, positif, negatif, progresif, regresif, higher, lower, semakin tinggi, semakin rendah, semakin besar, semakin kecil, tinggi, rendah, meningkat, menurun'.split(
    ', ',
  );
