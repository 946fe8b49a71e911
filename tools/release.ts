/**
 * `npm run release`: builds the add-in, the command line and the check of a server anew and writes them, with licences, bills of materials and checksums,
 * into one archive. `--periksa` does it twice and compares; `--peta` adds source maps. ADDIN_URL, PERPETUAL and OFFICE_JS as for `npm run build`.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageInfo from '../package.json';
import { RELEASES, type Files, archive, filesIn, sha256 } from './release/archive';
import { LICENCES_FILE, SBOM_FILE } from './release/components';
import { DOCUMENTS, deadLinks, relinked } from './release/documents';
import { hasUnreleased, sourcesIn, unreleased, versionNote } from './release/version-note';

/** Builds without webpack's cache: what is handed on must come from the sources alone. */
function build(maps: boolean, marks: Files): Uint8Array {
  rmSync('.cache/webpack', { recursive: true, force: true });
  rmSync('.cache/webpack-cli', { recursive: true, force: true });
  const webpack = (...args: string[]) =>
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--stats', 'errors-only', ...args], {
      stdio: 'inherit',
    });
  webpack('--mode', 'production', ...(maps ? ['--env', 'peta'] : []));
  webpack('--config', 'webpack.cli.js');
  webpack('--config', 'webpack.host.js');
  return archive(
    withDocuments({
      ...filesIn('dist', 'dist'),
      ...commandLine(),
      ...filesIn('docs/hosting', 'hosting'),
      ...filesIn('samples', 'contoh'),
      ...filesIn('tools/release/shipped', ''),
      ...filesIn('dist-host', ''),
      ...marks,
      LICENSE: readFileSync('LICENSE'),
    }),
  );
}

/** @throws Error when a document leads to nothing. */
function withDocuments(files: Files): Files {
  const places = new Set([...Object.keys(files), ...Object.values(DOCUMENTS)]);
  const documents = Object.entries(DOCUMENTS).map(([from, to]) => {
    const text = relinked(readFileSync(from, 'utf8'), from, (path) => places.has(path));
    return [to, new TextEncoder().encode(text)] as const;
  });
  const all = { ...files, ...Object.fromEntries(documents) };
  const dead = deadLinks(all);
  if (dead.length > 0) throw new Error(`No such file in the archive: ${dead.join('; ')}`);
  return all;
}

/** The command line as one file that npm installs, with what it is made of beside it. npm gives what it packs one fixed time. */
function commandLine(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'iku-pack-'));
  try {
    const args = ['pack', './dist-cli', '--silent', '--pack-destination', folder];
    execFileSync('npm', args, { shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'inherit'] });
    const beside = [LICENCES_FILE, SBOM_FILE].map((file) => [`iku/${file}`, readFileSync(join('dist-cli', file))]);
    return { ...filesIn(folder, 'iku'), ...Object.fromEntries(beside) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was asked for shows in the name: such a release is not for everybody, and must not replace the plain one. */
function variants(maps: boolean): readonly string[] {
  const { PERPETUAL, OFFICE_JS, ADDIN_URL } = process.env;
  return [
    ...(PERPETUAL === '1' ? ['sekali-beli'] : []),
    ...(OFFICE_JS === 'local' ? ['office-js-sendiri'] : []),
    ...(ADDIN_URL ? [new URL(ADDIN_URL).host.replace(':', '-')] : []),
    ...(maps ? ['peta'] : []),
  ];
}

const npmVersion = () =>
  execFileSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).trim();

function main(): number {
  const { values } = parseArgs({
    options: { periksa: { type: 'boolean', default: false }, peta: { type: 'boolean', default: false } },
  });
  const sources = sourcesIn(process.cwd());
  const { changed } = sources;
  const isDirty = changed === null || changed.length > 0;
  const warning = changed === null ? NO_GIT : `${DIRTY}\n${changed.map((line) => `  ${line}`).join('\n')}`;
  if (isDirty) console.error(warning);
  const { name: product, version } = packageInfo;
  const isUnreleased = hasUnreleased(readFileSync('CHANGELOG.md', 'utf8'));
  if (isUnreleased) console.error(unreleased(version));
  const asked = variants(values.peta);
  const made = { name: product, version, sources, node: process.versions.node, npm: npmVersion() };
  const utf8 = new TextEncoder();
  // Whoever gets it under another name still finds it said inside.
  const marks: Files = {
    [VERSION_FILE]: utf8.encode(versionNote({ ...made, variants: asked, isUnreleased })),
    ...(isDirty ? { [NO_RELEASE]: utf8.encode(`${warning}\n`) } : {}),
  };
  const first = build(values.peta, marks);
  if (values.periksa) {
    const [one, other] = [sha256(first), sha256(build(values.peta, marks))];
    if (one !== other) {
      console.error(`Dua pembangunan berbeda: ${one} dan ${other}. / Two builds differ.`);
      return 1;
    }
    console.log('Dua pembangunan menghasilkan arsip yang sama. / Two builds gave the same archive.');
  }
  mkdirSync(RELEASES, { recursive: true });
  const name = `${[product, version, ...asked, ...(isDirty ? ['kotor'] : [])].join('-')}.zip`;
  const path = join(RELEASES, name);
  writeFileSync(path, first);
  writeFileSync(`${path}.sha256`, `${sha256(first)}  ${name}\n`);
  console.log(`${path}\nSHA-256 ${sha256(first)}`);
  return 0;
}

const VERSION_FILE = 'VERSI.txt';

const NO_RELEASE = 'BUKAN-RILIS.txt';

const DIRTY = `Pohon kerja tidak bersih: arsipnya diberi nama "-kotor" dan memuat BUKAN-RILIS.txt; jangan dibagikan. Simpan (commit) dahulu:
The working tree is not clean: the archive is called "-kotor", holds BUKAN-RILIS.txt, and is not for handing on. Commit first:`;

const NO_GIT = `git tidak dapat mengatakan apakah pohon kerja bersih: arsipnya diberi nama "-kotor" dan memuat BUKAN-RILIS.txt.
git cannot say whether the working tree is clean: the archive is called "-kotor" and holds BUKAN-RILIS.txt.`;

process.exitCode = main();
