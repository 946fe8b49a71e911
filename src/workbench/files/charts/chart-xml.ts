import { quoteSheetName } from '../../model/address';
import {
  type CellSource,
  type Chart,
  type ChartKind,
  type ChartSeries,
  type ChartSettings,
  kindOf,
} from '../../model/chart';
import { entryText } from '../../model/entry';
import { type Sheet } from '../../model/sheet';
import { type Workbook } from '../../model/workbook';
import { absolute } from '../page/print-names';
import { fillXml, lineXml, textPropertiesXml } from './format-xml';
import { attributes, escapeChartText, flagXml, valueXml } from './xml-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** What Excel gives a new chart; a file that says nothing gets black lines and a bold title. */
const GRID_LINE = { color: '#D9D9D9', weight: 0.75 };
const TITLE_FONT = { bold: false, color: '#595959' };

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

const LEGEND_PLACES: Record<string, string> = { Right: 'r', Left: 'l', Top: 't', Bottom: 'b', Corner: 'tr' };
const TICK_MARKS: Record<string, string> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
const TICK_LABELS: Record<string, string> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
const BLANKS: Record<string, string> = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };
const MARKERS: Record<string, string> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};
const LABEL_PLACES: Record<string, string> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
};

/** The part of a file that holds one chart, with the values that its cells have now. */
export function chartXml(workbook: Workbook, chart: Chart): string {
  const { settings } = chart;
  const isVisible = (path: string, standard: boolean) => (settings[`${path}.visible`] ?? standard) === true;
  const title = isVisible('title', false) ? titleXml(settings, 'title', 14) : '';
  const legendPlace = LEGEND_PLACES[String(settings['legend.position'] ?? 'Right')] ?? 'r';
  const legend = isVisible('legend', true)
    ? `<c:legend>${valueXml('legendPos', legendPlace)}${flagXml('overlay', settings['legend.overlay'] === true)}${textPropertiesXml(settings, 'legend.format.font')}</c:legend>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">${flagXml('roundedCorners', settings['format.roundedCorners'] === true)}<c:chart>${title}${flagXml('autoTitleDeleted', title === '')}<c:plotArea><c:layout/>${plotsXml(workbook, chart)}${shapeXml(settings, 'plotArea.format')}</c:plotArea>${legend}${flagXml('plotVisOnly', settings['plotVisibleOnly'] !== false)}${valueXml('dispBlanksAs', BLANKS[String(settings['displayBlanksAs'] ?? 'NotPlotted')] ?? 'gap')}</c:chart>${shapeXml(settings, 'format')}${textPropertiesXml(settings, 'format.font')}</c:chartSpace>`;
}

/** Series of one kind share a plot; columns come first, so that lines lie over them. */
function plotsXml(workbook: Workbook, chart: Chart): string {
  const plots = new Map<string, { kind: ChartKind; series: ChartSeries[] }>();
  for (const series of chart.series) {
    const kind = kindOf(chart, series);
    const key = `${kind.shape} ${kind.grouping}`;
    const plot = plots.get(key) ?? { kind, series: [] };
    plot.series.push(series);
    plots.set(key, plot);
  }
  const order = ['area', 'column', 'bar', 'line', 'pie', 'doughnut'];
  const sorted = [...plots.values()].sort((a, b) => order.indexOf(a.kind.shape) - order.indexOf(b.kind.shape));
  const shape = sorted[0]?.kind.shape ?? kindOf(chart).shape;
  const isRound = shape === 'pie' || shape === 'doughnut';
  return (
    sorted.map((plot) => plotXml(workbook, chart, plot)).join('') + (isRound ? '' : axesXml(chart, shape === 'bar'))
  );
}

function plotXml(
  workbook: Workbook,
  chart: Chart,
  { kind, series }: { kind: ChartKind; series: ChartSeries[] },
): string {
  const isStacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const own = series.map((one) => seriesXml(workbook, chart, one)).join('');
  const axes = valueXml('axId', CATEGORY_AXIS) + valueXml('axId', VALUE_AXIS);
  const setting = (name: string, standard: number) =>
    Number(series.map((one) => one.settings[name]).find((value) => value !== undefined) ?? standard);
  const grouping = valueXml('grouping', kind.grouping);
  switch (kind.shape) {
    case 'column':
    case 'bar': {
      const overlap = setting('overlap', isStacked ? 100 : 0);
      return `<c:barChart>${valueXml('barDir', kind.shape === 'bar' ? 'bar' : 'col')}${grouping}${flagXml('varyColors', false)}${own}${valueXml('gapWidth', setting('gapWidth', 150))}${overlap === 0 ? '' : valueXml('overlap', overlap)}${axes}</c:barChart>`;
    }
    case 'line':
      return `<c:lineChart>${grouping}${flagXml('varyColors', false)}${own}${flagXml('marker', true)}${axes}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${grouping}${flagXml('varyColors', false)}${own}${axes}</c:areaChart>`;
    case 'pie':
      return `<c:pieChart>${flagXml('varyColors', true)}${own}${valueXml('firstSliceAng', setting('firstSliceAngle', 0))}</c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart>${flagXml('varyColors', true)}${own}${valueXml('firstSliceAng', setting('firstSliceAngle', 0))}${valueXml('holeSize', setting('doughnutHoleSize', 50))}</c:doughnutChart>`;
  }
}

