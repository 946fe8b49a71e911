/** Each name that a file of `src/` exports means one thing: whoever searches for it, or sees it imported, need not ask which of two is meant. */

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Names that two files export and that mean the same in both, with why there are two. */
const ALLOWED: Readonly<Record<string, string>> = {
  STANDARD_ROW_HEIGHT: 'a size of Excel, which the workbench must not take from the add-in that it tries',
  columnIndex: 'A1 addresses, which the workbench must not read by the add-in that it tries',
  parseArea: 'A1 addresses, which the workbench must not read by the add-in that it tries',
  jenis: 'the body that is fetched when it is first called, and what fetches it',
  periksa: 'the body that is fetched when it is first called, and what fetches it',
  rujukan: 'the body that is fetched when it is first called, and what fetches it',
  selaras: 'the body that is fetched when it is first called, and what fetches it',
  smart: 'the body that is fetched when it is first called, and what fetches it',
};

/** What a file itself declares and exports; what it hands on of another is that one's. */
function exportedBy(code: string): readonly string[] {
  const source = ts.createSourceFile('x.tsx', code, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const { name } = statement as ts.Statement & { readonly name?: ts.Node };
    return name === undefined ? [] : [name.getText()];
  });
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** The files of a name that several export. */
function twice(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [file, code] of files)
    for (const name of new Set(exportedBy(code))) places.set(name, [...(places.get(name) ?? []), file]);
  return new Map([...places].filter(([, found]) => found.length > 1));
}

it('sees a type, a value and a function of one name in two files, and nothing that is only handed on', () => {
  const files = new Map([
    ['a.ts', 'export type Side = 1; export const FORMS = 1; export function holds() {} const own = 1;'],
    ['b.ts', 'export interface Side {} export const [FORMS] = [1], own = 2;'],
    ['c.ts', "export { FORMS } from './a'; export class holds {}"],
  ]);
  expect([...twice(files)]).toEqual([
    ['Side', ['a.ts', 'b.ts']],
    ['holds', ['a.ts', 'c.ts']],
  ]);
});

it('holds for all of src', () => {
  const clashes = twice(new Map(filesIn('src').map((file) => [file, readFileSync(file, 'utf8')])));
  const unexplained = [...clashes].filter(([name]) => !(name in ALLOWED));
  expect(unexplained).toEqual([]);
  // A reason for what is no more would hide the next clash of that name.
  expect(Object.keys(ALLOWED).filter((name) => !clashes.has(name))).toEqual([]);
});
