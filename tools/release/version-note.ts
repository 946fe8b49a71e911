/** What a release says of itself: its version, of which sources and with what it was made, so that somebody else can make it again. */

import { execFileSync } from 'node:child_process';

/** What git knows of the sources. */
export interface Sources {
  /** `null` where git cannot say. */
  readonly commit: string | null;
  /** As `git status` lists them; `null` where git cannot say. */
  readonly changed: readonly string[] | null;
}

/** Of the folder itself: sources that were unpacked somewhere inside another repository are none of its own. */
export function sourcesIn(folder: string): Sources {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    if (git('rev-parse', '--show-prefix').trim() !== '') return { commit: null, changed: null };
    const changed = git('status', '--porcelain')
      .split('\n')
      .filter((line) => line !== '');
    return { commit: git('rev-parse', 'HEAD').trim(), changed };
  } catch {
    return { commit: null, changed: null };
  }
}

interface Made {
  readonly name: string;
  readonly version: string;
  readonly sources: Sources;
  readonly node: string;
  readonly npm: string;
  /** What the environment and the options asked for. */
  readonly variants: readonly string[];
  readonly isUnreleased: boolean;
}

/** No hour of making: the same sources give the same bytes. */
export function versionNote({ name, version, sources, node, npm, variants, isUnreleased }: Made): string {
  const { commit, changed } = sources;
  const state = changed?.length === 0 ? '' : ' + perubahan yang belum disimpan / changes not committed';
  return `${name} ${version}

Sumber / sources: ${commit === null ? 'git tidak tahu / not known to git' : commit + state}
Dibuat dengan / made with: Node.js ${node}, npm ${npm}
Varian / variants: ${variants.join(', ') || '-'}
${isUnreleased ? `\n${unreleased(version)}\n` : ''}`;
}

/** Changes that belong to no version yet. */
export function hasUnreleased(changelog: string): boolean {
  const [, section = ''] = /^## \[Unreleased\]\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  return /^- /m.test(section);
}

export function unreleased(version: string): string {
  return `CHANGELOG.md memuat perubahan yang belum termasuk versi mana pun (Unreleased), jadi ini bukan ${version} yang tercatat di sana. Untuk dibagikan: npm version.
CHANGELOG.md has changes that belong to no version yet (Unreleased), so this is not the ${version} that stands there. Before handing on: npm version.`;
}
