import { areaName, cellName } from '../../../core/sheet/address';
import { type PlannedChart } from '../../../core/sheet/plan';

const TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
  columnWithLine: 'ColumnClustered',
} as const;

export function writeChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const [first, ...others] = planned.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[planned.kind], sheet.getRange(areaName(first.values)), 'Columns');
  chart.title.text = planned.title;
  chart.legend.visible = planned.series.length > 1;
  chart.legend.position = 'Bottom';
  const { place } = planned;
  chart.setPosition(
    cellName({ row: place.top, column: place.left }),
    cellName({ row: place.bottom, column: place.right }),
  );
  if (planned.axisFormat !== undefined) chart.axes.valueAxis.numberFormat = planned.axisFormat;
  const entries = [chart.series.getItemAt(0), ...others.map((series) => chart.series.add(series.name))];
  for (const [index, entry] of entries.entries()) {
    const series = planned.series[index];
    if (!series) continue;
    entry.name = series.name;
    if (index > 0) entry.setValues(sheet.getRange(areaName(series.values)));
    entry.setXAxisValues(sheet.getRange(areaName(planned.categories)));
    if (series.line) entry.chartType = 'Line';
    if (series.color === undefined) continue;
    if (series.line || planned.kind === 'line') entry.format.line.color = series.color;
    else entry.format.fill.setSolidColor(series.color);
  }
}
