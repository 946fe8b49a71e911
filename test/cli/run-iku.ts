/** Runs command lines as a user would, with the words and the exit code that come back. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { run } from '../../src/cli/run';
import { type ExitCode } from '../../src/cli/terminal';

// The library that writes files takes seconds to start on a busy machine.
jest.setTimeout(30_000);

export const PROJECT = resolve(__dirname, '../..');

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Carries out `iku ...args` in the project's folder. */
export async function iku(...args: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: () => undefined,
    program: 'iku',
    separate: false,
    folder: PROJECT,
    colour: false,
    width: 100,
    now: new Date(2026, 0, 5),
  });
  return { code, out, err };
}

/** A folder that is there for the tests of a file and gone after them; its files by name. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'iku-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
