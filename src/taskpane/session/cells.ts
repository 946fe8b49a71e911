/** Where the user stands in the workbook: going to cells, following the selection, and what was found in the cell that is selected. */

import { type CellArea, type CellPosition, cellName, contains } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { type CellReference } from '../../core/sheet/reference';
import { type Finding } from '../../core/rules/rule';
import { SOMEWHERE } from '../../excel/watch';
import { type PaneHost } from '../host';
import { outcomeIn } from '../state';
import { type ListedFinding, NO_FILTER } from '../validation/list/grouping';
import { type Outcome } from '../validation/run';
import { type Tools } from './tools';
import { type Travel } from './travel';
import { type ValidationActions } from './validation';

export interface CellActions {
  /** Opens a finding's details and goes to its cell. `takesFocus`: the focus goes to its row, wherever it was. */
  readonly select: (key: string, finding: Finding, options?: { readonly takesFocus?: boolean }) => Promise<void>;
  /** Opens the finding of the selected cell; a workbook that was not checked is checked first. */
  readonly showCell: () => Promise<void>;
  readonly goTo: (sheet: string, position: CellPosition) => Promise<void>;
  /** The sheet that the user looks at and the area selected on it; `null` when Excel did not say. */
  readonly readSelection: () => Promise<{ readonly grid: SheetGrid; readonly area: CellArea } | null>;
  /** `null` where Excel does not say. */
  readonly selectedCells: () => Promise<CellReference | null>;
  /** What the cells hold; rejects where Excel does not say. */
  readonly valuesOf: PaneHost['valuesOf'];
}

export interface Cells extends CellActions {
  /** Shows the finding of the cell that the user went to, unless it is shown already. */
  readonly follow: (sheetId: string, cell: CellPosition) => void;
}

export function createCells(
  { get, update, say, attempt, host }: Tools,
  travel: Travel,
  validation: Pick<ValidationActions, 'validate' | 'refresh'>,
): Cells {
  const goTo = async (sheet: string, position: CellPosition) => {
    await attempt(async () => {
      const arrival = await travel.to(sheet, position);
      if (arrival === 'missing') await followMissing(sheet);
      else if (arrival === 'hiddenLine') say('info', (text) => text.arrival.hiddenLine);
      else if (arrival !== 'shown') say('warning', (text) => text.arrival[arrival](sheet));
    });
  };

  /** The sheet has another name by now, or is gone: the list follows. */
  const followMissing = async (sheet: string) => {
    say('warning', (text) => text.arrival.missing(sheet));
    await validation.refresh([SOMEWHERE]);
  };

  const follow: Cells['follow'] = (sheetId, cell) => {
    // Excel tells of the sheet's former cell too while a finding on another sheet is gone to.
    if (travel.isUnderWay()) return;
    const outcome = outcomeIn(get().run);
    const sheet = outcome?.reading.grids[outcome.reading.ids.indexOf(sheetId)]?.name;
    const here = findingsAt(outcome, sheet, cell);
    const [first] = here;
    if (first && !here.some(({ key }) => key === get().selected)) update({ selected: first.key });
    const isInTable = outcome?.tables.some((table) => table.sheet === sheet && contains(table.area, cell)) ?? false;
    // What is open stays open: it may say what to write in just this cell.
    update({ visited: !first && sheet !== undefined && isInTable ? { sheet, cell } : null });
  };

  const readSelection: CellActions['readSelection'] = async () => {
    let selected: Awaited<ReturnType<CellActions['readSelection']>> = null;
    await attempt(async () => {
      const { grids, selection } = await host.read({ kind: 'selection' });
      const [grid] = grids;
      const [area] = selection;
      if (grid && area) selected = { grid, area };
    });
    return selected;
  };

  const showCell = async () => {
    const selected = await readSelection();
    if (!selected) return;
    if (!outcomeIn(get().run)) await validation.validate();
    const { grid, area } = selected;
    const cell = { row: area.top, column: area.left };
    const first = findingsAt(outcomeIn(get().run), grid.name, cell).find(
      ({ finding }) => finding.accepted === undefined,
    );
    update({ page: 'validation', filter: NO_FILTER, notice: null });
    if (first) update({ selected: first.key, focused: { on: 'finding', key: first.key } });
    else if (get().run.state === 'done') say('info', (text) => text.findings.cleanCell(cellName(cell)));
  };

  return {
    follow,
    select: async (key, finding, { takesFocus = false } = {}) => {
      update({ selected: key, visited: null, ...(takesFocus ? { focused: { on: 'finding', key } } : {}) });
      await goTo(finding.sheet, finding.cell);
    },
    goTo,
    showCell,
    readSelection,
    selectedCells: async () => {
      let cells: CellReference | null = null;
      await attempt(async () => {
        cells = await host.selectedCells();
      });
      return cells;
    },
    valuesOf: host.valuesOf,
  };
}

function findingsAt(outcome: Outcome | null, sheet: string | undefined, cell: CellPosition): readonly ListedFinding[] {
  const name = cellName(cell);
  return (outcome?.items ?? []).filter(({ finding }) => finding.sheet === sheet && cellName(finding.cell) === name);
}
