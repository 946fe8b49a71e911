/** What the user wants to be reviewed. */

import { type CellArea } from '../../core/sheet/address';

export const SCOPES = ['workbook', 'sheet', 'selection'] as const;
export type Scope = (typeof SCOPES)[number];

/** What to read: one of the user's scopes, or certain sheets by their ids (those that an edit touched). */
export type Target = { readonly kind: Scope } | { readonly kind: 'sheets'; readonly ids: readonly string[] };

/** A sheet that is about to be read. */
export interface SheetHandle {
  /** Excel's own, which a renaming does not change. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly worksheet: Excel.Worksheet;
}

export interface SheetList {
  readonly sheets: readonly SheetHandle[];
  /** The selected areas, when the scope is the selection. */
  readonly selection: readonly CellArea[];
}

const SHEET_PROPERTIES = 'id,name,visibility';
const AREA_PROPERTIES = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** Which sheets the target means. One round trip. A selection means its whole sheet: a table's header may lie outside of it. */
export async function listSheets(context: Excel.RequestContext, target: Target): Promise<SheetList> {
  const { workbook } = context;
  switch (target.kind) {
    case 'workbook': {
      const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
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
    case 'sheets': {
      const worksheets = target.ids.map((id) => workbook.worksheets.getItemOrNullObject(id).load(SHEET_PROPERTIES));
      await context.sync();
      return { sheets: worksheets.filter((worksheet) => !worksheet.isNullObject).map(toHandle), selection: [] };
    }
  }
}

function toHandle(worksheet: Excel.Worksheet): SheetHandle {
  return { id: worksheet.id, name: worksheet.name, hidden: worksheet.visibility !== 'Visible', worksheet };
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
