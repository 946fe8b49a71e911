import { type Chart, type ChartSeries } from '../../model/chart';
import { WorkbookError } from '../../model/errors';
import { type Sheet } from '../../model/sheet';
import { type Arguments, asText, type OfficeHost, HostObject, type HostType } from '../../protocol/host-object';
import { choice, color, flag, number } from '../kept';
import { rangeType } from '../range';
import { seriesFormatType } from './formats';
import { chartTypeOf } from './chart-types';
import { changed, type PartRef, settings } from './part-ref';
import { dataLabelsType } from './parts';

export interface SeriesRef {
  sheet: Sheet;
  chart: Chart;
  series: ChartSeries;
}

function partOf({ sheet, series }: SeriesRef, path: string): PartRef {
  return { sheet, settings: series.settings, path };
}

const MARKERS = ['None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];

const own = settings({
  HasDataLabels: flag(false),
  MarkerStyle: choice('Automatic', MARKERS),
  MarkerSize: number(5, 2, 72),
  MarkerBackgroundColor: color('#FFFFFF'),
  MarkerForegroundColor: color('#000000'),
  Smooth: flag(false),
  GapWidth: number(150, 0, 500),
  Overlap: number(0, -100, 100),
  Filtered: flag(false),
  InvertIfNegative: flag(false),
  VaryByCategories: flag(false),
  DoughnutHoleSize: number(50, 10, 90),
  FirstSliceAngle: number(0, 0, 360),
});

/** The settings' members, which know a part only, for a series. */
const members = {
  get: Object.fromEntries(
    Object.entries(own.get).map(([name, get]) => [
      name,
      (ref: SeriesRef, host: OfficeHost) => get(partOf(ref, ''), host),
    ]),
  ),
  set: Object.fromEntries(
    Object.entries(own.set).map(([name, set]) => [
      name,
      (ref: SeriesRef, value: unknown, host: OfficeHost) => set(partOf(ref, ''), value, host),
    ]),
  ),
};

function sourceOf(args: Arguments) {
  const { sheet, area } = args.object(0, rangeType);
  return { sheet: sheet.id, area };
}

const seriesType: HostType<SeriesRef> = {
  name: 'ChartSeries',
  get: {
    ...members.get,
    Name: ({ series }) => series.name,
    ChartType: ({ chart, series }) => series.settings['chartType'] ?? chart.type,
    PlotOrder: ({ chart, series }) => chart.series.indexOf(series) + 1,
    AxisGroup: () => 'Primary',
  },
  set: {
    ...members.set,
    Name: ({ sheet, series }, value, host) => {
      series.name = asText(value);
      series.nameSource = null;
      changed(host, sheet);
    },
    ChartType: ({ sheet, series }, value, host) => {
      series.settings['chartType'] = chartTypeOf(asText(value));
      changed(host, sheet);
    },
    AxisGroup: (_ref, value) => {
      if (value !== 'Primary') throw new WorkbookError('ApiNotFound');
    },
  },
  nav: {
    Format: (ref) => HostObject.of(seriesFormatType, partOf(ref, 'format')),
    DataLabels: (ref) => HostObject.of(dataLabelsType, partOf(ref, 'dataLabels')),
  },
  call: {
    SetValues: ({ sheet, series }, args, host) => {
      series.values = sourceOf(args);
      changed(host, sheet);
    },
    SetXAxisValues: ({ sheet, series }, args, host) => {
      series.categories = sourceOf(args);
      changed(host, sheet);
    },
    Delete: ({ sheet, chart, series }, _args, host) => {
      chart.series = chart.series.filter((other) => other !== series);
      changed(host, sheet);
    },
  },
};

interface ChartRef {
  sheet: Sheet;
  chart: Chart;
}

export const seriesCollectionType: HostType<ChartRef> = {
  name: 'ChartSeriesCollection',
  get: { Count: ({ chart }) => chart.series.length },
  items: (ref) => ref.chart.series.map((series) => HostObject.of(seriesType, { ...ref, series })),
  call: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (ref, args) => {
      const series = ref.chart.series[args.integer(0)];
      if (!series) throw new WorkbookError('InvalidArgument');
      return HostObject.of(seriesType, { ...ref, series });
    },
    Add: (ref, args, host) => {
      const { chart, sheet } = ref;
      const name = args.text(0, `Series${chart.series.length + 1}`);
      const series: ChartSeries = { name, nameSource: null, values: null, categories: null, settings: {} };
      const at = args.has(1) ? args.integer(1) : chart.series.length;
      if (at < 0 || at > chart.series.length) throw new WorkbookError('InvalidArgument');
      chart.series.splice(at, 0, series);
      changed(host, sheet);
      return HostObject.of(seriesType, { ...ref, series });
    },
  },
};
