/** The command line: `iku periksa FILE...`, and from the sources `npm run --silent iku -- periksa FILE...`. */

import { ProgressLine, EXIT } from './terminal';
import { run } from './run';

const { stdout, stderr, env } = process;

/** What was to be read by somebody could not be written: the run has failed, whatever it found. */
let lost = false;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads only the first lines (`| head`) closes the pipe early; that is no failure.
  if (error.code === 'EPIPE') return;
  if (!lost)
    stderr.write(`iku: hasil tidak dapat ditulis / the output cannot be written (${error.code ?? error.message})\n`);
  lost = true;
  process.exitCode = EXIT.failure;
});
// Nobody listens to messages any more: there is nobody to tell.
stderr.on('error', () => undefined);

const line = new ProgressLine((text) => stderr.write(text), stderr.columns || 80);
const after = (write: () => void) => {
  line.erase();
  write();
};

/** Ctrl+C, and what ends programs that were started by another one. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

run(process.argv.slice(2), {
  program: env['npm_lifecycle_event'] === 'iku' ? 'npm run --silent iku --' : 'iku',
  out: (text) => after(() => stdout.write(text)),
  err: (text) => after(() => stderr.write(text)),
  progress: (text) => (stderr.isTTY ? line.show(text) : undefined),
  separate: true,
  // npm runs scripts in the project's folder and says here where the user was.
  folder: env['INIT_CWD'] ?? process.cwd(),
  colour: stdout.isTTY === true && !env['NO_COLOR'],
  // A terminal that does not know its width says 0.
  width: stdout.columns || 100,
  now: new Date(),
  whenEnded: (say) => {
    for (const signal of ENDING) {
      process.once(signal, () => {
        say();
        // Heard once, it ends the program now as it does without a listener.
        process.kill(process.pid, signal);
      });
    }
  },
}).then(
  // The exit code is set, not forced: a forced exit would cut off what a pipe has not taken yet.
  (code) => (process.exitCode = lost ? EXIT.failure : code),
  (error: unknown) => {
    process.exitCode = EXIT.failure;
    after(() => stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`));
  },
);
