/** Says on a screen what is being done. */

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
