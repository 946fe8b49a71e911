/** Ratings that stand where a number would: `WTP`, `BB`, `Sangat Tinggi`, `Level 3 Plus`. Each belongs to an ordered scale. */

import { RATING_ROWS, stepsOf, ratingWords } from '../knowledge/choices/ratings';
import { anyOf } from './words/any-of';
import { wordsIn } from '../knowledge/rows';
import { normalise } from './normalise';

export interface RatingStep {
  /** The scale's name for this step. */
  readonly label: string;
  readonly scale: string;
  /** From 0, the worst. */
  readonly rank: number;
}

/** Letters that are words or column letters in lower case count only in capitals. */
const CAPITALS_ONLY = /^[a-d]{1,2}$/;

const STEPS: ReadonlyMap<string, RatingStep> = new Map(
  RATING_ROWS.flatMap((row) => {
    const [label = '', ...spellings] = wordsIn(row);
    const step: RatingStep = { label, scale: row.scale, rank: stepsOf(row.scale).indexOf(label) };
    return [label, ...spellings].map((spelling): [string, RatingStep] => [normalise(spelling), step]);
  }),
);

const INTRODUCTION = new RegExp(`^${anyOf(ratingWords('label'))}\\s*[:=]?\\s+`, 'i');
const LEVEL = new RegExp(String.raw`^(${anyOf(ratingWords('level'))})?\s*([0-6]|i{1,3}|iv|v)\s*(plus|\+)?$`, 'i');
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** The step that a tidy text names, or `null`. `BB`, `Predikat BB`, `BB (Sangat Baik)` and `Sangat  tinggi` are steps; `bb` is not. */
export function readRating(text: string): RatingStep | null {
  const bare = text.replace(/\s*\([^\d()]*\)$/, '');
  return stepOf(bare) ?? stepOf(bare.replace(INTRODUCTION, '')) ?? readLevel(bare);
}

function stepOf(text: string): RatingStep | null {
  const key = normalise(text);
  if (CAPITALS_ONLY.test(key) && text !== text.toUpperCase()) return null;
  return STEPS.get(key) ?? null;
}

/** `Level 3 Plus` is half a step above `Level 3`; a bare `3` is a number, not a level. */
function readLevel(text: string): RatingStep | null {
  const match = LEVEL.exec(text);
  if (!match?.[2] || (match[1] === undefined && match[3] === undefined)) return null;
  const roman = ROMAN.indexOf(match[2].toLowerCase());
  const level = roman > 0 ? roman : Number(match[2]);
  const plus = match[3] !== undefined;
  return { label: `Level ${level}${plus ? ' Plus' : ''}`, scale: 'level', rank: 2 * level + (plus ? 1 : 0) };
}
