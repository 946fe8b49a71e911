/**
 * The watch of a process that works on somebody's file. It runs in a thread beside the work, which cannot be interrupted from
 * inside, and ends the process when the work takes too long or too much, and when the process that asked for it is gone.
 */

import { Worker } from 'node:worker_threads';

import { type Limits, TIME_SIGNAL } from './limits';

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
export function watchThisProcess({ seconds, memoryMb }: Limits): Watch {
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
