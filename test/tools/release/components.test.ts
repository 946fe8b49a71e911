/** What is shipped of others is named, with its licence, and nothing else is. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliPackage } from '../../../tools/release/cli-package';
import { componentsOf, licencesText, packagesOf, sbom } from '../../../tools/release/components';
import { temporaryFolder } from '../../cli/run-iku';

const at = temporaryFolder();
const PRODUCT = { name: 'asisten', version: '1.2.3', license: 'MIT', description: 'menghitung' };

/** A project with one locked and installed package of the given kind. */
function project(name: string, locked: object | null, files: Readonly<Record<string, string>>): string {
  const root = at(name);
  mkdirSync(join(root, 'node_modules/@a/b'), { recursive: true });
  const packages = locked ? { 'node_modules/@a/b': locked } : {};
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'node_modules/@a/b', file), text);
  return root;
}

test('the packages of a bundle are read off its modules, each once, also those inside another package', () => {
  const files = [
    '/p/src/core/a.ts',
    '/p/node_modules/preact/dist/preact.mjs',
    '/p/node_modules/preact/hooks/dist/hooks.mjs',
    '/p/node_modules/@e965/xlsx/xlsx.mjs',
    '/p/node_modules/outer/node_modules/inner/index.js',
    'C:\\p\\node_modules\\@a\\b\\c.js',
  ];
  expect(packagesOf(files)).toEqual(['@a/b', '@e965/xlsx', 'inner', 'preact', 'webpack']);
});

test('a component has the version of the lock file and the words of its licence file', () => {
  const integrity = `sha512-${Buffer.from([1, 255]).toString('base64')}`;
  const root = project('good', { version: '4.5.6', license: 'MIT', integrity }, { LICENSE: 'Do as you like.\r\n' });
  const [component] = componentsOf(['@a/b'], root);
  expect(component).toEqual({
    name: '@a/b',
    version: '4.5.6',
    licence: 'MIT',
    licenceText: 'Do as you like.',
    sha512: '01ff',
  });
});

test.each([
  ['is not locked', null, { LICENSE: 'x' }, /does not stand in package-lock/],
  ['names no licence', { version: '1.0.0' }, { LICENSE: 'x' }, /names no licence of @a\/b/],
  ['brings no licence text', { version: '1.0.0', license: 'MIT' }, {}, /has no licence file/],
])('a package that %s may not be shipped', (what, locked, files, message) => {
  const root = project(what, locked, files);
  expect(() => componentsOf(['@a/b'], root)).toThrow(message);
});

describe('of two components', () => {
  const components = [
    { name: '@a/b', version: '1.0.0', licence: 'MIT', licenceText: 'Text A', sha512: '01ff' },
    { name: 'c', version: '2.0.0', licence: 'SEE LICENSE IN x', licenceText: 'Text C', sha512: null },
  ];

  test('the licences stand in one text', () => {
    expect(licencesText(PRODUCT, components)).toMatch(/@a\/b 1\.0\.0 \(MIT\)[^]*Text A[^]*c 2\.0\.0[^]*Text C/);
  });

  test('the bill of materials names each by its address, its licence and its hash, and depends on no moment', () => {
    const made = sbom(PRODUCT, components) as { components: object[]; dependencies: object[] };
    expect(made).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(made.components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40a/b@1.0.0',
        name: '@a/b',
        version: '1.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: '01ff' }],
        purl: 'pkg:npm/%40a/b@1.0.0',
      },
      {
        type: 'library',
        'bom-ref': 'pkg:npm/c@2.0.0',
        name: 'c',
        version: '2.0.0',
        licenses: [{ license: { name: 'SEE LICENSE IN x' } }],
        purl: 'pkg:npm/c@2.0.0',
      },
    ]);
    expect(made.dependencies[0]).toEqual({
      ref: 'pkg:generic/asisten@1.2.3',
      dependsOn: ['pkg:npm/%40a/b@1.0.0', 'pkg:npm/c@2.0.0'],
    });
    expect(JSON.stringify(made)).toBe(JSON.stringify(sbom(PRODUCT, components)));
  });
});

test('the packed command line needs no other package and has the version of the project', () => {
  const project = {
    ...PRODUCT,
    private: true,
    engines: { node: '>=20' },
    dependencies: { a: '1' },
    scripts: { b: 'c' },
  };
  expect(JSON.parse(cliPackage(JSON.stringify(project)))).toEqual({
    ...PRODUCT,
    engines: { node: '>=20' },
    bin: { iku: 'iku.js' },
  });
});
