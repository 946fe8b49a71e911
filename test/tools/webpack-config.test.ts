/** How the published files are called: what an update must not mix, and what the manifest names. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Configuration {
  readonly output: { readonly filename: (data: { chunk: { name: string } }) => string; readonly chunkFilename: string };
  readonly target: readonly string[];
  readonly resolve: { readonly symlinks?: boolean };
  readonly resolveLoader?: { readonly symlinks?: boolean };
  readonly plugins: readonly { readonly userOptions?: { readonly officeJs?: string } }[];
}

const load = createRequire(join(process.cwd(), 'package.json'));
const configure = load('./webpack.config.js') as (env: object, argv: object) => Configuration;
const addIn = configure({}, { mode: 'production' });

test('only the script that the manifest names keeps its name from release to release', () => {
  const nameOf = (name: string) => addIn.output.filename({ chunk: { name } });
  expect(nameOf('functions')).toBe('[name].js');
  expect([nameOf('taskpane'), nameOf('commands'), addIn.output.chunkFilename]).toEqual(
    Array(3).fill('[name].[contenthash:8].js'),
  );
});

test('where a linked node_modules lies changes no name, so that every machine builds the same', () => {
  const host = (load('./webpack.host.js') as () => Configuration)();
  for (const { resolve, resolveLoader } of [addIn, host])
    expect([resolve.symlinks, resolveLoader?.symlinks]).toEqual([false, false]);
  // That of the command line loads TypeScript as it starts, which a test cannot.
  expect(readFileSync('webpack.cli.js', 'utf8').match(/symlinks: false/g)).toHaveLength(2);
});

describe('Office.js', () => {
  afterEach(() => delete process.env['OFFICE_JS']);

  /** What the pane's page is made with. */
  function officeOf(word?: string): unknown {
    if (word !== undefined) process.env['OFFICE_JS'] = word;
    const configuration = configure({}, { mode: 'production' });
    return configuration.plugins
      .map(({ userOptions }) => userOptions?.officeJs)
      .find((address) => address !== undefined);
  }

  test('comes from Microsoft unless a copy is asked for by its word', () => {
    expect(officeOf()).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(officeOf('local')).toBe('office-js/office.js');
    expect(() => officeOf('lokal')).toThrow('not "lokal"');
  });
});

test('the compilers aim at the same engines', () => {
  const { compilerOptions } = load('./tsconfig.json') as { compilerOptions: { target: string } };
  expect(addIn.target).toEqual(['web', compilerOptions.target.toLowerCase()]);
});

test('what the configuration loads in TypeScript leaves no name that the cache of builds would look for in vain', () => {
  // webpack asks the modules that Node has loaded what its configuration is made of; a test has modules of its own.
  const script = `
    require('./tools/release/load-typescript').loadTypescript('./tools/syntax-level.ts', require('node:path').resolve('webpack.config.js'));
    const { existsSync } = require('node:fs');
    const names = Object.values(require.cache).flatMap(({ children }) => children.map(({ id }) => id));
    console.log(names.filter((name) => !existsSync(name)).join());
  `;
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()).toBe('');
});
