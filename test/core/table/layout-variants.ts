/**
 * Makes other layouts of a table, as other hands would have typed or pasted it. A variant must be recognised like its original:
 * the same roles for the same columns, the same rows as indicators.
 */

import fc from 'fast-check';
import { type CellArea } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues, type SheetGrid } from '../../../src/core/sheet/grid';
import { asTyped, type DrawnLayout } from './drawn-layout';

export interface LayoutVariant {
  readonly grid: SheetGrid;
  /** Roles by sheet column. */
  readonly roles: ReadonlyMap<number, string>;
  readonly indicatorRows: readonly number[];
}

/** What is done to a table. Numbers choose among possibilities. */
export interface Changes {
  readonly seed: number;
  readonly typed: boolean;
  readonly merges: boolean;
  readonly synonyms: boolean;
  readonly upperCase: boolean;
  readonly misspelling: boolean;
  readonly brokenWord: boolean;
  readonly yearForm: number;
  readonly splitHeader: boolean;
  readonly numbering: number;
  readonly pageBreak: number;
  readonly blankRows: boolean;
  readonly repeatedObjectives: boolean;
  readonly spacerColumns: number;
  readonly hiddenColumn: boolean;
  readonly down: number;
  readonly right: number;
  readonly titleBesideHeader: boolean;
  readonly below: number;
  readonly beside: number;
  readonly signature: boolean;
}

const often = fc.boolean();
const seldom = fc.integer({ min: 0, max: 4 }).map((number) => number === 4);

export const changes: fc.Arbitrary<Changes> = fc.record({
  seed: fc.nat(1_000_000),
  typed: often,
  merges: often,
  synonyms: often,
  upperCase: seldom,
  misspelling: seldom,
  brokenWord: seldom,
  yearForm: fc.nat(5),
  splitHeader: seldom,
  numbering: fc.nat(5),
  pageBreak: fc.nat(5),
  blankRows: seldom,
  repeatedObjectives: seldom,
  spacerColumns: fc.nat(4),
  hiddenColumn: seldom,
  down: fc.nat(6),
  right: fc.nat(4),
  titleBesideHeader: seldom,
  below: fc.nat(7),
  beside: fc.nat(9),
  signature: often,
});

const SYNONYMS: readonly (readonly string[])[] = [
  ['No', 'No.', 'NO', 'Nomor', 'No. Urut', 'Nomer'],
  ['Tujuan', 'TUJUAN', 'Tujuan Strategis', 'Goal'],
  [
    'Sasaran',
    'Sasaran Strategis',
    'SASARAN',
    'Sasaran Kegiatan',
    'Uraian Sasaran',
    'Sasaran Renstra',
    'Strategic Objective',
  ],
  [
    'Indikator',
    'Indikator Kinerja',
    'Indikator Kinerja Utama',
    'INDIKATOR KINERJA UTAMA (IKU)',
    'IKU',
    'Nama Indikator',
    'Uraian Indikator',
    'Indikator Sasaran',
    'Indikator Kinerja Sasaran',
    'Key Performance Indicator',
  ],
  ['Satuan', 'SATUAN', 'Sat.', 'Satuan Ukur', 'Satuan Target'],
  ['Sumber Data', 'SUMBER DATA', 'Sumber', 'Sumber Data Indikator', 'Data Source'],
  [
    'Penanggung Jawab',
    'Penanggung jawab',
    'PIC',
    'Unit Kerja Penanggung Jawab',
    'Bidang Pengampu',
    'Unit Penanggung Jawab',
    'Penanggungjawab',
  ],
  ['Keterangan', 'Ket', 'KET.', 'Catatan', 'Keterangan (lainnya)'],
  [
    'Rumus Perhitungan',
    'Formula',
    'Formulasi Perhitungan',
    'Cara Menghitung',
    'Rumus',
    'Formulasi Pengukuran',
    'Metode Perhitungan',
    'Cara Perhitungan',
  ],
  ['Definisi Operasional', 'Penjelasan', 'Definisi', 'Makna Indikator', 'Deskripsi Indikator', 'Alasan Pemilihan'],
  ['Kondisi Awal', 'Baseline', 'Base Line', 'Kondisi Kinerja Awal', 'Data Awal', 'Kondisi Kinerja pada Awal Periode'],
  ['Realisasi', 'REALISASI', 'Realisasi Kinerja', 'Actual'],
  ['Target', 'TARGET', 'Target Kinerja', 'Target Capaian'],
  ['Capaian (%)', 'Persentase Capaian', 'Tingkat Capaian (%)', '% Capaian', 'Rasio Capaian', 'Capaian Kinerja (%)'],
  ['Predikat', 'Kategori', 'Kriteria', 'Predikat Kinerja', 'Kategori Capaian'],
];

