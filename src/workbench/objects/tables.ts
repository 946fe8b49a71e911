import { areaBetween, intersect } from '../model/address';
import { writeEntries } from '../model/edit';
import { WorkbookError } from '../model/errors';
import { type Sheet, type Table } from '../model/sheet';
import { type Workbook } from '../model/workbook';
import { asFlag, asText, type OfficeHost, HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';
import { rangeObject, rangeType } from './range';
import { areaOfFormula } from './range-address';
import { type RangeRef } from './range-ref';
import { worksheetType } from './worksheet';

export interface TableRef {
  sheet: Sheet;
  table: Table;
}

/** Tables of the workbook, of one sheet, or of a range. */
interface TablesRef {
  sheet: Sheet | null;
}

function all(workbook: Workbook, { sheet }: TablesRef): TableRef[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

function find(workbook: Workbook, ref: TablesRef, key: unknown): TableRef | undefined {
  const name = String(key).toLowerCase();
  return all(workbook, ref).find(({ table }) => table.id === String(key) || table.name.toLowerCase() === name);
}

function addTable({ workbook }: OfficeHost, ref: TablesRef, range: RangeRef, hasHeaders: boolean): TableRef {
  const { sheet, area } = range;
  if (ref.sheet && ref.sheet !== sheet) throw new WorkbookError('InvalidArgument');
  if (
    sheet.tables.some((table) => intersect(table.area, area)) ||
    sheet.merges.some((merge) => intersect(merge, area))
  ) {
    throw new WorkbookError('InvalidOperation');
  }
  if (sheet.protection) throw new WorkbookError('AccessDenied');
  let number = 1;
  while (find(workbook, { sheet: null }, `Table${number}`)) number++;
  // Excel makes every heading a text of its own.
  if (hasHeaders) {
    const names = new Set<string>();
    const headings = Array.from({ length: area.columns }, (_, x) => {
      const own = String(sheet.cell(area.row, area.column + x)?.value ?? '') || `Column${x + 1}`;
      let name = own;
      for (let copy = 2; names.has(name); copy++) name = `${own}${copy}`;
      names.add(name);
      return `'${name}`;
    });
    writeEntries(workbook, sheet, { ...area, rows: 1 }, [headings]);
  }
  const table: Table = {
    id: workbook.freshId(),
    name: `Table${number}`,
    area: hasHeaders && area.rows === 1 ? { ...area, rows: 2 } : area,
    showHeaders: hasHeaders,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  workbook.note({ kind: 'tables', sheet: sheet.id });
  return { sheet, table };
}

/** The rows between headings and totals. */
function body({ sheet, table }: TableRef): RangeRef {
  const { row, column, rows, columns } = table.area;
  const first = row + (table.showHeaders ? 1 : 0);
  const last = row + rows - 1 - (table.showTotals ? 1 : 0);
  return { sheet, area: areaBetween(first, column, Math.max(first, last), column + columns - 1) };
}

const tableType: HostType<TableRef> = {
  name: 'Table',
  id: 'Id',
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
  },
  set: {
    Name: ({ sheet, table }, value, { workbook }) => {
      const name = asText(value);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new WorkbookError('InvalidArgument');
      const other = find(workbook, { sheet: null }, name);
      if (other && other.table !== table) throw new WorkbookError('ItemAlreadyExists');
      table.name = name;
      workbook.note({ kind: 'tables', sheet: sheet.id });
    },
    Style: ({ sheet, table }, value, { workbook }) => {
      table.style = asText(value);
      workbook.note({ kind: 'tables', sheet: sheet.id });
    },
    ShowHeaders: ({ sheet, table }, value, { workbook }) => {
      table.showHeaders = asFlag(value);
      workbook.note({ kind: 'tables', sheet: sheet.id });
    },
  },
  nav: { Worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet) },
  call: {
    GetRange: ({ sheet, table }) => rangeObject({ sheet, area: table.area }),
    GetDataBodyRange: (ref) => rangeObject(body(ref)),
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new WorkbookError('InvalidOperation');
      return rangeObject({ sheet, area: { ...table.area, rows: 1 } });
    },
    Resize: ({ sheet, table }, args, { workbook }) => {
      const given = args.at(0);
      const range =
        given instanceof HostObject ? args.object(0, rangeType) : areaOfFormula(workbook, `=${args.text(0)}`);
      if (!range || range.sheet !== sheet) throw new WorkbookError('InvalidArgument');
      table.area = range.area;
      workbook.note({ kind: 'tables', sheet: sheet.id });
    },
    ConvertToRange: ({ sheet, table }, _args, { workbook }) => {
      sheet.tables = sheet.tables.filter((other) => other !== table);
      workbook.note({ kind: 'tables', sheet: sheet.id });
      return rangeObject({ sheet, area: table.area });
    },
    Delete: ({ sheet, table }, _args, { workbook }) => {
      sheet.tables = sheet.tables.filter((other) => other !== table);
      workbook.note({ kind: 'tables', sheet: sheet.id });
    },
  },
};

export const tableCollectionType: HostType<TablesRef> = {
  name: 'TableCollection',
  get: { Count: (ref, { workbook }) => all(workbook, ref).length },
  items: (ref, { workbook }) => all(workbook, ref).map((table) => HostObject.of(tableType, table)),
  item: (ref, key, { workbook }) => HostObject.of(tableType, find(workbook, ref, key) ?? notFound()),
  call: {
    Add: (ref, args, host) => {
      const given = args.at(0);
      const text = String(given);
      const range =
        given instanceof HostObject
          ? args.object(0, rangeType)
          : (areaOfFormula(host.workbook, `=${text}`) ??
            areaOfFormula(host.workbook, `='${(ref.sheet ?? host.workbook.active).name.replace(/'/g, "''")}'!${text}`));
      if (!range) throw new WorkbookError('InvalidArgument');
      return HostObject.of(tableType, addTable(host, ref, range, args.flag(1)));
    },
    GetCount: (ref, _args, { workbook }) => all(workbook, ref).length,
    GetItemAt: (ref, args, { workbook }) => HostObject.of(tableType, all(workbook, ref)[args.integer(0)] ?? notFound()),
    GetItemOrNullObject: (ref, args, { workbook }) => {
      const table = find(workbook, ref, args.text(0));
      return table ? HostObject.of(tableType, table) : NULL_OBJECT;
    },
  },
};

/** The tables that touch a range (or lie wholly in it). */
interface ScopedRef extends RangeRef {
  whole: boolean;
}

function scoped({ sheet, area, whole }: ScopedRef): TableRef[] {
  return sheet.tables
    .filter((table) => {
      const common = intersect(table.area, area);
      return common !== null && (!whole || (common.rows === table.area.rows && common.columns === table.area.columns));
    })
    .map((table) => ({ sheet, table }));
}

export const tableScopedCollectionType: HostType<ScopedRef> = {
  name: 'TableScopedCollection',
  items: (ref) => scoped(ref).map((table) => HostObject.of(tableType, table)),
  item: (ref, key) =>
    HostObject.of(tableType, scoped(ref).find(({ table }) => table.id === key || table.name === key) ?? notFound()),
  call: {
    GetCount: (ref) => scoped(ref).length,
    GetFirst: (ref) => HostObject.of(tableType, scoped(ref)[0] ?? notFound()),
  },
};

function notFound(): never {
  throw new WorkbookError('ItemNotFound');
}
