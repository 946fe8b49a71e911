/** How the process that reviews files talks to the one that asked. */

import { type CheckRun, type FileReport } from './file-report';

export type ReviewerRequest = { readonly run: CheckRun } | { readonly index: number };

export type ReviewerMessage =
  | { readonly kind: 'progress'; readonly text: string }
  /** `spent`: the process should review no further file. */
  | { readonly kind: 'done'; readonly report: FileReport; readonly spent: boolean };
