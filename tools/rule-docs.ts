/**
 * Writes the rule pages, docs/aturan/*.md, from the catalogue and each rule's own test cases. `npx tsx tools/rule-docs.ts`
 * writes them; `--check` only says which are out of date, and ends with 1 then.
 */

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RULES, RULE_GROUPS } from '../src/core/rules/catalogue';
import { type Fix } from '../src/core/changes/fix';
import { type Rule, type RuleMeta, messageOf } from '../src/core/rules/rule';
import { LEVELS, LEVEL_ROWS, levelName } from '../src/core/knowledge/choices/levels';
import { BASIS_KINDS, basisText } from '../src/core/rules/basis';
import { applyToGrid } from '../src/core/changes/apply';
import { cellName, columnLetter } from '../src/core/sheet/address';
import { capitalised } from '../src/core/language/normalise';
import { type SheetGrid, formulaAt, textAt } from '../src/core/sheet/grid';
import { casesOf } from '../test/core/rules/case-files';
import { type InvalidCase, type ValidCase, findingsOf } from '../test/core/rules/rule-tester';
import { type TableSpec, gridOf } from '../test/core/rules/table-builder';

const FOLDER = resolve('docs/aturan');
const GENERATED = '<!-- Dibuat dari katalog aturan dan contoh ujinya oleh tools/rule-docs.ts. -->';

function fixNames({ fixable, proposes }: RuleMeta): string {
  if (fixable && proposes)
    return 'ada: sebagian aman diterapkan sekaligus, sebagian berupa usul yang perlu dibaca dahulu';
  if (fixable) return 'ada, dan aman diterapkan sekaligus';
  return proposes ? 'ada, berupa usul yang perlu dibaca dahulu' : 'tidak ada';
}

/** What the pane does about it itself. */
function inThePane({ fixable, proposes }: RuleMeta): string[] {
  if (!fixable && !proposes) return [];
  const offer =
    'Di panel, temuannya memperlihatkan isi sel sebelum dan sesudah diperbaiki, dan tombol **Perbaiki** menulisnya';
  const all = fixable ? '; **Terapkan perbaikan aman** mengerjakan yang pasti sekaligus' : '';
  return ['', `${offer}${all}. Semuanya dapat diurungkan.`];
}

/** File name to content. */
function rulePages(): ReadonlyMap<string, string> {
  const pages = RULES.map((rule): [string, string] => [`${rule.meta.id}.md`, pageOf(rule)]);
  return new Map([['README.md', overview()], ...pages]);
}

