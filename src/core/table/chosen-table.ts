/** A table as the user pointed it out: area, header rows and roles are given; the rest is read as ever. */

import { type CellPosition, parseArea } from '../sheet/address';
import { type ColumnChoice, type TableChoice } from '../settings';
import { type HeaderBand } from './header/header-shape';
import { type PeriodReading } from './header/period-reading';
import { type Column } from './model';
import { type SheetView } from './sheet-view';

export interface ChosenPlace {
  readonly band: HeaderBand;
  readonly lastRow: number;
  /** The choice with its columns where they are now. */
  readonly choice: TableChoice;
}

/**
 * Where the chosen table lies now: it may have moved since, and rows may have been added below. `null` when its address is
 * none or leaves no row below the header.
 */
export function placeOfChoice(view: SheetView, choice: TableChoice): ChosenPlace | null {
  const area = parseArea(choice.area);
  if (area === null || choice.headerRows < 0) return null;
  const now = topLeftNow(view, choice, { row: area.top, column: area.left });
  const down = now.row - area.top;
  const right = now.column - area.left;
  // A file may name any area: beyond what stands on the sheet there is nothing to read.
  const band: HeaderBand = {
    top: area.top + down,
    bottom: Math.min(area.top + down + choice.headerRows - 1, view.area.bottom),
    left: area.left + right,
    right: Math.min(area.right + right, view.area.right),
  };
  if (band.right < band.left) return null;
  let lastRow = Math.min(area.bottom + down, view.area.bottom);
  while (!view.isRowBlank(lastRow + 1, band.left, band.right)) lastRow++;
  if (band.bottom >= lastRow) return null;
  const columns = choice.columns.map((each) => ({ ...each, column: each.column + right }));
  return { band, lastRow, choice: { ...choice, columns } };
}

/** Where the header begins: at the old place unless it says something else there and the same at one other place. */
function topLeftNow(view: SheetView, { headers }: TableChoice, place: CellPosition): CellPosition {
  if (headers === undefined || saysThere(view, headers, place)) return place;
  const { top, left, bottom, right } = view.area;
  const found: CellPosition[] = [];
  for (let row = top; row <= bottom && found.length < 2; row++) {
    for (let column = left; column <= right; column++) {
      if (saysThere(view, headers, { row, column })) found.push({ row, column });
    }
  }
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : place;
}

/** Whether the header's cells stand on the sheet as they were kept, its first one at this place. */
export function saysThere(
  view: SheetView,
  headers: readonly (readonly string[])[],
  { row, column }: CellPosition,
): boolean {
  return headers.every((texts, down) =>
    texts.every((text, right) => view.text(row + down, column + right) === text.trim()),
  );
}

/** What the user said of a column stands; of its period the header says what was not said, unless that is all there is. */
export function withChoices(columns: readonly Column[], choice: TableChoice | undefined): readonly Column[] {
  if (choice === undefined) return columns;
  return columns.map((column) => {
    const pointed = choice.columns.find((each) => each.column === column.index);
    if (pointed === undefined) return column;
    const kept = pointed.exact === true ? withoutPeriod(column) : column;
    return { ...kept, ...saidOf(pointed), confidence: 1 };
  });
}

function withoutPeriod({ index, role, header, headerCell, headerUnit, confidence }: Column): Column {
  return { index, role, header, headerCell, ...(headerUnit === undefined ? {} : { headerUnit }), confidence };
}

/** What a column is said to be, and nothing else that a file may have put among it. */
function saidOf({ role, ...said }: ColumnChoice): Omit<ColumnChoice, 'column'> {
  return { role, ...periodSaid(said) };
}

/** The period that was said of a column or a label. */
export function periodSaid({
  year,
  half,
  third,
  quarter,
  month,
  revision,
}: Omit<ColumnChoice, 'column' | 'role'>): PeriodReading {
  return {
    ...(year === undefined ? {} : { year }),
    ...(half === undefined ? {} : { half }),
    ...(third === undefined ? {} : { third }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(month === undefined ? {} : { month }),
    ...(revision === undefined ? {} : { revision }),
  };
}
