import { WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { type Arguments, type OfficeHost, HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';
import { applicationType, runtimeType } from './application';
import { customXmlPartsType } from './custom-xml-parts';
import { namesType } from './names';
import { rangeObject } from './range';
import { workbookProtectionType } from './workbook-protection';
import { rangeAreasType } from './range-areas';
import { documentPropertiesType, settingsType } from './settings';
import { tableCollectionType } from './tables';
import { worksheetCollectionType } from './worksheet';

/** `event.getRange(context)`: the reference that came with the event holds sheet and rectangle. */
function rangeOfEvent(args: Arguments, { workbook }: OfficeHost): HostObject | null {
  const [id, row, column, rows, columns] = JSON.parse(args.text(0)) as [string, number, number, number, number];
  const sheet = workbook.sheetById(id);
  return sheet ? rangeObject({ sheet, area: { row, column, rows, columns } }) : null;
}

function needCells({ quirks }: OfficeHost): void {
  if (quirks.has('pilihan-bagan')) throw new WorkbookError('InvalidSelection');
}

/** The root of the object model. */
export const workbookType: HostType<Workbook> = {
  name: 'Workbook',
  get: {
    Name: ({ name }) => name,
    ReadOnly: (_workbook, { quirks }) => quirks.has('baca-saja'),
    IsDirty: () => false,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
  },
  nav: {
    Worksheets: (workbook) => HostObject.of(worksheetCollectionType, workbook),
    Names: () => HostObject.of(namesType, { scope: null }),
    Tables: () => HostObject.of(tableCollectionType, { sheet: null }),
    Application: (workbook) => HostObject.of(applicationType, workbook),
    CustomXmlParts: (workbook) => HostObject.of(customXmlPartsType, workbook),
    Settings: (workbook) => HostObject.of(settingsType, workbook),
    Properties: (workbook) => HostObject.of(documentPropertiesType, workbook),
    Protection: (workbook) => HostObject.of(workbookProtectionType, workbook),
    _Runtime: (workbook) => HostObject.of(runtimeType, workbook),
  },
  call: {
    GetSelectedRange: ({ active }, _args, host) => {
      needCells(host);
      const [area, ...others] = active.selection;
      if (!area || others.length > 0) throw new WorkbookError('InvalidSelection');
      return rangeObject({ sheet: active, area });
    },
    GetSelectedRanges: ({ active }, _args, host) => {
      needCells(host);
      return HostObject.of(rangeAreasType, { sheet: active, areas: active.selection });
    },
    GetActiveCell: ({ active }, _args, host) => {
      needCells(host);
      return rangeObject({ sheet: active, area: { ...active.activeCell, rows: 1, columns: 1 } });
    },
    _GetRangeForEventByReferenceId: (_workbook, args, host) => {
      const range = rangeOfEvent(args, host);
      if (!range) throw new WorkbookError('InvalidReference');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, host) => rangeOfEvent(args, host) ?? NULL_OBJECT,
    _SetOsfControlContainerReadyForCustomFunctions: (_workbook, _args, { functions }) => functions.ready(),
    // References are released by the interpreter itself; see there.
    _GetReferenceCount: () => 0,
  },
};
