/**
 * How many of the indicators of labelled workbooks the library knows; `verbose` prints each match, for eyes to judge: no name may be
 * taken for another indicator.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp } from '../src/core/indicator/library/lookup';

interface Reviewed {
  readonly files: readonly {
    readonly tables: readonly { readonly indicators: readonly { readonly name: string; readonly unit: string }[] }[];
  }[];
}

/** Exit code 1 where the review gave no result. Folders that are not there are passed by. */
export function scoreLibrary(folders: readonly string[], project: string, verbose: boolean): number {
  const files = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.xlsx'))
          .map((name) => join(folder, name))
      : [],
  );
  if (files.length === 0) {
    console.log('library: no workbooks, nothing to look up.');
    return 0;
  }
  const names = namesIn(files, project);
  if (!names) return 1;
  const counts = { found: 0, several: 0, none: 0 };
  for (const [name, unit] of names) {
    const result = lookUp(name, unit);
    counts[result.kind]++;
    if (verbose && result.kind === 'found') console.log(`  ${result.row.id} (${result.by}): ${name}`);
    if (verbose && result.kind === 'several') console.log(`  ? ${name}`);
  }
  const share = ((100 * counts.found) / names.length).toFixed(1);
  console.log(
    `library: ${counts.found}/${names.length} different names recognised (${share}%), ${counts.several} left open`,
  );
  return 0;
}

/** Every name with its unit once; `null` where the command line gave none. */
function namesIn(files: readonly string[], project: string): readonly (readonly [string, string])[] | null {
  const args = ['run', '--silent', 'iku', '--', 'periksa', ...files, '--format', 'json'];
  const run = spawnSync('npm', args, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 30 });
  try {
    const { files: reviewed } = JSON.parse(run.stdout) as Reviewed;
    const all = reviewed.flatMap(({ tables }) => tables.flatMap(({ indicators }) => indicators));
    return [...new Map(all.map(({ name, unit }) => [`${name}|${unit}`, [name, unit ?? ''] as const])).values()];
  } catch {
    console.error('library: the review gave no result.');
    return null;
  }
}
