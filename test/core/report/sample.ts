/** A small invented workbook with everything that a report compares; the figures are easy to compute by hand. */

import { review } from '../../../src/core/review';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';
import { type CellValue, type SheetGrid, valueAt } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { type IndicatorTable } from '../../../src/core/table/model';

export const SHEET = gridFromValues(
  [
    ['PENGUKURAN KINERJA TAHUN 2024'],
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Kondisi Awal',
      'Target',
      '',
      '',
      'Realisasi',
      '',
      '',
      'Anggaran',
      'Realisasi Anggaran',
      'Standar Nasional',
    ],
    ['', '', '', '', '', '2023', '2024', '2026', '2022', '2023', '2024', '', '', ''],
    [
      1,
      'Meningkatnya mutu layanan kesehatan',
      'Persentase balita dengan imunisasi lengkap',
      '%',
      70,
      80,
      85,
      95,
      75,
      82,
      83.3,
      1500000000,
      1350000000,
      95,
    ],
    [2, '', 'Angka kematian ibu', 'Per 100.000 KH', 120, 100, 95, 80, 115, 99, 101, 2500000000, 2400000000, ''],
    [
      3,
      'Meningkatnya kualitas pendidikan',
      'Rata-rata lama sekolah',
      'Tahun',
      8.1,
      8.4,
      8.6,
      9,
      8.2,
      8.3,
      8.5,
      '',
      '',
      8.7,
    ],
    [4, '', 'Persentase sekolah terakreditasi A', '%', 30, 35, 40, 50, 31, 38, '', '', '', ''],
    [
      5,
      'Meningkatnya akuntabilitas',
      'Opini BPK',
      'Predikat',
      'WDP',
      'WTP',
      'WTP',
      'WTP',
      'WDP',
      'WTP',
      'WTP',
      '',
      '',
      '',
    ],
  ],
  { name: 'LKjIP' },
);

export const SAMPLE: readonly IndicatorTable[] = review([SHEET]).tables;

/** The tables on a sheet of these rows. */
export function tablesOf(rows: readonly (readonly CellValue[])[], name = 'Lembar'): readonly IndicatorTable[] {
  return review([gridFromValues(rows, { name })]).tables;
}

export function tableOf(rows: readonly (readonly CellValue[])[]): IndicatorTable {
  const [table] = tablesOf(rows);
  if (!table) throw new Error('No table was recognised.');
  return table;
}

/** Looks up figures on a planned sheet by what its reader sees: the row's words and the column's header. */
export function reader(plan: SheetPlan) {
  const grid: SheetGrid = planToGrid(plan);
  const rows = grid.values.length;
  const columns = grid.values[0]?.length ?? 0;
  const find = (text: string, from = 0): { row: number; column: number } => {
    for (let row = from; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (valueAt(grid, row, column) === text) return { row, column };
      }
    }
    throw new Error(`The sheet "${plan.name}" does not say "${text}".`);
  };
  return {
    /** The value where the row of `subject` meets the column under `header`, below the text `after`. */
    figure: (subject: string, header: string, after?: string): CellValue => {
      const start = after === undefined ? 0 : find(after).row;
      const { column, row } = find(header, start);
      return valueAt(grid, find(subject, row).row, column);
    },
    says: (text: string): boolean => grid.values.some((line) => line.some((value) => String(value).includes(text))),
    find,
  };
}
