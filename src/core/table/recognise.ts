/** SheetGrid -> IndicatorTable[]. */

import { type CellArea } from '../sheet/address';
import { type SheetGrid } from '../sheet/grid';
import { type Settings } from '../settings';
import { type HeaderBand, bandsAt } from './header/header-band';
import { HeaderReader } from './header/header-reading';
import { scanHeaderCells } from './header/header-scan';
import { type IndicatorTable, type NearMiss, type Recognition } from './model';
import { readTable } from './read-table';
import { SheetView } from './sheet-view';

/** Near misses beyond these only repeat what the first ones say. */
const MOST_NEAR_MISSES = 5;

/** Every table of indicators on the sheet, and what came close. */
export function recognise(grid: SheetGrid, _settings: Settings): Recognition {
  const view = new SheetView(grid);
  const reader = new HeaderReader();
  const hits = scanHeaderCells(view, reader);
  const tables: IndicatorTable[] = [];
  const nearMisses: NearMiss[] = [];
  const taken: CellArea[] = [];
  for (const row of hits.keys()) {
    for (const band of bandsAt(view, reader, row, hits)) {
      if (taken.some((area) => overlap(area, band))) continue;
      const outcome = readTable(view, reader, hits, band, taken);
      if ('table' in outcome) {
        tables.push(outcome.table);
        taken.push(outcome.table.area);
      } else {
        nearMisses.push(outcome.nearMiss);
        taken.push(band);
      }
    }
  }
  return { tables, nearMisses: best(nearMisses) };
}

function overlap(area: CellArea, band: HeaderBand): boolean {
  return area.top <= band.bottom && band.top <= area.bottom && area.left <= band.right && band.left <= area.right;
}

function best(nearMisses: readonly NearMiss[]): NearMiss[] {
  return [...nearMisses].sort((a, b) => b.understood.length - a.understood.length).slice(0, MOST_NEAR_MISSES);
}
