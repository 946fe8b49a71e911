import { type CellSource, type Chart, type ChartKind, kindOf } from '../model/chart';
import { entryText } from '../model/entry';
import { type Workbook } from '../model/workbook';

/** The colours that Office gives to series one after another. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export interface DrawnSeries {
  name: string;
  kind: ChartKind;
  color: string;
  /** null where the cell holds no number. */
  values: (number | null)[];
}

/** What a chart shows, with the cells' contents of now. */
export interface ChartData {
  categories: string[];
  series: DrawnSeries[];
}

export function chartData(workbook: Workbook, chart: Chart): ChartData {
  const series = chart.series.map((own, index): DrawnSeries => {
    const kind = kindOf(chart, own);
    const path = kind.shape === 'line' ? 'format.line.color' : 'format.fill.color';
    const color = own.settings[path];
    return {
      name: own.name,
      kind,
      color: typeof color === 'string' && color !== 'none' ? color : paletteColor(index),
      values: cellsOf(own.values).map(({ sheet, row, column }) => {
        const value = workbook.sheetById(sheet)?.cell(row, column)?.value;
        return typeof value === 'number' ? value : null;
      }),
    };
  });
  const source = chart.series.find(({ categories }) => categories)?.categories ?? null;
  const named = cellsOf(source).map(({ sheet: id, row, column }) => {
    const sheet = workbook.sheetById(id);
    return entryText(sheet?.cell(row, column)?.value ?? '', sheet?.shownFormat(row, column) ?? '', workbook.locale);
  });
  const count = Math.max(named.length, ...series.map(({ values }) => values.length), 0);
  return { categories: Array.from({ length: count }, (_, index) => named[index] ?? String(index + 1)), series };
}

export function paletteColor(index: number): string {
  return PALETTE[index % PALETTE.length] ?? '#4472C4';
}

function cellsOf(source: CellSource | null): { sheet: string; row: number; column: number }[] {
  if (!source) return [];
  const { sheet, area } = source;
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    sheet,
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
