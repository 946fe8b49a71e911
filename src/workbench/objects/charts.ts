import { WorkbookError } from '../model/errors';
import { type Chart, type Sheet } from '../model/sheet';
import { asNumber, asText, HostObject, type HostType, type Host, NULL_OBJECT } from '../protocol/hostObject';
import { rangeAt, rangeType } from './range';
import { worksheetType } from './worksheet';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../model/sheet';

interface ChartRef {
  sheet: Sheet;
  chart: Chart;
}

function changed({ workbook }: Host, sheet: Sheet): void {
  workbook.note({ kind: 'charts', sheet: sheet.id });
}

/** Charts are kept as data and not drawn: an add-in can make, find and delete them, and read back what it set. */
const chartTitleType: HostType<ChartRef> = {
  name: 'ChartTitle',
  get: { Text: ({ chart }) => chart.title, Visible: ({ chart }) => chart.title !== '' },
  set: {
    Text: ({ sheet, chart }, value, host) => {
      chart.title = asText(value);
      changed(host, sheet);
    },
  },
};

function positionSetter(side: keyof Chart['position']) {
  return ({ sheet, chart }: ChartRef, value: unknown, host: Host): void => {
    chart.position = { ...chart.position, [side]: asNumber(value) };
    changed(host, sheet);
  };
}

const chartType: HostType<ChartRef> = {
  name: 'Chart',
  id: 'Id',
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Left: ({ chart }) => chart.position.left,
    Top: ({ chart }) => chart.position.top,
    Width: ({ chart }) => chart.position.width,
    Height: ({ chart }) => chart.position.height,
  },
  set: {
    Name: ({ sheet, chart }, value, host) => {
      chart.name = asText(value);
      changed(host, sheet);
    },
    Left: positionSetter('left'),
    Top: positionSetter('top'),
    Width: positionSetter('width'),
    Height: positionSetter('height'),
  },
  nav: {
    Title: (ref) => HostObject.of(chartTitleType, ref),
    Worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet),
  },
  call: {
    SetPosition: ({ sheet, chart }, args, host) => {
      const read = (index: number) => {
        const given = args.at(index);
        return given instanceof HostObject
          ? args.object(index, rangeType)
          : rangeAt(host.workbook, { sheet }, args.text(index));
      };
      const start = read(0).area;
      const end = args.has(1) ? read(1).area : start;
      chart.position = {
        left: start.column * STANDARD_COLUMN_WIDTH,
        top: start.row * STANDARD_ROW_HEIGHT,
        width: (end.column + end.columns - start.column) * STANDARD_COLUMN_WIDTH,
        height: (end.row + end.rows - start.row) * STANDARD_ROW_HEIGHT,
      };
      changed(host, sheet);
    },
    Delete: ({ sheet, chart }, _args, host) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      changed(host, sheet);
    },
  },
};

function find(sheet: Sheet, key: unknown): ChartRef | undefined {
  const wanted = String(key).toLowerCase();
  const chart = sheet.charts.find(({ id, name }) => id === String(key) || name.toLowerCase() === wanted);
  return chart && { sheet, chart };
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
      const source = args.object(1, rangeType);
      const chart: Chart = {
        id: host.workbook.freshId(),
        name: `Chart ${sheet.charts.length + 1}`,
        type: args.text(0),
        source: { sheet: source.sheet.id, area: source.area },
        title: '',
        position: { left: 0, top: 0, width: 360, height: 216 },
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
