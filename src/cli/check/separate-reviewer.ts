/**
 * Reviews files in a process of its own, so that one that exhausts the memory or never ends costs only itself. A thread would
 * not do: several of the ways in which V8 runs out of memory end the whole process, with all of its threads.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

import { type Bilingual } from '../../core/language/bilingual';
import { ourFailure } from '../files/read-file';
import { type Terminal } from '../terminal';
import { type CheckRun, type FileReport, reportOf } from './file-report';
import { HEAP_MB, LONGEST_SECONDS, MEMORY_MB, type ReviewerMessage, TIME_SIGNAL } from './reviewer-limits';

const PROGRAM = join(__dirname, 'reviewer-process.ts');

/** For what waits without working, such as a pipe into which nobody writes. */
const LONGEST_WAIT_MS = 60_000;

/** Of what a process wrote before it ended, this much tells why. */
const LAST_WORDS = 4_000;

const TOO_LONG: Bilingual = {
  id: `Pemeriksaan berkas ini dihentikan setelah ${LONGEST_SECONDS} detik kerja. Simpan ulang di Excel, atau pindahkan tabel IKU ke buku kerja sendiri, lalu periksa lagi.`,
  en: `The check of this file was stopped after ${LONGEST_SECONDS} seconds of work. Save it again in Excel, or move the indicator tables into a workbook of their own, and check again.`,
};

const TOO_MUCH_MEMORY: Bilingual = {
  id: `Pemeriksaan berkas ini dihentikan karena memerlukan lebih dari ${MEMORY_MB} MB memori. Simpan ulang di Excel, atau pindahkan tabel IKU ke buku kerja sendiri, lalu periksa lagi.`,
  en: `The check of this file was stopped because it needs more than ${MEMORY_MB} MB of memory. Save it again in Excel, or move the indicator tables into a workbook of their own, and check again.`,
};

/** Signals by which the operating system, the watch or V8 ends a process that has asked for too much memory. */
const MEMORY_SIGNALS: readonly unknown[] = ['SIGKILL', 'SIGABRT', 'SIGTRAP', 'SIGSEGV', 'SIGILL', 'SIGBUS'];

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
    const child = fork(PROGRAM, [], {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MB}`],
      stdio: ['inherit', 'ignore', 'pipe', 'ipc'],
    });
    // What it is told after it has ended reaches nobody; that it has ended is heard anyway.
    child.send({ run: this.run }, () => undefined);
    return child;
  }

  private answer(child: ChildProcess, index: number): Promise<{ report: FileReport; spent: boolean }> {
    return new Promise((resolve) => {
      let lastWords = '';
      let waitedTooLong = false;
      const hear = (words: Buffer) => (lastWords = (lastWords + String(words)).slice(-LAST_WORDS));
      const timer = setTimeout(() => {
        waitedTooLong = true;
        child.kill('SIGKILL');
      }, LONGEST_WAIT_MS);
      const settle = (report: FileReport, spent: boolean) => {
        clearTimeout(timer);
        child.off('message', take);
        child.off('close', end);
        child.off('error', fail);
        child.stderr?.off('data', hear);
        resolve({ report, spent });
      };
      const take = (message: ReviewerMessage) => {
        if (message.kind === 'progress') this.progress(message.text);
        else settle(message.report, message.spent);
      };
      const end = (code: number | null, signal: NodeJS.Signals | null) => {
        const reason = waitedTooLong ? TOO_LONG : reasonOfEnd(code, signal, lastWords);
        settle(this.unreviewed(index, reason), true);
      };
      const fail = (error: Error) => settle(this.unreviewed(index, ourFailure(error)), true);
      child.on('message', take);
      child.on('error', fail);
      child.on('close', end);
      child.stderr?.on('data', hear);
      child.send({ index }, () => undefined);
    });
  }

  private unreviewed(index: number, reason: Bilingual): FileReport {
    return reportOf({ kind: 'unreadable', name: this.run.files[index] ?? '', reason }, index, this.run);
  }
}

function reasonOfEnd(code: number | null, signal: NodeJS.Signals | null, lastWords: string): Bilingual {
  if (signal === TIME_SIGNAL) return TOO_LONG;
  if (MEMORY_SIGNALS.includes(signal) || /heap out of memory|allocation failed/i.test(lastWords))
    return TOO_MUCH_MEMORY;
  return ourFailure(`exit ${String(code ?? signal)}\n${lastWords}`);
}
