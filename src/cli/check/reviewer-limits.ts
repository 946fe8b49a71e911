/** What the review of one file may take, and how the process that reviews talks to the one that asked. */

import { type CheckRun, type FileReport } from './file-report';

/** Seconds of processor time: a machine that is busy with other things makes no file unreadable. */
export const LONGEST_SECONDS = 6;

/** Memory of the whole process, and the part of it that values and texts may take. */
export const MEMORY_MB = 550;
export const HEAP_MB = 400;

/** A process that holds more than this after a file gives it back by ending. */
export const SPENT_MB = 300;

/** How the watch ends a process that works too long; for too much memory it is killed. */
export const TIME_SIGNAL = 'SIGTERM';

export type ReviewerRequest = { readonly run: CheckRun } | { readonly index: number };

export type ReviewerMessage =
  | { readonly kind: 'progress'; readonly text: string }
  /** `spent`: the process should review no further file. */
  | { readonly kind: 'done'; readonly report: FileReport; readonly spent: boolean };
