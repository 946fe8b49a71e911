/** Workbooks to measure with: the samples as they are, and books as large as those of offices, in as many copies with texts of their own as wanted. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { type SheetPlan } from '../../../src/core/sheet/plan';
import { writeWorkbook } from '../../../src/xlsx/write';
import { excelizeInNode } from '../../../src/xlsx/write/excelize-in-node';
import { SAMPLES } from '../../../tools/samples/samples';
import { SheetLayout } from '../../../tools/samples/sheet-layout';

/** One workbook for each sample: small, of one or two sheets. */
export async function smallBooks(): Promise<readonly Uint8Array[]> {
  return written(SAMPLES.map(({ plans }) => plans()));
}

/**
 * The same tables beside what an office keeps with them: its programmes with their budgets, and what was spent of each month by
 * month. Such a workbook has some 1,000 rows and 25,000 filled cells, as the plans that regions publish have.
 */
export async function officeBooks(): Promise<readonly Uint8Array[]> {
  return written(SAMPLES.map(({ plans }, index) => [...plans(), programmes(index), spending(index)]));
}

async function written(books: readonly SheetPlan[][]): Promise<readonly Uint8Array[]> {
  const excelize = await excelizeInNode();
  return books.map((plans) => writeWorkbook(plans, excelize, { title: 'IKU', written: new Date('2024-01-02') }));
}

const PROGRAMMES = 600;
const ACTIVITIES = 400;
const MONTHS = 12;

function programmes(book: number): SheetPlan {
  const widths = [8, 50, 40, 12, ...Array.from({ length: 12 }, () => 16)];
  const years = [2022, 2023, 2024, 2025, 2026, 2027];
  const header = [
    'Kode',
    'Program dan Kegiatan',
    'Lokasi',
    'Satuan',
    ...years.flatMap((year) => [year, `Pagu ${year}`]),
  ];
  const body = Array.from({ length: PROGRAMMES }, (_, row) => [
    `${1 + Math.floor(row / 100)}.${String(row % 100).padStart(2, '0')}`,
    `Pembinaan dan pengawasan ${THINGS[(row + book) % THINGS.length] ?? ''} bagian ${row + 1}`,
    `Kecamatan ${1 + (row % 24)}`,
    row % 3 === 0 ? 'Orang' : 'Dokumen',
    ...years.flatMap((_year, at) => [(row * 7 + at * 3) % 90, (row * 1_375 + at * 250 + book) * 1_000]),
  ]);
  return new SheetLayout('Program', widths).table({ header: [header], body }).plan(PRINT);
}

function spending(book: number): SheetPlan {
  const header = ['Kode', 'Sub Kegiatan', ...Array.from({ length: MONTHS * 2 }, (_, at) => `Bulan ${1 + (at >> 1)}`)];
  const body = Array.from({ length: ACTIVITIES }, (_, row) => [
    `${1 + Math.floor(row / 40)}.${1 + (row % 40)}`,
    `Belanja ${THINGS[(row * 3 + book) % THINGS.length] ?? ''} ${row + 1}`,
    ...Array.from({ length: MONTHS * 2 }, (_each, at) => (row + 1) * (at + 3) * 125),
  ]);
  return new SheetLayout('Belanja', [8, 50, ...header.slice(2).map(() => 14)])
    .table({ header: [header], body })
    .plan(PRINT);
}

const PRINT = { orientation: 'landscape', paper: 'F4' } as const;

const THINGS = [
  'koperasi simpan pinjam',
  'usaha kecil menengah',
  'jalan dan jembatan',
  'arsip dinamis',
  'tenaga kesehatan',
  'bangunan sekolah',
  'irigasi desa',
];

/** Shorter texts are headers and units, which are the same in every office. */
const OWN_TEXT = /(<t(?: [^>]*)?>)([^<]{25,})(<\/t>)/g;

/** Writes so many files, turn by turn of these books; no two have the same texts. */
export function writeBooks(folder: string, books: readonly Uint8Array[], count: number): void {
  const unzipped = books.map((book) => unzipSync(book));
  for (let index = 0; index < count; index++) {
    const parts = unzipped[index % unzipped.length] ?? {};
    const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const own = texts.replace(OWN_TEXT, `$1$2 di Kecamatan ${index + 1}$3`);
    writeFileSync(
      join(folder, `${index}.xlsx`),
      zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(own) }, { level: 6 }),
    );
  }
}
