/** Finds the word that somebody most likely meant. */

import { type Bilingual } from '../../core/language/bilingual';
import { editDistance } from '../../core/language/edit-distance';

/** Shorter texts stand in too many words to tell which was meant. */
const SHORTEST_PART = 3;

/** A question to put behind "unknown": the known word that was most likely meant. Empty when none comes close. */
export function didYouMean(typed: string, known: readonly string[]): Bilingual {
  const nearest = nearestWord(typed.toLowerCase(), known);
  if (nearest === null) return { id: '', en: '' };
  return { id: ` Maksud Anda "${nearest}"?`, en: ` Did you mean "${nearest}"?` };
}

/** One that holds what was typed, else the one that is the fewest slips away. */
function nearestWord(typed: string, known: readonly string[]): string | null {
  const words = known.map((word) => ({ word, lower: word.toLowerCase() }));
  const holding = words.find(({ lower }) => typed.length >= SHORTEST_PART && lower.includes(typed));
  if (holding) return holding.word;
  const limit = Math.ceil(typed.length / 3);
  const [nearest] = words
    .map(({ word, lower }) => ({ word, distance: editDistance(typed, lower, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.word ?? null;
}
