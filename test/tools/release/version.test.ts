/** The version stands in package.json: the texts that name it say the same, and the next one comes into all of them. */

import { readFileSync, readdirSync } from 'node:fs';
import packageInfo from '../../../package.json';
import { NAMES_VERSION, withVersion } from '../../../tools/release/version';

const read = (file: string) => readFileSync(file, 'utf8');
const now = packageInfo.version;
/** The versions that a text states of the packed command line or of an image made of it. */
const versionsIn = (text: string) => [...text.matchAll(/asisten-iku[-:](\d+\.\d+\.\d+)/g)].map(([, said = '']) => said);

const next = { version: '7.8.9', today: '2031-02-03' };

test('no document names another version of the packed command line', () => {
  const guides = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
  const named = ['README.md', 'CONTRIBUTING.md', ...guides].flatMap((file) =>
    versionsIn(read(file)).map((version) => ({ file, version })),
  );
  expect(named.filter(({ version }) => version !== now)).toEqual([]);
  const known: readonly string[] = NAMES_VERSION;
  expect(named.filter(({ file }) => !known.includes(file))).toEqual([]);
});

test('the manifest and the lock state it', () => {
  expect(read('manifest.xml')).toContain(`<Version>${now}.0</Version>`);
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect([lock.version, lock.packages['']?.version]).toEqual([now, now]);
});

test('the next version comes into every file that names it', () => {
  for (const file of NAMES_VERSION) {
    const text = withVersion(read(file), file, next);
    expect(text).toContain('7.8.9');
    expect(versionsIn(text).filter((version) => version !== next.version)).toEqual([]);
    expect(withVersion(text, file, next)).toBe(text);
  }
  expect(withVersion('# C\n\n## [Unreleased]\n\n- New.\n', 'CHANGELOG.md', next)).toBe(
    '# C\n\n## [Unreleased]\n\n## [7.8.9] - 2031-02-03\n\n- New.\n',
  );
});
