/**
 * Whether a target is reached: the three answers, and how tables write them.
 * Source: practice of performance reports and evaluation forms.
 */

import { eachOf } from '../rows';

interface StatusRow {
  /** As functions, forms and reports show it. */
  readonly name: string;
  /** How a text that says so begins, in lower case. */
  readonly written: string;
}

export const STATUS_ROWS = {
  exceeded: { name: 'Melampaui', written: 'melampaui, melebihi, terlampaui, di atas, diatas' },
  reached: { name: 'Tercapai', written: 'tercapai, mencapai target, sesuai target, memenuhi target, target tercapai' },
  missed: { name: 'Belum tercapai', written: 'di bawah target, dibawah target' },
} as const satisfies Readonly<Record<string, StatusRow>>;

export type Status = keyof typeof STATUS_ROWS;

/** In front of "tercapai" or "mencapai" they make it the opposite. */
export const NOT_REACHED_WORDS: readonly string[] = ['tidak', 'belum', 'kurang', 'blm', 'tdk'];

/** What else stands in a column of statuses and says nothing of whether the target was reached. */
export const OPEN_STATUS_WORDS: readonly string[] =
  'on track, off track, tidak ada data, akan tercapai, perlu usaha keras, perlu upaya keras, perlu kerja keras'.split(
    ', ',
  );

/** Indonesian, as the functions and reports show it. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = eachOf(
  Object.keys(STATUS_ROWS) as readonly Status[],
  (status) => STATUS_ROWS[status].name,
);

export function writtenAs(status: Status): readonly string[] {
  return STATUS_ROWS[status].written.split(', ');
}
