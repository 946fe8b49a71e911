/** Tells what the user edits, and where the selection goes. */

import { supports } from './capabilities';
import { type CellArea, type CellPosition, parseArea, parseCell } from '../core/sheet/address';

/** What was edited on one sheet. */
export interface SheetEdit {
  /** Excel's id, which a renaming does not change (`WorkbookReading.ids`). */
  readonly sheetId: string;
  /** `null` when cells have moved, so that nothing on the sheet can be taken to be where it was. */
  readonly areas: readonly CellArea[] | null;
  /** Absent: the user here. */
  readonly by?: Other;
}

/** An edit on a sheet that nobody knows: everything is read again. */
export const SOMEWHERE: SheetEdit = { sheetId: '', areas: null };

/** Someone else who works in the same workbook, or this add-in itself. */
type Other = 'colleague' | 'pane';

export interface WorkbookWatch {
  /** What has changed since the last call, once the user has paused. */
  readonly onEdit: (edits: readonly SheetEdit[]) => void;
  readonly onSelect: (sheetId: string, cell: CellPosition) => void;
}

/** How long the user must pause before an edit is looked at, in milliseconds. */
export const EDIT_PAUSE = 700;

/** Starts watching; one round trip. The function that it gives ends it. Handlers die with the page, so nothing is left behind. */
export async function watchWorkbook(watch: WorkbookWatch): Promise<() => Promise<void>> {
  const edited = new Map<string, SheetEdit>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const edits = [...edited.values()];
    edited.clear();
    watch.onEdit(edits);
  };
  const onChanged = async (event: EditEvent) => {
    const sheetId = event.worksheetId;
    const by = otherOf(event);
    const key = `${sheetId} ${by ?? ''}`;
    const { areas: before } = edited.get(key) ?? { areas: [] };
    const here = areasOf(event);
    edited.set(key, { sheetId, areas: before && here ? [...before, ...here] : null, ...(by ? { by } : {}) });
    clearTimeout(timer);
    timer = setTimeout(tell, EDIT_PAUSE);
  };
  /** Sorting is no edit to Excel: it raises events of its own, where it raises any (OfficeDev/office-js #3729). */
  const onSorted = async ({ worksheetId, address, source }: SortedEvent) =>
    onChanged({ worksheetId, address, source, changeType: 'RangeEdited' });
  /** Its findings go with it, or take its new name. */
  const onSheetChanged = async ({ worksheetId, source }: SheetEvent) =>
    onChanged({ worksheetId, source, address: '', changeType: 'Unknown' });
  const onSelected = async (event: Excel.WorksheetSelectionChangedEventArgs) => {
    const cell = parseCell(event.address.split(/[:,]/)[0] ?? '');
    if (cell) watch.onSelect(event.worksheetId, cell);
  };

  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(onChanged),
      worksheets.onSelectionChanged.add(onSelected),
      worksheets.onDeleted.add(onSheetChanged),
      ...(supports('sheetNames') ? [worksheets.onNameChanged.add(onSheetChanged)] : []),
      ...(supports('sorting') ? [worksheets.onRowSorted.add(onSorted), worksheets.onColumnSorted.add(onSorted)] : []),
    ];
    await context.sync();
    return async () => {
      clearTimeout(timer);
      await Excel.run(context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
    };
  });
}

/** What is used of Excel's event; older Excels leave the last out. */
type EditEvent = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType' | 'source'> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>>;

type SheetEvent = Pick<Excel.WorksheetDeletedEventArgs, 'worksheetId' | 'source'>;

type SortedEvent = Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs;

/** Older Excels do not say what was written by the add-in itself. */
function otherOf({ source, triggerSource }: EditEvent): Other | null {
  if (source === 'Remote') return 'colleague';
  return triggerSource === 'ThisLocalAddin' ? 'pane' : null;
}

/** Where cells were written; `null` when rows, columns or cells came or went, or Excel does not say. */
function areasOf({ changeType, address }: EditEvent): CellArea[] | null {
  if (changeType !== 'RangeEdited') return null;
  const areas = address.split(',').map(parseArea);
  return areas.every((area) => area !== null) ? areas : null;
}
