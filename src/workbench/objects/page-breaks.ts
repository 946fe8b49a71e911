import { WorkbookError } from '../model/errors';
import { type Sheet } from '../model/sheet';
import { type OfficeHost, HostObject, type HostType } from '../protocol/host-object';
import { rangeObject, rangeType } from './range';
import { rangeAt } from './range-address';

type Direction = 'horizontalBreaks' | 'verticalBreaks';

/** The page breaks of one direction, which begin a page above a row or left of a column. */
interface BreaksRef {
  sheet: Sheet;
  direction: Direction;
}

interface BreakRef extends BreaksRef {
  line: number;
}

function put({ workbook }: OfficeHost, { sheet, direction }: BreaksRef, lines: number[]): void {
  sheet.pageLayout = { ...sheet.pageLayout, [direction]: lines.sort((a, b) => a - b) };
  workbook.note({ kind: 'page', sheet: sheet.id });
}

const pageBreakType: HostType<BreakRef> = {
  name: 'PageBreak',
  id: '_Id',
  get: {
    _Id: ({ line }) => String(line),
    RowIndex: ({ direction, line }) => (direction === 'horizontalBreaks' ? line : 0),
    ColumnIndex: ({ direction, line }) => (direction === 'verticalBreaks' ? line : 0),
  },
  call: {
    Delete: (ref, _args, host) =>
      put(
        host,
        ref,
        ref.sheet.pageLayout[ref.direction].filter((line) => line !== ref.line),
      ),
    GetCellAfterBreak: ({ sheet, direction, line }) =>
      rangeObject({
        sheet,
        area:
          direction === 'horizontalBreaks'
            ? { row: line, column: 0, rows: 1, columns: 1 }
            : { row: 0, column: line, rows: 1, columns: 1 },
      }),
  },
};

export const pageBreaksType: HostType<BreaksRef> = {
  name: 'PageBreakCollection',
  items: (ref) => ref.sheet.pageLayout[ref.direction].map((line) => HostObject.of(pageBreakType, { ...ref, line })),
  item: (ref, key) => {
    const line = Number(key);
    if (!ref.sheet.pageLayout[ref.direction].includes(line)) throw new WorkbookError('ItemNotFound');
    return HostObject.of(pageBreakType, { ...ref, line });
  },
  call: {
    Add: (ref, args, host) => {
      const given = args.at(0);
      const { area } =
        given instanceof HostObject ? args.object(0, rangeType) : rangeAt(host.workbook, ref, args.text(0));
      const line = ref.direction === 'horizontalBreaks' ? area.row : area.column;
      if (line === 0) throw new WorkbookError('InvalidArgument');
      put(host, ref, [...new Set([...ref.sheet.pageLayout[ref.direction], line])]);
      return HostObject.of(pageBreakType, { ...ref, line });
    },
    GetCount: ({ sheet, direction }) => sheet.pageLayout[direction].length,
    RemovePageBreaks: (ref, _args, host) => put(host, ref, []),
  },
};
