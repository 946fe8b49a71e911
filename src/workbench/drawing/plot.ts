import { type ChartSettings } from '../model/chart';
import { entryText } from '../model/entry';
import { type Locale } from '../model/locale';
import { type ChartData, type DrawnSeries } from './chart-data';
import { type AxisScale, scaleFor } from './scale';
import { svg, svgText, wrapText } from './svg-text';

/** A rectangle of the picture, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const GREY = '#595959';
const GRID_LINE = '#D9D9D9';
const LABEL_SIZE = 11;
const CHARACTER = 6;

/** Bars, columns, lines and areas between a category axis and a value axis. */
export function plotSvg(data: ChartData, settings: ChartSettings, box: Box, locale: Locale): string {
  const isSideways = data.series.some(({ kind }) => kind.shape === 'bar');
  const scale = scaleOf(data, settings);
  const format = String(settings['axes.value.numberFormat'] ?? 'General');
  const labels = scale.ticks.map((tick) => entryText(tick, format, locale));
  const axes = isSideways ? sideways(data, labels, box) : upright(data, labels, box);
  const reversed = settings['axes.category.reversePlotOrder'] === true;
  const frame: Frame = { ...axes, isSideways, reversed, scale, count: Math.max(1, data.categories.length) };
  return (
    gridSvg(frame, labels) +
    categoriesSvg(frame, data.categories) +
    barsSvg(frame, data.series) +
    data.series
      .filter(({ kind }) => kind.shape === 'line' || kind.shape === 'area')
      .map((series) => lineSvg(frame, series))
      .join('')
  );
}

interface Frame {
  box: Box;
  isSideways: boolean;
  reversed: boolean;
  scale: AxisScale;
  count: number;
}

function scaleOf({ series }: ChartData, settings: ChartSettings): AxisScale {
  const stacks = new Map<number, number>();
  const values = series.flatMap(({ kind, values: own }) =>
    own.flatMap((value, index) => {
      if (value === null) return [];
      if (kind.grouping !== 'stacked' && kind.grouping !== 'percentStacked') return [value];
      const sum = (stacks.get(index) ?? 0) + value;
      stacks.set(index, sum);
      return [sum];
    }),
  );
  const given = (name: string) => {
    const value = settings[`axes.value.${name}`];
    return typeof value === 'number' ? value : undefined;
  };
  return scaleFor(values, given('minimum'), given('maximum'), given('majorUnit'));
}

/** Room for the axis labels: values at the left, categories below. */
function upright(_data: ChartData, labels: readonly string[], box: Box): { box: Box } {
  const left = Math.max(...labels.map((label) => label.length), 1) * CHARACTER + 10;
  const below = LABEL_SIZE * 2 + 10;
  return { box: { x: box.x + left, y: box.y, width: box.width - left, height: box.height - below } };
}

function sideways({ categories }: ChartData, _labels: readonly string[], box: Box): { box: Box } {
  const left = Math.min(box.width * 0.4, Math.max(...categories.map((label) => label.length), 1) * CHARACTER + 10);
  const below = LABEL_SIZE + 8;
  return { box: { x: box.x + left, y: box.y, width: box.width - left, height: box.height - below } };
}

/** Where a value lies along its axis. */
function valueAt({ box, isSideways, scale }: Frame, value: number): number {
  const share =
    (Math.min(Math.max(value, scale.minimum), scale.maximum) - scale.minimum) / (scale.maximum - scale.minimum);
  return isSideways ? box.x + share * box.width : box.y + box.height - share * box.height;
}

/** Where the room of a category begins along the other axis, and how long it is. Bars count from below. */
function slotAt({ box, isSideways, reversed, count }: Frame, index: number): { from: number; size: number } {
  const size = (isSideways ? box.height : box.width) / count;
  const at = isSideways === reversed ? index : count - 1 - index;
  return { from: (isSideways ? box.y : box.x) + at * size, size };
}

function gridSvg(frame: Frame, labels: readonly string[]): string {
  const { box, isSideways, scale } = frame;
  return scale.ticks
    .map((tick, index) => {
      const at = valueAt(frame, tick);
      const line = isSideways
        ? { x1: at, x2: at, y1: box.y, y2: box.y + box.height }
        : { x1: box.x, x2: box.x + box.width, y1: at, y2: at };
      const label = isSideways
        ? svgText(labels[index] ?? '', at, box.y + box.height + LABEL_SIZE + 4, { 'text-anchor': 'middle' })
        : svgText(labels[index] ?? '', box.x - 5, at + LABEL_SIZE / 3, { 'text-anchor': 'end' });
      return svg('line', { ...line, stroke: GRID_LINE }) + label;
    })
    .join('');
}

function categoriesSvg(frame: Frame, categories: readonly string[]): string {
  const { box, isSideways } = frame;
  return categories
    .map((category, index) => {
      const { from, size } = slotAt(frame, index);
      const middle = from + size / 2;
      if (isSideways) {
        const [line = ''] = wrapText(category, Math.floor(((box.x - 4) / CHARACTER) | 0), 1);
        return svgText(line, box.x - 5, middle + LABEL_SIZE / 3, { 'text-anchor': 'end' });
      }
      return wrapText(category, Math.max(4, Math.floor(size / CHARACTER)), 2)
        .map((line, row) =>
          svgText(line, middle, box.y + box.height + (row + 1) * (LABEL_SIZE + 2), { 'text-anchor': 'middle' }),
        )
        .join('');
    })
    .join('');
}

function barsSvg(frame: Frame, all: readonly DrawnSeries[]): string {
  const series = all.filter(({ kind }) => kind.shape === 'column' || kind.shape === 'bar');
  const stacked = series.some(({ kind }) => kind.grouping !== 'clustered');
  const sums = new Map<number, number>();
  return series
    .flatMap(({ values, color }, at) =>
      values.map((value, index) => {
        if (value === null) return '';
        const { from, size } = slotAt(frame, index);
        const room = size / 1.6;
        const thick = stacked ? room : room / series.length;
        const start = from + (size - room) / 2 + (stacked ? 0 : at * thick);
        const base = stacked ? (sums.get(index) ?? 0) : 0;
        sums.set(index, base + value);
        const [low, high] = [valueAt(frame, base), valueAt(frame, base + value)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const place = frame.isSideways
          ? { x: low, y: start, width: high - low, height: thick }
          : { x: start, y: low, width: thick, height: high - low };
        return svg('rect', { ...place, fill: color });
      }),
    )
    .join('');
}

function lineSvg(frame: Frame, { values, color, kind }: DrawnSeries): string {
  const points = values.flatMap((value, index) => {
    if (value === null) return [];
    const { from, size } = slotAt(frame, index);
    return [{ x: from + size / 2, y: valueAt(frame, value) }];
  });
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) return '';
  if (kind.shape === 'area') {
    const base = valueAt(frame, 0).toFixed(1);
    return svg('path', { d: `${path}L${last.x.toFixed(1)} ${base}L${first.x.toFixed(1)} ${base}Z`, fill: color });
  }
  // A value that stands alone has no line to be seen by.
  const dots = kind.markers || points.length === 1 ? points : [];
  return (
    svg('path', { d: path, fill: 'none', stroke: color, 'stroke-width': 2.5 }) +
    dots.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 3.5, fill: color })).join('')
  );
}

export { GREY, LABEL_SIZE };
