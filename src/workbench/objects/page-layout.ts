import { type Area, isWholeColumns, isWholeRows } from '../model/address';
import { WorkbookError } from '../model/errors';
import { PAPER_SIZES, type PageLayout, type PageZoom } from '../model/page-layout';
import { type Sheet, WHOLE_SHEET } from '../model/sheet';
import { type Workbook } from '../model/workbook';
import {
  type Arguments,
  asNumber,
  asRecord,
  type OfficeHost,
  HostObject,
  type HostType,
  NULL_OBJECT,
} from '../protocol/host-object';
import { headersFootersType } from './headers-footers';
import { choice, flag, kept, number, numberOrAutomatic } from './kept';
import { rangeObject, rangeType } from './range';
import { rangeAt } from './range-address';
import { rangeAreasType } from './range-areas';

const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Excel takes margins up to the longest paper that it knows. */
const WIDEST_MARGIN = 49 * 72;

function margin(standard: number) {
  return number(standard, 0, WIDEST_MARGIN);
}

const PROPERTIES = {
  Orientation: choice('Portrait', ['Landscape']),
  PaperSize: choice(
    'A4',
    PAPER_SIZES.map(([name]) => name),
  ),
  BlackAndWhite: flag(false),
  DraftMode: flag(false),
  CenterHorizontally: flag(false),
  CenterVertically: flag(false),
  PrintHeadings: flag(false),
  PrintGridlines: flag(false),
  LeftMargin: margin(0),
  RightMargin: margin(0),
  TopMargin: margin(0),
  BottomMargin: margin(0),
  HeaderMargin: margin(0),
  FooterMargin: margin(0),
  PrintComments: choice('NoComments', ['EndSheet', 'InPlace']),
  PrintErrors: choice('ErrorsDisplayed', ['Blank', 'Dash', 'NotAvailable']),
  PrintOrder: choice('DownThenOver', ['OverThenDown']),
  FirstPageNumber: numberOrAutomatic(),
};

const plain = kept<Sheet>(
  PROPERTIES,
  (sheet, key) => sheet.pageLayout[key as keyof PageLayout],
  (sheet, key, value, host) => change(sheet, host, { [key]: value }),
);

function change(sheet: Sheet, { workbook }: OfficeHost, patch: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...patch };
  workbook.note({ kind: 'page', sheet: sheet.id });
}

/** A percentage, or numbers of pages; both at once is a contradiction. */
function readZoom(value: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = asRecord(value);
  const pages = [horizontalFitToPages, verticalFitToPages].filter(isGiven);
  if (Object.keys(others).length > 0 || isGiven(scale) === pages.length > 0) throw new WorkbookError('InvalidArgument');
  if (isGiven(scale)) return { scale: within(asNumber(scale), 10, 400) };
  return {
    ...(isGiven(horizontalFitToPages)
      ? { horizontalFitToPages: within(asNumber(horizontalFitToPages), 1, 32_767) }
      : {}),
    ...(isGiven(verticalFitToPages) ? { verticalFitToPages: within(asNumber(verticalFitToPages), 1, 32_767) } : {}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function within(value: number, from: number, to: number): number {
  if (value < from || value > to) throw new WorkbookError('InvalidArgument');
  return value;
}

/** The areas that an argument names: an address, a range, or several ranges. */
function areasOf(workbook: Workbook, sheet: Sheet, args: Arguments): Area[] {
  const given = args.at(0);
  if (given instanceof HostObject) {
    const range = given.as(rangeType);
    const found = range ? { sheet: range.sheet, areas: [range.area] } : given.as(rangeAreasType);
    if (found?.sheet !== sheet) throw new WorkbookError('InvalidArgument');
    return found.areas;
  }
  return args
    .text(0)
    .split(',')
    .map((part) => rangeAt(workbook, { sheet }, part.trim()).area);
}

function titleLines(workbook: Workbook, sheet: Sheet, args: Arguments, isWhole: (area: Area) => boolean): Area {
  const [area, ...others] = areasOf(workbook, sheet, args);
  if (!area || others.length > 0 || !isWhole(area)) throw new WorkbookError('InvalidArgument');
  return area;
}

function setMargins(sheet: Sheet, args: Arguments, host: OfficeHost): void {
  const factor = POINTS[args.text(0)];
  if (factor === undefined) throw new WorkbookError('InvalidArgument');
  const patch: Record<string, number> = {};
  for (const [side, value] of Object.entries(args.record(1))) {
    const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    if (!(name in PROPERTIES)) throw new WorkbookError('InvalidArgument');
    if (isGiven(value)) patch[`${side}Margin`] = within(asNumber(value) * factor, 0, WIDEST_MARGIN);
  }
  change(sheet, host, patch);
}

function area(sheet: Sheet, found: Area | null): HostObject {
  if (!found) throw new WorkbookError('ItemNotFound');
  return rangeObject({ sheet, area: found });
}

export const pageLayoutType: HostType<Sheet> = {
  name: 'PageLayout',
  get: { ...plain.get, Zoom: ({ pageLayout }) => pageLayout.zoom },
  set: { ...plain.set, Zoom: (sheet, value, host) => change(sheet, host, { zoom: readZoom(value) }) },
  nav: { HeadersFooters: (sheet) => HostObject.of(headersFootersType, sheet) },
  call: {
    SetPrintArea: (sheet, args, host) => {
      const areas = areasOf(host.workbook, sheet, args);
      const isAll = areas.some((own) => own.rows === WHOLE_SHEET.rows && own.columns === WHOLE_SHEET.columns);
      change(sheet, host, { printArea: isAll ? null : areas });
    },
    GetPrintArea: (sheet) => HostObject.of(rangeAreasType, { sheet, areas: sheet.pageLayout.printArea ?? notFound() }),
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.pageLayout.printArea
        ? HostObject.of(rangeAreasType, { sheet, areas: sheet.pageLayout.printArea })
        : NULL_OBJECT,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (sheet, args, host) =>
      change(sheet, host, { titleRows: titleLines(host.workbook, sheet, args, isWholeRows) }),
    GetPrintTitleRows: (sheet) => area(sheet, sheet.pageLayout.titleRows),
    GetPrintTitleRowsOrNullObject: (sheet) =>
      sheet.pageLayout.titleRows ? area(sheet, sheet.pageLayout.titleRows) : NULL_OBJECT,
    SetPrintTitleColumns: (sheet, args, host) =>
      change(sheet, host, { titleColumns: titleLines(host.workbook, sheet, args, isWholeColumns) }),
    GetPrintTitleColumns: (sheet) => area(sheet, sheet.pageLayout.titleColumns),
    GetPrintTitleColumnsOrNullObject: (sheet) =>
      sheet.pageLayout.titleColumns ? area(sheet, sheet.pageLayout.titleColumns) : NULL_OBJECT,
  },
};

function notFound(): never {
  throw new WorkbookError('ItemNotFound');
}
