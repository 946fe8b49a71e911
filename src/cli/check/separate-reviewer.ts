/**
 * Reviews files in a process of its own, so that one that exhausts the memory or never ends costs only itself. A thread would
 * not do: several of the ways in which V8 runs out of memory end the whole process, with all of its threads.
 */

import { type ChildProcess } from 'node:child_process';

import { type Bilingual } from '../../core/language/bilingual';
import { REVIEW_LIMITS } from '../apart/limits';
import { hear, programBeside, start } from '../apart/start';
import { type Terminal } from '../terminal';
import { type CheckRun, type FileReport, reportOf } from './file-report';

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
