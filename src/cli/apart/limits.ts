/** What work on a file that somebody sent may take. */

export interface Limits {
  /** Seconds of processor time: a machine that is busy with other things makes no file unreadable. */
  readonly seconds: number;
  /** Memory of the whole process, and the part of it that values and texts may take. */
  readonly memoryMb: number;
  readonly heapMb: number;
}

/** Reading and reviewing one file. */
export const REVIEW_LIMITS: Limits = { seconds: 6, memoryMb: 550, heapMb: 400 };

/** Reading one file and writing a workbook about it; the library that writes alone takes some 200 MB. */
export const WRITING_LIMITS: Limits = { seconds: 20, memoryMb: 1_000, heapMb: 600 };

/** How the watch ends a process that works too long; for too much memory it is killed. */
export const TIME_SIGNAL = 'SIGTERM';