const OTHER_TABLES: readonly (readonly (readonly string[])[])[] = [
  [
    ['No', 'Nama', 'NIP', 'Jabatan'],
    ['1', 'Fulan', '123', 'Analis'],
    ['2', 'Fulanah', '456', 'Kepala Seksi'],
    ['3', 'Polan', '789', 'Bendahara'],
  ],
  [
    ['No', 'Program', 'Anggaran', 'Keterangan'],
    ['1', 'Program Pelayanan Kesehatan', '1.250.000.000', 'APBD'],
    ['2', 'Program Penunjang Urusan Pemerintahan', '750.000.000', 'APBD'],
  ],
  [
    ['Kode Rekening', 'Uraian', 'Jumlah (Rp)'],
    ['5.1.01', 'Belanja Pegawai', '120000000'],
    ['5.1.02', 'Belanja Barang', '90000000'],
  ],
];

const TYPED_YEAR = /^(?:Tahun )?(20\d\d)$/;

/** A short sequence of choices that follows from the seed. */
class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (this.state * 1103515245 + 12345) % 2147483648;
    return Math.floor((this.state / 2147483648) * limit);
  }

  pick<Item>(items: readonly Item[], otherwise: Item): Item {
    return items[this.below(items.length)] ?? otherwise;
  }
}

/** A sheet under construction: rows and columns move, and what is expected moves with them. */
interface Draft {
  values: CellValue[][];
  roles: Map<number, string>;
  indicatorRows: number[];
  header: { top: number; bottom: number };
  /** Merged cells of the header. */
  merges: CellArea[];
  width: number;
}

export function vary(layout: DrawnLayout, change: Changes): LayoutVariant {
  const dice = new Dice(change.seed + 1);
  const draft: Draft = {
    values: layout.values.map((row) => Array.from({ length: layout.roles.length }, (_, column) => row[column] ?? '')),
    roles: new Map(layout.roles.flatMap((role, column) => (role === '' ? [] : [[column, role] as const]))),
    indicatorRows: [...layout.indicatorRows],
    header: { ...layout.header },
    merges: [],
    width: layout.roles.length,
  };
  if (change.synonyms) eachHeaderCell(draft, (text) => synonymOf(text, dice));
  eachHeaderCell(draft, (text) => yearIn(text, change.yearForm));
  if (change.upperCase) eachHeaderCell(draft, (text) => text.toUpperCase());
  if (change.misspelling) misspellOne(draft, dice);
  if (change.brokenWord) eachHeaderCell(draft, (text) => (dice.below(3) === 0 ? breakWord(text, dice) : text));
  if (change.repeatedObjectives) repeatObjectives(draft);
  if (change.splitHeader) splitHeader(draft);
  if (change.merges) draft.merges = headerMerges(draft);
  numberColumns(draft, change.numbering);
  if (change.pageBreak < 3) breakPage(draft, dice, change.pageBreak);
  if (change.blankRows)
    insertRow(draft, draft.header.bottom + 2 + dice.below(draft.values.length - draft.header.bottom - 1), []);
  if (change.typed) draft.values = asTyped(draft.values);
  for (let count = 0; count < change.spacerColumns - 2; count++) insertColumn(draft, 1 + dice.below(draft.width - 1));
  const tableWidth = draft.width;
  putBelow(draft, change);
  putBeside(draft, change, dice, tableWidth);
  const hiddenColumns = change.hiddenColumn ? [change.right + dice.below(tableWidth)] : [];
  return finished(draft, change, hiddenColumns);
}

function eachHeaderCell(draft: Draft, rewrite: (text: string) => string): void {
  for (let row = draft.header.top; row <= draft.header.bottom; row++) {
    draft.values[row] = (draft.values[row] ?? []).map((value) =>
      typeof value === 'string' && value !== '' ? rewrite(value) : value,
    );
  }
}

