import { editDistance } from '../../core/table/header/word-matching';

/** The known word that was most likely meant: it begins with or holds what was typed, or is a few slips away. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const text = typed.toLowerCase();
  const holding = text.length < 3 ? undefined : known.find((word) => word.includes(text));
  if (holding !== undefined) return holding;
  const limit = Math.ceil(text.length / 3);
  const [nearest] = known
    .map((word) => ({ word, distance: editDistance(text, word, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.word ?? null;
}
