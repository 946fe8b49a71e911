/** Runs the command line as a program of its own, as a user's shell does. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { PROJECT } from './run-iku';

export interface ProcessOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `closed`: nobody listens to that stream. */
export function ikuProcess(args: readonly string[], closed?: 'stdout' | 'stderr'): Promise<ProcessOutcome> {
  return new Promise((resolve, reject) => {
    const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
    const child = spawn(process.execPath, [tsx, join(PROJECT, 'src/cli/index.ts'), ...args], {
      cwd: PROJECT,
      env: { ...process.env, INIT_CWD: PROJECT },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += String(data)));
    child.stderr.on('data', (data: Buffer) => (err += String(data)));
    if (closed) child[closed].destroy();
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
