/** How the published files are called: what an update must not mix, and what the manifest names. */

import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Configuration {
  readonly output: { readonly filename: (data: { chunk: { name: string } }) => string; readonly chunkFilename: string };
  readonly target: readonly string[];
}

const load = createRequire(join(process.cwd(), 'package.json'));
const configure = load('./webpack.config.js') as (env: object, argv: object) => Configuration[];
const [addIn] = configure({}, { mode: 'production' });

test('only the script that the manifest names keeps its name from release to release', () => {
  const nameOf = (name: string) => addIn?.output.filename({ chunk: { name } });
  expect(nameOf('functions')).toBe('[name].js');
  expect([nameOf('taskpane'), nameOf('commands'), addIn?.output.chunkFilename]).toEqual(
    Array(3).fill('[name].[contenthash:8].js'),
  );
});

test('the compilers aim at the same engines', () => {
  const { compilerOptions } = load('./tsconfig.json') as { compilerOptions: { target: string } };
  expect(addIn?.target).toEqual(['web', compilerOptions.target.toLowerCase()]);
});
