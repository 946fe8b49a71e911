/**
 * The watch of a process that works on somebody's file. It runs in a thread beside the work, which cannot be interrupted from
 * inside, and ends the process when the work takes too long or too much, and when the process that asked for it is gone.
 */

import { Worker } from 'node:worker_threads';

import { type Limits, TIME_SIGNAL } from './limits';

const WATCH = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { seconds, bytes, signal, parent } = workerData;
  let begun = null;
  parentPort.on('message', (working) => (begun = working ? process.cpuUsage() : null));
  setInterval(() => {
    const orphaned = process.ppid !== parent;
    if (orphaned || process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
    if (!begun) return;
    const { user, system } = process.cpuUsage(begun);
    if (user + system > seconds * 1e6) process.kill(process.pid, signal);
  }, 20);
`;

export const MEGABYTE = 1024 * 1024;

export interface Watch {
  /** From here on time counts, anew at each call; memory counts always. */
  begin(): void;
  end(): void;
}

/** Starts watching this process, the child of the one that asked. */
export function watchThisProcess({ seconds, memoryMb }: Limits): Watch {
  const watch = new Worker(WATCH, {
    eval: true,
    // Not those of the loader of TypeScript, which the watch does not need.
    execArgv: [],
    workerData: { seconds, bytes: memoryMb * MEGABYTE, signal: TIME_SIGNAL, parent: process.ppid },
  });
  watch.unref();
  return { begin: () => watch.postMessage(true), end: () => watch.postMessage(false) };
}
