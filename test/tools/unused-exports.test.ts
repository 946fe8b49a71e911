import { unusedExports } from '../../tools/unused-exports';

function found(files: Readonly<Record<string, string>>): readonly string[] {
  return unusedExports(new Map(Object.entries(files))).map(({ file, name, reason }) => `${file} ${name}: ${reason}`);
}

const MODULE = 'export function a() {}\nexport const b = 1;\nexport interface C {}\n';

test('what nobody imports is named, with the file where it stands', () => {
  expect(found({ 'src/one.ts': MODULE })).toEqual([
    'src/one.ts a: nobody uses it',
    'src/one.ts b: nobody uses it',
    'src/one.ts C: nobody uses it',
  ]);
});

test.each([
  ['by name', "import { a, b as other, type C } from './one';"],
  ['from a folder further up', "import { a, b, type C } from '../src/one';"],
  ['whole', "import * as one from './one';\none.a(one.b);\nlet c: one.C;"],
  ['when it is needed', "const { a, b } = await import('./one');\nlet c: import('./one').C;"],
  ['under the names of another module', "export { a, b, type C as D } from './one';\nexport {};"],
])('what is imported %s is used', (_, text) => {
  const users = { 'src/two.ts': text, 'src/three.ts': "import { a, b, D } from './two';" };
  expect(found({ 'src/one.ts': MODULE, ...users })).toEqual([]);
});

test('what a module passes on whole is used as far as it is imported from there', () => {
  const passing = { 'src/index.ts': "export * from './one';", 'src/two.ts': "import { a, type C } from '.';" };
  expect(found({ 'src/one.ts': MODULE, ...passing })).toEqual(['src/one.ts b: nobody uses it']);
});

test('what settings of tools load is used', () => {
  const settings = { 'webpack.config.js': "const { a, b, C } = loadTypescript('./src/one.ts', __filename);" };
  expect(found({ 'src/one.ts': MODULE, ...settings })).toEqual([]);
});

test('what only tests use is dead, unless its own file needs it too', () => {
  const test = { 'test/one.test.ts': "import { a, b, type C } from '../src/one';" };
  expect(found({ 'src/one.ts': `${MODULE}a();\n`, ...test })).toEqual([
    'src/one.ts b: only tests use it',
    'src/one.ts C: only tests use it',
  ]);
});

test('what only its own file uses needs no export, but a type may be named by whoever gets the value', () => {
  expect(found({ 'src/one.ts': `${MODULE}a();\nlet c: C = b;\n` })).toEqual([
    'src/one.ts a: only its own file uses it',
    'src/one.ts b: only its own file uses it',
  ]);
});

test('a folder that a test loads file by file counts as used by tests', () => {
  const words = { 'src/words/one.ts': 'export const ROWS = [];\nexport const words = ROWS;\nexport const dead = 1;\n' };
  const user = { 'src/two.ts': "import { words } from './words/one';" };
  const unused = unusedExports(new Map(Object.entries({ ...words, ...user })), ['src/words']);
  expect(unused.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(['dead: only tests use it']);
});
