import { Linter } from 'eslint';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ALLOWED, layerImports } from '../tools/eslint/layer-imports';
import { circleAmong, importedBy, loadedWith } from './static-imports';

function complaints(file: string, code: string): string[] {
  const linter = new Linter({ configType: 'flat' });
  const plugin = { rules: { 'layer-imports': layerImports } };
  const config = { files: ['**/*.ts'], plugins: { iku: plugin }, rules: { 'iku/layer-imports': 'error' as const } };
  return linter.verify(code, [config], { filename: resolve(file) }).map((message) => message.message);
}

describe('the arrows between the layers', () => {
  it.each([
    ['src/core/rules/x.ts', "import { a } from '../sheet/grid';"],
    ['src/excel/read.ts', "import { a } from '../core/sheet/grid';"],
    ['src/taskpane/app/x.ts', "import { a } from '../../excel/read';"],
    ['src/cli/index.ts', "import { a } from '../xlsx/read';"],
  ])('%s may: %s', (file, code) => expect(complaints(file, code)).toEqual([]));

  it.each([
    ['src/core/rules/x.ts', "import { a } from '../../excel/read';"],
    ['src/core/rules/x.ts', "import { a } from 'preact';"],
    ['src/excel/read.ts', "import { a } from '../taskpane/app';"],
    ['src/xlsx/read.ts', "export { a } from '../excel/read';"],
    ['src/workbench/page.ts', "import { a } from '../core/review';"],
    ['src/workbench/page.ts', "const a = import('../taskpane/index');"],
    ['src/newcomer/x.ts', "import { a } from '../core/review';"],
  ])('%s may not: %s', (file, code) => expect(complaints(file, code)).toHaveLength(1));

  it('are told for every folder of src', () => {
    expect(Object.keys(ALLOWED).sort()).toEqual(readdirSync(join(__dirname, '../src')).sort());
  });
});

describe('what is heavy is fetched when it is used', () => {
  const HEAVY =
    /^src\/core\/(rules\/catalogue|review|table\/recognise|indicator\/library|knowledge\/indicators|forms\/catalogue)\b/;

  it.each(['src/taskpane/pane.tsx', 'src/functions/index.ts', 'src/commands/index.ts'])(
    '%s comes without it',
    (entry) => {
      expect(loadedWith(entry).filter((file) => HEAVY.test(file))).toEqual([]);
    },
  );

  it('and is there', () => {
    expect(loadedWith('src/core/review.ts').filter((file) => HEAVY.test(file)).length).toBeGreaterThan(3);
  });
});

describe('the rooms of core/indicator', () => {
  const ROOM = 'src/core/indicator';
  /** From words to what is made of them; facts.ts, which asks them all, stands above the rooms. */
  const ROOMS = ['words', 'periods', 'units', 'library', 'meaning', 'figures', 'achievements', 'sums', 'context'];

  it('are all in the order', () => {
    const entries = readdirSync(ROOM, { withFileTypes: true });
    const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms.sort()).toEqual([...ROOMS].sort());
  });

  it.each(ROOMS)('%s asks none of those behind it', (room) => {
    const behind = ROOMS.slice(ROOMS.indexOf(room) + 1).map((each) => `${ROOM}/${each}/`);
    const asked = readdirSync(join(ROOM, room)).flatMap((file) => importedBy(`${ROOM}/${room}/${file}`));
    expect(asked.filter((file) => behind.some((each) => file.startsWith(each)))).toEqual([]);
  });
});

describe('the rules', () => {
  const RULES = 'src/core/rules';
  /** What a rule shares with others, or has too much of, stands in rooms of its own. */
  const groups = readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'finding')
    .map(({ name }) => `${RULES}/${name}`);
  const files = groups.flatMap((group) =>
    readdirSync(group, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${group}/${name}`),
  );

  it('are what lies in their folders', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !/\bdefine\w*Rule\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each(files)('%s asks no other rule', (file) => {
    expect(importedBy(file).filter((asked) => files.includes(asked))).toEqual([]);
  });
});

describe('no modules import each other in a circle', () => {
  /** The facts of an indicator ask the files that know, and those ask the facts: by their type, which loads nothing. */
  const ASKED = 'src/core/indicator/facts.ts';
  /** Objects of Office.js lead to each other, as `range.worksheet.getRange()` does. */
  const OF_OFFICE = 'src/workbench/objects/';

  const filesIn = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
    });

  const isOfOffice = (from: string, to: string) => from.startsWith(OF_OFFICE) && to.startsWith(OF_OFFICE);

  it('when src is loaded', () => expect(circleAmong(filesIn('src'), 'values', isOfOffice)).toEqual([]));

  it('nor by types', () => {
    const isLeftOut = (from: string, to: string) => to === ASKED || isOfOffice(from, to);
    expect(circleAmong(filesIn('src'), 'types too', isLeftOut)).toEqual([]);
  });

  it.each([
    ['by values', "import { b } from './b';"],
    ['by types', "import { type B } from './b';"],
    ['by what is handed on', "export * from './b';"],
  ])('and one is seen: %s', (_, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'circle-'));
    const [a, b] = ['a.ts', 'b.ts'].map((name) => relative('.', join(folder, name)).replace(/\\/g, '/'));
    writeFileSync(join(folder, 'a.ts'), line);
    writeFileSync(join(folder, 'b.ts'), "import { a } from './a';");
    expect(circleAmong([a ?? ''], 'types too')).toEqual([a, b, a]);
    rmSync(folder, { recursive: true });
  });
});