function synonymOf(text: string, dice: Dice): string {
  const year = /\s20\d\d$/.exec(text)?.[0] ?? '';
  const plain = text.slice(0, text.length - year.length).toLowerCase();
  const group = SYNONYMS.find((words) => words.some((word) => word.toLowerCase() === plain));
  return group === undefined ? text : dice.pick(group, text) + year;
}

function yearIn(text: string, form: number): string {
  const year = TYPED_YEAR.exec(text)?.[1];
  if (year === undefined) return text;
  return [text, year, `Tahun ${year}`, `Thn. ${year}`, `TA ${year}`, `(${year})`][form] ?? text;
}

/** One letter lost or two swapped inside one long word of one header cell. */
function misspellOne(draft: Draft, dice: Dice): void {
  const chosen = dice.below(draft.width);
  let column = 0;
  eachHeaderCell(draft, (text) => {
    if (column++ !== chosen) return text;
    return text.replace(/[A-Za-z]{7,}/, (word) => {
      const at = 2 + dice.below(word.length - 4);
      return dice.below(2) === 0
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    });
  });
}

function breakWord(text: string, dice: Dice): string {
  return text.replace(/[A-Za-z]{8,}/, (word) => {
    const at = 3 + dice.below(word.length - 6);
    return `${word.slice(0, at)}${dice.pick(['\n', ' ', '- '], ' ')}${word.slice(at)}`;
  });
}

function repeatObjectives(draft: Draft): void {
  const shared = [...draft.roles].flatMap(([column, role]) => (role === 'objective' ? [column] : []));
  const hasGoal = [...draft.roles.values()].includes('goal');
  if (hasGoal) return;
  for (const row of draft.indicatorRows) {
    for (const column of shared) {
      const cells = draft.values[row];
      const above = draft.values[row - 1]?.[column];
      if (cells && cells[column] === '' && draft.indicatorRows.includes(row - 1) && above !== undefined)
        cells[column] = above;
    }
  }
}

/** The last words of the headers in the bottom row go to a row of their own, as text pasted from a PDF. */
function splitHeader(draft: Draft): void {
  const bottom = draft.values[draft.header.bottom] ?? [];
  const isOneRow = draft.header.top === draft.header.bottom;
  if (!isOneRow) return;
  const rest = bottom.map((value) => (typeof value === 'string' ? value.split(' ').slice(1).join(' ') : ''));
  if (rest.every((text) => text === '')) return;
  draft.values[draft.header.bottom] = bottom.map((value) =>
    typeof value === 'string' ? (value.split(' ')[0] ?? '') : value,
  );
  insertRow(draft, draft.header.bottom + 1, rest);
  draft.header.bottom++;
}

function numberColumns(draft: Draft, form: number): void {
  const next = draft.values[draft.header.bottom + 1] ?? [];
  if (form > 3 || next.filter((value) => /^\(\d+\)$/.test(String(value))).length > 1) return;
  const number = (column: number): CellValue =>
    [`(${column + 1})`, String(column + 1), -(column + 1), column + 1][form] ?? '';
  insertRow(
    draft,
    draft.header.bottom + 1,
    Array.from({ length: draft.width }, (_, column) => number(column)),
  );
}

/** After some row of the body the header comes again, with or without a blank row before it. */
function breakPage(draft: Draft, dice: Dice, blankRows: number): void {
  const [first, ...later] = draft.indicatorRows;
  if (first === undefined || later.length === 0) return;
  const at = dice.pick(later, first);
  const header = draft.values.slice(draft.header.top, draft.header.bottom + 1).map((row) => [...row]);
  const inserted = [...Array.from({ length: Math.min(1, blankRows) }, () => [] as CellValue[]), ...header];
  for (const row of inserted.reverse()) insertRow(draft, at, row);
}

function insertRow(draft: Draft, at: number, row: readonly CellValue[]): void {
  draft.values.splice(
    at,
    0,
    Array.from({ length: draft.width }, (_, column) => row[column] ?? ''),
  );
  draft.indicatorRows = draft.indicatorRows.map((each) => (each >= at ? each + 1 : each));
}

