/**
 * Tables drawn as text, so that a layout and what must be seen in it stand side by side:
 *
 *     No | Sasaran | Indikator | Target 2024
 *     = number | objective | indicator | target 2024
 *     > 1 | Meningkatnya … | Persentase … | 80
 *
 * `=` gives the roles (with year, H1, H2, T1…T3, Q1…Q4, M1…M12, #1 for an ordinal, before/after, so far), `>` marks a row in which an indicator begins;
 * an empty role may be anything. Lines without `|` before the header are titles; `⏎` is a line break in a cell.
 */

import { type CellValue, gridFromValues, type SheetGrid } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type Column, type IndicatorTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';

export interface DrawnLayout {
  readonly values: CellValue[][];
  /** One entry a column, `''` where nothing is expected. */
  readonly roles: readonly string[];
  readonly indicatorRows: readonly number[];
  /** First and last header row. */
  readonly header: { readonly top: number; readonly bottom: number };
}

export function draw(picture: string): DrawnLayout {
  const lines = picture.split('\n').slice(1, -1);
  const roles: string[] = [];
  const indicatorRows: number[] = [];
  const values: CellValue[][] = [];
  const header = { top: -1, bottom: -1 };
  for (const line of lines) {
    const cells = line
      .replace(/^\s*[=>]?\s?/, '')
      .split('|')
      .map((cell) => cell.trim().replace(/⏎/g, '\n'));
    if (/^\s*=/.test(line)) {
      roles.push(...cells);
      header.bottom = values.length - 1;
    } else {
      if (header.top < 0 && line.includes('|')) header.top = values.length;
      if (/^\s*>/.test(line)) indicatorRows.push(values.length);
      values.push(cells);
    }
  }
  return { values, roles, indicatorRows, header };
}

export function describeColumn(column: Column): string {
  const period = [
    column.ordinal === undefined ? column.year : `#${column.ordinal}`,
    column.half && `H${column.half}`,
    column.third && `T${column.third}`,
    column.quarter && `Q${column.quarter}`,
    column.month && `M${column.month}`,
    column.revision,
    column.soFar && 'so far',
  ];
  return [column.role, ...period.filter((part) => part !== undefined)].join(' ');
}

/** The rows in which indicators begin; a cascade has several in one. */
export function rowsOf({ indicators }: IndicatorTable): number[] {
  return [...new Set(indicators.map(({ row }) => row))];
}

/** What recognition says of the only table, in the picture's own notation. */
export function seen(grid: SheetGrid, layout: DrawnLayout): { roles: string[]; indicatorRows: number[] } {
  const { tables } = recognise(grid, DEFAULT_SETTINGS);
  const table: IndicatorTable | undefined = tables[0];
  const byColumn = new Map((table?.columns ?? []).map((column) => [column.index, describeColumn(column)]));
  return {
    roles: layout.roles.map((role, index) => (role === '' ? '' : (byColumn.get(index) ?? 'missing'))),
    indicatorRows: tables.length === 1 && table ? rowsOf(table) : [-tables.length],
  };
}

/** Text cells that are plain numbers become numbers, as Excel makes them when they are typed. */
export function asTyped(values: readonly (readonly CellValue[])[]): CellValue[][] {
  return values.map((row) => row.map(typed));
}

function typed(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  if (/^\d+$/.test(value)) return Number(value);
  if (/^\d+,\d+$/.test(value)) return Number(value.replace(',', '.'));
  if (/^\d+(,\d+)?%$/.test(value)) return Number(value.replace('%', '').replace(',', '.')) / 100;
  if (/^\(\d+\)$/.test(value)) return -Number(value.slice(1, -1));
  return value;
}

export function gridOf(values: CellValue[][]): SheetGrid {
  return gridFromValues(values, { name: 'IKU' });
}
