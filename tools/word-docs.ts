/**
 * Writes docs/pengembang/kata.md: every word that core/knowledge knows, list by list, for those who review words and not code.
 * `npx tsx tools/word-docs.ts` writes it; `--check` only says whether it is out of date, and ends with 1 then.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type KnowledgeFile, knowledgeFiles } from './knowledge-files';

const PAGE = resolve('docs/pengembang/kata.md');

type Fields = Readonly<Record<string, unknown>>;

export function wordPage(): string {
  const files = knowledgeFiles().filter(({ name }) => name !== 'rows');
  const lines = [
    '# Words that are known',
    '',
    '<!-- Made from core/knowledge by tools/word-docs.ts. -->',
    '',
    'Every list of [core/knowledge](../../src/core/knowledge) with its words, so that they can be reviewed without reading code. How to add one:',
    '[menambah-kata.md](menambah-kata.md). The indicators that are known stand in [docs/kamus](../kamus/README.md).',
    ...files.flatMap(sectionOf),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function sectionOf({ path, name, exported }: KnowledgeFile): readonly string[] {
  const lists = ownLists(exported);
  return ['', `## ${name}`, '', summaryOf(readFileSync(path, 'utf8')), ...lists.flatMap(listOf)];
}

/** The first sentence of the file says what it is. */
function summaryOf(text: string): string {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  const [sentence = ''] = comment
    .replace(/\s*\n\s*\*\s?/g, ' ')
    .trim()
    .split(/(?<=\.)\s/);
  return inText(sentence);
}

/** The rows; what else a module with rows exports is made from them. */
function ownLists(exported: KnowledgeFile['exported']): readonly (readonly [name: string, list: unknown])[] {
  const data = Object.entries(exported).filter(([, value]) => typeof value !== 'function');
  const rows = data.filter(([name]) => name.endsWith('_ROWS') || name.endsWith('_ROW'));
  return (rows.length > 0 ? rows : data).sort(([one], [other]) => (one < other ? -1 : 1));
}

function listOf([name, list]: readonly [name: string, list: unknown]): readonly string[] {
  return ['', `### ${name}`, '', ...rowsOf(list).map((row) => `- ${row}`)];
}

function rowsOf(list: unknown): readonly string[] {
  if (list instanceof Map) return rowsOf(Object.fromEntries(list));
  if (list instanceof Set) return rowsOf([...list]);
  if (Array.isArray(list)) return list.every((each) => typeof each === 'string') ? [told(list)] : list.map(rowOf);
  if (typeof list !== 'object' || list === null) return [told(list)];
  if ('words' in list) return [rowOf(list)];
  return Object.entries(list).map(([key, value]) => `**${key}**: ${told(value)}`);
}

/** What its words have in common stands before them, where they are known from behind. */
function rowOf(row: unknown): string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return told(row);
  const { words, source, ...kind } = row as Fields;
  const common = Object.keys(kind).length > 0 ? `**${told(kind)}**: ` : '';
  return `${common}${told(words ?? '')}${source === undefined ? '' : ` (${told(source)})`}`;
}

function told(value: unknown): string {
  if (Array.isArray(value)) return value.map(told).join('; ');
  if (typeof value !== 'object' || value === null) return inText(String(value));
  return Object.entries(value)
    .map(([key, each]) => `${key} ${typeof each === 'object' ? `(${told(each)})` : told(each)}`)
    .join(', ');
}

/** Signs that Markdown would take for its own. */
function inText(text: string): string {
  return text.replace(/[<*_|]/g, (sign) => `\\${sign}`);
}

function main(check: boolean): number {
  const isCurrent = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === wordPage();
  if (check) {
    if (!isCurrent) console.error('Out of date: kata.md. Run npx tsx tools/word-docs.ts.');
    return isCurrent ? 0 : 1;
  }
  writeFileSync(PAGE, wordPage());
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.includes('--check'));