function insertColumn(draft: Draft, at: number): void {
  draft.values = draft.values.map((row) => [...row.slice(0, at), '', ...row.slice(at)]);
  draft.roles = new Map([...draft.roles].map(([column, role]) => [column >= at ? column + 1 : column, role]));
  // As in Excel: a column inserted inside a merged area widens it.
  draft.merges = draft.merges.map((area) => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  }));
  draft.width++;
}

/** Parents over the columns that stand under them, single headers down to the last header row. */
function headerMerges(draft: Draft): CellArea[] {
  const { top, bottom } = draft.header;
  const filled = (row: number, column: number) => (draft.values[row]?.[column] ?? '') !== '';
  const merges: CellArea[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = 0; column < draft.width; column++) {
      if (!filled(row, column)) continue;
      let right = column;
      const hasChild = row < bottom && filled(row + 1, column);
      while (
        hasChild &&
        right + 1 < draft.width &&
        !filled(row, right + 1) &&
        filledAbove(draft, row, right + 1) === false &&
        hasBelow(draft, row, right + 1)
      )
        right++;
      if (right > column) merges.push({ top: row, bottom: row, left: column, right });
      let down = row;
      while (right === column && down < bottom && !filled(down + 1, column)) down++;
      if (down === bottom && down > row) merges.push({ top: row, bottom, left: column, right: column });
    }
  }
  return merges;
}

function filledAbove(draft: Draft, row: number, column: number): boolean {
  for (let above = draft.header.top; above < row; above++)
    if ((draft.values[above]?.[column] ?? '') !== '') return true;
  return false;
}

function hasBelow(draft: Draft, row: number, column: number): boolean {
  for (let below = row + 1; below <= draft.header.bottom; below++) {
    if ((draft.values[below]?.[column] ?? '') !== '') return true;
  }
  return false;
}

function putBelow(draft: Draft, change: Changes): void {
  if (change.signature) {
    const column = Math.max(0, draft.width - 2);
    const lines = ['Kotabaru, 2 Januari 2025', 'Kepala Dinas,', 'FULAN BIN FULAN', 'NIP. 1'];
    draft.values.push([]);
    for (const line of lines) draft.values.push([...new Array<CellValue>(column).fill(''), line]);
  }
  const other = OTHER_TABLES[change.below];
  if (other) draft.values.push([], [], ['Lampiran lain'], ...other.map((row) => [...row]));
}

function putBeside(draft: Draft, change: Changes, dice: Dice, width: number): void {
  const other = OTHER_TABLES[change.beside];
  if (!other) return;
  const gap = 1 + dice.below(3);
  const from = dice.below(Math.max(1, draft.header.bottom + 3));
  for (const [offset, row] of other.entries()) {
    const target = draft.values[from + offset] ?? [];
    while (target.length < width + gap) target.push('');
    target.length = width + gap;
    target.push(...row);
    draft.values[from + offset] = target;
  }
}

function finished(draft: Draft, change: Changes, hiddenColumns: readonly number[]): LayoutVariant {
  const { down, right } = change;
  const values: CellValue[][] = [
    ...Array.from({ length: down }, () => [] as CellValue[]),
    ...draft.values.map((row) => [...new Array<CellValue>(right).fill(''), ...row]),
  ];
  if (change.titleBesideHeader && draft.header.top > 0) {
    // A title typed into the middle of the sheet, right above the header.
    const row = values[down + draft.header.top - 1] ?? [];
    const title = row[right];
    if (title !== undefined && row.filter((value) => value !== '').length === 1) {
      row[right] = '';
      while (row.length <= right + 2) row.push('');
      row[right + 2] = title;
    }
  }
  const grid = gridFromValues(values, {
    name: 'Lembar',
    hiddenColumns: [...hiddenColumns],
    ...(draft.merges.length > 0
      ? {
          merges: draft.merges.map((area) => ({
            top: area.top + down,
            bottom: area.bottom + down,
            left: area.left + right,
            right: area.right + right,
          })),
        }
      : {}),
  });
  return {
    grid,
    roles: new Map([...draft.roles].map(([column, role]) => [column + right, role])),
    indicatorRows: draft.indicatorRows.map((row) => row + down),
  };
}
