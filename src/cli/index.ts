/** The command line: `npm run --silent iku -- periksa FILE...`. */

import { run } from './run';

// Whoever reads only the first lines (`| head`) closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The exit code is set, not forced: a forced exit would cut off what a pipe has not taken yet.
process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // npm runs scripts in the project's folder and says here where the user was.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  width: process.stdout.columns ?? 100,
});
