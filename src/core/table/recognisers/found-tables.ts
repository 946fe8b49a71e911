/** What recognition has found on a sheet so far: what one recogniser has taken, the next leaves alone. */

import { type CellArea, overlap } from '../../sheet/address';
import { type HeaderBand } from '../header/header-shape';
import { type IndicatorTable, type NearMiss } from '../model';
import { type RowLimits, type SheetContext, type TableOutcome } from '../read-table';

export class FoundTables {
  readonly tables: IndicatorTable[] = [];
  readonly nearMisses: NearMiss[] = [];
  /** Areas of tables, and those that the user wants left out. */
  readonly taken: CellArea[] = [];
  /** Headers that led to no table. */
  private missed: HeaderBand[] = [];

  constructor(private readonly context: SheetContext) {}

  isTaken(area: CellArea): boolean {
    return this.taken.some((each) => overlap(each, area));
  }

  /** A header there has been tried and led to no table. */
  isMissed(band: HeaderBand): boolean {
    return this.missed.some((each) => overlap(each, band));
  }

  /** Forgets headers that end above the row: nothing below it can meet them. */
  forgetMissedAbove(row: number): void {
    this.missed = this.missed.filter(({ bottom }) => bottom >= row);
  }

  leaveOut(area: CellArea): void {
    this.taken.push(area);
  }

  take(table: IndicatorTable): void {
    this.tables.push(table);
    this.taken.push(table.area);
  }

  /** Takes the table of a header band; where it is none, the band is remembered. True when there is a table. */
  settle(band: HeaderBand, outcome: TableOutcome): boolean {
    if ('table' in outcome) {
      this.take(outcome.table);
      return true;
    }
    this.missed.push(band);
    this.nearMisses.push(outcome.nearMiss);
    return false;
  }

  /** The rows between what is taken above and below in the same columns; an Excel table ends where it says. */
  limitsOf(area: CellArea): RowLimits {
    const { view } = this.context;
    let { top: first, bottom: last } = view.area;
    for (const other of this.taken) {
      if (other.right < area.left || other.left > area.right) continue;
      if (other.bottom < area.top) first = Math.max(first, other.bottom + 1);
      if (other.top > area.bottom) last = Math.min(last, other.top - 1);
    }
    const list = view.grid.listObjects?.find(
      (object) => overlap(object, area) && object.top <= area.bottom && area.bottom < object.bottom,
    );
    return { first, last: Math.min(last, list?.bottom ?? last) };
  }
}
