/** That no pattern and no array in src outside the room of knowledge becomes a list of words unseen: each with three or more is named here, with the reason. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as ts from 'typescript';
import { MEASURE_ROWS } from '../../../src/core/knowledge/names/measures';
import { ROLES, headersOf } from '../../../src/core/knowledge/columns/roles';
import { type WordRow, wordsIn } from '../../../src/core/knowledge/rows';
import { rowLists } from './row-lists';
import { KNOWLEDGE_ROOM, knowledgeFiles } from '../../../tools/knowledge-files';
import { UNIT_ROWS } from '../../../src/core/knowledge/units/units';

/** Plays Excel, and knows nothing of the trade. */
const ELSEWHERE = [KNOWLEDGE_ROOM, resolve('src/workbench')];

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
  // What is built from elsewhere is no word of this pattern.
  return groupsIn(pattern.replace(/\$\{[^}]*\}/g, '#')).filter((group) => words(group).length >= LIST).length;
}

/** Regular expressions, what others are made of, and texts that hold alternatives, as those that become one do. */
function patternsIn(text: string): readonly string[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true);
  const patterns: string[] = [];
  // What is put into a text may be made of texts again.
  const visit = (node: ts.Node, isInPattern: boolean): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) patterns.push(node.getText(source).slice(1));
    else if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) {
      const words = node.getText(source).slice(1, -1);
      if (isInPattern || words.includes('|')) patterns.push(words);
    }
    const isPattern = ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp';
    ts.forEachChild(node, (child) => visit(child, isInPattern || isPattern));
  };
  visit(source, false);
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
  'core/language/words/stem.ts': [3, 'suffixes and prefixes'],
  'core/language/words/wish-words.ts': [1, 'the open forms of verbs: parts of words'],
  'core/table/header/period-reading.ts': [1, 'Roman numerals'],
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
  ['new RegExp([String.raw`(?:dinas|badan|biro) `, `x`].join(""))', 1],
  ["'\\\\s(?:wib|wita|wit)'", 1],
  ['`^${of(`(?:dinas|badan|biro)`)}`', 1],
  ['new RegExp(`^(?:${WORDS.join("|")})$`)', 0],
  ['new RegExp(`^(?:${anyOf(ONE)}|${anyOf(TWO)}|${anyOf(THREE)})$`)', 0],
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

const LISTS = [...rowLists().values()];

/** How many groups of a pattern hold two words of one list: a third that the list learns would be unknown there. */
function pairsIn(pattern: string): number {
  return groupsIn(pattern.replace(/\$\{[^}]*\}/g, '#')).filter((group) => {
    const words = [...new Set(group.map((each) => each.trim().toLowerCase()).filter((each) => WORD.test(each)))];
    return words.length > 1 && LISTS.some((list) => words.filter((word) => list.has(word)).length > 1);
  }).length;
}

/** Where two words of one list stand side by side, and why. Only fewer are welcome. */
const ALLOWED_PAIRS: Readonly<Record<string, readonly [pairs: number, reason: string]>> = {
  'core/indicator/periods/part-basis.ts': [2, 'phrases of headers, each with words around it'],
  'core/indicator/sums/year-sums.ts': [1, 'a phrase of headers'],
  'core/language/cell-kinds.ts': [2, 'what opens a bracket in a formula, and a prefix of a word'],
  'core/language/figures/parts.ts': [1, 'currencies that take a point'],
  'core/language/words/time-words.ts': [1, 'two words behind "tepat", of no common list of meaning'],
  'core/rules/measurement/capaian-tanpa-dasar.ts': [1, 'how a status is denied'],
  'core/rules/structure/jumlah-indikator.ts': [2, 'how a count of indicators is written, in capitals or not'],
  'core/rules/unit/satuan-dalam-target.ts': [1, 'currencies by their letters'],
  'core/table/body/row-texts.ts': [1, 'phrases of rows'],
  'core/table/column-periods.ts': [1, 'how years are numbered'],
  'core/table/down/caption.ts': [3, 'grammar of the sentence that leads to a table'],
  'core/table/roles/derived-columns.ts': [2, 'English plurals'],
  'core/table/roles/period-groups.ts': [1, 'a phrase of headers'],
  'xlsx/read/trim-sheet-xml.ts': [1, 'attributes of columns in a workbook file'],
};