function seriesXml(workbook: Workbook, chart: Chart, series: ChartSeries): string {
  const { settings } = series;
  const kind = kindOf(chart, series);
  const index = chart.series.indexOf(series);
  const name = series.nameSource
    ? `<c:tx>${referenceXml(workbook, series.nameSource, 'str')}</c:tx>`
    : `<c:tx><c:v>${escapeChartText(series.name)}</c:v></c:tx>`;
  const shape =
    kind.shape === 'line'
      ? wrap('c:spPr', lineXml(settings, 'format.line', 2.25))
      : wrap('c:spPr', fillXml(settings, 'format.fill') + lineXml(settings, 'format.line'));
  const categories = series.categories ? `<c:cat>${referenceXml(workbook, series.categories, 'str')}</c:cat>` : '';
  const values = series.values ? `<c:val>${referenceXml(workbook, series.values, 'num')}</c:val>` : '';
  const isBar = kind.shape === 'column' || kind.shape === 'bar';
  return `<c:ser>${valueXml('idx', index)}${valueXml('order', index)}${name}${shape}${isBar ? flagXml('invertIfNegative', settings['invertIfNegative'] === true) : ''}${kind.shape === 'line' ? markerXml(settings, kind) : ''}${labelsXml(chart, series)}${categories}${values}${kind.shape === 'line' ? flagXml('smooth', settings['smooth'] === true) : ''}</c:ser>`;
}

function markerXml(settings: ChartSettings, kind: ChartKind): string {
  const style = String(settings['markerStyle'] ?? 'Automatic');
  if (style === 'Automatic' && kind.markers && settings['markerSize'] === undefined) return '';
  const symbol = style === 'Automatic' ? (kind.markers ? 'circle' : 'none') : (MARKERS[style] ?? 'auto');
  if (symbol === 'none') return `<c:marker>${valueXml('symbol', 'none')}</c:marker>`;
  const colors =
    fillXml({ color: settings['markerBackgroundColor'] }, '') +
    lineXml({ color: settings['markerForegroundColor'] }, '');
  return `<c:marker>${valueXml('symbol', symbol)}${valueXml('size', Number(settings['markerSize'] ?? 5))}${wrap('c:spPr', colors)}</c:marker>`;
}

/** Labels of a series where it has any, else those of the whole chart. */
function labelsXml(chart: Chart, { settings }: ChartSeries): string {
  const own = settings['hasDataLabels'] === true;
  const source = own || Object.keys(settings).some((key) => key.startsWith('dataLabels.')) ? settings : chart.settings;
  const value = (name: string) => source[`dataLabels.${name}`];
  const shows = (name: string, standard = false) => (value(name) ?? standard) === true;
  const parts = {
    showLegendKey: shows('showLegendKey'),
    showVal: shows('showValue', own),
    showCatName: shows('showCategoryName'),
    showSerName: shows('showSeriesName'),
    showPercent: shows('showPercentage'),
    showBubbleSize: false,
  };
  if (!Object.values(parts).some((shown) => shown)) return '';
  const format = value('numberFormat');
  const place = LABEL_PLACES[String(value('position'))];
  return `<c:dLbls>${typeof format === 'string' ? `<c:numFmt${attributes({ formatCode: format, sourceLinked: 0 })}/>` : ''}${textPropertiesXml(source, 'dataLabels.format.font')}${place ? valueXml('dLblPos', place) : ''}${Object.entries(
    parts,
  )
    .map(([name, shown]) => flagXml(name, shown))
    .join('')}</c:dLbls>`;
}

function axesXml({ settings }: Chart, isBar: boolean): string {
  return (
    axisXml(settings, 'axes.category', CATEGORY_AXIS, VALUE_AXIS, isBar ? 'l' : 'b') +
    axisXml(settings, 'axes.value', VALUE_AXIS, CATEGORY_AXIS, isBar ? 'b' : 'l')
  );
}

