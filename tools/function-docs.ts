/**
 * Writes the help pages of the custom functions, docs/fungsi/*.md, from the catalogue. `npx tsx tools/function-docs.ts`
 * writes them; `--check` only says which are out of date, and ends with 1 then.
 */

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type ExampleArgument,
  type ExampleValue,
  type FunctionDefinition,
  type FunctionExample,
  type FunctionGroup,
  FUNCTIONS,
  GROUP_TITLES,
  NAMESPACE,
} from '../src/functions/catalogue';
import { toNative } from '../src/functions/native/convert';
import { indonesianFormula } from '../src/functions/native/indonesian-formula';
import { columnLetter } from '../src/core/sheet/address';
import { formatNumber } from '../src/core/sheet/display';

/** File name to content. */
export function functionPages(): ReadonlyMap<string, string> {
  const pages = FUNCTIONS.map((definition): [string, string] => [pageName(definition), pageOf(definition)]);
  return new Map([['README.md', overview()], ...pages]);
}

function pageName({ id }: FunctionDefinition): string {
  return `${id.toLowerCase()}.md`;
}

const GENERATED = '<!-- Dibuat dari katalog fungsi oleh tools/function-docs.ts. -->';

function overview(): string {
  const lines = [
    '# Fungsi IKU',
    '',
    GENERATED,
    '',
    'Semua fungsi menerima angka, teks, sel, dan rentang. Pemisah argumen di sini titik koma, seperti di Excel berbahasa Indonesia.',
    '',
  ];
  for (const group of Object.keys(GROUP_TITLES) as FunctionGroup[]) {
    const members = FUNCTIONS.filter((definition) => definition.group === group);
    if (members.length === 0) continue;
    lines.push(`## ${GROUP_TITLES[group].id}`, '', '| Fungsi | Menjawab |', '|---|---|');
    for (const definition of members) {
      lines.push(`| [\`${signature(definition)}\`](${pageName(definition)}) | ${definition.summary.id} |`);
    }
    lines.push('');
  }
  return `${[...lines, ...COMMON].join('\n')}\n`;
}

/** What holds for every function. */
const COMMON = [
  '## Berlaku untuk semua',
  '',
  '- **Satu rumus untuk satu kolom.** `=IKU.CAPAIAN(E7:E40;F7:F40)` mengisi seluruh kolom dengan satu panggilan; itu jauh lebih cepat daripada satu rumus per baris.',
  '- **Kosong bukan nol.** Sel kosong, "-", "n/a", dan "belum ada" memberi hasil kosong. Excel versi lama dan Excel sekali beli (2021, 2024, LTSC) menyerahkan sel kosong kepada fungsi sebagai 0; di sana fungsi bertanya kepada buku kerja mana yang kosong, dan bila tidak terjawab, 0 dihitung sebagai 0. Arah, cara, skala, batas, dan satuan yang bernilai 0 dianggap tidak diisi.',
  '- **Satu skala persen.** Excel menyimpan "70%" sebagai 0,7. Bila dua angka yang dibandingkan mungkin memakai skala yang berbeda (0,7 dan 65), fungsi menjawab `#VALUE!` dan menyebut kedua kemungkinan; sebutkan satuannya, atau ketik keduanya dengan cara yang sama.',
  '- **Kesalahan diteruskan.** Sel berisi `#N/A` atau `#DIV/0!` memberi kesalahan yang sama.',
  '- **Tanpa Asisten IKU.** Rumus IKU di kantor yang tidak memasang Asisten IKU tampil sebagai `#NAME?` begitu dihitung ulang. Sebelum mengirim buku kerja, buka halaman *Fungsi* di panel, lalu *Rumus Excel biasa*: rumus pilihan, lembar, atau seluruh buku kerja dijadikan rumus Excel, hasilnya dibandingkan satu per satu, dan kelak dapat dikembalikan persis seperti semula. Bila fungsi punya padanan, halamannya menyebut rumusnya.',
  '- **Bahasa.** Nama fungsi sama di semua bahasa. Penjelasan di wizard fungsi berbahasa Indonesia, atau Inggris bila Office berbahasa Inggris (AS).',
  '- **Angka dalam teks** dibaca seperti diketik orang Indonesia: "70,54 %", "Rp 1,2 miliar", "1.500.000". Yang bermakna ganda ("1.250", "51,664") dibaca menurut pasangannya bila ada: "1.250" di samping 1300 adalah 1250, di samping 1,3 adalah 1,25. Bila tidak ada yang menentukan, tidak ditebak, tetapi dilaporkan.',
];

