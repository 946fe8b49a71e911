import { areaAddress, isWholeColumns, isWholeRows, quoteSheetName } from '../model/address';
import { clear, merge, unmerge } from '../model/edit';
import { offsetOfLine } from '../model/line-offsets';
import { deleteCells, insertCells } from '../model/structure';
import { asFlag, HostObject, type HostType } from '../protocol/host-object';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './properties';
import { sourceOf } from './range-address';
import { contents } from './range-contents';
import { copyFrom } from './range-copy';
import { rangeFormatType } from './range-format';
import { navigation, type RangeMaker } from './range-navigation';
import { type RangeRef } from './range-ref';
import { hiddenState, setHidden } from './range-visibility';
import { needWindow } from './workbook-protection';
import { worksheetType } from './worksheet';

export function rangeObject(ref: RangeRef): HostObject {
  return HostObject.of(rangeType, ref);
}

const MAKER: RangeMaker = { make: rangeObject, read: (args, index) => args.object(index, rangeType) };

function address(ref: RangeRef): string {
  return `${quoteSheetName(ref.sheet.name)}!${areaAddress(ref.area)}`;
}

export const rangeType: HostType<RangeRef> = {
  name: 'Range',
  referenced: true,
  calculated: new Set(['Values', 'Text', 'ValueTypes', 'HasSpill', 'Formulas', 'FormulasLocal']),
  get: {
    Address: address,
    AddressLocal: address,
    CellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    ...contents.get,
    RowHidden: (ref) => hiddenState(ref, 'row'),
    ColumnHidden: (ref) => hiddenState(ref, 'column'),
    Hidden: (ref) => {
      const states = [hiddenState(ref, 'row'), hiddenState(ref, 'column')];
      return states.includes(true) ? true : states.includes(null) ? null : false;
    },
    Top: (ref) => offsetOfLine(ref.sheet, 'row', ref.area.row),
    Left: (ref) => offsetOfLine(ref.sheet, 'column', ref.area.column),
    Height: (ref) =>
      offsetOfLine(ref.sheet, 'row', ref.area.row + ref.area.rows) - offsetOfLine(ref.sheet, 'row', ref.area.row),
    Width: (ref) =>
      offsetOfLine(ref.sheet, 'column', ref.area.column + ref.area.columns) -
      offsetOfLine(ref.sheet, 'column', ref.area.column),
  },
  set: {
    ...contents.set,
    RowHidden: (ref, value, host) => setHidden(ref, 'row', asFlag(value), host),
    ColumnHidden: (ref, value, host) => setHidden(ref, 'column', asFlag(value), host),
  },
  nav: {
    Format: ({ sheet, area }) => HostObject.of(rangeFormatType, { sheet, areas: [area] }),
    Worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet),
    DataValidation: (ref) => HostObject.of(dataValidationType, { sheet: ref.sheet, areas: [ref.area] }),
    ConditionalFormats: (ref) => HostObject.of(conditionalFormatsType, { sheet: ref.sheet, areas: [ref.area] }),
  },
  call: {
    ...navigation(MAKER),
    GetCellProperties: (ref, args) => cellProperties(ref, args.record(0)),
    GetRowProperties: (ref, args) => lineProperties(ref, 'row', args.record(0)),
    GetColumnProperties: (ref, args) => lineProperties(ref, 'column', args.record(0)),
    SetCellProperties: (ref, args, { workbook }) => setCellProperties(workbook, ref, args.at(0)),
    SetRowProperties: (ref, args, { workbook }) => setLineProperties(workbook, ref, 'row', args.at(0)),
    SetColumnProperties: (ref, args, { workbook }) => setLineProperties(workbook, ref, 'column', args.at(0)),
    Clear: ({ sheet, area }, args, { workbook }) => clear(workbook, sheet, area, args.text(0, 'All')),
    Delete: ({ sheet, area }, args, { workbook }) =>
      deleteCells(workbook, sheet, area, args.text(0) === 'Left' ? 'left' : 'up'),
    Insert: (ref, args, { workbook }) => {
      insertCells(workbook, ref.sheet, ref.area, args.text(0) === 'Right' ? 'right' : 'down');
      return rangeObject(ref);
    },
    Merge: ({ sheet, area }, args, { workbook }) => merge(workbook, sheet, area, args.flag(0)),
    Unmerge: ({ sheet, area }, _args, { workbook }) => unmerge(workbook, sheet, area),
    Select: ({ sheet, area }, _args, host) => {
      needWindow(host);
      host.workbook.select(sheet, [area]);
    },
    Calculate: () => undefined,
    CopyFrom: (ref, args, { workbook }) => {
      const given = args.at(0);
      const source = typeof given === 'string' ? sourceOf(workbook, ref, given) : args.object(0, rangeType);
      copyFrom(workbook, ref, source, args);
    },
    _ValidateArraySize: () => undefined,
  },
};
