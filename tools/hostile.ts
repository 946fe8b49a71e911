/**
 * `npm run hostile [FOLDER]`: reviews every file of a folder of hostile workbooks, each by a command line of its own, and
 * prints how long it took, how much memory and how it ended. Ends with 1 when one ends in a fault of ours or takes more than
 * the limits allow. Of a machine that is busy with other things not the time counts but the part of it that was work.
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
  /** Of processor time; `null` where the system does not tell. */
  readonly worked: number | null;
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

function faultsOf({ seconds, worked, megabytes, code, err }: Measured): readonly string[] {
  const taken = Math.min(seconds, worked ?? seconds);
  return [
    ...(code === 0 || code === 1 || code === 2 ? [] : [`ENDED WITH ${code}`]),
    ...(OUR_FAULT.test(err) ? ['OUR FAULT'] : []),
    ...(taken > MOST_SECONDS ? [`OVER ${MOST_SECONDS} s`] : []),
    ...(megabytes !== null && megabytes > MOST_MB ? [`OVER ${MOST_MB} MB`] : []),
  ];
}

function line(name: string, { seconds, worked, megabytes, code, err }: Measured, faults: readonly string[]): string {
  const memory = megabytes === null ? '?' : megabytes.toFixed(0);
  const work = worked === null ? '?' : worked.toFixed(1);
  const said = (err.split('\n')[0] ?? '').replace(/^.*?: /, '').slice(0, 60);
  const words = [...faults, ...(code === 2 ? [`refused: ${said}`] : ['read'])];
  return `${name.padEnd(48)} ${seconds.toFixed(1).padStart(6)} s (worked ${work.padStart(4)} s) ${memory.padStart(5)} MB  ${words.join(', ')}`;
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
    const work = new Map<string, number>();
    child.stderr.on('data', (data: Buffer) => (err += String(data)));
    const sample = setInterval(() => {
      for (const { pid, memory, worked } of child.pid === undefined ? [] : processesOf(child.pid)) {
        megabytes = Math.max(megabytes ?? 0, memory);
        work.set(pid, worked);
      }
    }, SAMPLE_MS);
    const patience = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE_MS);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(sample);
      clearTimeout(patience);
      const worked = work.size === 0 ? null : [...work.values()].reduce((sum, each) => sum + each, 0);
      done({ seconds: Number(process.hrtime.bigint() - begun) / 1e9, worked, megabytes, code, err });
    });
  });
}

/** Where in what Linux tells of a process, behind its name, its group and its work stand (proc_pid_stat(5)). */
const GROUP_FIELD = 2;
const USER_FIELD = 11;
const SYSTEM_FIELD = 12;

/** The unit in which Linux counts work. */
const TICKS_A_SECOND = 100;

interface ProcessNow {
  readonly pid: string;
  /** Its peak so far, in megabytes. */
  readonly memory: number;
  /** Seconds of processor time so far. */
  readonly worked: number;
}

/** The processes of a group; none where there is no `/proc`. */
function processesOf(group: number): readonly ProcessNow[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => processNow(pid, group));
}

function processNow(pid: string, group: number): readonly ProcessNow[] {
  try {
    // The name of the program stands in brackets and may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[GROUP_FIELD]) !== group) return [];
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const ticks = Number(fields[USER_FIELD]) + Number(fields[SYSTEM_FIELD]);
    return [{ pid, memory: Number(peak?.[1] ?? 0) / 1024, worked: ticks / TICKS_A_SECOND }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

void main().then((code) => {
  process.exitCode = code;
});
