/** What modules import: what comes with one when it is loaded, and which of them import each other in a circle. What is imported later (`import()`) is left aside. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The modules that come with a module when it is loaded, types left aside. Paths from the project's folder. */
export function loadedWith(entry: string): readonly string[] {
  const found = new Set<string>();
  const open = [resolve(entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...importsOf(file, 'values'));
  }
  return [...found].map(shortPath);
}

/**
 * The first circle that these modules' imports make, from one of its modules back to the same one; empty when there is none.
 * `isLeftOut`: arrows that do not count. Paths from the project's folder.
 */
export function circleAmong(
  files: readonly string[],
  which: 'values' | 'types too',
  isLeftOut: (from: string, to: string) => boolean = () => false,
): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of importsOf(resolve(file), which).map(shortPath)) {
      const circle = isLeftOut(file, next) ? [] : visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** What a module imports itself, types too. Paths from the project's folder. */
export function importedBy(file: string): readonly string[] {
  return importsOf(resolve(file), 'types too').map(shortPath);
}

const shortPath = (file: string): string => relative('.', file).replace(/\\/g, '/');

function importsOf(file: string, which: 'values' | 'types too'): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    if (which === 'values' && isOfTypes(statement)) return [];
    const path = resolve(dirname(file), from.text);
    return ['.ts', '.tsx', '/index.ts'].map((end) => path + end).filter((each) => existsSync(each));
  });
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const names = statement.exportClause;
    return statement.isTypeOnly || (names !== undefined && ts.isNamedExports(names) && areTypes(names.elements));
  }
  const clause = statement.importClause;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const names = clause.namedBindings;
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names) && areTypes(names.elements);
}

function areTypes(names: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean {
  return names.every(({ isTypeOnly }) => isTypeOnly);
}
