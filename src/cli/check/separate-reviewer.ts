/**
 * Reviews files in processes of their own, several at once, so that a file that exhausts the memory or never ends costs only itself. A thread
 * would not do: several of the ways in which V8 runs out of memory end the whole process, with all of its threads.
 */

import { type ChildProcess } from 'node:child_process';

import { type Bilingual } from '../../core/language/bilingual';
import { REVIEW_LIMITS } from '../apart/watch';
import { hear, programBeside, start } from '../apart/separate-command';
import { type Terminal } from '../terminal';
import { type CheckRun, type FileReport, reportOf } from './run-report';

const PROGRAM = programBeside(__dirname, 'reviewer-process');

export class SeparateReviewer {
  private process: ChildProcess | null = null;

  constructor(
    private readonly run: CheckRun,
    private readonly progress: Terminal['progress'],
  ) {}

  /** Many small files share one process; after one that took much memory, or ended it, the next gets a new one. */
  async report(index: number): Promise<FileReport> {
    const child = (this.process ??= this.start());
    const answer = await this.answer(child, index);
    if (answer.spent) this.close();
    return answer.report;
  }

  close(): void {
    // It ends itself when there is nobody to talk to.
    if (this.process?.connected) this.process.disconnect();
    this.process = null;
  }

  private start(): ChildProcess {
    const child = start(PROGRAM, REVIEW_LIMITS);
    // What it is told after it has ended reaches nobody; that it has ended is heard anyway.
    child.send({ run: this.run }, () => undefined);
    return child;
  }

  private answer(child: ChildProcess, index: number): Promise<{ report: FileReport; spent: boolean }> {
    const answer = hear<ReviewerMessage, { report: FileReport; spent: boolean }>(
      child,
      REVIEW_LIMITS,
      (message, settle) => {
        if (message.kind === 'progress') this.progress(message.text);
        else settle(message);
      },
      (reason) => ({ report: this.unreviewed(index, reason), spent: true }),
    );
    child.send({ index }, () => undefined);
    return answer;
  }

  private unreviewed(index: number, reason: Bilingual): FileReport {
    return reportOf({ kind: 'unreadable', name: this.run.files[index] ?? '', reason }, index, this.run);
  }
}

export type ReviewerRequest = { readonly run: CheckRun } | { readonly index: number };

export type ReviewerMessage =
  | { readonly kind: 'progress'; readonly text: string }
  /** `spent`: the process should review no further file. */
  | { readonly kind: 'done'; readonly report: FileReport; readonly spent: boolean };

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
