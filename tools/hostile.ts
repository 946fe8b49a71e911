/**
 * `npm run hostile [FOLDER]`: reviews every file of a folder of hostile workbooks, each by a command line of its own, and
 * prints how long it took, how much memory and how it ended. Ends with 1 when one ends in a fault of ours or takes more than
 * the limits allow.
 */

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = '../shared/hostile';

const MOST_SECONDS = 10;
const MOST_MB = 600;

/** A run that is still going then is ended. */
const PATIENCE_MS = 120_000;
/** Peaks shorter than this may be missed. */
const SAMPLE_MS = 25;

/** Words by which the command line says that it is at fault itself (`ourFailure`), in the language that is asked for. */
const OUR_FAULT = /Program gagal|^\s+at .*:\d+:\d+\)?$/m;

interface Measured {
  readonly seconds: number;
  /** Of the largest process of the run; `null` where the system does not tell. */
  readonly megabytes: number | null;
  readonly code: number | null;
  readonly err: string;
}

async function main(): Promise<number> {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? FOLDER);
  if (!existsSync(folder)) {
    console.log(`${folder}: tidak ada, jadi tidak ada yang diukur.`);
    return 0;
  }
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  let over = 0;
  for (const name of files) {
    const measured = await review(join(folder, name));
    const faults = faultsOf(measured);
    if (faults.length > 0) over++;
    console.log(line(name, measured, faults));
  }
  console.log(
    over === 0 ? `\n${files.length} files, all within the limits.` : `\n${over} of ${files.length} files failed.`,
  );
  return over === 0 ? 0 : 1;
}

function faultsOf({ seconds, megabytes, code, err }: Measured): readonly string[] {
  return [
    ...(code === 0 || code === 1 || code === 2 ? [] : [`ENDED WITH ${code}`]),
    ...(OUR_FAULT.test(err) ? ['OUR FAULT'] : []),
    ...(seconds > MOST_SECONDS ? [`OVER ${MOST_SECONDS} s`] : []),
    ...(megabytes !== null && megabytes > MOST_MB ? [`OVER ${MOST_MB} MB`] : []),
  ];
}

function line(name: string, { seconds, megabytes, code, err }: Measured, faults: readonly string[]): string {
  const memory = megabytes === null ? '?' : megabytes.toFixed(0);
  const said = (err.split('\n')[0] ?? '').replace(/^.*?: /, '').slice(0, 60);
  const words = [...faults, ...(code === 2 ? [`refused: ${said}`] : ['read'])];
  return `${name.padEnd(48)} ${seconds.toFixed(1).padStart(6)} s ${memory.padStart(5)} MB  ${words.join(', ')}`;
}

/** One `iku periksa FILE`, measured from outside. */
function review(file: string): Promise<Measured> {
  return new Promise((done, fail) => {
    const begun = process.hrtime.bigint();
    const child = spawn('npm', ['run', '--silent', 'iku', '--', 'periksa', file, '--bahasa', 'id'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, so that all of it can be ended.
      detached: true,
    });
    let err = '';
    let megabytes: number | null = null;
    child.stderr.on('data', (data: Buffer) => (err += String(data)));
    const sample = setInterval(() => {
      const now = child.pid === undefined ? null : memoryOfGroup(child.pid);
      if (now !== null) megabytes = Math.max(megabytes ?? 0, now);
    }, SAMPLE_MS);
    const patience = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE_MS);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(sample);
      clearTimeout(patience);
      done({ seconds: Number(process.hrtime.bigint() - begun) / 1e9, megabytes, code, err });
    });
  });
}

/** Where in what Linux tells of a process, behind its name, its group stands (proc_pid_stat(5)). */
const GROUP_FIELD = 2;

/** The memory of the largest process of a group, in megabytes; `null` where there is no `/proc`. */
function memoryOfGroup(group: number): number | null {
  if (!existsSync('/proc')) return null;
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => memoryOf(pid, group));
  return Math.max(0, ...sizes);
}

function memoryOf(pid: string, group: number): number {
  try {
    // The name of the program stands in brackets and may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (Number(fields[GROUP_FIELD]) !== group) return 0;
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(peak?.[1] ?? 0) / 1024;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
