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
