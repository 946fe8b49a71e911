/** The command line: `npm run --silent iku -- periksa FILE...`. */

import { ProgressLine } from './progress-line';
import { run } from './run';
import { EXIT } from './terminal';

// Whoever reads only the first lines (`| head`) closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdout, stderr, env } = process;
const line = new ProgressLine((text) => stderr.write(text), stderr.columns || 80);
const after = (write: () => void) => {
  line.erase();
  write();
};

run(process.argv.slice(2), {
  out: (text) => after(() => stdout.write(text)),
  err: (text) => after(() => stderr.write(text)),
  progress: (text) => (stderr.isTTY ? line.show(text) : undefined),
  // npm runs scripts in the project's folder and says here where the user was.
  folder: env['INIT_CWD'] ?? process.cwd(),
  colour: stdout.isTTY === true && !env['NO_COLOR'],
  // A terminal that does not know its width says 0.
  width: stdout.columns || 100,
  now: new Date(),
}).then(
  // The exit code is set, not forced: a forced exit would cut off what a pipe has not taken yet.
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.exitCode = EXIT.failure;
    after(() => stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`));
  },
);
