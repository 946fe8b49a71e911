/** "Bobot | Nilai | Hasil": where nothing is an achievement, the only other column between weight and score holds the mark that was earned. */

import { type Column } from './model';

export function markColumn(columns: readonly Column[]): Column | undefined {
  const ofRole = (role: Column['role']) => columns.filter((column) => column.role === role);
  const [[weight, ...weights], [score, ...scores]] = [ofRole('weight'), ofRole('score')];
  if (!weight || !score || weights.length + scores.length + ofRole('achievement').length > 0) return undefined;
  const between = ofRole('other').filter(({ index }) => index > weight.index && index < score.index);
  const [mark, ...more] = between;
  return more.length === 0 ? mark : undefined;
}
