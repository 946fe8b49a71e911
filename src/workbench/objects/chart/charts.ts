import { type Chart } from '../../model/chart';
import { WorkbookError } from '../../model/errors';
import { type Sheet } from '../../model/sheet';
import { HostObject, type HostType, NULL_OBJECT } from '../../protocol/host-object';
import { rangeType } from '../range';
import { type ChartRef, chartType } from './chart';
import { chartTypeOf } from './chart-types';
import { changed } from './part-ref';
import { seriesFromRange } from './series-from-range';

/** What Excel gives a new chart, in points. */
const NEW_CHART = { left: 0, top: 0, width: 360, height: 216 };

function find(sheet: Sheet, key: unknown): ChartRef | undefined {
  const wanted = String(key).toLowerCase();
  const chart = sheet.charts.find(({ id, name }) => id === String(key) || name.toLowerCase() === wanted);
  return chart && { sheet, chart };
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (find(sheet, `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

export const chartsType: HostType<Sheet> = {
  name: 'ChartCollection',
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => HostObject.of(chartType, { sheet, chart })),
  item: (sheet, key) => HostObject.of(chartType, find(sheet, key) ?? notFound()),
  call: {
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => HostObject.of(chartType, find(sheet, args.text(0)) ?? notFound()),
    GetItemAt: (sheet, args) => {
      const chart = sheet.charts[args.integer(0)];
      return HostObject.of(chartType, chart ? { sheet, chart } : notFound());
    },
    GetItemOrNullObject: (sheet, args) => {
      const found = find(sheet, args.text(0));
      return found ? HostObject.of(chartType, found) : NULL_OBJECT;
    },
    Add: (sheet, args, host) => {
      if (sheet.protection) throw new WorkbookError('AccessDenied');
      const type = chartTypeOf(args.text(0));
      const source = args.object(1, rangeType);
      const chart: Chart = {
        id: host.workbook.freshId(),
        name: freeName(sheet),
        type,
        series: seriesFromRange(host.workbook, source.sheet, source.area, args.text(2, 'Auto')),
        settings: {},
        position: NEW_CHART,
      };
      sheet.charts.push(chart);
      changed(host, sheet);
      return HostObject.of(chartType, { sheet, chart });
    },
  },
};

function notFound(): never {
  throw new WorkbookError('ItemNotFound');
}
