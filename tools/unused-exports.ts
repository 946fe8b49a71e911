/** Names exports that nobody needs: `npm run lint` fails on them, so that what is dead or another file's business goes. */

import { join, posix, relative, resolve } from 'node:path';

import ts from 'typescript';

/** An export that can go, or that can do without the word `export`. */
export interface UnusedExport {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly name: string;
  readonly reason: 'nobody uses it' | 'only tests use it' | 'only its own file uses it';
}

/** The names that others import from a module: the program's own files, and the tests. */
interface Uses {
  readonly inProgram: Set<string>;
  readonly inTests: Set<string>;
}

interface Export {
  readonly name: string;
  /** A shape rather than a value: whoever gets the value may want to name it. */
  readonly isType: boolean;
}

interface Module {
  readonly path: string;
  readonly source: ts.SourceFile;
  /** How often each word stands in the file as a name. */
  readonly words: ReadonlyMap<string, number>;
}

/** What a module's import of another takes from it: names, or all that it also speaks of. */
type Taken = readonly string[] | 'what it names';

/**
 * The exports of the program that none of its files imports; what only tests import is dead unless its own file uses it. What
 * is imported whole (`import * as`, `import()`, `require`) counts as used as far as the importing file names it. A type that
 * describes something exported may be exported with it.
 * @param files contents of modules by their path, with forward slashes; those under `test/` are tests, and those that end in
 * `.js` settings of tools: both only import.
 * @param roomsReadByTests folders whose files a test loads one by one, whatever they are called.
 */
export function unusedExports(
  files: ReadonlyMap<string, string>,
  roomsReadByTests: readonly string[] = [],
): readonly UnusedExport[] {
  const modules = new Map([...files].map(([path, text]) => [path, moduleOf(path, text)]));
  const uses = new Map<string, Uses>();
  for (const module of modules.values()) collectUses(module, modules, uses);
  for (const { path, source } of modules.values()) {
    if (!roomsReadByTests.some((room) => isIn(room, path))) continue;
    for (const { name } of exportsOf(source)) usesOf(path, uses).inTests.add(name);
  }
  return [...modules.values()]
    .filter(({ path }) => !isTest(path) && !path.endsWith('.js'))
    .flatMap((module) =>
      exportsOf(module.source).flatMap((each) => {
        const reason = reasonAgainst(each, module, uses.get(module.path));
        return reason ? [{ file: module.path, name: each.name, reason }] : [];
      }),
    );
}

function isTest(path: string): boolean {
  return isIn('test', path);
}

function isIn(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function usesOf(path: string, uses: Map<string, Uses>): Uses {
  const its = uses.get(path) ?? { inProgram: new Set(), inTests: new Set() };
  uses.set(path, its);
  return its;
}

function reasonAgainst(
  { name, isType }: Export,
  { words }: Module,
  uses: Uses | undefined,
): UnusedExport['reason'] | null {
  if (uses?.inProgram.has(name)) return null;
  const atHome = (words.get(name) ?? 0) > 1;
  if (uses?.inTests.has(name)) return atHome ? null : 'only tests use it';
  if (atHome) return isType ? null : 'only its own file uses it';
  return 'nobody uses it';
}

function moduleOf(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const words = new Map<string, number>();
  walk(source, (node) => {
    if (ts.isIdentifier(node)) words.set(node.text, (words.get(node.text) ?? 0) + 1);
  });
  return { path, source, words };
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** What a module exports by name; what it passes on with `export *` is the other module's. */
function exportsOf(source: ts.SourceFile): readonly Export[] {
  const value = (name: string): Export => ({ name, isType: false });
  return source.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return [value('default')];
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => value(name.text)) : [];
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return [value('default')];
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return declaredNames(statement).map((name) => ({ name, isType }));
  });
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function collectUses(module: Module, modules: ReadonlyMap<string, Module>, uses: Map<string, Uses>): void {
  const mark = (target: Module, name: string): void => {
    const its = usesOf(target.path, uses);
    (isTest(module.path) ? its.inTests : its.inProgram).add(name);
    for (const source of passedOn(target.source)) {
      const further = resolved(target.path, source, modules);
      if (further) mark(further, name);
    }
  };
  walk(module.source, (node) => {
    const taking = takenBy(node);
    const target = taking && resolved(module.path, taking.from, modules);
    if (!target) return;
    const { names } = taking;
    for (const name of names === 'what it names' ? module.words.keys() : names) mark(target, name);
    if (names === 'what it names') mark(target, 'default');
  });
}

/** The modules whose exports a module passes on whole. */
function passedOn(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause) return [];
    const from = statement.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

function takenBy(node: ts.Node): { readonly from: string; readonly names: Taken } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, names: importedNames(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.exportClause;
    // What is passed on whole is used by whoever imports it from there.
    const names = clause && ts.isNamedExports(clause) ? clause.elements.map(originalName) : [];
    return { from: node.moduleSpecifier.text, names };
  }
  // `import('./x')`, `require('./x')`, and the type `import('./x').Y`.
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  if (first && ts.isStringLiteralLike(first)) return { from: first.text, names: 'what it names' };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { from: node.argument.literal.text, names: 'what it names' };
  }
  return null;
}

function importedNames(clause: ts.ImportClause | undefined): Taken {
  if (!clause) return [];
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) return 'what it names';
  return [...(clause.name ? ['default'] : []), ...(bindings ? bindings.elements.map(originalName) : [])];
}

function originalName({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (propertyName ?? name).text;
}

const ENDINGS = ['.ts', '.tsx', '/index.ts', ''];

function resolved(from: string, specifier: string, modules: ReadonlyMap<string, Module>): Module | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier);
  const ending = ENDINGS.find((each) => modules.has(path + each));
  return ending === undefined ? null : (modules.get(path + ending) ?? null);
}

const FOLDERS = ['src', 'tools', 'test'];

/** The modules of a project and the settings of its tools, by their path in it. */
function modulesOf(project: string): ReadonlyMap<string, string> {
  const read = (folder: string, endings: readonly string[], depth?: number) =>
    ts.sys.readDirectory(join(project, folder), endings, ['**/node_modules', '**/*.d.ts'], undefined, depth);
  const paths = [...FOLDERS.flatMap((folder) => read(folder, ['.ts', '.tsx', '.js'])), ...read('.', ['.js'], 1)];
  return new Map(paths.map((path) => [relative(project, path).replace(/\\/g, '/'), ts.sys.readFile(path) ?? '']));
}

/** Folders that a test loads file by file: a list of words that is added there is looked at without its name standing in the test. */
const ROOMS_READ_BY_TESTS = ['src/core/knowledge'];

/** The way back from every kind of change: the tests prove by it that each has one. */
const PROOFS = ['src/core/changes/apply.ts: takingBack'];

if (require.main === module) {
  const all = unusedExports(modulesOf(resolve(__dirname, '..')), ROOMS_READ_BY_TESTS);
  const unused = all.filter(({ file, name }) => !PROOFS.includes(`${file}: ${name}`));
  for (const { file, name, reason } of unused) process.stdout.write(`${file}: ${name}: ${reason}\n`);
  if (unused.length > 0) process.exitCode = 1;
}
