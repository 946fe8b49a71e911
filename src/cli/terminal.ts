/**
 * The world outside a command: where it reads, writes and stands in time. What files say and are called is made safe on its way there: on
 * a terminal some characters are commands, and lines have an end.
 */

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
  /** Says so before the run ends because somebody ends it (Ctrl+C). */
  readonly whenEnded?: (say: () => void) => void;
}

/** What the program tells its caller. */
export const EXIT = { done: 0, findings: 1, failure: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * What moves the cursor, erases, colours or turns the direction of writing: C0 and C1 controls, and the marks of
 * bidirectional text. A cell that says "erase this line" must not be able to hide a finding.
 */
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Commands are shown by their code (`\u001b`); line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(COMMANDS, escaped);
}

/** The same for a name, which has no lines. */
export function printableName(name: string): string {
  return printable(name).replace(/[\n\t]/g, escaped);
}

/** The lines as they are shown: what a cell says may have lines of its own, which begin none here. */
export function printableLines(lines: readonly string[]): string {
  return lines.map((line) => `${printableName(line.replace(/[^\S\n]*\n\s*/g, ' '))}\n`).join('');
}

/** The value as JSON that says the same and holds no commands. */
export function printableJson(value: unknown, layout: 'indented' | 'oneLine' = 'indented'): string {
  // In JSON such characters stand only inside texts, where this is how they may be written.
  return printable(JSON.stringify(value, null, layout === 'indented' ? 2 : 0));
}

/** Breaks a text into lines of at most `width` characters, at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Goes to the first column and erases the line (ANSI). */
const ERASE = '\r\u001b[2K';

/** One line on a screen that says what is being done, replaced at each step and gone before anything else is written. */
export class ProgressLine {
  private shown = false;

  constructor(
    private readonly write: (text: string) => void,
    private readonly width: number,
  ) {}

  show(text: string): void {
    // A line that wraps could not be erased whole.
    this.write(ERASE + text.slice(0, this.width - 1));
    this.shown = true;
  }

  erase(): void {
    if (this.shown) this.write(ERASE);
    this.shown = false;
  }
}

/** Often enough for a screen; each message between processes costs more than a small sheet does. */
const EVERY_MS = 100;

/** Passes on what is said, but only so often. */
export function sparingly(say: (text: string) => void): (text: string) => void {
  let said = 0;
  return (text) => {
    if (Date.now() - said < EVERY_MS) return;
    said = Date.now();
    say(text);
  };
}
