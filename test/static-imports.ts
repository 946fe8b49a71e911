/** The modules that come with a module when it is loaded: its own imports and theirs, without types and what is imported later. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Paths from the project's folder. */
export function loadedWith(entry: string): readonly string[] {
  const found = new Set<string>();
  const open = [resolve(entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...importsOf(file));
  }
  return [...found].map((file) => relative('.', file).replace(/\\/g, '/'));
}

function importsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.') || isOfTypes(statement)) return [];
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
