import { type Area } from './address';

/** A block of cells on a sheet, by the sheet's id. */
export interface CellSource {
  sheet: string;
  area: Area;
}

/** What was set of a chart's many looks, by path: `legend.position`, `axes.value.minimum`. What is absent is Excel's standard. */
export type ChartSettings = Record<string, unknown>;

export interface ChartSeries {
  name: string;
  /** The cell that gives the name, where it came from the sheet. */
  nameSource: CellSource | null;
  values: CellSource | null;
  categories: CellSource | null;
  settings: ChartSettings;
}

export interface Chart {
  id: string;
  name: string;
  /** Excel's word: `ColumnClustered`, `LineMarkers` … */
  type: string;
  series: ChartSeries[];
  settings: ChartSettings;
  /** The part of the opened file that holds it; absent for a chart made since. */
  part?: string;
  /** In points from the sheet's top left corner. */
  position: { left: number; top: number; width: number; height: number };
}

/** The kinds of charts that are drawn and written, with the parts that their names are put together from. */
export interface ChartKind {
  shape: 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut';
  grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  markers?: boolean;
}

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { shape: 'column', grouping: 'clustered' },
  ColumnStacked: { shape: 'column', grouping: 'stacked' },
  ColumnStacked100: { shape: 'column', grouping: 'percentStacked' },
  BarClustered: { shape: 'bar', grouping: 'clustered' },
  BarStacked: { shape: 'bar', grouping: 'stacked' },
  BarStacked100: { shape: 'bar', grouping: 'percentStacked' },
  Line: { shape: 'line', grouping: 'standard' },
  LineStacked: { shape: 'line', grouping: 'stacked' },
  LineStacked100: { shape: 'line', grouping: 'percentStacked' },
  LineMarkers: { shape: 'line', grouping: 'standard', markers: true },
  LineMarkersStacked: { shape: 'line', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { shape: 'line', grouping: 'percentStacked', markers: true },
  Area: { shape: 'area', grouping: 'standard' },
  AreaStacked: { shape: 'area', grouping: 'stacked' },
  AreaStacked100: { shape: 'area', grouping: 'percentStacked' },
  Pie: { shape: 'pie', grouping: 'standard' },
  Doughnut: { shape: 'doughnut', grouping: 'standard' },
};

/** The kind that a series is drawn as: its own, or the chart's. */
export function kindOf(chart: Chart, series?: ChartSeries): ChartKind {
  const own = series?.settings['chartType'];
  return (
    (typeof own === 'string' ? CHART_KINDS[own] : undefined) ??
    CHART_KINDS[chart.type] ?? { shape: 'column', grouping: 'clustered' }
  );
}
