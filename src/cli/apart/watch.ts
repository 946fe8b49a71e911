/**
 * What work on files that somebody sent may take, and the watch that holds a process to it. The watch runs in a thread beside the work, which
 * cannot be interrupted from inside, and ends the process when the work takes too long or too much, and when the process that asked for it is
 * gone.
 */

import { Worker } from 'node:worker_threads';

import { type Bilingual, both } from '../../core/language/bilingual';

/** Places in the memory that both threads see: a message for each file would cost as much as a small sheet does. */
const WORK = 0;
const MEMORY_MB = 1;

/** Looks every 20 ms: at what `WORK` counts, and, while there is work, at the time that it has taken. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  const { seconds, memoryMb, signal, parent, shared } = workerData;
  const told = new Int32Array(shared);
  let known = 0;
  let begun = null;
  setInterval(() => {
    const megabytes = process.memoryUsage.rss() / ${1024 * 1024};
    const orphaned = process.ppid !== parent;
    if (orphaned || megabytes > memoryMb) process.kill(process.pid, 'SIGKILL');
    Atomics.store(told, ${MEMORY_MB}, megabytes);
    const work = Atomics.load(told, ${WORK});
    if (work !== known) begun = work % 2 === 1 ? process.cpuUsage() : null;
    known = work;
    if (!begun) return;
    const { user, system } = process.cpuUsage(begun);
    if (user + system > seconds * 1e6) process.kill(process.pid, signal);
  }, 20);
`;

export interface Watch {
  /** From here on time counts, anew at each call; memory counts always. */
  begin(): void;
  end(): void;
  /** How much memory the process held when the watch last looked, in megabytes. */
  memoryMb(): number;
}

/** Starts watching this process, the child of the one that asked. */
export function watchThisProcess({ seconds, memoryMb }: WorkLimits): Watch {
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const told = new Int32Array(shared);
  const watch = new Worker(WATCH, {
    eval: true,
    // Not those of the loader of TypeScript, which the watch does not need.
    execArgv: [],
    workerData: { seconds, memoryMb, signal: TIME_SIGNAL, parent: process.ppid, shared },
  });
  watch.unref();
  const isOdd = () => Atomics.load(told, WORK) % 2 === 1;
  return {
    // Odd while there is work: each file has a number of its own, even if the watch has not looked between two of them.
    begin: () => Atomics.add(told, WORK, isOdd() ? 2 : 1),
    end: () => (isOdd() ? Atomics.add(told, WORK, 1) : 0),
    memoryMb: () => Atomics.load(told, MEMORY_MB),
  };
}

export interface WorkLimits {
  /** What is stopped when it takes more, as a sentence begins with it, and what may help then. */
  readonly work: Bilingual;
  readonly remedy: Bilingual;
  /** Seconds of processor time: a machine that is busy with other things makes no file unreadable. */
  readonly seconds: number;
  /**
   * Memory of the whole process, and the part of it that values and texts may take. Where seconds are few the whole has to run out first:
   * short of the part, Node.js looks for memory to free for seconds, and a slow machine would call the hungry file a slow one.
   */
  readonly memoryMb: number;
  readonly heapMb: number;
}

const SMALLER_FILE = both(
  'Simpan ulang di Excel, atau pindahkan tabel IKU ke buku kerja sendiri, lalu coba lagi.',
  'Save it again in Excel, or move the indicator tables into a workbook of their own, and try again.',
);

/** Reading and reviewing one file. */
export const REVIEW_LIMITS: WorkLimits = {
  work: both('Pemeriksaan berkas ini', 'The check of this file'),
  remedy: SMALLER_FILE,
  seconds: 6,
  memoryMb: 550,
  heapMb: 480,
};

/** Reading one file and writing a workbook about it; the library that writes alone takes some 200 MB. */
export const WRITING_LIMITS: WorkLimits = {
  work: both('Penyusunan buku kerja dari berkas ini', 'The making of a workbook from this file'),
  remedy: SMALLER_FILE,
  seconds: 20,
  memoryMb: 1_000,
  heapMb: 600,
};

/** Reading the files of a whole region and writing one workbook of what they hold: thousands of indicators, some 3 ms each. */
export const GATHERING_LIMITS: WorkLimits = {
  work: both('Pengumpulan dari berkas-berkas ini', 'The gathering from these files'),
  remedy: both(
    'Kumpulkan lebih sedikit berkas sekaligus, atau pecah berkas yang besar, lalu coba lagi.',
    'Gather fewer files at once, or divide the large ones, and try again.',
  ),
  seconds: 90,
  memoryMb: 1_500,
  heapMb: 900,
};

/** How the watch ends a process that works too long; for too much memory it is killed. */
export const TIME_SIGNAL = 'SIGTERM';

export function tooLong({ work, remedy, seconds }: WorkLimits): Bilingual {
  return both(
    `${work.id} dihentikan setelah ${seconds} detik kerja. ${remedy.id}`,
    `${work.en} was stopped after ${seconds} seconds of work. ${remedy.en}`,
  );
}

export function tooMuchMemory({ work, remedy, memoryMb }: WorkLimits): Bilingual {
  return both(
    `${work.id} dihentikan karena memerlukan lebih dari ${memoryMb} MB memori. ${remedy.id}`,
    `${work.en} was stopped because it needs more than ${memoryMb} MB of memory. ${remedy.en}`,
  );
}