it.each([
  ['/\\b(?:dan|serta)\\b/', 1],
  ['/^(?:tujuan|sasaran)?\\s*:/', 1],
  ['/\\b(?:realisasi|warna)\\b/', 0],
  ['new RegExp(`${AND}|serta`)', 0],
])('%s holds %d pairs', (code, pairs) => {
  const found = patternsIn(`const a = ${code};`).map(pairsIn);
  expect(found.reduce((sum, each) => sum + each, 0)).toBe(pairs);
});

it('holds no two words of one list side by side that nobody has named', () => {
  const found = new Map(
    filesIn(resolve('src')).map((file) => [
      relative(resolve('src'), file),
      patternsIn(readFileSync(file, 'utf8')).reduce((sum, each) => sum + pairsIn(each), 0),
    ]),
  );
  expect([...found].filter(([file, pairs]) => pairs > (ALLOWED_PAIRS[file]?.[0] ?? 0))).toEqual([]);
  expect(Object.keys(ALLOWED_PAIRS).filter((file) => (found.get(file) ?? 0) === 0)).toEqual([]);
});

/** What code calls roles, measures and units by: an array of these chooses among them and knows no words. */
const NAMES: ReadonlySet<string> = new Set([
  ...ROLES,
  ...MEASURE_ROWS.map(({ kind }) => kind),
  ...UNIT_ROWS.map(({ category }) => category),
  // Scales and kinds of rows.
  ...['level', 'total', 'growth', 'group', 'continuation'],
]);

/** Every word that some row knows. */
function knownWords(): ReadonlySet<string> {
  const words = ROLES.flatMap((role) => headersOf(role).flatMap(wordsIn));
  for (const { exported } of knowledgeFiles())
    for (const rows of Object.values(exported))
      if (Array.isArray(rows) && rows.every((row) => typeof row === 'object' && row !== null && 'words' in row))
        words.push(...(rows as WordRow[]).flatMap(wordsIn));
  return new Set(words);
}

const KNOWN = knownWords();

/** How many arrays hold three known words or more as they stand. */
function arraysIn(text: string): number {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true);
  let lists = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) {
      const words = node.elements.flatMap((each) => (ts.isStringLiteralLike(each) ? [each.text] : []));
      if (words.filter((word) => WORD.test(word) && KNOWN.has(word) && !NAMES.has(word)).length >= LIST) lists++;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lists;
}

/** Only fewer are welcome. */
const ALLOWED_ARRAYS: Readonly<Record<string, readonly [lists: number, reason: string]>> = {
  'core/table/header/words-together.ts': [5, 'single phrases of headers, each with what it means as a whole'],
};

it.each([
  ["const AIMS = ['target', 'rkap', 'renstra', 'rpjmd', 'pk'];", 1],
  ["const a = ['target', 'actual', 'achievement'];", 0],
  ["const a = ['realisasi', ...WORDS, 'capaian'];", 0],
])('%s holds %d lists', (code, lists) => expect(arraysIn(code)).toBe(lists));

it('holds no list of known words in an array that nobody has named', () => {
  const found = new Map(
    filesIn(resolve('src')).map((file) => [relative(resolve('src'), file), arraysIn(readFileSync(file, 'utf8'))]),
  );
  const unnamed = [...found].filter(([file, lists]) => lists > (ALLOWED_ARRAYS[file]?.[0] ?? 0));
  expect(unnamed).toEqual([]);
  expect(Object.keys(ALLOWED_ARRAYS).filter((file) => (found.get(file) ?? 0) === 0)).toEqual([]);
});
