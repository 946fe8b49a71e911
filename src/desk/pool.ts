/** Workers that read files, several at once. One that never answers is ended, and costs only its file. */

import { type AnswerTo, type DeskAnswer, type DeskRequest, filesOf } from './requests';

/** What the pool needs of a Web Worker. */
export interface DeskWorker {
  onmessage: ((event: MessageEvent<DeskAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: DeskRequest, transfer: Transferable[]): void;
  terminate(): void;
}

/** Far more than any workbook takes that somebody works with. */
const LONGEST_MS = 60_000;

const TOO_LONG = {
  kind: 'unreadable',
  reason: {
    id: 'Pemeriksaan berkas ini dihentikan karena terlalu lama atau memerlukan terlalu banyak memori. Simpan ulang di Excel, atau pindahkan tabel IKU ke buku kerja sendiri.',
    en: 'The check of this file was stopped because it took too long or too much memory. Save it again in Excel, or move the indicator tables into a workbook of their own.',
  },
} as const;

export class WorkerPool {
  private readonly idle: DeskWorker[] = [];

  constructor(private readonly start: () => DeskWorker) {}

  /** `null` when it was cancelled. */
  ask<Request extends DeskRequest>(request: Request, signal: AbortSignal): Promise<AnswerTo<Request> | null> {
    if (signal.aborted) return Promise.resolve(null);
    const worker = this.idle.pop() ?? this.start();
    return new Promise((resolve) => {
      const settle = (answer: DeskAnswer | null, isSound: boolean) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        worker.onmessage = worker.onerror = null;
        if (isSound) this.idle.push(worker);
        else worker.terminate();
        // A worker answers what it was asked.
        resolve(answer as AnswerTo<Request> | null);
      };
      const cancel = () => settle(null, false);
      const tooLong = {
        ...TOO_LONG,
        name: filesOf(request)
          .map(({ name }) => name)
          .join(', '),
      };
      const timer = setTimeout(() => settle(tooLong, false), LONGEST_MS);
      worker.onmessage = ({ data }) => settle(data, true);
      worker.onerror = () => settle(tooLong, false);
      signal.addEventListener('abort', cancel);
      worker.postMessage(
        request,
        filesOf(request).map(({ bytes }) => bytes),
      );
    });
  }
}
