/**
 * "Bobot | Nilai | Hasil", "Nilai (1-5) | Bobot | Hasil": where nothing is an achievement, the only other column between weight and score
 * holds the mark that was earned, or the one right before the weight that names its scale.
 */

import { worthWords } from '../knowledge/names/means';
import { anyOf } from '../language/words/any-of';
import { type Column } from './model';

/** "(1-5)": the scale of the marks, behind the word for them in a header. The source of a pattern. */
export const SCALE_IN_BRACKETS = String.raw`\(\s*\d{1,3}\s*[-–]\s*\d{1,3}\s*\)`;

export function markColumn(columns: readonly Column[]): Column | undefined {
  const ofRole = (role: Column['role']) => columns.filter((column) => column.role === role);
  const [[weight, ...weights], [score, ...scores]] = [ofRole('weight'), ofRole('score')];
  if (!weight || !score || weights.length + scores.length + ofRole('achievement').length > 0) return undefined;
  const between = ofRole('other').filter(({ index }) => index > weight.index && index < score.index);
  const [mark, ...more] = between;
  if (mark) return more.length === 0 ? mark : undefined;
  return ofRole('other').find(({ index, header }) => index === weight.index - 1 && ON_SCALE.test(header));
}

const ON_SCALE = new RegExp(String.raw`^${anyOf(worthWords())}\s*${SCALE_IN_BRACKETS}$`, 'i');
