import { CHART_KINDS, type CellSource, type Chart, type ChartSeries, type ChartSettings } from '../../model/chart';
import { parseArea, splitSheetName } from '../../model/address';
import { offsetOfLine } from '../../model/line-offsets';
import { type Sheet } from '../../model/sheet';
import { type Workbook } from '../../model/workbook';
import { attributeOf, child, children, type WorkbookPackage } from '../workbook-package';

const UNITS_PER_POINT = 12_700;

/** Each plot of a chart's part, with Excel's word for it but for its grouping. */
const SHAPES: Record<string, string> = {
  barChart: 'column',
  lineChart: 'line',
  areaChart: 'area',
  pieChart: 'pie',
  doughnutChart: 'doughnut',
};

const LEGEND_PLACES: Record<string, string> = { r: 'Right', l: 'Left', t: 'Top', b: 'Bottom', tr: 'Corner' };

/** Reads the charts of a sheet, as far as they are played; others stay in the file and are left alone. */
export function readCharts(workbook: Workbook, sheet: Sheet, source: WorkbookPackage, path: string): void {
  const drawing = [...source.relations(path).values()].find(({ type }) => type === 'drawing')?.target;
  const root = drawing ? source.xml(drawing)?.documentElement : undefined;
  if (!drawing || !root) return;
  const relations = source.relations(drawing);
  for (const anchor of root.children) {
    const part = relations.get(chartId(anchor) ?? '')?.target;
    const content = part ? source.xml(part)?.documentElement : undefined;
    const chart = content && readChart(workbook, sheet, content);
    if (!chart || !part) continue;
    const name = anchor.getElementsByTagNameNS('*', 'cNvPr')[0]?.getAttribute('name') ?? '';
    const id = workbook.freshId();
    sheet.charts.push({
      ...chart,
      id,
      name: name || `Chart ${sheet.charts.length + 1}`,
      part,
      position: position(sheet, anchor),
    });
  }
}

/** The relation that leads from an anchor to its chart. */
export function chartId(anchor: Element): string | undefined {
  const chart = anchor.getElementsByTagNameNS('*', 'chart')[0];
  return chart && [...chart.attributes].find(({ localName }) => localName === 'id')?.value;
}

function position(sheet: Sheet, anchor: Element): Chart['position'] {
  const number = (parent: Element | undefined, name: string) => Number(child(parent, name)?.textContent ?? 0);
  const corner = (name: string) => {
    const element = child(anchor, name);
    return {
      x: offsetOfLine(sheet, 'column', number(element, 'col')) + number(element, 'colOff') / UNITS_PER_POINT,
      y: offsetOfLine(sheet, 'row', number(element, 'row')) + number(element, 'rowOff') / UNITS_PER_POINT,
    };
  };
  const from = corner('from');
  const size = child(anchor, 'ext');
  const to = size
    ? {
        x: from.x + Number(attributeOf(size, 'cx') ?? 0) / UNITS_PER_POINT,
        y: from.y + Number(attributeOf(size, 'cy') ?? 0) / UNITS_PER_POINT,
      }
    : corner('to');
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

function readChart(
  workbook: Workbook,
  sheet: Sheet,
  root: Element,
): Pick<Chart, 'type' | 'series' | 'settings'> | null {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const plots = area ? [...area.children].filter(({ localName }) => localName.endsWith('Chart')) : [];
  const types = plots.map(typeOf);
  const [type] = types;
  // A chart with a part that is not played is not touched at all.
  if (!chart || !area || !type || types.some((own) => own === null)) return null;
  const series = plots.flatMap((plot, index) =>
    children(plot, 'ser').map((element) =>
      readSeries(workbook, sheet, element, types[index] === type ? undefined : types[index]),
    ),
  );
  return { type, series, settings: { ...readTitle(chart), ...readLegend(chart), ...readAxes(area) } };
}

function typeOf(plot: Element): string | null {
  const shape = SHAPES[plot.localName];
  const own = shape === 'column' && value(plot, 'barDir') === 'bar' ? 'bar' : shape;
  const grouping = value(plot, 'grouping') ?? 'standard';
  const found = Object.entries(CHART_KINDS).find(
    ([, kind]) => kind.shape === own && kind.grouping === grouping && !kind.markers,
  );
  return found?.[0] ?? null;
}

function readSeries(workbook: Workbook, sheet: Sheet, element: Element, type: string | null | undefined): ChartSeries {
  const text = child(element, 'tx');
  const source = (name: string) => sourceOf(workbook, sheet, child(element, name));
  const shape = child(element, 'spPr');
  const settings: ChartSettings = type ? { chartType: type } : {};
  const fill = colorOf(shape);
  const line = colorOf(child(shape, 'ln'));
  if (fill) settings['format.fill.color'] = fill;
  if (line) settings['format.line.color'] = line;
  return {
    name: text?.getElementsByTagNameNS('*', 'v')[0]?.textContent ?? '',
    nameSource: sourceOf(workbook, sheet, text),
    values: source('val'),
    categories: source('cat'),
    settings,
  };
}

/** The cells that a reference names. */
function sourceOf(workbook: Workbook, sheet: Sheet, element: Element | undefined): CellSource | null {
  const formula = element?.getElementsByTagNameNS('*', 'f')[0]?.textContent;
  if (!formula) return null;
  const { sheet: name, rest } = splitSheetName(formula);
  const area = parseArea(rest);
  const owner = name === null ? sheet : workbook.findSheet(name);
  return area && owner ? { sheet: owner.id, area } : null;
}

function colorOf(parent: Element | undefined): string | undefined {
  const color = attributeOf(child(child(parent, 'solidFill'), 'srgbClr'), 'val');
  return color && `#${color.toUpperCase()}`;
}

function value(parent: Element | undefined, name: string): string | undefined {
  return attributeOf(child(parent, name), 'val');
}

function readTitle(chart: Element): ChartSettings {
  const title = child(chart, 'title');
  if (!title) return {};
  const paragraphs = [...title.getElementsByTagNameNS('*', 'p')].map((paragraph) =>
    [...paragraph.getElementsByTagNameNS('*', 't')].map((text) => text.textContent ?? '').join(''),
  );
  return { 'title.text': paragraphs.join('\n'), 'title.visible': true };
}

function readLegend(chart: Element): ChartSettings {
  const legend = child(chart, 'legend');
  if (!legend) return { 'legend.visible': false };
  return { 'legend.position': LEGEND_PLACES[value(legend, 'legendPos') ?? 'r'] ?? 'Right' };
}

function readAxes(area: Element): ChartSettings {
  const settings: ChartSettings = {};
  const read = (element: Element | undefined, path: string) => {
    const scaling = child(element, 'scaling');
    for (const [name, own] of [
      ['minimum', 'min'],
      ['maximum', 'max'],
    ] as const) {
      const end = value(scaling, own);
      if (end !== undefined) settings[`${path}.${name}`] = Number(end);
    }
    if (value(scaling, 'orientation') === 'maxMin') settings[`${path}.reversePlotOrder`] = true;
    const format = attributeOf(child(element, 'numFmt'), 'formatCode');
    if (format && format !== 'General') settings[`${path}.numberFormat`] = format;
  };
  read(child(area, 'catAx') ?? child(area, 'dateAx'), 'axes.category');
  read(child(area, 'valAx'), 'axes.value');
  return settings;
}
