/** Which way is better for an indicator, and how we know. */

import {
  ANSWERING_WORDS,
  EITHER_WAY_WORDS,
  FALLING_OBJECTIVES,
  FALLING_WORDS,
  POLARITY_NAMES,
  RISING_OBJECTIVES,
  RISING_WORDS,
} from '../../language/words/direction-words';
import { WordList, firstWord, searchWords } from '../../language/words/find-words';
import { normalise } from '../../language/normalise';
import { type PolarityChoice, type Settings } from '../../settings';
import { type Cell, type Indicator } from '../../table/model';
import { nameWords } from './name-words';
import { nameBeginning } from './names';
import { oncePer, oncePerPair } from './once';

export type Polarity = PolarityChoice;

export interface KnownPolarity {
  readonly polarity: Polarity;
  /** `column` and `settings` are somebody's word; `words` is our reading of the name, good enough for a warning only. */
  readonly from: 'column' | 'settings' | 'words';
}

const falling = new WordList(FALLING_WORDS);
const answering = new WordList(ANSWERING_WORDS);
const eitherWay = new WordList(EITHER_WAY_WORDS);
const rising = new WordList(RISING_WORDS);
const risingObjectives: ReadonlySet<string> = new Set(RISING_OBJECTIVES);
const fallingObjectives: ReadonlySet<string> = new Set(FALLING_OBJECTIVES);

/** The polarity column first, then the user's setting, then words; `null` when none of them tells. */
export const polarityOf = oncePerPair(findPolarity);

function findPolarity(indicator: Indicator, { polarities }: Settings): KnownPolarity | null {
  const written = indicator.polarity && POLARITY_NAMES.get(normalise(indicator.polarity.text));
  if (written) return { polarity: written, from: 'column' };
  const chosen = isEmpty(polarities) ? undefined : polarities[normalise(indicator.name.text)];
  if (chosen) return { polarity: chosen, from: 'settings' };
  const guessed = fromWords(indicator);
  return guessed ? { polarity: guessed, from: 'words' } : null;
}

function isEmpty(record: Settings['polarities']): boolean {
  for (const _ in record) return false;
  return true;
}

/** Reads the direction from an indicator's name and the objective that it stands under. */
function fromWords(indicator: Indicator): Polarity | null {
  const name = nameWords(indicator);
  const beginning = nameBeginning(indicator).words[0]?.toLowerCase() ?? '';
  if (fallingObjectives.has(beginning) || eitherWay.find(name)) return null;
  if (falling.find(name)) return answering.find(name) ? 'higher' : 'lower';
  if (rising.find(name) || risingObjectives.has(beginning)) return 'higher';
  const objective = (indicator.objective ?? indicator.goal)?.cell;
  return objective && promisesRise(objective) ? 'higher' : null;
}

/** An objective's cell, which several indicators share. */
const promisesRise = oncePer(
  ({ text }: Cell) => risingObjectives.has(firstWord(text)) && falling.find(searchWords(text)) === null,
);
