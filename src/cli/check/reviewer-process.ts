/** The program of the process that reviews files for `periksa`: it is told of a run, then asked for one file at a time. */

import { setFlagsFromString } from 'node:v8';

import { REVIEW_LIMITS, watchThisProcess } from '../apart/watch';
import { sparingly } from '../terminal';
import { type CheckRun, reportFile } from './run-report';
import { type ReviewerMessage, type ReviewerRequest } from './separate-reviewer';

/** A process that holds more than this after a file gives it back by ending. */
const SPENT_MB = 300;

/**
 * V8 translates whatever runs often once more, on a thread beside the work; over some hundred files that took as much of a second
 * processor as half of the review. Waiting eight times as long for it (in bytes of code run) slows one review by about a tenth
 * and leaves that processor to another reviewer. Asked of the running process: a version of Node.js without this setting goes on without it.
 */
const LATER_TRANSLATION = '--interrupt-budget=500000';

setFlagsFromString(LATER_TRANSLATION);
const watch = watchThisProcess(REVIEW_LIMITS);
let run: CheckRun | null = null;

function send(message: ReviewerMessage): void {
  process.send?.(message);
}

const progress = sparingly((text) => send({ kind: 'progress', text }));

process.on('message', (request: ReviewerRequest) => {
  if ('run' in request) {
    run = request.run;
    return;
  }
  if (!run) return;
  watch.begin();
  const report = reportFile(request.index, run, progress);
  watch.end();
  send({ kind: 'done', report, spent: watch.memoryMb() > SPENT_MB });
});
process.on('disconnect', () => process.exit());
