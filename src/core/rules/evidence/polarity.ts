/** Which way is better for an indicator, and how we know. */

import {
  ANSWERING_WORDS,
  FALLING_OBJECTIVES,
  FALLING_WORDS,
  POLARITY_NAMES,
  RISING_OBJECTIVES,
  RISING_WORDS,
} from '../../language/words/direction-words';
import { WordList, firstWord } from '../../language/words/find-words';
import { normalise } from '../../language/normalise';
import { type PolarityChoice, type Settings } from '../../settings';
import { type Indicator } from '../../table/model';

export type Polarity = PolarityChoice;

export interface KnownPolarity {
  readonly polarity: Polarity;
  /** `column` and `settings` are somebody's word; `words` is our reading of the name, good enough for a warning only. */
  readonly from: 'column' | 'settings' | 'words';
}

const falling = new WordList(FALLING_WORDS);
const answering = new WordList(ANSWERING_WORDS);
const rising = new WordList(RISING_WORDS);
const risingObjectives: ReadonlySet<string> = new Set(RISING_OBJECTIVES);
const fallingObjectives: ReadonlySet<string> = new Set(FALLING_OBJECTIVES);

/** The polarity column first, then the user's setting, then words; `null` when none of them tells. */
export function polarityOf(indicator: Indicator, settings: Settings): KnownPolarity | null {
  const written = POLARITY_NAMES.get(normalise(indicator.polarity?.text ?? ''));
  if (written) return { polarity: written, from: 'column' };
  const chosen = settings.polarities[normalise(indicator.name.text)];
  if (chosen) return { polarity: chosen, from: 'settings' };
  const guessed = polarityFromWords(
    indicator.name.text,
    indicator.objective?.cell.text ?? indicator.goal?.cell.text ?? '',
  );
  return guessed ? { polarity: guessed, from: 'words' } : null;
}

/** Reads the direction from an indicator's name and the objective that it stands under. */
export function polarityFromWords(name: string, objective: string): Polarity | null {
  const text = normalise(name);
  const beginning = firstWord(name);
  if (fallingObjectives.has(beginning)) return null;
  if (falling.find(text)) return answering.find(text) ? 'higher' : 'lower';
  if (rising.find(text) || risingObjectives.has(beginning)) return 'higher';
  const wish = firstWord(objective);
  if (fallingObjectives.has(wish)) return null;
  return risingObjectives.has(wish) && !falling.find(normalise(objective)) ? 'higher' : null;
}