function signature({ id, parameters }: FunctionDefinition): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${NAMESPACE}.${id}(${names.join('; ')})`;
}

function pageOf(definition: FunctionDefinition): string {
  const { summary, parameters, returns, examples, notes } = definition;
  const lines = [
    `# ${NAMESPACE}.${definition.id}`,
    '',
    GENERATED,
    '',
    summary.id,
    '',
    '```',
    `=${signature(definition)}`,
    '```',
    '',
    '## Argumen',
    '',
    '| Argumen | Isi |',
    '|---|---|',
    ...parameters.map(
      ({ name, help, optional }) => `| \`${name}\`${optional ? ' (opsional)' : ''} | ${inTable(help.id)} |`,
    ),
    '',
    `**Hasil:** ${returns.id}`,
    '',
    '## Contoh',
    '',
    ...examples.flatMap((example) => exampleOf(definition, example)),
    ...nativeOf(definition),
    '## Catatan',
    '',
    ...notes.map((note) => `- ${note.id}`),
    '- Yang berlaku untuk semua fungsi: [Fungsi IKU](README.md).',
    '',
    '## In English',
    '',
    `${summary.en} ${returns.en}`,
    '',
    ...parameters.map(({ name, help, optional }) => `- \`${name}\`${optional ? ' (optional)' : ''}: ${help.en}`),
    '',
    ...notes.map((note) => `- ${note.en}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The plain Excel formula for the usual call, where there is one. */
function nativeOf({ id, parameters }: FunctionDefinition): string[] {
  const cells = parameters
    .filter(({ optional }) => !optional)
    .map(({ range }, index) => `${columnLetter(index)}2${range ? `:${columnLetter(index)}9` : ''}`);
  const formula = `=${NAMESPACE}.${id}(${cells.join(',')})`;
  const native = toNative(formula);
  const lines =
    native.changed > 0
      ? [
          `\`${indonesianFormula(formula)}\` sama dengan rumus ini, untuk sel kosong dan angka pada satu skala (bukan 1 dan 92):`,
          '',
          '```',
          indonesianFormula(native.formula),
          '```',
        ]
      : ['Tidak ada padanannya: fungsi ini tetap memerlukan Asisten IKU.'];
  return ['## Sebagai rumus Excel biasa', '', ...lines, ''];
}

function exampleOf(definition: FunctionDefinition, { args, shows, note }: FunctionExample): string[] {
  const ranges = placeRanges(args);
  const last = args.length - [...args].reverse().findIndex((argument) => argument !== null);
  const written = args
    .slice(0, last)
    .map((argument, index) => ranges[index]?.address ?? writtenValue(argument as ExampleValue));
  const formula = `\`=${NAMESPACE}.${definition.id}(${written.join(';')})\``;
  const remark = note ? ` ${note.id}` : '';
  const result =
    typeof shows === 'string' ? cellText(shows) : shows.map((row) => row.map(cellText).join(' · ')).join(' / ');
  return [`- ${formula} → **${result}**.${remark}`, '', ...inputTable(ranges.flatMap((range) => range ?? []))];
}

/** The cells that the example's ranges stand for, as they lie on the sheet. */
function inputTable(ranges: readonly PlacedRange[]): string[] {
  if (ranges.length === 0) return [];
  const width = ranges.reduce((total, { rows }) => total + (rows[0]?.length ?? 0), 0);
  const height = Math.max(...ranges.map(({ rows }) => rows.length));
  const letters = Array.from({ length: width }, (_, column) => columnLetter(column));
  const lines = Array.from({ length: height }, (_, row) => {
    const cells = ranges.flatMap(({ rows }) => rows[row] ?? (rows[0] ?? []).map(() => null));
    return [String(row + 2), ...cells.map(cellValue)];
  });
  const table = [['', ...letters], ['', ...letters].map(() => '---'), ...lines];
  return [...table.map((cells) => `  | ${cells.join(' | ')} |`), ''];
}

function cellValue(value: ExampleValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? formatNumber(value) : inTable(value);
}

function cellText(text: string): string {
  return text === '' ? '(kosong)' : text;
}

interface PlacedRange {
  readonly address: string;
  readonly rows: readonly (readonly ExampleValue[])[];
}

/** Ranges side by side from A2 on, as on a sheet with one header row. */
function placeRanges(args: readonly ExampleArgument[]): (PlacedRange | null)[] {
  let column = 0;
  return args.map((argument) => {
    if (!Array.isArray(argument)) return null;
    const rows = argument as PlacedRange['rows'];
    const width = rows[0]?.length ?? 1;
    const address = `${columnLetter(column)}2:${columnLetter(column + width - 1)}${rows.length + 1}`;
    column += width;
    return { address, rows };
  });
}

function writtenValue(value: ExampleValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? formatNumber(value) : `"${value}"`;
}

function inTable(text: string): string {
  return text.replace(/\|/g, '\\|');
}

/** The pages in `folder` that are missing, stale or too many. */
export function staleFunctionPages(folder: string): string[] {
  const pages = functionPages();
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...pages].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  return [...stale.map(([name]) => name), ...present.filter((name) => !pages.has(name))];
}

function main(): number {
  const folder = resolve('docs/fungsi');
  const stale = staleFunctionPages(folder);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run: npx tsx tools/function-docs.ts`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(folder, { recursive: true });
  const pages = functionPages();
  for (const name of stale) {
    const text = pages.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
  return 0;
}

if (process.argv[1]?.endsWith('function-docs.ts')) process.exitCode = main();
