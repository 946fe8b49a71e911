import { type Area } from '../../model/address';
import { type Chart } from '../../model/chart';
import { offsetOfLine } from '../../model/line-offsets';
import { type Sheet } from '../../model/sheet';
import {
  type Arguments,
  asNumber,
  asText,
  type OfficeHost,
  HostObject,
  type HostType,
} from '../../protocol/host-object';
import { choice, flag } from '../kept';
import { rangeType } from '../range';
import { rangeAt } from '../range-address';
import { worksheetType } from '../worksheet';
import { chartTypeOf } from './chart-types';
import { areaFormatType } from './formats';
import { changed, type PartRef, settings } from './part-ref';
import { axesType, chartTitleType, dataLabelsType, legendType, plotAreaType } from './parts';
import { seriesCollectionType } from './series';
import { seriesFromRange } from './series-from-range';

export interface ChartRef {
  sheet: Sheet;
  chart: Chart;
}

function partOf({ sheet, chart }: ChartRef, path: string): PartRef {
  return { sheet, settings: chart.settings, path };
}

const own = settings({
  DisplayBlanksAs: choice('NotPlotted', ['Zero', 'Interplotted']),
  PlotVisibleOnly: flag(true),
  ShowDataLabelsOverMaximum: flag(true),
});

function positionSetter(side: keyof Chart['position']) {
  return ({ sheet, chart }: ChartRef, value: unknown, host: OfficeHost): void => {
    chart.position = { ...chart.position, [side]: asNumber(value) };
    changed(host, sheet);
  };
}

/** Lays the chart over cells: from the first one's top left corner to the last one's bottom right. */
function setPosition({ sheet, chart }: ChartRef, args: Arguments, host: OfficeHost): void {
  const read = (index: number): Area =>
    args.at(index) instanceof HostObject
      ? args.object(index, rangeType).area
      : rangeAt(host.workbook, { sheet }, args.text(index)).area;
  const start = read(0);
  const end = args.has(1) ? read(1) : null;
  const left = offsetOfLine(sheet, 'column', start.column);
  const top = offsetOfLine(sheet, 'row', start.row);
  chart.position = end
    ? {
        left,
        top,
        width: offsetOfLine(sheet, 'column', end.column + end.columns) - left,
        height: offsetOfLine(sheet, 'row', end.row + end.rows) - top,
      }
    : { ...chart.position, left, top };
  changed(host, sheet);
}

export const chartType: HostType<ChartRef> = {
  name: 'Chart',
  id: 'Id',
  get: {
    ...Object.fromEntries(
      Object.entries(own.get).map(([name, get]) => [
        name,
        (ref: ChartRef, host: OfficeHost) => get(partOf(ref, ''), host),
      ]),
    ),
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Left: ({ chart }) => chart.position.left,
    Top: ({ chart }) => chart.position.top,
    Width: ({ chart }) => chart.position.width,
    Height: ({ chart }) => chart.position.height,
  },
  set: {
    ...Object.fromEntries(
      Object.entries(own.set).map(([name, set]) => [
        name,
        (ref: ChartRef, value: unknown, host: OfficeHost) => set(partOf(ref, ''), value, host),
      ]),
    ),
    Name: ({ sheet, chart }, value, host) => {
      chart.name = asText(value);
      changed(host, sheet);
    },
    ChartType: ({ sheet, chart }, value, host) => {
      chart.type = chartTypeOf(asText(value));
      changed(host, sheet);
    },
    Left: positionSetter('left'),
    Top: positionSetter('top'),
    Width: positionSetter('width'),
    Height: positionSetter('height'),
  },
  nav: {
    Title: (ref) => HostObject.of(chartTitleType, partOf(ref, 'title')),
    Legend: (ref) => HostObject.of(legendType, partOf(ref, 'legend')),
    Axes: (ref) => HostObject.of(axesType, partOf(ref, 'axes')),
    DataLabels: (ref) => HostObject.of(dataLabelsType, partOf(ref, 'dataLabels')),
    Format: (ref) => HostObject.of(areaFormatType, partOf(ref, 'format')),
    PlotArea: (ref) => HostObject.of(plotAreaType, partOf(ref, 'plotArea')),
    Series: (ref) => HostObject.of(seriesCollectionType, ref),
    Worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet),
  },
  call: {
    SetPosition: setPosition,
    SetData: ({ sheet, chart }, args, host) => {
      const source = args.object(0, rangeType);
      chart.series = seriesFromRange(host.workbook, source.sheet, source.area, args.text(1, 'Auto'));
      changed(host, sheet);
    },
    Delete: ({ sheet, chart }, _args, host) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      changed(host, sheet);
    },
  },
};
