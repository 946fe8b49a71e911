/** Lets the browser draw and hear the user between two pieces of work. */

/** One frame at 60 Hz: shorter work needs no pause. */
const LONGEST_WORK_MS = 16;

let lastPause = 0;

/** Resolves at once while the current piece of work is short, otherwise after the browser has had its turn. */
export async function breathe(): Promise<void> {
  if (performance.now() - lastPause < LONGEST_WORK_MS) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  lastPause = performance.now();
}
