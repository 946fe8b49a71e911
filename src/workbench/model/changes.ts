import { type Area } from './address';

/**
 * Who made a change: the add-in, the user in the grid, the calculation, a script through `window.workbench`, or someone else who
 * works in the same workbook.
 */
export type Origin = 'addin' | 'grid' | 'calculation' | 'script' | 'colleague';

export type Shift = 'down' | 'right' | 'up' | 'left';

/** One thing that happened to the workbook. `sheet` is the sheet's id. */
export type WorkbookChange =
  | { kind: 'values'; sheet: string; area: Area }
  | { kind: 'style'; sheet: string; area: Area }
  | { kind: 'sorted'; sheet: string; area: Area; axis: 'row' | 'column' }
  | {
      kind: 'lines';
      sheet: string;
      axis: 'row' | 'column';
      from: number;
      count: number;
      what: 'size' | 'hidden' | 'autofit';
    }
  | { kind: 'merges'; sheet: string; area: Area; merged: boolean }
  | { kind: 'insert' | 'delete'; sheet: string; area: Area; shift: Shift }
  | { kind: 'sheetAdded' | 'sheetDeleted' | 'sheetMoved' | 'sheetVisibility' | 'sheetLook'; sheet: string }
  | { kind: 'sheetRenamed'; sheet: string; before: string; after: string }
  | { kind: 'activated'; sheet: string; before: string }
  | { kind: 'selection'; sheet: string }
  | { kind: 'freeze' | 'protection' | 'validation' | 'conditional' | 'tables' | 'charts' | 'page'; sheet: string }
  | { kind: 'calculated'; sheet: string; area: Area }
  | { kind: 'names' | 'settings' | 'properties' | 'customXmlParts' };

/** The changes made since the last flush, and whether more of the same undo step follow. */
export interface Flush {
  origin: Origin;
  changes: readonly WorkbookChange[];
}
