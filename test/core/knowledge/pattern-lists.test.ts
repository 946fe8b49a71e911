/** That no pattern in src outside the room of knowledge becomes a list of words unseen: each with three or more is named here, with the reason. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as ts from 'typescript';

const ROOM = resolve('src/core/knowledge');
/** Plays Excel, and knows nothing of the trade. */
const ELSEWHERE = [ROOM, resolve('src/workbench')];

/** So many words, each of so many letters, side by side in one pattern are a list. */
const LIST = 3;
const WORD = /^[\p{L}]{3,}(?:[\s-]+\p{L}+)*$/u;

/** The alternatives of every group of a pattern. */
function groupsIn(pattern: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  const open: string[][] = [['']];
  const add = (text: string) => {
    const group = open[open.length - 1];
    if (group) group[group.length - 1] += text;
  };
  for (const [piece] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<?[=!]|[:>])|[\s\S]/gu)) {
    if (piece.startsWith('(')) open.push(['']);
    else if (piece === ')' && open.length > 1) {
      groups.push(open.pop() ?? []);
      add(' ');
    } else if (piece === '|') open[open.length - 1]?.push('');
    else add(/^(?:\\.|\[|[?*+$^{}])/u.test(piece) ? ' ' : piece);
  }
  return [...groups, ...open];
}

function listsIn(pattern: string): number {
  const words = (group: readonly string[]) => group.map((each) => each.trim()).filter((each) => WORD.test(each));
  return groupsIn(pattern).filter((group) => words(group).length >= LIST).length;
}

/** Regular expressions, and texts that become one. */
function patternsIn(text: string): readonly string[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true);
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) patterns.push(node.getText(source).slice(1));
    else if (ts.isTaggedTemplateExpression(node)) patterns.push(node.template.getText(source));
    else if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp')
      patterns.push(node.arguments?.[0]?.getText(source) ?? '');
    else return ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return patterns;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (ELSEWHERE.includes(path)) return [];
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** How many lists the patterns of a file hold, and why they stand there. Only fewer are welcome. */
const ALLOWED: Readonly<Record<string, readonly [lists: number, reason: string]>> = {
  'core/compare/headings.ts': [2, 'kinds of headings, with the numbers behind them'],
  'core/compare/same-content.ts': [2, 'what two ways of writing one text differ in'],
  'core/indicator/calculations.ts': [
    11,
    'how a calculation says divide, add, average or take from a report: forms of verbs, phrases between them',
  ],
  'core/indicator/caps.ts': [1, 'phrases that set a cap, with gaps between their words'],
  'core/indicator/legend.ts': [2, 'how a legend begins, and the limits that it gives'],
  'core/indicator/likeness.ts': [1, 'prefixes'],
  'core/indicator/series.ts': [1, 'what is reached at the end of a plan: phrases'],
  'core/language/cell-kinds.ts': [6, 'broken and open forms of listed words, arithmetic in words, intervals'],
  'core/language/figures/parts.ts': [3, 'conjunctions and prepositions between figures'],
  'core/language/ratings.ts': [2, 'words before a rating, with a sign behind them'],
  'core/language/units.ts': [1, 'prepositions that lead on'],
  'core/language/words/find-words.ts': [1, 'codes before a name'],
  'core/language/words/list-marks.ts': [1, 'marks made of letters'],
  'core/language/words/stem.ts': [3, 'suffixes and prefixes'],
  'core/report/collect.ts': [1, 'what a column of money that was spent is called, cut and in two languages'],
  'core/rules/across/antar-tabel-berbeda.ts': [1, 'what tells tables of one subject apart'],
  'core/rules/calculation/rumus-bukan-rumus.ts': [3, 'how a definition goes on, and arithmetic in words'],
  'core/rules/calculation/rumus-tidak-cocok.ts': [3, 'phrases of shares and of changes, in any form'],
  'core/rules/structure/jumlah-indikator.ts': [1, 'verbs before a stated number'],
  'core/rules/structure/kolom-wajib.ts': [
    3,
    'what a report may be measured against, and what lays indicators down: phrases',
  ],
  'core/rules/wording/keluaran-bukan-hasil.ts': [4, 'titles of documents and of offices by their level'],
  'core/table/body/row-texts.ts': [
    8,
    'what is summed up, who signs and as what, what goes on: phrases with gaps between their words',
  ],
  'core/table/header/period-reading.ts': [1, 'Roman numerals'],
  'core/table/roles/derived-columns.ts': [1, 'levels of a plan, in any number'],
  'core/table/surroundings/nearby-text.ts': [4, 'titles, offices and laws around a table, in any form'],
  'excel/write/typed.ts': [1, 'what Excel takes for true and false'],
  'xlsx/read/additions.ts': [1, 'parts of a workbook file'],
  'xlsx/read/file-kind.ts': [2, 'endings of files, and elements that files begin with'],
  'xlsx/read/sheet-paths.ts': [1, 'kinds of sheets without cells'],
  'xlsx/read/unpack.ts': [4, 'parts of a workbook file, and endings of files'],
};

it.each([
  ['/^(?:dinas|badan|biro)/', 1],
  ['/jumlah (?:orang|(?:rumah|kepala) tangga)|total/', 0],
  ['/\\b(?:semula|murni|lama)\\b|\\b(?:setelah|menjadi|baru)\\b/', 2],
  ['/[a-z]|[0-9]+|\\d{3}/', 0],
  ['new RegExp(`^(?:dinas|badan|biro)$`)', 1],
  ['new RegExp(`^(?:${WORDS.join("|")})$`)', 0],
])('%s holds %d lists', (code, lists) => {
  const found = patternsIn(`const a = ${code};`).map(listsIn);
  expect(found.reduce((sum, each) => sum + each, 0)).toBe(lists);
});

it('holds no list of words in a pattern that nobody has named', () => {
  const found = new Map(
    filesIn(resolve('src')).map((file) => [
      relative(resolve('src'), file),
      patternsIn(readFileSync(file, 'utf8')).reduce((sum, pattern) => sum + listsIn(pattern), 0),
    ]),
  );
  // Words belong to src/core/knowledge, and a pattern is built from them.
  const unnamed = [...found].filter(([file, lists]) => lists > (ALLOWED[file]?.[0] ?? 0));
  expect(unnamed).toEqual([]);
  expect(Object.keys(ALLOWED).filter((file) => (found.get(file) ?? 0) === 0)).toEqual([]);
});
