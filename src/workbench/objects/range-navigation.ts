import { boundingArea, intersect, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { WorkbookError } from '../model/errors';
import { type Arguments, type OfficeHost, HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';
import { rangeAt } from './range-address';
import { rangeAreasType } from './range-areas';
import { type RangeRef, rangeRef } from './range-ref';
import { edge, find } from './range-search';
import { tableScopedCollectionType } from './tables';

/** How ranges come about, which the range's own table knows. */
export interface RangeMaker {
  make(ref: RangeRef): HostObject;
  /** The range that an argument is. */
  read(args: Arguments, index: number): RangeRef;
}

type Methods = NonNullable<HostType<RangeRef>['call']>;

/** The methods that lead from one range to another. */
export function navigation(maker: RangeMaker): Methods {
  const rangeObject = (ref: RangeRef) => maker.make(ref);
  // Outside of the sheet a neighbour is an invalid argument.
  const derived = (ref: RangeRef, change: Partial<RangeRef['area']>) =>
    rangeObject(rangeRef(ref.sheet, { ...ref.area, ...change }));
  const otherRange = (ref: RangeRef, args: Arguments, { workbook }: OfficeHost): RangeRef => {
    const isObject = args.at(0) instanceof HostObject;
    const other = isObject ? maker.read(args, 0) : rangeAt(workbook, ref, args.text(0));
    if (other.sheet !== ref.sheet) throw new WorkbookError('InvalidArgument');
    return other;
  };
  return {
    GetCell: (ref, args) =>
      derived(ref, {
        row: ref.area.row + args.integer(0),
        column: ref.area.column + args.integer(1),
        rows: 1,
        columns: 1,
      }),
    GetRow: (ref, args) => derived(ref, { row: ref.area.row + args.integer(0), rows: 1 }),
    GetColumn: (ref, args) => derived(ref, { column: ref.area.column + args.integer(0), columns: 1 }),
    GetLastRow: (ref) => derived(ref, { row: ref.area.row + ref.area.rows - 1, rows: 1 }),
    GetLastColumn: (ref) => derived(ref, { column: ref.area.column + ref.area.columns - 1, columns: 1 }),
    GetLastCell: (ref) =>
      derived(ref, {
        row: ref.area.row + ref.area.rows - 1,
        column: ref.area.column + ref.area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetEntireRow: (ref) => derived(ref, { column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (ref) => derived(ref, { row: 0, rows: MAX_ROWS }),
    GetRowsAbove: (ref, args) => {
      const count = args.integer(0, 1);
      return derived(ref, count > 0 ? { row: ref.area.row - count, rows: count } : { rows: -count });
    },
    GetRowsBelow: (ref, args) => {
      const count = args.integer(0, 1);
      const end = ref.area.row + ref.area.rows;
      return derived(ref, count > 0 ? { row: end, rows: count } : { row: end + count, rows: -count });
    },
    GetColumnsBefore: (ref, args) => {
      const count = args.integer(0, 1);
      return derived(ref, count > 0 ? { column: ref.area.column - count, columns: count } : { columns: -count });
    },
    GetColumnsAfter: (ref, args) => {
      const count = args.integer(0, 1);
      const end = ref.area.column + ref.area.columns;
      return derived(ref, count > 0 ? { column: end, columns: count } : { column: end + count, columns: -count });
    },
    GetOffsetRange: (ref, args) =>
      derived(ref, { row: ref.area.row + args.integer(0), column: ref.area.column + args.integer(1) }),
    GetResizedRange: (ref, args) =>
      derived(ref, { rows: ref.area.rows + args.integer(0), columns: ref.area.columns + args.integer(1) }),
    GetAbsoluteResizedRange: (ref, args) => derived(ref, { rows: args.integer(0), columns: args.integer(1) }),
    GetBoundingRect: (ref, args, host) =>
      rangeObject({ sheet: ref.sheet, area: boundingArea(ref.area, otherRange(ref, args, host).area) }),
    GetIntersection: (ref, args, host) => {
      const area = intersect(ref.area, otherRange(ref, args, host).area);
      if (!area) throw new WorkbookError('ItemNotFound');
      return rangeObject({ sheet: ref.sheet, area });
    },
    GetIntersectionOrNullObject: (ref, args, host) => {
      const area = intersect(ref.area, otherRange(ref, args, host).area);
      return area ? rangeObject({ sheet: ref.sheet, area }) : NULL_OBJECT;
    },
    GetUsedRange: (ref, args) => {
      const used = usedRange(ref, args);
      if (!used) throw new WorkbookError('ItemNotFound');
      return rangeObject(used);
    },
    GetUsedRangeOrNullObject: (ref, args) => {
      const used = usedRange(ref, args);
      return used ? rangeObject(used) : NULL_OBJECT;
    },
    GetSurroundingRegion: (ref) => rangeObject({ sheet: ref.sheet, area: ref.sheet.surroundingRegion(ref.area) }),
    GetRangeEdge: (ref, args) => rangeObject(edge(ref, args.text(0))),
    GetExtendedRange: (ref, args) => {
      const end = edge(ref, args.text(0)).area;
      return rangeObject({ sheet: ref.sheet, area: boundingArea(ref.area, end) });
    },
    GetMergedAreasOrNullObject: (ref) => {
      const areas = ref.sheet.merges.filter((merged) => intersect(merged, ref.area));
      return areas.length > 0 ? HostObject.of(rangeAreasType, { sheet: ref.sheet, areas }) : NULL_OBJECT;
    },
    GetSpillingToRange: (ref) => rangeObject(spilling(ref) ?? notFound()),
    GetSpillingToRangeOrNullObject: (ref) => {
      const spilled = spilling(ref);
      return spilled ? rangeObject(spilled) : NULL_OBJECT;
    },
    GetTables: (ref, args) => HostObject.of(tableScopedCollectionType, { ...ref, whole: args.flag(0) }),
    Find: (ref, args) => rangeObject(find(ref, args) ?? notFound()),
    FindOrNullObject: (ref, args) => {
      const found = find(ref, args);
      return found ? rangeObject(found) : NULL_OBJECT;
    },
  };
}

function usedRange(ref: RangeRef, args: Arguments): RangeRef | null {
  const used = ref.sheet.usedArea(args.flag(0), ref.area);
  return used ? { sheet: ref.sheet, area: used } : null;
}

function spilling(ref: RangeRef): RangeRef | null {
  const { row, column } = ref.area;
  const spill = ref.sheet.cell(row, column)?.spill;
  return spill ? { sheet: ref.sheet, area: { row, column, ...spill } } : null;
}

function notFound(): never {
  throw new WorkbookError('ItemNotFound');
}
