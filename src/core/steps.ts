/** Work that is done a step at a time, so that a screen may breathe between two of them. */

/** Takes every step, for whoever waits for the whole. */
export function allAtOnce<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
