import { chartSvg } from '../../src/workbench/drawing/chart-svg';
import { scaleFor } from '../../src/workbench/drawing/scale';
import { type Chart } from '../../src/workbench/model/chart';
import { Workbook } from '../../src/workbench/model/workbook';

function chartOf(workbook: Workbook, type: string, settings = {}): Chart {
  const sheet = workbook.active.id;
  const column = (at: number) => ({ sheet, area: { row: 0, column: at, rows: 3, columns: 1 } });
  return {
    id: '1',
    name: 'Chart 1',
    type,
    series: [{ name: 'Capaian', nameSource: null, values: column(1), categories: column(0), settings: {} }],
    settings,
    position: { left: 0, top: 0, width: 300, height: 200 },
  };
}

function workbookWith(rows: (string | number)[][]): Workbook {
  const workbook = new Workbook();
  rows.forEach((line, row) => line.forEach((value, column) => (workbook.active.touch(row, column).value = value)));
  return workbook;
}

const ROWS = [
  ['Mutu <1>', 50],
  ['Layanan', 100],
  ['Aset', ''],
];

test('columns are as tall as their values, and stand on the axis', () => {
  const workbook = workbookWith(ROWS);
  const picture = chartSvg(workbook, chartOf(workbook, 'ColumnClustered', { 'axes.value.maximum': 100 }), 400, 300);
  const bars = [
    ...picture.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="#4472C4"\/>/g),
  ];
  const [low, high] = bars.map(([, , height]) => Number(height));
  expect(bars.length).toBeGreaterThanOrEqual(2);
  expect(high).toBeCloseTo((low ?? 0) * 2, 0);
  expect(picture).toContain('Mutu &lt;1&gt;');
});

test.each(['BarClustered', 'LineMarkers', 'AreaStacked', 'Pie', 'Doughnut'])('%s is drawn without a flaw', (type) => {
  const workbook = workbookWith(ROWS);
  const picture = chartSvg(
    workbook,
    chartOf(workbook, type, { 'title.text': 'Judul', 'title.visible': true }),
    400,
    300,
  );
  expect(picture).toContain('>Judul<');
  expect(picture).not.toMatch(/NaN|undefined|Infinity/);
});

test('a chart without a value is drawn as an empty one', () => {
  const workbook = workbookWith([]);
  for (const type of ['ColumnClustered', 'Line', 'Pie'])
    expect(chartSvg(workbook, chartOf(workbook, type), 400, 300)).not.toMatch(/NaN|undefined|Infinity/);
});

test('an axis runs in round steps from nothing to beyond the highest value', () => {
  expect(scaleFor([0.65, 1.25]).ticks).toEqual([0, 0.5, 1, 1.5]);
  expect(scaleFor([3, 48]).ticks).toEqual([0, 10, 20, 30, 40, 50]);
  expect(scaleFor([80, 95], 50, 100, 10).ticks).toEqual([50, 60, 70, 80, 90, 100]);
});
