/** A file that is named somewhere is there: sign-posts for contributors, in the guides and in comments, lead to what they speak of. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const LEFT_OUT = /^(?:node_modules|dist.*|\.git|coverage)$/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.test(entry.name)) return [];
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const FILES = filesIn('.');
const PATHS = new Set(FILES.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))));
const ENDS = new Set([...PATHS].flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(at).join('/'))));

/** `a/b.ts`, `b.tsx`, `a/b/`, `a/*-b.ts`: what reads like a file or a folder of the project. */
const PATH = /^(?:[\w.@-]+\/)*(?:[\w.*-]+\.(?:tsx?|d\.ts|mjs|cjs|js|md|svg|css|html|ya?ml)|[\w.@-]+\/)$/;

/** What stands elsewhere, with where. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^(?:dist|dist-cli|situs)\/$|^functions\.js$|^bantuan\/|^contoh\/$/, 'made by a build'],
  [/^docs\/(?:excel|publish|develop|requirement-sets)\//, 'the documentation of Office Add-ins'],
  [/^(?:cascade|revisi)\/$/, 'labelled tables, which lie outside of the project'],
];

function isThere(path: string): boolean {
  const plain = path.replace(/\/$/, '');
  if (!plain.includes('*')) return ENDS.has(plain);
  const pattern = new RegExp(`(?:^|/)${plain.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`);
  return FILES.some((file) => pattern.test(file));
}

/** Paths in code marks, and modules without. */
function namedIn(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word]) => word ?? '').filter((word) => PATH.test(word));
  const plain = [...text.matchAll(/(?<![\w`/*.<>-])(?:\.\.?\/)*([\w-]+(?:\/[\w.-]+)*\.tsx?)(?![\w`])/g)].map(
    ([, word]) => word ?? '',
  );
  return [...marked, ...plain];
}

/** The comments of a file, without its code. */
function commentsOf(file: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.JSX, readFileSync(file, 'utf8'));
  const found: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.MultiLineCommentTrivia || kind === ts.SyntaxKind.SingleLineCommentTrivia)
      found.push(scanner.getTokenText());
  }
  return found.join('\n');
}

const astray = (file: string, paths: readonly string[]) =>
  paths
    .filter((path) => !isThere(path) && !ELSEWHERE.some(([pattern]) => pattern.test(path)))
    .map((path) => `${file}: ${path}`);

it('knows a path that leads nowhere', () => {
  expect(
    namedIn('See `core/nowhere.ts`, `table/`, `tables/*-x.ts` and `npm test`, `a | b`, `x.y`, as ./z.ts.'),
  ).toEqual(['core/nowhere.ts', 'table/', 'tables/*-x.ts', 'z.ts']);
  expect(['core/nowhere.ts', 'core/review.ts', 'table/', 'core/table/*-layouts.ts'].map(isThere)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

it('every path in the guides for contributors is there', () => {
  const guides = FILES.filter((file) => /^(?:docs\/pengembang\/.*|CONTRIBUTING|README)\.md$/.test(file));
  expect(guides.length).toBeGreaterThan(8);
  expect(guides.flatMap((file) => astray(file, namedIn(readFileSync(file, 'utf8'))))).toEqual([]);
});

it('every link in the guides for contributors leads to a file', () => {
  const guides = FILES.filter((file) => /^(?:docs\/pengembang\/.*|CONTRIBUTING|README)\.md$/.test(file));
  const astrayLinks = guides.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, to]) =>
        join(file, '..', to ?? '')
          .replace(/\\/g, '/')
          .replace(/\/$/, ''),
      )
      .filter((to) => !PATHS.has(to))
      .map((to) => `${file}: ${to}`),
  );
  expect(astrayLinks).toEqual([]);
});

it('every file that a comment names is there', () => {
  const code = FILES.filter(
    (file) => /^(?:src|test|tools)\/.*\.tsx?$/.test(file) && basename(file) !== 'named-paths.test.ts',
  );
  expect(code.flatMap((file) => astray(file, namedIn(commentsOf(file))))).toEqual([]);
});
