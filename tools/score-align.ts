/**
 * Scores `iku banding` and `iku selaras` against labelled versions and cascades that lie outside the project, with the scorer that
 * lies beside them. `npm run score` runs it; it prints, and judges nothing.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../src/cli/run';

/** @param folder holds `cascade/` and `revisi/`. */
export async function scoreAlign(folder: string): Promise<number> {
  const scorer = join(folder, '../tools/score-align.mjs');
  if (!existsSync(folder) || !existsSync(scorer)) {
    console.log(`No levels and versions to score: none at ${folder} (another place: IKU_ALIGN=FOLDER).`);
    return 0;
  }
  // The scorer works only under the name that it really has.
  const real = realpathSync(scorer);
  const levels = await scoreOne(real, 'selaras', join(realpathSync(folder), 'cascade'));
  const versions = await scoreOne(real, 'banding', join(realpathSync(folder), 'revisi'));
  return levels || versions;
}

async function scoreOne(scorer: string, mode: 'selaras' | 'banding', truth: string): Promise<number> {
  const output = mkdtempSync(join(tmpdir(), 'iku-score-'));
  try {
    for (const { args, file } of commandsFor(scorer, truth))
      writeFileSync(join(output, file), await outputOf(args, truth));
    return spawnSync(process.execPath, [scorer, mode, output, truth], { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** The scorer says which commands it wants to see the output of: `iku selaras A.xlsx B.xlsx --format json > OUT/B.json`. */
function commandsFor(scorer: string, truth: string): readonly { args: readonly string[]; file: string }[] {
  const { stdout } = spawnSync(process.execPath, [scorer, 'list', truth], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, words, file] = /^iku (.*) > OUT\/(.*)$/.exec(line) ?? [];
    return words === undefined || file === undefined ? [] : [{ args: words.split(' '), file }];
  });
}

async function outputOf(args: readonly string[], folder: string): Promise<string> {
  let said = '';
  await run(args, {
    out: (text) => (said += text),
    err: (text) => process.stderr.write(text),
    progress: () => undefined,
    separate: false,
    program: 'iku',
    folder,
    colour: false,
    width: 100,
    now: new Date(0),
  });
  return said;
}
