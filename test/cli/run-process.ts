/** Runs the command line as a program of its own, as a user's shell does. */

import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSync } from 'esbuild';

import { PROJECT } from './run-iku';

export interface ProcessOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const PROGRAMS = ['cli/index', 'cli/apart/command-process', 'cli/check/reviewer-process'];

const folder = mkdtempSync(join(tmpdir(), 'iku-program-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The programs in one piece each, as they are packed: from the sources every start would take seconds of compiling. */
beforeAll(() => {
  buildSync({
    absWorkingDir: PROJECT,
    entryPoints: PROGRAMS.map((name) => `src/${name}.ts`),
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  copyFileSync(join(PROJECT, 'node_modules/excelize-wasm/excelize.wasm.gz'), join(folder, 'excelize.wasm.gz'));
});

/** `closed`: nobody listens to that stream. */
export async function ikuProcess(args: readonly string[], closed?: 'stdout' | 'stderr'): Promise<ProcessOutcome> {
  const { code, out, err } = await startIku(args, closed).outcome;
  return { code, out, err };
}

/** A run that may be ended before it is done. */
export interface RunningIku {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly outcome: Promise<ProcessOutcome & { readonly signal: NodeJS.Signals | null }>;
}

export function startIku(args: readonly string[], closed?: 'stdout' | 'stderr'): RunningIku {
  const child = spawn(process.execPath, [join(folder, 'index.js'), ...args], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: PROJECT },
  });
  const outcome: RunningIku['outcome'] = new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += String(data)));
    child.stderr.on('data', (data: Buffer) => (err += String(data)));
    if (closed) child[closed].destroy();
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { kill: (signal) => child.kill(signal), outcome };
}
