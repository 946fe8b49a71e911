/** The recipes for many files and several machines, as the guide prints them: their commands are ours, and no file is lost. */

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { COMMANDS } from '../../src/cli/all-commands';
import { PROJECT, temporaryFolder } from './run-iku';

jest.setTimeout(120_000);

const GUIDE = readFileSync(join(PROJECT, 'docs/banyak-berkas.md'), 'utf8');
const place = temporaryFolder();

/** The fenced texts of a kind. */
function blocks(kind: string): readonly string[] {
  return [...GUIDE.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
}

const SCRIPT = blocks('sh').find((text) => text.startsWith('#!')) ?? '';
const JOB = blocks('yaml')[0] ?? '';

/** What the container of the Job runs, without the margin of the YAML. */
const CONTAINER = (/args:\n\s+- \|\n([\s\S]*?)\n {10}resources:/.exec(JOB)?.[1] ?? '').replace(/^ {14}/gm, '');

test('every command of ours in the guide has a name and options that the program knows', () => {
  const used = [...GUIDE.matchAll(/\biku (periksa|kamus|banding|selaras|templat|laporan)\b([^\n`]*)/g)];
  expect(used.length).toBeGreaterThan(2);
  for (const [, name, rest = ''] of used) {
    const command = COMMANDS.find((each) => each.name === name);
    const known = command?.options.map((option) => option.name) ?? [];
    for (const [, option = ''] of rest.matchAll(/--(\w[\w-]*)/g)) expect(known).toContain(option);
  }
});

/** `iku` as a program of the path, among the sources. */
function pathWithIku(): string {
  const bin = place('bin');
  mkdirSync(bin, { recursive: true });
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const program = join(PROJECT, 'src/cli/index.ts');
  writeFileSync(join(bin, 'iku'), `#!/bin/sh\nexec "${process.execPath}" "${tsx}" "${program}" "$@"\n`);
  chmodSync(join(bin, 'iku'), 0o755);
  return `${bin}:${process.env['PATH'] ?? ''}`;
}

function script(): string {
  const file = place('satu-bagian.sh');
  writeFileSync(file, SCRIPT);
  chmodSync(file, 0o755);
  return file;
}

function run(program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  return spawnSync(program, args, {
    env: { ...process.env, PATH: pathWithIku(), INIT_CWD: '', ...more },
    cwd: place('.'),
  });
}

test('a part with an unreadable file is done; one whose results cannot be written has failed', () => {
  const folder = place('dinas sosial');
  mkdirSync(folder);
  copyFileSync(join(PROJECT, 'samples/lampung.xlsx'), join(folder, 'iku.xlsx'));
  writeFileSync(join(folder, 'rusak.xlsx'), 'bukan buku kerja');
  writeFileSync(join(folder, '~$iku.xlsx'), 'terbuka');
  const result = place('hasil.ndjson');
  expect(run(script(), [folder, result]).status).toBe(0);
  const lines = readFileSync(result, 'utf8').trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { name: string }).name.split('/').pop()).sort()).toEqual([
    'iku.xlsx',
    'rusak.xlsx',
  ]);
  // Done again it adds nothing.
  expect(run(script(), [folder, result]).status).toBe(0);
  expect(readFileSync(result, 'utf8').trim().split('\n')).toHaveLength(2);
  expect(run(script(), [folder, place('tidak-ada/hasil.ndjson')]).status).not.toBe(0);
});

test('the Pods of the Job share the folders out: each is done by one of them, whatever its name', () => {
  const data = place('data');
  const names = Array.from({ length: 45 }, (_, index) => `daerah ${index}`);
  for (const name of names) mkdirSync(join(data, 'kiriman', name), { recursive: true });
  // Stands in for the script: notes which folder it was given, and by which Pod.
  const note = place('catat.sh');
  writeFileSync(
    note,
    `#!/bin/sh\necho "$1" >> "${data}/$JOB_COMPLETION_INDEX.log"\ntest "$1" != "${data}/kiriman/daerah 7"\n`,
  );
  chmodSync(note, 0o755);
  const command = CONTAINER.replaceAll('/data', data).replaceAll('/app/satu-bagian.sh', note);
  const completions = Number(/completions: (\d+)/.exec(JOB)?.[1]);
  const failed = Array.from({ length: completions }, (_, index) => index).filter(
    (index) =>
      run('/bin/sh', ['-c', command.replaceAll('/tmp/bagian', place(`bagian${index}`))], {
        JOB_COMPLETION_INDEX: `${index}`,
      }).status !== 0,
  );
  const done = readdirSync(data)
    .filter((name) => name.endsWith('.log'))
    .flatMap((name) => readFileSync(join(data, name), 'utf8').trim().split('\n'));
  expect(done.sort()).toEqual(names.map((name) => join(data, 'kiriman', name)).sort());
  // The Pod of the folder that failed says so, after it has done the others.
  expect(failed).toHaveLength(1);
});
