/** SheetGrid -> IndicatorTable[]. */

import { type Settings } from '../settings';
import { type CellArea } from '../sheet/address';
import { type SheetGrid } from '../sheet/grid';
import { blockTable } from './blocks/block-table';
import { findLabelBlocks, type LabelBlock } from './blocks/label-blocks';
import { placeOfChoice } from './chosen-table';
import { bandsAt, type HeaderBand } from './header/header-band';
import { HeaderReader } from './header/header-reading';
import { scanHeaderCells } from './header/header-scan';
import { type IndicatorTable, type NearMiss, type Recognition } from './model';
import { readTable, type RowLimits, type SheetContext } from './read-table';
import { SheetView } from './sheet-view';
import { withUnread } from './unread';

/** Near misses beyond these only repeat what the first ones say. */
const MOST_NEAR_MISSES = 5;

/** A whole block of rows like headers is a list of words; a table's header stands out from its body. */
const MOST_MISSED_ROWS = 8;

/** Every table of indicators on the sheet, from the top, and what came close. Tables that the user pointed out come as pointed out. */
export function recognise(grid: SheetGrid, settings: Settings): Recognition {
  const view = new SheetView(grid);
  const reader = new HeaderReader();
  return new SheetRecognition({ view, reader, hits: scanHeaderCells(view, reader) }).run(settings);
}

class SheetRecognition {
  private readonly tables: IndicatorTable[] = [];
  private readonly nearMisses: NearMiss[] = [];
  /** Areas of tables, and those that the user wants left out. */
  private readonly taken: CellArea[] = [];
  /** Headers that led to no table, as far as they reach the row at hand. */
  private missed: HeaderBand[] = [];
  /** Rows in a row that looked like headers and were none. */
  private missedRows = 0;

  constructor(private readonly context: SheetContext) {}

  run(settings: Settings): Recognition {
    this.takeChosenTables(settings);
    this.takeTables();
    this.takeManuals();
    this.tables.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
    const nearMisses = this.nearMisses.sort((a, b) => b.understood.length - a.understood.length);
    const tables = withUnread(this.context.view, this.tables);
    return {
      tables,
      nearMisses: nearMisses.slice(0, MOST_NEAR_MISSES),
      unread: tables.flatMap(({ unread }) => unread),
    };
  }

  private takeChosenTables(settings: Settings): void {
    const { view } = this.context;
    for (const choice of settings.tables) {
      const place = choice.sheet === view.grid.name ? placeOfChoice(view, choice) : null;
      if (place === null) continue;
      if (choice.ignored) {
        this.taken.push({ ...place.band, bottom: place.lastRow });
        continue;
      }
      // Two choices for one place are one: the first stands.
      const chosen = { ...place.band, bottom: place.lastRow };
      if (this.taken.some((area) => overlap(area, chosen))) continue;
      const limits = { first: view.area.top, last: place.lastRow };
      const outcome = readTable(this.context, place.band, limits, place.choice);
      if ('table' in outcome) {
        this.take(outcome.table);
        continue;
      }
      // The user's word stands: what was said to be no table is not seen as one again.
      this.missed.push(place.band);
      this.nearMisses.push(outcome.nearMiss);
    }
  }

  private takeTables(): void {
    const { view, reader, hits } = this.context;
    let lastRow = -1;
    for (const row of hits.keys()) {
      if (row > lastRow + 1) this.missedRows = 0;
      lastRow = row;
      if (this.missedRows > MOST_MISSED_ROWS) continue;
      this.missed = this.missed.filter((band) => band.bottom >= row);
      for (const band of bandsAt(view, reader, row, hits)) this.tryBand(band);
    }
  }

  private tryBand(band: HeaderBand): void {
    if (this.taken.some((area) => overlap(area, band)) || this.missed.some((other) => overlap(other, band))) return;
    const outcome = readTable(this.context, band, this.limitsOf(band));
    if ('table' in outcome) {
      this.take(outcome.table);
      this.missedRows = 0;
      return;
    }
    this.missed.push(band);
    this.missedRows++;
    this.nearMisses.push(outcome.nearMiss);
  }

  private takeManuals(): void {
    const { view, reader, hits } = this.context;
    const takenAreas = [...this.taken];
    const isTaken = (row: number, column: number) =>
      takenAreas.some((area) => overlap(area, { top: row, bottom: row, left: column, right: column }));
    const byColumn = new Map<number, LabelBlock[]>();
    for (const block of findLabelBlocks(view, reader, hits, isTaken)) {
      byColumn.set(block.labelColumn, [...(byColumn.get(block.labelColumn) ?? []), block]);
    }
    for (const blocks of byColumn.values()) {
      const table = blockTable(view, blocks);
      if (table !== null) this.take(table);
    }
  }

  private take(table: IndicatorTable): void {
    this.tables.push(table);
    this.taken.push(table.area);
  }

  /** The rows between the tables above and below in the same columns; an Excel table ends where it says. */
  private limitsOf(band: HeaderBand): RowLimits {
    const { view } = this.context;
    let { top: first, bottom: last } = view.area;
    for (const area of this.taken) {
      if (area.right < band.left || area.left > band.right) continue;
      if (area.bottom < band.top) first = Math.max(first, area.bottom + 1);
      if (area.top > band.bottom) last = Math.min(last, area.top - 1);
    }
    const list = view.grid.listObjects?.find(
      (object) => overlap(object, band) && object.top <= band.bottom && band.bottom < object.bottom,
    );
    return { first, last: Math.min(last, list?.bottom ?? last) };
  }
}

function overlap(one: CellArea, other: CellArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
