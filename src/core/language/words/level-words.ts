/** Which level of government or of a plan a text names. */

import { type LevelRow, PLAN_LAYER_ROWS, UNIT_LEVEL_ROWS } from '../../knowledge/documents/plan-levels';
import { wordsIn } from '../../knowledge/rows';
import { anyOf } from './any-of';

export type LevelWords = readonly [rank: number, words: RegExp];

const wordsOfRow = (row: LevelRow): LevelWords => [
  row.rank,
  new RegExp(`\\b${anyOf(wordsIn(row))}\\b${row.notBefore === undefined ? '' : `(?!\\s+${row.notBefore})`}`, 'i'),
];

/** Whose indicators they are. */
export const UNIT_LEVELS = UNIT_LEVEL_ROWS.map(wordsOfRow);

/** What layer of the plan they belong to. */
export const PLAN_LAYERS = PLAN_LAYER_ROWS.map(wordsOfRow);

/** The lowest level that any of the texts names; `null` where none names one. */
export function narrowestNamed(texts: readonly string[], levels: readonly LevelWords[]): number | null {
  const named = levels.filter(([, words]) => texts.some((text) => words.test(text))).map(([rank]) => rank);
  return named.length > 0 ? Math.max(...named) : null;
}
