/**
 * Writes the pages of the indicator library, docs/kamus/*.md, from its rows. `npx tsx tools/dictionary-docs.ts` writes them; `--check`
 * only says which are out of date, and ends with 1 then.
 */

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cardOf, SURENESS_TEXTS } from '../src/core/indicator/library/card';
import { AMBIGUOUS } from '../src/core/knowledge/indicators/abbreviations';
import { ENGLISH_NAMES } from '../src/core/knowledge/indicators/english';
import {
  FIELDS,
  LIBRARY,
  type LibraryField,
  type IndicatorRow,
  type Sureness,
} from '../src/core/knowledge/indicators/library';

const FOLDER = resolve('docs/kamus');
const GENERATED = '<!-- Dibuat dari core/knowledge/indicators oleh tools/dictionary-docs.ts. -->';

/** File name to content. */
export function dictionaryPages(): ReadonlyMap<string, string> {
  const pages = FIELDS.map((field): [string, string] => [`${field.id}.md`, pageOf(field)]);
  return new Map([['README.md', overview()], ...pages]);
}

function overview(): string {
  const lines = [
    '# Kamus indikator',
    '',
    GENERATED,
    '',
    `${LIBRARY.length} indikator yang dikenal Asisten IKU, dengan satuan, arah, rumus, skala, produsen, dasar, dan sumber keterangannya. Isinya sama dengan halaman **Kamus** di panel dan fungsi [\`IKU.RUJUKAN\`](../fungsi/rujukan.md).`,
    '',
    'Seberapa yakin setiap baris:',
    '',
    '| Keyakinan | Banyaknya | Dipakai untuk |',
    '|---|---|---|',
    ...(Object.keys(USES) as Sureness[]).map(
      (sure) => `| ${SURENESS_TEXTS[sure].id} | ${count((row) => row.sure === sure)} | ${USES[sure]} |`,
    ),
    '',
    '| Bidang | Indikator |',
    '|---|---|',
    ...FIELDS.map(({ id, title, rows }) => `| [${title.id}](${id}.md) | ${rows.length} |`),
    '',
    '## Singkatan yang bermakna lebih dari satu',
    '',
    'Singkatan ini tidak ditebak. Tulis kepanjangannya, atau satuannya yang membedakan.',
    '',
    '| Singkatan | Makna |',
    '|---|---|',
    ...Object.entries(AMBIGUOUS)
      .filter(([, meanings]) => meanings.length > 1)
      .map(([short, meanings]) => `| ${short} | ${meanings.map(({ name }) => name).join('; ')} |`),
    '',
    '## In English',
    '',
    `The library of ${LIBRARY.length} known indicators: unit, direction, calculation, scale, producer, basis and sources, and how sure each entry is. Only what was read in a source makes an error; what was inferred makes warnings at most; what is remembered makes no finding.`,
  ];
  return `${lines.join('\n')}\n`;
}

const USES = {
  read: 'temuan setiap tingkat',
  inferred: 'peringatan dan saran, tidak pernah kesalahan',
  memory: 'saran di panel saja, tidak pernah temuan',
} as const;

function count(test: (row: IndicatorRow) => boolean): number {
  return LIBRARY.filter(test).length;
}

function pageOf({ title, rows }: LibraryField): string {
  const lines = [
    `# Kamus: ${title.id}`,
    '',
    GENERATED,
    '',
    `${rows.length} indikator. [Semua bidang](README.md).`,
    '',
    ...rows.flatMap(sectionOf),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function sectionOf(row: IndicatorRow): string[] {
  const { id, name, short = [], variants = [], sources = [], typical } = row;
  return [
    `<a id="${id}"></a>`,
    '',
    `## ${inText(name)}${short.length > 0 ? ` (${short.join(', ')})` : ''}`,
    '',
    ...cardOf(row).map(({ label, text }) => `- **${label.id}:** ${inText(text.id)}`),
    `- **Dalam bahasa Inggris:** ${inText(ENGLISH_NAMES[id] ?? '')}`,
    ...(variants.length > 0 ? [`- **Sebutan lain:** ${variants.map(inText).join('; ')}`] : []),
    ...(typical ? [`- **Angka yang lazim (dari ingatan):** ${inText(typical)}`] : []),
    ...(sources.length > 0 ? [`- **Sumber keterangan:** ${sources.map(inText).join('; ')}`] : []),
    '',
  ];
}

/** Signs that Markdown would take for its own. */
function inText(text: string): string {
  return text.replace(/[<*_]/g, (sign) => `\\${sign}`);
}

function main(check: boolean): number {
  const pages = dictionaryPages();
  const existing = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.md')) : [];
  const leftOver = existing.filter((name) => !pages.has(name));
  const stale = [...pages].filter(([name, content]) => {
    const path = join(FOLDER, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== content;
  });
  if (check) {
    const names = [...stale.map(([name]) => name), ...leftOver];
    if (names.length > 0) console.error(`Out of date: ${names.join(', ')}. Run npx tsx tools/dictionary-docs.ts.`);
    return names.length > 0 ? 1 : 0;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const name of leftOver) rmSync(join(FOLDER, name));
  for (const [name, content] of stale) writeFileSync(join(FOLDER, name), content);
  console.log(`${pages.size} pages, ${stale.length} written, ${leftOver.length} removed.`);
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.includes('--check'));