function overview(): string {
  const lines = [
    '# Aturan validasi',
    '',
    GENERATED,
    '',
    ...LEVELS.map((level) => `- **${levelName(level, 'id')}**: ${LEVEL_ROWS[level].meaning.id}.`),
    '',
    'Aturan tanpa data yang cukup tidak memberi temuan. [Kembali ke panduan](../panduan.md).',
    '',
    ...RULE_GROUPS.flatMap(({ title, rules }) => [
      `## ${title.id}`,
      '',
      '| Menemukan | Tingkat | Perbaikan | Nama aturan |',
      '|---|---|---|---|',
      ...rules.map(
        ({ meta }) =>
          `| [${meta.title.id}](${meta.id}.md) | ${levelName(meta.level, 'id')} | ${meta.fixable || meta.proposes ? 'ya' : ''} | \`${meta.id}\` |`,
      ),
      '',
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function pageOf(rule: Rule): string {
  const { meta } = rule;
  const { valid, invalid } = casesOf(meta.id) ?? { valid: [], invalid: [] };
  const lines = [
    `# ${meta.title.id}`,
    '',
    GENERATED,
    '',
    `- Aturan: \`${meta.id}\``,
    `- Tingkat: **${levelName(meta.level, 'id')}** (${LEVEL_ROWS[meta.level].meaning.id})`,
    `- Dasar: ${BASIS_KINDS[meta.basis.kind].id}. ${capitalised(meta.basis.citation.id)}`,
    `- Perbaikan otomatis: ${fixNames(meta)}`,
    '',
    '## Mengapa',
    '',
    meta.why.id,
    '',
    '## Cara memperbaiki',
    '',
    meta.remedy.id,
    ...inThePane(meta),
    '',
    '## Contoh yang keliru',
    '',
    ...invalid.slice(0, 1).flatMap((each) => shownInPane(wrongExample(rule, each))),
    ...invalid.slice(1, 2).flatMap((each) => wrongExample(rule, each)),
    '## Contoh yang benar',
    '',
    ...valid.slice(0, 2).flatMap(rightExample),
    '## Mematikan atau mengabaikan',
    '',
    `Di tab **Pengaturan**, aturan \`${meta.id}\` dapat dimatikan atau diubah tingkatnya untuk buku kerja ini. Satu temuan saja, atau semua yang serupa, dapat diabaikan lewat tombol **Abaikan dengan alasan…** pada temuannya; alasan itu ikut tercetak di laporan dan tidak hilang bila barisnya pindah.`,
    '',
    '## In English',
    '',
    `**${meta.title.en}.** ${meta.why.en} How to fix it: ${meta.remedy.en} Basis: ${basisText(meta.basis, 'en')}.`,
    '',
    '[Semua aturan](README.md) · [Panduan](../panduan.md)',
  ];
  return `${lines.join('\n')}\n`;
}

/** Marked as the example that the pane shows beside a finding (`EXAMPLE` in taskpane/validation/detail/RuleExample.tsx). */
function shownInPane(lines: readonly string[]): string[] {
  return ['<div class="contoh">', '', ...lines, '</div>', ''];
}

function rightExample(each: ValidCase): string[] {
  return [
    `${each.name}.`,
    '',
    ...libraryLines(each),
    ...each.tables.flatMap((spec) => tableLines(gridOf(spec), spec, each.tables.length)),
  ];
}

/** What the tables are held to. */
function libraryLines({ library = [] }: ValidCase): string[] {
  return library.flatMap((spec) => ['Kamus instansi:', '', ...tableLines(gridOf(spec), spec, 1), 'Tabelnya:', '']);
}

function wrongExample(rule: Rule, each: InvalidCase): string[] {
  const grids = each.tables.map((spec) => gridOf(spec));
  const findings = findingsOf(rule, each);
  const many = each.tables.length > 1;
  const fixes = findings.flatMap((finding) => (finding.fix ? [finding.fix] : []));
  return [
    `${each.name}.`,
    '',
    ...libraryLines(each),
    ...each.tables.flatMap((spec, index) => tableLines(grids[index] ?? gridOf(spec), spec, each.tables.length)),
    ...findings.map((finding) => {
      const place = many ? `${finding.sheet}!${cellName(finding.cell)}` : cellName(finding.cell);
      return `- \`${place}\`: ${messageOf(finding, 'id')}`;
    }),
    '',
    ...(fixes.length > 0 ? afterFixes(each, grids, fixes) : []),
  ];
}

function afterFixes(each: InvalidCase, grids: readonly SheetGrid[], fixes: readonly Fix[]): string[] {
  const lines = ['Sesudah diperbaiki:', ''];
  for (const [index, grid] of grids.entries()) {
    const spec = each.tables[index];
    const ofCells = fixes.reduce(
      (current, { changes }) =>
        applyToGrid(
          changes.filter(({ kind }) => kind === 'cell'),
          current,
        ) ?? current,
      grid,
    );
    const moving = fixes.flatMap(({ changes }) => changes.filter(({ kind }) => kind !== 'cell'));
    const mended = moving.length === 0 ? ofCells : (applyToGrid(moving, ofCells) ?? ofCells);
    if (spec && mended !== grid) lines.push(...tableLines(mended, spec, grids.length));
  }
  return lines;
}

/** The sheet as it looks, with its column letters and row numbers, and the texts near the table above it. */
function tableLines(grid: SheetGrid, spec: TableSpec, sheets: number): string[] {
  const width = grid.values[0]?.length ?? 0;
  const letters = Array.from({ length: width }, (_, column) => columnLetter(column));
  const heading = [
    ...(sheets > 1 ? [`Sheet \`${grid.name}\`:`] : []),
    ...(spec.title ? [spec.title] : []),
    ...(spec.nearby ?? []),
  ];
  return [
    ...heading.flatMap((line) => [`> ${line}`, '']),
    `|   | ${letters.join(' | ')} |`,
    `|---|${letters.map(() => '---').join('|')}|`,
    ...grid.values.map((_, row) => {
      const cells = letters.map((__, column) => shown(grid, row, column));
      return `| **${row + 1}** | ${cells.join(' | ')} |`;
    }),
    '',
  ];
}

function shown(grid: SheetGrid, row: number, column: number): string {
  const formula = formulaAt(grid, row, column);
  const text = formula === '' ? textAt(grid, row, column) : `\`${formula}\``;
  return text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
}

/** Names of pages that are missing, differ, or have no rule any more. */
export function staleRulePages(folder: string): readonly string[] {
  const pages = rulePages();
  const existing = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const stale = [...pages].filter(([name, content]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== content;
  });
  return [...stale.map(([name]) => name), ...existing.filter((name) => !pages.has(name))];
}

function main(check: boolean): number {
  const stale = staleRulePages(FOLDER);
  if (check) {
    if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run npx tsx tools/rule-docs.ts.`);
    return stale.length > 0 ? 1 : 0;
  }
  const pages = rulePages();
  mkdirSync(FOLDER, { recursive: true });
  for (const name of stale) {
    const content = pages.get(name);
    if (content === undefined) rmSync(join(FOLDER, name));
    else writeFileSync(join(FOLDER, name), content);
  }
  console.log(`${pages.size} pages, ${stale.length} of the folder written or removed.`);
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.includes('--check'));
