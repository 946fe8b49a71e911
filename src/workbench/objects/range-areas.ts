import { areaAddress, intersect, isWholeColumns, isWholeRows, quoteSheetName } from '../model/address';
import { clear } from '../model/edit';
import { HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { rangeObject, rangeType } from './range';
import { rangeFormatType } from './range-format';
import { type AreasRef } from './range-ref';
import { WorkbookError } from '../model/errors';
import { worksheetType } from './worksheet';

function address({ sheet, areas }: AreasRef): string {
  return areas.map((area) => `${quoteSheetName(sheet.name)}!${areaAddress(area)}`).join(',');
}

export const rangeAreasType: HostType<AreasRef> = {
  name: 'RangeAreas',
  referenced: true,
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    IsEntireRow: ({ areas }) => areas.every(isWholeRows),
  },
  nav: {
    Areas: (ref) => HostObject.of(rangeCollectionType, ref),
    Worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet),
    Format: (ref) => HostObject.of(rangeFormatType, ref),
    ConditionalFormats: (ref) => HostObject.of(conditionalFormatsType, ref),
    DataValidation: (ref) => HostObject.of(dataValidationType, ref),
  },
  call: {
    Clear: ({ sheet, areas }, args, { workbook }) => {
      for (const area of areas) clear(workbook, sheet, area, args.text(0, 'All'));
    },
    GetIntersectionOrNullObject: ({ sheet, areas }, args) => {
      const other = args.object(0, rangeType);
      const common = areas.map((area) => intersect(area, other.area)).filter((area) => area !== null);
      return other.sheet === sheet && common.length > 0
        ? HostObject.of(rangeAreasType, { sheet, areas: common })
        : NULL_OBJECT;
    },
    Calculate: () => undefined,
  },
};

const rangeCollectionType: HostType<AreasRef> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject({ sheet, area })),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw new WorkbookError('InvalidArgument');
      return rangeObject({ sheet, area });
    },
  },
};
