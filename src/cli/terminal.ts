/** The world outside a command: where it reads, writes and stands in time. */
export interface Terminal {
  /** How the user calls the program, as the help writes it. */
  readonly program: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Says what is being done, for whoever waits at a screen; does nothing elsewhere. */
  readonly progress: (text: string) => void;
  /** Files are reviewed in a process of their own, so that one can end neither this one nor the review of the others. */
  readonly separate: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly colour: boolean;
  /** Characters a line. */
  readonly width: number;
  /** The moment of the run. */
  readonly now: Date;
}

/** What the program tells its caller. */
export const EXIT = { done: 0, findings: 1, failure: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
