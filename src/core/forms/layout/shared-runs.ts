/** Equal neighbours of a shared field, which become one merged cell. */

import { type FormRecord } from './field';

export interface CellRun {
  readonly from: number;
  readonly to: number;
}

/** Rows below each other that say the same: from the first to the last, at least two. */
export function sharedRuns(key: string, records: readonly FormRecord[]): readonly CellRun[] {
  const runs: CellRun[] = [];
  for (let from = 0; from < records.length;) {
    const value = records[from]?.[key]?.value;
    let to = from;
    while (value !== undefined && value !== '' && records[to + 1]?.[key]?.value === value) to++;
    if (to > from) runs.push({ from, to });
    from = to + 1;
  }
  return runs;
}

/** All whole numbers from the first to the last. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
