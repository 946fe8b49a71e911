/** SheetGrid -> IndicatorTable[]. */

import { type Settings } from '../settings';
import { type CellArea, overlap } from '../sheet/address';
import { type SheetGrid } from '../sheet/grid';
import { HEADER_READER } from './header/header-reading';
import { scanHeaderCells } from './header/header-scan';
import { type IndicatorTable, type NearMiss, type Recognition } from './model';
import { chosenTables } from './recognisers/chosen-tables';
import { FoundTables } from './recognisers/found-tables';
import { headedTables } from './recognisers/headed-tables';
import { headless } from './recognisers/headless';
import { manuals } from './recognisers/manuals';
import { type Recogniser } from './recognisers/recogniser';
import { SheetView } from './sheet-view';
import { unreadBlocks, unreadNames, withoutRepeats, withUnread } from './unread';

/** The ways in which tables are found, one after the other: what one has taken, the next leaves alone. */
const RECOGNISERS: readonly Recogniser[] = [chosenTables, headedTables, manuals, headless];

/** Near misses without figures beyond these only repeat what the first ones say. */
const MOST_NEAR_MISSES = 5;

/** Every table of indicators on the sheet, from the top, and what came close. Tables that the user pointed out come as pointed out. */
export function recognise(grid: SheetGrid, choices: Pick<Settings, 'tables'>): Recognition {
  const view = new SheetView(grid);
  const context = { view, reader: HEADER_READER, hits: scanHeaderCells(view, HEADER_READER) };
  const found = new FoundTables(context);
  for (const recogniser of RECOGNISERS) recogniser(context, found, choices);

  const byPlace = [...found.tables].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const read = withUnread(view, byPlace);
  const missed = found.nearMisses
    .filter(({ area }) => !read.some((table) => overlap(table.area, area)))
    .sort((a, b) => b.understood.length - a.understood.length);
  const nearMisses = missed
    .filter(({ holdsFigures }, index) => holdsFigures || index < MOST_NEAR_MISSES)
    .map((miss) => (miss.holdsFigures ? { ...miss, area: toItsEnd(view, miss.area, read) } : miss));
  const blocks = unreadBlocks(view, read, nearMisses, found.taken);
  const tables = withoutRepeats(read, blocks);
  const told = tables.length === 0 ? nearMisses : nearMisses.filter((miss) => !isOfProgrammes(miss));
  const isSilent = found.taken.length + nearMisses.length + blocks.length === 0;
  const names = isSilent ? unreadNames(view) : [];
  return { tables, nearMisses: told, unread: [...tables.flatMap(({ unread }) => unread), ...blocks, ...names] };
}

/** Programmes and their money below the indicators, as agreements have them: a table that is whole, and nobody's table of indicators. */
function isOfProgrammes({ reason, understood, holdsFigures }: NearMiss): boolean {
  if (reason !== 'noIndicatorColumn' || holdsFigures) return false;
  const roles = understood.map((header) => HEADER_READER.read(header).role);
  return roles.includes('program') && roles.includes('budget');
}

/** With the rows that go on below those that were looked at, up to a blank one or a table. */
function toItsEnd(view: SheetView, area: CellArea, tables: readonly IndicatorTable[]): CellArea {
  const { left, right } = area;
  const isTaken = (row: number) => tables.some((table) => overlap(table.area, { top: row, bottom: row, left, right }));
  let { bottom } = area;
  while (bottom < view.area.bottom && !view.isRowBlank(bottom + 1, left, right) && !isTaken(bottom + 1)) bottom++;
  return { ...area, bottom };
}
