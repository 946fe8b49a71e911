/** Recognition over sheets of growing size: large tables of indicators, and large sheets without any. */

import { type BenchResult } from '../../tools/bench';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type CellValue, gridFromValues, type SheetGrid } from '../../src/core/sheet/grid';
import { recognise } from '../../src/core/table/recognise';

const RUNS = 5;

export default async function benchRecognition(): Promise<BenchResult[]> {
  return [
    ...[1_000, 10_000, 50_000].map((rows) =>
      measured(`${rows} indicator rows × 20 columns`, indicatorSheet(rows), 1, rows === 10_000 ? 150 : undefined),
    ),
    reading('10000 indicator rows × 20 columns, and every figure read', indicatorSheet(10_000)),
    ...[100_000, 1_000_000].map((cells) =>
      measured(
        `${cells} cells of figures, no table of indicators`,
        plainSheet(cells),
        0,
        cells === 1_000_000 ? 1000 : undefined,
      ),
    ),
    measured('1000000 cells of words, no table of indicators', wordySheet(1_000_000), 0, 1000),
    measured('1000000 cells that begin like headers, no table', misleadingSheet(1_000_000), 0),
  ];
}

/** The best of some runs: what the code needs, not what else the machine does. */
function measured(name: string, grid: SheetGrid, tables: number, limit?: number): BenchResult {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const found = recognise(grid, DEFAULT_SETTINGS).tables.length;
    best = Math.min(best, performance.now() - start);
    if (found !== tables) throw new Error(`${name}: ${found} tables instead of ${tables}`);
  }
  return { name, value: best, unit: 'ms', ...(limit === undefined ? {} : { limit }) };
}

/** Recognition makes the parts of an indicator when they are asked for; here all of them are. */
function reading(name: string, grid: SheetGrid): BenchResult {
  const start = performance.now();
  let figures = 0;
  for (const { indicators } of recognise(grid, DEFAULT_SETTINGS).tables) {
    for (const { targets, actuals, achievements } of indicators) {
      for (const measurement of [...targets, ...actuals, ...achievements]) {
        if (measurement.reading.kind === 'single') figures++;
      }
    }
  }
  if (figures !== 150_000) throw new Error(`${name}: ${figures} figures`);
  return { name, value: performance.now() - start, unit: 'ms' };
}

function indicatorSheet(rows: number): SheetGrid {
  const years = [2020, 2021, 2022, 2023, 2024];
  const blank = (count: number) => new Array<CellValue>(count).fill('');
  const header: CellValue[][] = [
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      ...blank(4),
      'Realisasi',
      ...blank(4),
      'Capaian (%)',
      ...blank(4),
      'Keterangan',
    ],
    [...blank(4), ...years, ...years, ...years, ''],
  ];
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [
    row + 1,
    row % 3 === 0 ? `Meningkatnya mutu layanan ${row}` : '',
    `Persentase layanan nomor ${row} yang tepat waktu`,
    '%',
    ...years.map((_year, index) => 50 + ((row * 7 + index) % 500) / 10),
    ...years.map((_year, index) => 48 + ((row * 11 + index) % 500) / 10),
    ...years.map((_year, index) => 90 + ((row * 13 + index) % 200) / 10),
    '',
  ]);
  return gridFromValues([['INDIKATOR KINERJA UTAMA TAHUN 2020-2024'], ...header, ...body]);
}

const WIDTH = 50;

function sheetOf(cells: number, cell: (row: number, column: number) => CellValue): SheetGrid {
  const rows = Array.from({ length: cells / WIDTH }, (_, row) =>
    Array.from({ length: WIDTH }, (_cell, column) => cell(row, column)),
  );
  return gridFromValues(rows);
}

function plainSheet(cells: number): SheetGrid {
  return sheetOf(cells, (row, column) => (column === 0 ? `Baris ${row}` : row * column + 0.5));
}

function wordySheet(cells: number): SheetGrid {
  const words = [
    'Belanja barang',
    'Dinas Kesehatan',
    'Laporan bulanan',
    'Kecamatan',
    'Persentase',
    'Jumlah',
    'Pegawai',
  ];
  return sheetOf(cells, (row, column) => `${words[(row + column) % words.length] ?? ''} ${row * WIDTH + column}`);
}

function misleadingSheet(cells: number): SheetGrid {
  const words = ['Target', 'Realisasi', 'Program', 'Nama', 'Uraian', 'Sumber', 'Kegiatan'];
  return sheetOf(cells, (row, column) => `${words[(row + column) % words.length] ?? ''} bagian ke ${row % 90}`);
}
