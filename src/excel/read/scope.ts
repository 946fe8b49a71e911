/** What the user wants to be reviewed. */

import { type CellArea } from '../../core/sheet/address';

export const SCOPES = ['workbook', 'sheet', 'selection'] as const;
export type Scope = (typeof SCOPES)[number];

/** What to read: one of the user's scopes, or sheets that are named (those that an edit touched). */
export type Target = { readonly kind: Scope } | { readonly kind: 'named'; readonly sheets: readonly string[] };

/** A sheet that is about to be read. */
export interface SheetHandle {
  readonly name: string;
  readonly hidden: boolean;
  readonly worksheet: Excel.Worksheet;
}

export interface SheetList {
  readonly sheets: readonly SheetHandle[];
  /** The selected areas, when the scope is the selection. */
  readonly selection: readonly CellArea[];
}

const SHEET_PROPERTIES = 'name,visibility';
const AREA_PROPERTIES = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** Which sheets the target means. One round trip. A selection means its whole sheet: a table's header may lie outside of it. */
export async function listSheets(context: Excel.RequestContext, target: Target): Promise<SheetList> {
  const { workbook } = context;
  switch (target.kind) {
    case 'workbook': {
      const worksheets = workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return { sheets: worksheets.items.map(toHandle), selection: [] };
    }
    case 'sheet': {
      const worksheet = workbook.worksheets.getActiveWorksheet().load(SHEET_PROPERTIES);
      await context.sync();
      return { sheets: [toHandle(worksheet)], selection: [] };
    }
    case 'selection': {
      const worksheet = workbook.worksheets.getActiveWorksheet().load(SHEET_PROPERTIES);
      const areas = workbook.getSelectedRanges().areas.load(AREA_PROPERTIES);
      await context.sync();
      return { sheets: [toHandle(worksheet)], selection: areas.items.map(areaOf) };
    }
    case 'named': {
      const worksheets = target.sheets.map((name) =>
        workbook.worksheets.getItemOrNullObject(name).load(SHEET_PROPERTIES),
      );
      await context.sync();
      return { sheets: worksheets.filter((worksheet) => !worksheet.isNullObject).map(toHandle), selection: [] };
    }
  }
}

function toHandle(worksheet: Excel.Worksheet): SheetHandle {
  return { name: worksheet.name, hidden: worksheet.visibility !== 'Visible', worksheet };
}

/** The rectangle of a range whose four numbers are loaded. */
export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): CellArea {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
