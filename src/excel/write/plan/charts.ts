import { areaName, cellName } from '../../../core/sheet/address';
import { AXIS_FONT, LINE_WIDTH, MARKER_SIZE } from '../../../core/sheet/chart-look';
import { type PlannedChart } from '../../../core/sheet/plan';

const TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
  columnWithLine: 'ColumnClustered',
} as const;

/** Excel's limit for a chart's name, in characters. */
const LONGEST_NAME = 255;

export function insertChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const [first, ...others] = planned.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[planned.kind], sheet.getRange(areaName(first.values)), orientationOf(first));
  // Office.js has no alternative text for charts: a screen reader says the name.
  chart.name = planned.description.slice(0, LONGEST_NAME);
  chart.title.text = planned.title;
  chart.legend.visible = planned.series.length > 1;
  chart.legend.position = 'Bottom';
  const { place } = planned;
  chart.setPosition(
    cellName({ row: place.top, column: place.left }),
    cellName({ row: place.bottom, column: place.right }),
  );
  writeAxes(chart.axes, planned);
  const entries = [chart.series.getItemAt(0), ...others.map((series) => chart.series.add(series.name))];
  for (const [index, entry] of entries.entries()) {
    const series = planned.series[index];
    if (!series) continue;
    entry.name = series.name;
    if (index > 0) entry.setValues(sheet.getRange(areaName(series.values)));
    entry.setXAxisValues(sheet.getRange(areaName(planned.categories)));
    colourSeries(entry, series, planned.kind);
  }
}

/** A series of one row must not come in as one series a column. */
function orientationOf({ values }: PlannedChart['series'][number]): 'Columns' | 'Rows' {
  return values.top === values.bottom && values.right > values.left ? 'Rows' : 'Columns';
}

function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, planned: PlannedChart): void {
  for (const { format } of [categoryAxis, valueAxis]) {
    format.font.color = AXIS_FONT.color;
    format.font.size = AXIS_FONT.size;
  }
  if (planned.axisFormat !== undefined) valueAxis.numberFormat = planned.axisFormat;
  if (planned.axisMinimum !== undefined) valueAxis.minimum = planned.axisMinimum;
  if (planned.kind !== 'bar') return;
  // The first bar on top, and the values still below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  // Beside a bar that runs to the left the name would lie on it.
  categoryAxis.tickLabelPosition = 'Low';
}

function colourSeries(
  entry: Excel.ChartSeries,
  { color, line = false }: PlannedChart['series'][number],
  kind: PlannedChart['kind'],
): void {
  const isLine = line || kind === 'line';
  if (isLine) {
    if (kind === 'columnWithLine') entry.chartType = 'Line';
    entry.format.line.weight = LINE_WIDTH;
    entry.markerStyle = kind === 'line' ? 'Circle' : 'None';
    if (kind === 'line') entry.markerSize = MARKER_SIZE;
  }
  if (color === undefined) return;
  if (!isLine) {
    entry.format.fill.setSolidColor(color);
    return;
  }
  entry.format.line.color = color;
  if (kind !== 'line') return;
  entry.markerBackgroundColor = color;
  entry.markerForegroundColor = color;
}
