/**
 * How tables say in words whether a target was reached. Longest first: "tidak tercapai" holds "tercapai".
 * Source: practice of performance reports and evaluation forms.
 */

export type WrittenStatus = 'exceeded' | 'reached' | 'missed';

/** What nothing but a reason may follow: "Belum tercapai karena …". */
const MISSED = /^(?:tidak|belum|kurang|blm|tdk)\s+(?:ter|men)capai(?:\s+target)?\b|^di\s?bawah\s+target\b/;
/** These stand alone, or before a sign: "Tercapai 90%" is a figure. */
const EXCEEDED = /^(?:melampaui|melebihi|terlampaui|di\s?atas)(?:\s+target)?(?=$|[.,;(])/;
const REACHED = /^(?:tercapai|mencapai target|sesuai target|memenuhi target|target tercapai)(?=$|[.,;(])/;

/** The status that a tidy, lower-case text begins with; `null` for any other text. */
export function readStatus(text: string): WrittenStatus | null {
  if (MISSED.test(text)) return 'missed';
  if (EXCEEDED.test(text)) return 'exceeded';
  return REACHED.test(text) ? 'reached' : null;
}
