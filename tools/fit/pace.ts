/** A long row of evaluations: how far it is, on stderr, and where Ctrl-C ends it with what is known. */

import { setImmediate as breathe } from 'node:timers/promises';

/** Where nobody watches, a line after so many seconds is enough. */
const SECONDS_A_LINE = 30;

/** npm hands a signal on that the terminal has sent already: what comes this soon is the same Ctrl-C. */
const SAME_MS = 1000;
/** As shells count an end by this signal. */
const INTERRUPTED = 130;

/** Hears Ctrl-C only where `node` runs it: the command `tsx` ends what is too busy to answer it at once. */
export class Pace {
  private interruptedAt: number | undefined;
  private readonly begun = performance.now();
  private told = performance.now();

  constructor(private readonly isWatched = process.stderr.isTTY) {
    process.on('SIGINT', () => {
      this.interruptedAt ??= performance.now();
      if (performance.now() - this.interruptedAt > SAME_MS) process.exit(INTERRUPTED);
    });
  }

  get isInterrupted(): boolean {
    return this.interruptedAt !== undefined;
  }

  get seconds(): number {
    return (performance.now() - this.begun) / 1000;
  }

  /** One after the other, until it is interrupted. */
  async each<Item, Result>(title: string, items: readonly Item[], work: (item: Item) => Result): Promise<Result[]> {
    const results: Result[] = [];
    for (const item of items) {
      // A signal is heard only between two pieces of work.
      await breathe();
      if (this.isInterrupted) break;
      results.push(work(item));
      this.tell(`${title}: ${results.length} of ${items.length}`);
    }
    if (this.isWatched) process.stderr.write('\r\u001b[2K');
    return results;
  }

  private tell(text: string): void {
    const line = `${text}, ${this.seconds.toFixed(0)} s`;
    if (this.isWatched) {
      process.stderr.write(`\r\u001b[2K${line}`);
    } else if (performance.now() - this.told > SECONDS_A_LINE * 1000) {
      this.told = performance.now();
      process.stderr.write(`${line}\n`);
    }
  }
}
