import type { Chart, ChartSeries } from 'excelize-wasm';

import { cellName } from '../../core/sheet/address';
import { AXIS_FONT, LINE_WIDTH, MARKER_SIZE } from '../../core/sheet/chart-look';
import { type PlannedChart } from '../../core/sheet/plan';
import { type Excelize, type ExcelizeFile, succeed } from './excelize';
import { absoluteReference } from './reference';
import { rgb } from './styles';

const AXIS = { Color: rgb(AXIS_FONT.color), Size: AXIS_FONT.size };

/** Adds a chart whose top left corner is in place; `finish` gives it its opposite corner, and its axis what Excelize cannot say. */
export function writeChart(excelize: Excelize, file: ExcelizeFile, sheet: string, chart: PlannedChart): void {
  const { Bar, Col, Line } = excelize;
  const place = cellName({ row: chart.place.top, column: chart.place.left });
  const chartOf = (type: Chart['Type'], series: PlannedChart['series']): Chart => ({
    Type: type,
    Series: series.map((one) => seriesOf(sheet, chart, one, type === Line)),
    Format: { AltText: chart.description, PrintObject: true },
    Legend: { Position: chart.series.length > 1 ? 'bottom' : 'none' },
    Title: { Paragraph: [{ Text: chart.title }] },
    VaryColors: false,
    XAxis: { Font: AXIS, ReverseOrder: chart.kind === 'bar' },
    YAxis: {
      Font: AXIS,
      MajorGridLines: true,
      ...(chart.axisFormat === undefined ? {} : { NumFmt: { CustomNumFmt: chart.axisFormat, SourceLinked: false } }),
    },
  });
  if (chart.kind === 'columnWithLine') {
    const columns = chart.series.filter((series) => !series.line);
    const lines = chart.series.filter((series) => series.line);
    succeed(file.AddChart(sheet, place, chartOf(Col, columns), chartOf(Line, lines)));
    return;
  }
  const type = { column: Col, bar: Bar, line: Line }[chart.kind];
  succeed(file.AddChart(sheet, place, chartOf(type, chart.series)));
}

function seriesOf(
  sheet: string,
  chart: PlannedChart,
  series: PlannedChart['series'][number],
  asLine: boolean,
): ChartSeries {
  const color: Pick<ChartSeries, 'Fill'> =
    series.color === undefined ? {} : { Fill: { Type: 'pattern', Pattern: 1, Color: [rgb(series.color)] } };
  const marker: ChartSeries['Marker'] =
    chart.kind === 'line' ? { Symbol: 'circle', Size: MARKER_SIZE, ...color } : { Symbol: 'none' };
  return {
    Name: series.name,
    Categories: absoluteReference(sheet, chart.categories),
    Values: absoluteReference(sheet, series.values),
    ...color,
    ...(asLine ? { Line: { Width: LINE_WIDTH }, Marker: marker } : {}),
  };
}
