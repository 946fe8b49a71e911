/** What an indicator measures, from its wording alone: what is done (process), what is handed over (output), what comes of it (outcome). */

import { ACTIVITY_BEGINNINGS, ACTIVITY_THINGS, OUTPUT_THINGS } from '../knowledge/activities';
import { wordsOf, withoutCode } from '../language/words/find-words';
import { MEASURE_WORDS } from '../knowledge/measures';

export type IndicatorKind = 'process' | 'output' | 'outcome';

/** Indonesian, as the functions and reports show it. */
export const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  process: 'Proses',
  output: 'Keluaran',
  outcome: 'Hasil',
};

/** Papers are products; meetings and trainings are work. */
const PAPERS: ReadonlySet<string> = new Set(['laporan', 'dokumen', 'notulen']);
/** Counting these says how much there is, not what changed. */
const COUNTING: ReadonlySet<string> = new Set(['jumlah', 'banyaknya', 'total', 'frekuensi']);

/** `null` when the wording does not tell. */
export function indicatorKind(name: string): IndicatorKind | null {
  const [first, second] = wordsOf(withoutCode(name)).map(({ text }) => text.toLowerCase());
  if (first === undefined) return null;
  if (ACTIVITY_BEGINNINGS.has(first)) return PAPERS.has(first) ? 'output' : 'process';
  if (!MEASURE_WORDS.has(first)) return hasMeasure(name) ? 'outcome' : null;
  if (second === undefined) return null;
  if (PAPERS.has(second)) return 'output';
  if (ACTIVITY_THINGS.has(second) || ACTIVITY_BEGINNINGS.has(second)) return 'process';
  return COUNTING.has(first) && OUTPUT_THINGS.has(second) ? 'output' : 'outcome';
}

/** Whether a word of measure stands anywhere in the name. */
function hasMeasure(name: string): boolean {
  return wordsOf(name).some(({ text }) => MEASURE_WORDS.has(text.toLowerCase()));
}
