/**
 * How a reading is cut so that no answer outgrows what Excel sends: 5 MB on the web, five million cells anywhere
 * (Microsoft, "Resource limits and performance optimization for Office Add-ins"). Pure arithmetic.
 */

import { type CellArea } from '../../core/sheet/address';

/** Cells in one answer. A cell costs some 20 bytes when empty and 60 with an ordinary text, in values, formulas and formats together. */
export const CELLS_PER_ANSWER = 60_000;

/** More columns than any indicator table has; a stray value far to the right must not make a sheet unreadable. */
const MOST_COLUMNS = 512;

/** Cells of one sheet that are read at most. */
const MOST_CELLS = 1_000_000;

/** Whole rows of one sheet that are read together. */
export interface Block {
  /** Index of the sheet in the list that is being read. */
  readonly sheet: number;
  readonly area: CellArea;
}

function heightOf(area: CellArea): number {
  return area.bottom - area.top + 1;
}

function widthOf(area: CellArea): number {
  return area.right - area.left + 1;
}

export function cellCount(area: CellArea): number {
  return heightOf(area) * widthOf(area);
}

/** The part of a used range that is read: all of it, unless it is far beyond any table's size. */
export function readableArea(used: CellArea): CellArea {
  const right = Math.min(used.right, used.left + MOST_COLUMNS - 1);
  const rows = Math.floor(MOST_CELLS / (right - used.left + 1));
  return { ...used, right, bottom: Math.min(used.bottom, used.top + rows - 1) };
}

/** Cuts an area by rows into blocks of at most `limit` cells (a single row may be longer). */
export function blocksOf(sheet: number, area: CellArea, limit: number = CELLS_PER_ANSWER): Block[] {
  const rows = Math.max(1, Math.floor(limit / widthOf(area)));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return blocks;
}

/** Puts blocks together, in order, so that each batch stays within `limit` cells. */
export function batchesOf(blocks: readonly Block[], limit: number = CELLS_PER_ANSWER): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = cellCount(block.area);
    const current = batches[batches.length - 1];
    if (current && size <= room) {
      current.push(block);
      room -= size;
    } else {
      batches.push([block]);
      room = limit - size;
    }
  }
  return batches;
}

/** Halves a batch that Excel found too big: by blocks, or by rows when it is one block. `null` when it is a single row. */
export function halve(batch: readonly Block[]): [Block[], Block[]] | null {
  const [only] = batch;
  if (!only) return null;
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const { area, sheet } = only;
  if (heightOf(area) < 2) return null;
  const middle = area.top + Math.floor(heightOf(area) / 2);
  return [[{ sheet, area: { ...area, bottom: middle - 1 } }], [{ sheet, area: { ...area, top: middle } }]];
}
