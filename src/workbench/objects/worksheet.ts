import { WorkbookError } from '../model/errors';
import { parseArea } from '../model/address';
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Visibility, WHOLE_SHEET } from '../model/sheet';
import { normalColor } from '../model/style';
import { type Workbook } from '../model/workbook';
import { type EventName } from '../protocol/events';
import {
  type Arguments,
  asFlag,
  asNumber,
  asRecord,
  asText,
  type OfficeHost,
  HostObject,
  type HostType,
  NULL_OBJECT,
} from '../protocol/host-object';
import { chartsType } from './chart/charts';
import { namesType } from './names';
import { pageBreaksType } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { rangeObject, rangeType } from './range';
import { rangeAt } from './range-address';
import { rangeAreasType } from './range-areas';
import { rangeRef } from './range-ref';
import { guardStructure, needWindow } from './workbook-protection';
import { tableCollectionType } from './tables';

/** `_RegisterDataChangedEvent` and its like, for the events that are played. */
function eventMethods<T>(target: (self: T) => string, names: Record<string, EventName>) {
  const methods: Record<string, (self: T, args: Arguments, host: OfficeHost) => void> = {};
  for (const [method, name] of Object.entries(names)) {
    methods[`_Register${method}`] = (self, _args, { events }) => events.register(name, target(self));
    methods[`_Unregister${method}`] = (self, _args, { events }) => events.unregister(name, target(self));
  }
  return methods;
}

const SHEET_EVENTS: Record<string, EventName> = {
  ActivatedEvent: 'Activated',
  DeactivatedEvent: 'Deactivated',
  CalculatedEvent: 'Calculated',
  DataChangedEvent: 'Changed',
  FormatChangedEvent: 'FormatChanged',
  SelectionChangedEvent: 'SelectionChanged',
  RowHiddenChangedEvent: 'RowHiddenChanged',
  RowSortedEvent: 'RowSorted',
  ColumnSortedEvent: 'ColumnSorted',
  EventNameChanged: 'NameChanged',
  EventVisibilityChanged: 'VisibilityChanged',
};

const VISIBILITIES: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'];

function setVisibility(sheet: Sheet, value: unknown, host: OfficeHost): void {
  guardStructure(host);
  const { workbook } = host;
  if (!VISIBILITIES.includes(String(value))) throw new WorkbookError('InvalidArgument');
  const visibility = value as Visibility;
  if (visibility === sheet.visibility) return;
  if (visibility !== 'Visible') {
    const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    const [next] = others;
    if (!next) throw new WorkbookError('InvalidOperation');
    if (workbook.active === sheet) workbook.activate(next);
  }
  sheet.visibility = visibility;
  workbook.note({ kind: 'sheetVisibility', sheet: sheet.id });
}

function look(sheet: Sheet, { workbook }: OfficeHost): void {
  workbook.note({ kind: 'sheetLook', sheet: sheet.id });
}

function setGridlines(sheet: Sheet, value: unknown, host: OfficeHost): void {
  sheet.showGridlines = asFlag(value);
  look(sheet, host);
}

function setHeadings(sheet: Sheet, value: unknown, host: OfficeHost): void {
  sheet.showHeadings = asFlag(value);
  look(sheet, host);
}

/** The next sheet in the given direction; hidden ones are passed over when only visible ones are wanted. */
function neighbour(workbook: Workbook, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const at = workbook.sheets.indexOf(sheet);
  const rest = step > 0 ? workbook.sheets.slice(at + 1) : workbook.sheets.slice(0, at).reverse();
  return rest.find((other) => !visibleOnly || other.visibility === 'Visible');
}

function freeze(sheet: Sheet, host: OfficeHost, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  host.workbook.note({ kind: 'freeze', sheet: sheet.id });
}

const freezePanesType: HostType<Sheet> = {
  name: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, args, host) => freeze(sheet, host, args.integer(0, 1), 0),
    FreezeColumns: (sheet, args, host) => freeze(sheet, host, 0, args.integer(0, 1)),
    FreezeAt: (sheet, args, host) => {
      const given = args.at(0);
      const { area } =
        given instanceof HostObject ? args.object(0, rangeType) : rangeAt(host.workbook, { sheet }, args.text(0));
      freeze(sheet, host, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (sheet, _args, host) => freeze(sheet, host, 0, 0),
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.freeze;
      if (rows === 0 && columns === 0) return NULL_OBJECT;
      return rangeObject({
        sheet,
        area: { row: 0, column: 0, rows: rows || WHOLE_SHEET.rows, columns: columns || WHOLE_SHEET.columns },
      });
    },
  },
};

const protectionType: HostType<Sheet> = {
  name: 'WorksheetProtection',
  get: {
    Protected: (sheet) => sheet.protection !== null,
    Options: (sheet) => sheet.protection?.options ?? null,
  },
  call: {
    Protect: (sheet, args, { workbook }) => {
      if (sheet.protection) throw new WorkbookError('InvalidOperation');
      sheet.protection = { options: asRecord(args.at(0)), ...(args.has(1) ? { password: args.text(1) } : {}) };
      workbook.note({ kind: 'protection', sheet: sheet.id });
    },
    Unprotect: (sheet, args, { workbook }) => {
      if (sheet.protection?.password !== undefined && sheet.protection.password !== args.at(0)) {
        throw new WorkbookError('AccessDenied');
      }
      sheet.protection = null;
      workbook.note({ kind: 'protection', sheet: sheet.id });
    },
  },
};

