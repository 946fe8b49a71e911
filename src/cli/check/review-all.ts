/** Hands the files of a run to several reviewers at once, and their reports on: in the order of the files, or as they come. */

import { type FileReport } from './file-report';

/** Whoever reviews files one after the other: this process, or one of its own that may end. */
export interface Reviewer {
  report(index: number): FileReport | Promise<FileReport>;
  close(): void;
}

export interface Delivery {
  /** Numbers of the files to review, ascending. */
  readonly indices: readonly number[];
  /** `false`: a report goes on as soon as it is there. */
  readonly inOrder: boolean;
  readonly take: (index: number, report: FileReport) => void;
}

/** So many reports for each reviewer may wait for a slow file before them: memory does not grow with the run. */
const WAITING_FOR_EACH = 4;

/** Resolves when every report has been taken and every reviewer is closed. */
export async function reviewAll(reviewers: readonly Reviewer[], delivery: Delivery): Promise<void> {
  const order = new Order(delivery, reviewers.length * WAITING_FOR_EACH);
  await Promise.all(
    reviewers.map(async (reviewer) => {
      try {
        for (let place = await order.next(); place !== null; place = await order.next()) {
          order.deliver(place, await reviewer.report(delivery.indices[place] ?? 0));
        }
      } finally {
        reviewer.close();
      }
    }),
  );
}

class Order {
  private given = 0;
  private taken = 0;
  private readonly waiting = new Map<number, FileReport>();
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly delivery: Delivery,
    private readonly room: number,
  ) {}

  /** The place of the next file; `null` behind the last. Waits while too many reports wait for an earlier one. */
  async next(): Promise<number | null> {
    while (this.given < this.delivery.indices.length && this.given - this.taken >= this.room) {
      await new Promise<void>((resolve) => this.queue.push(resolve));
    }
    return this.given < this.delivery.indices.length ? this.given++ : null;
  }

  deliver(place: number, report: FileReport): void {
    if (this.delivery.inOrder) this.waiting.set(place, report);
    else this.take(place, report);
    for (let first = this.first(); first; first = this.first()) {
      this.waiting.delete(this.taken);
      this.take(this.taken, first);
    }
    for (const wake of this.queue.splice(0)) wake();
  }

  private first(): FileReport | undefined {
    return this.delivery.inOrder ? this.waiting.get(this.taken) : undefined;
  }

  private take(place: number, report: FileReport): void {
    this.taken++;
    this.delivery.take(this.delivery.indices[place] ?? 0, report);
  }
}
