import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { type Area, containsCell, MAX_COLUMNS } from '../model/address';
import { isAlwaysTrue } from '../model/constant-formula';
import { type ConditionalFormat, type Sheet } from '../model/sheet';
import { type GridContext } from './grid-context';
import { UNIT_ID } from './snapshot';

/** Beyond so many cells a format is looked up by its areas: they are then few and large. */
const MOST_CELLS = 100_000;

/** Conditional formats by formula are drawn where the formula is always true: that is how add-ins mark cells. */
export class MarkedCells {
  /** The cells of a format's areas; a format that moves gets a new list of areas. */
  private readonly cells = new WeakMap<readonly Area[], ReadonlySet<number> | null>();

  constructor(private readonly context: GridContext) {
    context.workbook.onFlush(({ changes }) => {
      if (changes.some(({ kind }) => kind === 'conditional')) this.repaint();
    });
  }

  formatAt(sheet: Sheet, row: number, column: number): ConditionalFormat | undefined {
    if (sheet.conditionalFormats.length === 0) return undefined;
    return sheet.conditionalFormats.find(
      ({ formula, areas }) => this.covers(areas, row, column) && isAlwaysTrue(formula),
    );
  }

  private covers(areas: readonly Area[], row: number, column: number): boolean {
    let cells = this.cells.get(areas);
    if (cells === undefined) {
      cells = cellsOf(areas);
      this.cells.set(areas, cells);
    }
    return cells ? cells.has(row * MAX_COLUMNS + column) : areas.some((area) => containsCell(area, row, column));
  }

  /** The grid keeps what it has drawn and does not know of these formats. */
  private repaint(): void {
    const render = this.context.injector.get(IRenderManagerService).getRenderById(UNIT_ID);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId: this.context.workbook.active.id }, true);
    skeletons.reCalculate();
    render.mainComponent?.makeForceDirty();
  }
}

function cellsOf(areas: readonly Area[]): ReadonlySet<number> | null {
  if (areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS) return null;
  const cells = new Set<number>();
  for (const { row, column, rows, columns } of areas) {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) cells.add((row + down) * MAX_COLUMNS + column + right);
    }
  }
  return cells;
}