export const worksheetType: HostType<Sheet> = {
  name: 'Worksheet',
  id: 'Id',
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.tabColor,
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
    StandardHeight: () => STANDARD_ROW_HEIGHT,
    StandardWidth: () => STANDARD_COLUMN_WIDTH / 5.7,
  },
  set: {
    Name: (sheet, value, host) => {
      guardStructure(host);
      host.workbook.renameSheet(sheet, asText(value));
    },
    Position: (sheet, value, host) => {
      guardStructure(host);
      host.workbook.moveSheet(sheet, asNumber(value));
    },
    Visibility: setVisibility,
    TabColor: (sheet, value, host) => {
      const color = value === '' ? '' : normalColor(asText(value));
      if (color === null) throw new WorkbookError('InvalidArgument');
      sheet.tabColor = color;
      look(sheet, host);
    },
    ShowGridlines: setGridlines,
    ShowHeadings: setHeadings,
    // Under these names the library sends them.
    Gridlines: setGridlines,
    Headings: setHeadings,
  },
  nav: {
    Tables: (sheet) => HostObject.of(tableCollectionType, { sheet }),
    Names: (sheet) => HostObject.of(namesType, { scope: sheet }),
    Charts: (sheet) => HostObject.of(chartsType, sheet),
    Protection: (sheet) => HostObject.of(protectionType, sheet),
    FreezePanes: (sheet) => HostObject.of(freezePanesType, sheet),
    PageLayout: (sheet) => HostObject.of(pageLayoutType, sheet),
    HorizontalPageBreaks: (sheet) => HostObject.of(pageBreaksType, { sheet, direction: 'horizontalBreaks' }),
    VerticalPageBreaks: (sheet) => HostObject.of(pageBreaksType, { sheet, direction: 'verticalBreaks' }),
  },
  call: {
    ...eventMethods<Sheet>((sheet) => sheet.id, SHEET_EVENTS),
    Activate: (sheet, _args, host) => {
      needWindow(host);
      host.workbook.activate(sheet);
    },
    Calculate: () => undefined,
    Delete: (sheet, _args, host) => {
      guardStructure(host);
      host.workbook.removeSheet(sheet);
    },
    GetRange: (sheet, args, { workbook }) =>
      rangeObject(
        args.has(0) && args.at(0) !== '' ? rangeAt(workbook, { sheet }, args.text(0)) : { sheet, area: WHOLE_SHEET },
      ),
    GetRanges: (sheet, args, { workbook }) => {
      const parts = args.has(0) ? args.text(0).split(/[,;]/) : [];
      const areas = parts.map((part) => rangeAt(workbook, { sheet }, part.trim()).area);
      return HostObject.of(rangeAreasType, { sheet, areas: areas.length > 0 ? areas : [WHOLE_SHEET] });
    },
    GetRangeByIndexes: (sheet, args) =>
      rangeObject(
        rangeRef(sheet, {
          row: args.integer(0),
          column: args.integer(1),
          rows: args.integer(2),
          columns: args.integer(3),
        }),
      ),
    GetCell: (sheet, args) =>
      rangeObject(rangeRef(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 })),
    // An empty sheet answers its first cell here, and a null object below, as Excel does.
    GetUsedRange: (sheet, args) =>
      rangeObject({ sheet, area: sheet.usedArea(args.flag(0)) ?? parseArea('A1') ?? WHOLE_SHEET }),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.usedArea(args.flag(0));
      return area ? rangeObject({ sheet, area }) : NULL_OBJECT;
    },
    GetNext: (sheet, args, { workbook }) => worksheet(neighbour(workbook, sheet, 1, args.flag(0))),
    GetNextOrNullObject: (sheet, args, { workbook }) => worksheetOrNull(neighbour(workbook, sheet, 1, args.flag(0))),
    GetPrevious: (sheet, args, { workbook }) => worksheet(neighbour(workbook, sheet, -1, args.flag(0))),
    GetPreviousOrNullObject: (sheet, args, { workbook }) =>
      worksheetOrNull(neighbour(workbook, sheet, -1, args.flag(0))),
  },
};

function worksheet(sheet: Sheet | undefined): HostObject {
  if (!sheet) throw new WorkbookError('ItemNotFound');
  return HostObject.of(worksheetType, sheet);
}

function worksheetOrNull(sheet: Sheet | undefined): HostObject | typeof NULL_OBJECT {
  return sheet ? worksheet(sheet) : NULL_OBJECT;
}

function visibleFirst(workbook: Workbook, visibleOnly: boolean): Sheet | undefined {
  return workbook.sheets.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

export const worksheetCollectionType: HostType<Workbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => worksheet(sheet)),
  item: (workbook, key) => worksheet(workbook.findSheet(String(key))),
  call: {
    ...eventMethods<Workbook>(() => 'Workbook', { ...SHEET_EVENTS, AddedEvent: 'Added', DeletedEvent: 'Deleted' }),
    Add: (workbook, args, host) => {
      guardStructure(host);
      needWindow(host);
      return worksheet(workbook.addSheet(args.has(0) ? args.text(0) : undefined));
    },
    GetActiveWorksheet: (workbook) => worksheet(workbook.active),
    GetCount: (workbook, args) =>
      workbook.sheets.filter((sheet) => !args.flag(0) || sheet.visibility === 'Visible').length,
    GetFirst: (workbook, args) => worksheet(visibleFirst(workbook, args.flag(0))),
    GetLast: (workbook, args) => {
      const sheets = workbook.sheets.filter((sheet) => !args.flag(0) || sheet.visibility === 'Visible');
      return worksheet(sheets[sheets.length - 1]);
    },
    GetItemOrNullObject: (workbook, args) => worksheetOrNull(workbook.findSheet(args.text(0))),
  },
};
