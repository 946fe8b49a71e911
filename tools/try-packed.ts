/**
 * `npm run try:packed`: installs the packed command line (`npm run build:cli` first) in a bare folder, offline, as
 * `npm install -g FILE` does, and holds what it says of the samples against what the sources say.
 */

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageInfo from '../package.json';
import { installPacked, npm, outcome, startTime } from './release/trial/packed';

function differences(iku: string, folder: string): string[] {
  const samples = readdirSync('samples').map((name) => `samples/${name}`);
  const review = ['periksa', ...samples, '--format', 'json'];
  const packed = outcome(iku, review);
  const sources = outcome(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...review]);
  const form = join(folder, 'formulir.xlsx');
  const made = outcome(iku, ['templat', 'formulir-iku', '--tahun', '2026', '--keluaran', form]);
  return [
    ...(outcome(iku, ['--versi']).out.trim() === packageInfo.version
      ? []
      : ['iku --versi is not the version of package.json.']),
    ...(packed.status === sources.status && packed.out === sources.out && packed.out !== ''
      ? []
      : ['iku periksa says something else of the samples than the sources do.']),
    ...(made.status === 0 && existsSync(form) ? [] : [`iku templat wrote no form (exit ${String(made.status)}).`]),
  ];
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'iku-packed-'));
  try {
    const packed = npm('pack', './dist-cli', '--silent', '--pack-destination', folder).trim();
    const iku = installPacked(join(folder, packed), folder);
    const found = differences(iku, folder);
    for (const difference of found) console.error(difference);
    if (found.length === 0)
      console.log(`The packed command line does what the sources do; it starts in ${startTime(iku).toFixed(0)} ms.`);
    process.exitCode = found.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
