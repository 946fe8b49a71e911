import { type Chart } from '../model/chart';
import { type Workbook } from '../model/workbook';
import { chartData, type DrawnSeries, paletteColor } from './chart-data';
import { pieSvg } from './pie';
import { type Box, GREY, LABEL_SIZE, plotSvg } from './plot';
import { svg, svgText } from './svg-text';

const MARGIN = 12;
const TITLE_SIZE = 17;
const LEGEND_LINE = 20;

/** A chart as a picture: what it shows and how it was asked to look, near enough to judge it by. */
export function chartSvg(workbook: Workbook, chart: Chart, width: number, height: number): string {
  const { settings } = chart;
  const data = chartData(workbook, chart);
  const isRound = data.series.some(({ kind }) => kind.shape === 'pie' || kind.shape === 'doughnut');
  const title = settings['title.visible'] === true ? String(settings['title.text'] ?? '') : '';
  const entries = isRound
    ? data.categories.map((name, index) => ({ name, color: paletteColor(index), isLine: false }))
    : data.series.map(({ name, color, kind }) => ({ name, color, isLine: kind.shape === 'line' }));
  const hasLegend = settings['legend.visible'] !== false && entries.length > 0;
  const top = MARGIN + (title === '' ? 0 : TITLE_SIZE + 10);
  const bottom = MARGIN + (hasLegend ? LEGEND_LINE : 0);
  const box: Box = { x: MARGIN, y: top, width: width - 2 * MARGIN, height: Math.max(10, height - top - bottom) };
  const content =
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#FFFFFF', stroke: '#D9D9D9' }) +
    (title === ''
      ? ''
      : svgText(title, width / 2, MARGIN + TITLE_SIZE - 2, {
          'text-anchor': 'middle',
          'font-size': TITLE_SIZE,
          fill: '#404040',
        })) +
    (isRound ? pieSvg(data, box) : plotSvg(data, settings, box, workbook.locale)) +
    (hasLegend ? legendSvg(entries, width, height - MARGIN) : '');
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'Calibri, Carlito, Arial, sans-serif',
      'font-size': LABEL_SIZE,
      fill: GREY,
    },
    content,
  );
}

interface LegendEntry extends Pick<DrawnSeries, 'name' | 'color'> {
  isLine: boolean;
}

/** One line below the plot, in the middle; Excel's other places are not drawn apart. */
function legendSvg(entries: readonly LegendEntry[], width: number, y: number): string {
  const sizes = entries.map(({ name }) => name.length * 6 + 30);
  let x = Math.max(MARGIN, (width - sizes.reduce((sum, size) => sum + size, 0)) / 2);
  return entries
    .map(({ name, color, isLine }, index) => {
      const mark = isLine
        ? svg('rect', { x, y: y - 5, width: 16, height: 3, fill: color })
        : svg('rect', { x: x + 3, y: y - 9, width: 10, height: 10, fill: color });
      const text = svgText(name, x + 20, y);
      x += sizes[index] ?? 0;
      return mark + text;
    })
    .join('');
}
