/** Workers that review files, several at once. One that never answers is ended, and costs only its file. */

import { type FileAnswer, type FileRequest } from './review-file';

/** What the pool needs of a Web Worker. */
export interface DeskWorker {
  onmessage: ((event: MessageEvent<FileAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: FileRequest, transfer: Transferable[]): void;
  terminate(): void;
}

/** Far more than any workbook takes that somebody works with. */
const LONGEST_MS = 60_000;

const TOO_LONG: FileAnswer = {
  kind: 'unreadable',
  reason: {
    id: 'Pemeriksaan berkas ini dihentikan karena terlalu lama atau memerlukan terlalu banyak memori. Simpan ulang di Excel, atau pindahkan tabel IKU ke buku kerja sendiri.',
    en: 'The check of this file was stopped because it took too long or too much memory. Save it again in Excel, or move the indicator tables into a workbook of their own.',
  },
};

export class WorkerPool {
  private readonly idle: DeskWorker[] = [];

  constructor(private readonly start: () => DeskWorker) {}

  /** `null` when it was cancelled. */
  review(request: FileRequest, signal: AbortSignal): Promise<FileAnswer | null> {
    if (signal.aborted) return Promise.resolve(null);
    const worker = this.idle.pop() ?? this.start();
    return new Promise((resolve) => {
      const settle = (answer: FileAnswer | null, isSound: boolean) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        worker.onmessage = worker.onerror = null;
        if (isSound) this.idle.push(worker);
        else worker.terminate();
        resolve(answer);
      };
      const cancel = () => settle(null, false);
      const timer = setTimeout(() => settle(TOO_LONG, false), LONGEST_MS);
      worker.onmessage = ({ data }) => settle(data, true);
      worker.onerror = () => settle(TOO_LONG, false);
      signal.addEventListener('abort', cancel);
      worker.postMessage(request, [request.bytes]);
    });
  }
}
