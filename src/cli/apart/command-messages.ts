/** How the process that carries out one command talks to the one that asked. */

import { type ExitCode, type Terminal } from '../terminal';

export interface CommandRequest {
  readonly args: readonly string[];
  /** The terminal, as far as it is plain data. */
  readonly place: Pick<Terminal, 'folder' | 'colour' | 'width'> & { readonly now: string };
}

export type CommandMessage =
  | { readonly kind: 'out' | 'err' | 'progress'; readonly text: string }
  | { readonly kind: 'done'; readonly code: ExitCode };
