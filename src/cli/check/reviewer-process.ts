/** The program of the process that reviews files for `periksa`: it is told of a run, then asked for one file at a time. */

import { Worker } from 'node:worker_threads';

import { type CheckRun, reportFile } from './file-report';
import {
  LONGEST_SECONDS,
  MEMORY_MB,
  type ReviewerMessage,
  type ReviewerRequest,
  SPENT_MB,
  TIME_SIGNAL,
} from './reviewer-limits';

/**
 * The watch runs in a thread beside the review, which cannot be interrupted from inside: it ends the process when the file
 * at hand takes too long or too much, and when the process that asked is gone.
 */
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

const megabytes = 1024 * 1024;
const watch = new Worker(WATCH, {
  eval: true,
  // Not those of the loader of TypeScript, which the watch does not need.
  execArgv: [],
  workerData: {
    seconds: LONGEST_SECONDS,
    bytes: MEMORY_MB * megabytes,
    signal: TIME_SIGNAL,
    parent: process.ppid,
  },
});
watch.unref();

/** Sent often enough for a screen; each message costs more than a small sheet does. */
const PROGRESS_EVERY_MS = 100;

let run: CheckRun | null = null;
let told = 0;

function send(message: ReviewerMessage): void {
  process.send?.(message);
}

function progress(text: string): void {
  if (Date.now() - told < PROGRESS_EVERY_MS) return;
  told = Date.now();
  send({ kind: 'progress', text });
}

process.on('message', (request: ReviewerRequest) => {
  if ('run' in request) {
    run = request.run;
    return;
  }
  if (!run) return;
  watch.postMessage(true);
  const report = reportFile(request.index, run, progress);
  watch.postMessage(false);
  send({ kind: 'done', report, spent: process.memoryUsage.rss() > SPENT_MB * megabytes });
});
process.on('disconnect', () => process.exit());
