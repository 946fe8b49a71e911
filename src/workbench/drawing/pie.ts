import { type ChartData, paletteColor } from './chart-data';
import { type Box } from './plot';
import { svg } from './svg-text';

/** Slices of the first series, as Excel draws a pie. */
export function pieSvg({ series: [series] }: ChartData, box: Box): string {
  const values = (series?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return '';
  const radius = Math.min(box.width, box.height) / 2;
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const point = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${(centre.x + radius * Math.sin(angle)).toFixed(1)} ${(centre.y - radius * Math.cos(angle)).toFixed(1)}`;
  };
  let before = 0;
  const slices = values.map((value, index) => {
    const from = before;
    before += value / sum;
    // A slice that is everything has no corners to go by.
    if (value === sum) return svg('circle', { cx: centre.x, cy: centre.y, r: radius, fill: paletteColor(index) });
    const large = value / sum > 0.5 ? 1 : 0;
    const path = `M${centre.x} ${centre.y}L${point(from)}A${radius} ${radius} 0 ${large} 1 ${point(before)}Z`;
    return value === 0 ? '' : svg('path', { d: path, fill: paletteColor(index), stroke: '#FFFFFF' });
  });
  const hole =
    series?.kind.shape === 'doughnut'
      ? svg('circle', { cx: centre.x, cy: centre.y, r: radius / 2, fill: '#FFFFFF' })
      : '';
  return slices.join('') + hole;
}
