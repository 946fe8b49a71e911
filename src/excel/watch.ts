/** Tells which sheets the user edits, and where the selection goes. */

import { type CellPosition, parseCell } from '../core/sheet/address';

/** Sheets are named by Excel's id, which a renaming does not change (`WorkbookReading.sheets` knows the names). */
export interface WorkbookWatch {
  /** The sheets whose cells have changed since the last call, once the user has paused. */
  readonly onEdit: (sheetIds: readonly string[]) => void;
  readonly onSelect: (sheetId: string, cell: CellPosition) => void;
}

/** How long the user must pause before an edit is looked at, in milliseconds. */
export const EDIT_PAUSE = 700;

/** Starts watching; one round trip. The function that it gives ends it. Handlers die with the page, so nothing is left behind. */
export async function watchWorkbook(watch: WorkbookWatch): Promise<() => Promise<void>> {
  const edited = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const sheets = [...edited];
    edited.clear();
    watch.onEdit(sheets);
  };
  const onChanged = async (event: Excel.WorksheetChangedEventArgs) => {
    edited.add(event.worksheetId);
    clearTimeout(timer);
    timer = setTimeout(tell, EDIT_PAUSE);
  };
  const onSelected = async (event: Excel.WorksheetSelectionChangedEventArgs) => {
    const cell = parseCell(event.address.split(/[:,]/)[0] ?? '');
    if (cell) watch.onSelect(event.worksheetId, cell);
  };

  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(onChanged);
    const selected = worksheets.onSelectionChanged.add(onSelected);
    await context.sync();
    return async () => {
      clearTimeout(timer);
      await Excel.run(changed.context, async (own) => {
        changed.remove();
        selected.remove();
        await own.sync();
      });
    };
  });
}