function axisXml(settings: ChartSettings, path: string, id: number, crossed: number, place: string): string {
  const isValue = path === 'axes.value';
  const get = (name: string) => settings[`${path}.${name}`];
  const number = (name: string) =>
    typeof get(name) === 'number' ? valueXml(XML_NAMES[name] ?? name, Number(get(name))) : '';
  const scaling = `<c:scaling>${get('scaleType') === 'Logarithmic' ? valueXml('logBase', 10) : ''}${valueXml('orientation', get('reversePlotOrder') === true ? 'maxMin' : 'minMax')}${number('maximum')}${number('minimum')}</c:scaling>`;
  const gridlines = (name: 'major' | 'minor', standard: boolean) =>
    (get(`${name}Gridlines.visible`) ?? standard) === true
      ? `<c:${name}Gridlines>${wrap('c:spPr', lineXml(settings, `${path}.${name}Gridlines.format.line`) || lineXml(GRID_LINE, ''))}</c:${name}Gridlines>`
      : '';
  const format = get('numberFormat');
  const numberFormat = `<c:numFmt${attributes({ formatCode: typeof format === 'string' ? format : 'General', sourceLinked: typeof format === 'string' || !isValue ? 0 : 1 })}/>`;
  const title = (get('title.visible') ?? false) === true ? titleXml(settings, `${path}.title`, 10) : '';
  // The file says of an axis where it crosses the other one; Office.js says it of that other one.
  const other = isValue ? 'axes.category' : 'axes.value';
  const crossing = String(settings[`${other}.position`] ?? settings[`${other}.crosses`]);
  const crosses = { Maximum: 'max', Minimum: 'min' }[crossing] ?? 'autoZero';
  const rotation = get('textOrientation');
  const element = isValue ? 'valAx' : 'catAx';
  const tail = isValue
    ? `${valueXml('crossBetween', 'between')}${number('majorUnit')}${number('minorUnit')}`
    : `${flagXml('auto', true)}${valueXml('lblAlgn', 'ctr')}${valueXml('lblOffset', 100)}${number('tickLabelSpacing')}${flagXml('noMultiLvlLbl', false)}`;
  return `<c:${element}>${valueXml('axId', id)}${scaling}${flagXml('delete', get('visible') === false)}${valueXml('axPos', place)}${gridlines('major', isValue)}${gridlines('minor', false)}${title}${numberFormat}${valueXml('majorTickMark', TICK_MARKS[String(get('majorTickMark') ?? 'Outside')] ?? 'out')}${valueXml('minorTickMark', TICK_MARKS[String(get('minorTickMark') ?? 'None')] ?? 'none')}${valueXml('tickLblPos', TICK_LABELS[String(get('tickLabelPosition') ?? 'NextToAxis')] ?? 'nextTo')}${wrap('c:spPr', lineXml(settings, `${path}.format.line`))}${textPropertiesXml(settings, `${path}.format.font`, typeof rotation === 'number' ? rotation : undefined)}${valueXml('crossAx', crossed)}${valueXml('crosses', crosses)}${tail}</c:${element}>`;
}

const XML_NAMES: Record<string, string> = { maximum: 'max', minimum: 'min', tickLabelSpacing: 'tickLblSkip' };

function titleXml(settings: ChartSettings, path: string, size: number): string {
  const text = String(settings[`${path}.text`] ?? '');
  const standard = Object.entries({ ...TITLE_FONT, size }).map(([name, value]) => [
    `${path}.format.font.${name}`,
    value,
  ]);
  const font = textPropertiesXml(
    { ...Object.fromEntries(standard), ...settings },
    `${path}.format.font`,
    undefined,
    'a:rPr',
  );
  const paragraphs = text
    .split('\n')
    .map((line) => `<a:p><a:r>${font}<a:t>${escapeChartText(line)}</a:t></a:r></a:p>`)
    .join('');
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs}</c:rich></c:tx>${flagXml('overlay', settings[`${path}.overlay`] === true)}</c:title>`;
}

function shapeXml(settings: ChartSettings, path: string): string {
  return wrap('c:spPr', fillXml(settings, `${path}.fill`) + lineXml(settings, `${path}.border`));
}

function wrap(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/** A reference with the values that a reader shows until it calculates. */
function referenceXml(workbook: Workbook, { sheet: id, area }: CellSource, kind: 'str' | 'num'): string {
  const sheet = workbook.sheetById(id);
  if (!sheet) return `<c:${kind}Ref><c:f>#REF!</c:f></c:${kind}Ref>`;
  const points: string[] = [];
  const count = area.rows * area.columns;
  for (let index = 0; index < count; index++) {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    const text = pointText(workbook, sheet, row, column, kind);
    if (text !== null) points.push(`<c:pt idx="${index}"><c:v>${escapeChartText(text)}</c:v></c:pt>`);
  }
  const format =
    kind === 'num' ? `<c:formatCode>${escapeChartText(sheet.shownFormat(area.row, area.column))}</c:formatCode>` : '';
  const reference = `${quoteSheetName(sheet.name)}!${absolute(area)}`;
  return `<c:${kind}Ref><c:f>${escapeChartText(reference)}</c:f><c:${kind}Cache>${format}${valueXml('ptCount', count)}${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}

function pointText(workbook: Workbook, sheet: Sheet, row: number, column: number, kind: 'str' | 'num'): string | null {
  const value = sheet.cell(row, column)?.value ?? '';
  if (kind === 'num') return typeof value === 'number' ? String(value) : null;
  return value === '' ? null : entryText(value, sheet.shownFormat(row, column), workbook.locale);
}
