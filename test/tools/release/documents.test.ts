/** What whoever unpacks a release reads leads somewhere in it, and says which sources it was made of. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { DOCUMENTS, deadLinks, relinked } from '../../../tools/release/documents';
import { hasUnreleased, sourcesIn, versionNote } from '../../../tools/release/version-note';
import { temporaryFolder } from '../../cli/run-iku';

const at = temporaryFolder();
const read = (file: string) => readFileSync(file, 'utf8');

test('links lead to the served page, to the document beside it, or are words only', () => {
  const holds = (path: string) => path !== 'dist/bantuan/pengembang/keputusan.html';
  const text = (from: string, link: string) => relinked(`[kata](${link})`, from, holds);
  expect(text('CHANGELOG.md', 'docs/meja.md')).toBe('[kata](dist/bantuan/meja.html)');
  expect(text('docs/hosting/README.md', '../pemasangan.md#melepas')).toBe(
    '[kata](../dist/bantuan/pemasangan.html#melepas)',
  );
  expect(text('docs/pengembang/uji-excel.md', '../hosting/README.md')).toBe('[kata](hosting/README.md)');
  expect(text('SECURITY.md', 'docs/pengembang/ketergantungan.md')).toBe('[kata](ketergantungan.md)');
  expect(text('SECURITY.md', 'docs/pengembang/keputusan.md')).toBe('kata');
  expect(text('SECURITY.md', 'src/core/index.ts')).toBe('kata');
  for (const link of ['https://example.go.id/a.md', '#sumber'])
    expect(text('SECURITY.md', link)).toBe(`[kata](${link})`);
});

test('every document of the archive leads to what is there', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !file.startsWith('pengembang/'))
    .map((file) => `dist/bantuan/${file.replace(/md$/, 'html')}`);
  const holds = new Set([...pages, ...Object.values(DOCUMENTS)]);
  const files = {
    ...Object.fromEntries([...holds].map((path) => [path, strToU8('')])),
    ...Object.fromEntries(
      Object.entries(DOCUMENTS).map(([from, to]) => [
        to,
        strToU8(relinked(read(from), from, (path) => holds.has(path))),
      ]),
    ),
    'BACA-DULU.md': strToU8(read('tools/release/shipped/BACA-DULU.md')),
  };
  expect(deadLinks(files)).toEqual([]);
  expect(deadLinks({ ...files, 'a/b.md': strToU8('[x](../c.md#d)') })).toEqual(['a/b.md: ../c.md']);
});

describe('a release says of which sources it is', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder, stdio: 'pipe' });

  test('the commit, and what was changed since', () => {
    mkdirSync(at('one'));
    expect(sourcesIn(at('one')).commit).toBeNull();
    git(at('one'), 'init', '-q');
    writeFileSync(at('one/a.txt'), 'a');
    git(at('one'), 'add', 'a.txt');
    git(at('one'), 'commit', '-qm', 'a');
    const clean = sourcesIn(at('one'));
    expect([clean.commit?.length, clean.changed]).toEqual([40, []]);
    writeFileSync(at('one/b.txt'), 'b');
    expect(sourcesIn(at('one')).changed).toEqual(['?? b.txt']);
  });

  test('nothing, where only a folder around it is under git, even when that one ignores it', () => {
    mkdirSync(at('around/unpacked'), { recursive: true });
    git(at('around'), 'init', '-q');
    writeFileSync(at('around/.gitignore'), 'unpacked/\n');
    git(at('around'), 'add', '.gitignore');
    git(at('around'), 'commit', '-qm', 'a');
    expect(sourcesIn(at('around/unpacked'))).toEqual({ commit: null, changed: null });
  });

  test('with the version, what made it, and whether the changelog knows it', () => {
    const changelog = (unreleased: string) =>
      `# Changelog\n\n## [Unreleased]\n${unreleased}\n## [0.1.0] - 2026-11-22\n\n- Old.\n`;
    expect(hasUnreleased(changelog(''))).toBe(false);
    expect(hasUnreleased(changelog('\n### Added\n\n- New.\n'))).toBe(true);
    expect(hasUnreleased('# Changelog\n\n## [Unreleased]\n\n- New.\n')).toBe(true);
    const made = { name: 'asisten-iku', version: '0.1.0', node: '20.1.0', npm: '10.0.0', variants: [] };
    const sources = { commit: 'abc', changed: [] };
    expect(versionNote({ ...made, sources, isUnreleased: false })).toBe(
      'asisten-iku 0.1.0\n\nSumber / sources: abc\nDibuat dengan / made with: Node.js 20.1.0, npm 10.0.0\nVarian / variants: -\n',
    );
    const dirty = versionNote({ ...made, sources: { ...sources, changed: ['?? b'] }, isUnreleased: true });
    expect(dirty).toMatch(/abc \+ perubahan yang belum disimpan/);
    expect(dirty).toMatch(/bukan 0\.1\.0 yang tercatat/);
  });
});
