/** From the cells that look like headers to the rows and columns of one table's header. */

import { type Role } from '../model';
import { type SheetView } from '../sheet-view';
import { type HeaderCell } from './header-scan';
import {
  type HeaderReader,
  type HeaderReading,
  isCompletionOnly,
  isHeaderLike,
  isMeasured,
  isPeriodOnly,
} from './header-reading';
import { roleOfWord } from './words';

/** The header of what may be a table. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How far below a header its columns are looked for. */
const WINDOW = 40;
/** This many blank rows end the window. */
const BLANK_ROWS = 2;
const MOST_HEADER_ROWS = 6;
/** A blank column or two inside a table only keep things apart. */
const WIDEST_SPACER = 2;
/** This share of a header's cells may be words that are not understood. */
const FEW_STRANGERS = 0.3;
/** … and this share beside a header that only tables of indicators have. */
const MANY_STRANGERS = 0.7;
const OURS: ReadonlySet<RunRole> = new Set<RunRole>([
  'target',
  'baseline',
  'calculation',
  'dataSource',
  'indicator',
  'objective',
]);

/** The bands that begin in this row: one for each table that stands side by side. */
export function bandsAt(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
): HeaderBand[] {
  const cells = hits.get(row) ?? [];
  if (distinctRoles(cells) < 2 && !isHalfOfHeader(cells, hits.get(row + 1) ?? [])) return [];
  const lastRow = windowEnd(view, row, hits);
  return columnRuns(view, reader, row, lastRow)
    .filter((run) => {
      const inside = (cell: HeaderCell) => run.left <= cell.column && cell.column <= run.right;
      const own = cells.filter(inside);
      return distinctRoles(own) >= 2 || isHalfOfHeader(own, (hits.get(row + 1) ?? []).filter(inside));
    })
    .map((run) => withoutStrangers(view, withHeaderRows(view, reader, row, run), lastRow));
}

/** The last row that tells which columns belong together: before a long gap, and before the next header below a gap. */
function windowEnd(view: SheetView, row: number, hits: ReadonlyMap<number, readonly HeaderCell[]>): number {
  const { left, right, bottom } = view.area;
  let last = row;
  for (let below = row + 1; below <= Math.min(bottom, row + WINDOW) && below - last <= BLANK_ROWS; below++) {
    if (below - last > 1 && distinctRoles(hits.get(below) ?? []) >= 2) break;
    if (!view.isRowBlank(below, left, right)) last = below;
  }
  return last;
}

/** Columns at the edges without a header belong to the table only if most of its rows fill them. */
function withoutStrangers(view: SheetView, band: HeaderBand, lastRow: number): HeaderBand {
  let { left, right } = band;
  while (left < right && isStranger(view, band, left, lastRow)) left++;
  while (right > left && isStranger(view, band, right, lastRow)) right--;
  return { ...band, left, right };
}

function isStranger(view: SheetView, band: HeaderBand, column: number, lastRow: number): boolean {
  for (let row = band.top; row <= band.bottom; row++) {
    if (!view.isBlank(row, column) || view.mergeAt(row, column)) return false;
  }
  let filled = 0;
  let rows = 0;
  for (let row = band.bottom + 1; row <= lastRow; row++) {
    if (view.isRowBlank(row, band.left, band.right)) continue;
    rows++;
    if (!view.isBlank(row, column)) filled++;
  }
  return filled < 0.5 * rows;
}

function distinctRoles(cells: readonly HeaderCell[]): number {
  return new Set(cells.map((cell) => cell.reading.role)).size;
}

/** A header whose words stand at different heights: the indicator here, something else in the next row, each alone in its row. */
function isHalfOfHeader(here: readonly HeaderCell[], below: readonly HeaderCell[]): boolean {
  const [own] = here;
  const [next] = below;
  if (here.length !== 1 || below.length !== 1 || !own || !next) return false;
  const roles = [own.reading.role, next.reading.role];
  return own.column !== next.column && roles.includes('indicator') && roles[0] !== roles[1];
}

interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

/** The groups of columns in use from this row down, as tables use them. */
function columnRuns(view: SheetView, reader: HeaderReader, row: number, lastRow: number): ColumnRun[] {
  const { left, right } = view.area;
  const used = new Set<number>();
  for (let below = row; below <= lastRow; below++) {
    for (const column of view.filledColumns(below, left, right)) used.add(column);
  }
  const runs: ColumnRun[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) runs[runs.length - 1] = { left: last.left, right: column };
    else runs.push({ left: column, right: column });
  }
  return splitAtNewTables(view, reader, row, joinAcrossSpacers(view, reader, row, runs));
}

function joinAcrossSpacers(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  runs: readonly ColumnRun[],
): ColumnRun[] {
  const joined: ColumnRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const near = last !== undefined && run.left - last.right - 1 <= WIDEST_SPACER;
    if (near && !beginsNewTable(headerRoles(view, reader, row, last), headerRoles(view, reader, row, run))) {
      joined[joined.length - 1] = { left: last.left, right: run.right };
    } else joined.push(run);
  }
  return joined;
}

/** Two tables that touch: a second number column and a second indicator after the first table's. */
function splitAtNewTables(view: SheetView, reader: HeaderReader, row: number, runs: readonly ColumnRun[]): ColumnRun[] {
  return runs.flatMap((run) => {
    const roles = headerRoles(view, reader, row, run);
    const second = roles.findIndex(
      (role, index) =>
        role === 'number' &&
        roles.slice(0, index).includes('indicator') &&
        roles.slice(0, index).includes('number') &&
        !roles.slice(0, index).includes(undefined) &&
        index > 0,
    );
    if (second < 0 || !roles.slice(second).includes('indicator')) return [run];
    return [
      { left: run.left, right: run.left + second - 1 },
      { left: run.left + second, right: run.right },
    ];
  });
}

/** What stands over a column as far as two rows tell; `undefined` when nothing does. */
type RunRole = Role | 'period' | 'numeral' | 'foreign' | undefined;

/** What the header cells of a run say, column by column, as far as this row and the next tell. */
function headerRoles(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): RunRole[] {
  const roles: RunRole[] = [];
  for (let column = run.left; column <= run.right; column++) {
    roles.push(runRole(view, reader, row, column));
  }
  return roles;
}

function runRole(view: SheetView, reader: HeaderReader, row: number, column: number): RunRole {
  for (let below = row; below < row + MOST_HEADER_ROWS - 1; below++) {
    const text = view.text(below, column);
    if (text === '') continue;
    const reading = reader.read(text);
    if (!isHeaderLike(reading)) return below <= row + 1 ? 'foreign' : undefined;
    return reading.role ?? (reading.bareNumber === undefined ? 'period' : 'numeral');
  }
  return undefined;
}

function beginsNewTable(before: readonly RunRole[], after: readonly RunRole[]): boolean {
  const named = after.filter((role) => role !== undefined);
  const [first] = named;
  if (first === undefined) return true;
  const strangers = named.filter((role) => role === 'foreign').length;
  const isPartOfOurs = named.some((role) => role !== undefined && OURS.has(role));
  if (strangers > (isPartOfOurs ? MANY_STRANGERS : FEW_STRANGERS) * named.length) return true;
  if (named.every((role) => role === 'numeral') && !before.includes('numeral')) return true;
  const sinceIndicator = before.slice(before.lastIndexOf('indicator') + 1);
  const awaitsIndicator = sinceIndicator.some((role) => role === 'goal' || role === 'objective' || role === 'program');
  if (first === 'number' && before.includes('number')) return !(awaitsIndicator && after.includes('indicator'));
  if (!before.includes('indicator')) {
    return !awaitsIndicator && !before.includes('number') && after.includes('indicator');
  }
  if (first === 'number') return true;
  if (after.includes('indicator')) {
    // Goal, its indicator, objective, its indicator: one table, as long as no figures have closed the first pair.
    const goesOn = awaitsIndicator || first === 'objective';
    return !goesOn || before.some((role) => role === 'target' || role === 'actual');
  }
  return after.every((role) => role === undefined || role === 'foreign' || role === 'other');
}

function withHeaderRows(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): HeaderBand {
  let top = row;
  while (top > view.area.top && row - top < MOST_HEADER_ROWS - 1 && isHeaderAbove(view, reader, top - 1, run)) top--;
  let bottom = row;
  while (bottom - top < MOST_HEADER_ROWS - 1 && isHeaderBelow(view, reader, bottom + 1, { top, bottom, ...run }))
    bottom++;
  return { top, bottom, ...run };
}

/** Does the row above complete the header (a parent such as TARGET over the years), and not entitle the table? */
function isHeaderAbove(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): boolean {
  const filled = view.filledColumns(row, run.left, run.right);
  if (filled.length === 0) return false;
  return filled.every((column) => {
    const text = view.text(row, column);
    const reading = reader.read(text);
    const merge = view.mergeAt(row, column);
    const wide = merge !== undefined && merge.right - merge.left >= 0.8 * (run.right - run.left);
    if (wide && run.right - run.left >= 3) return false;
    return (
      isHeaderLike(reading) && canHaveParent(reader.read(view.text(row + 1, column)), view.isBlank(row + 1, column))
    );
  });
}

/** A blank cell, a period, a figure's role, or words that complete what stands above. */
function canHaveParent(below: HeaderReading, blank: boolean): boolean {
  if (blank || isPeriodOnly(below) || isCompletionOnly(below)) return true;
  // "Target 2024" needs no parent; what stands above it is a title.
  return (isMeasured(below.role) && below.period.year === undefined) || below.role === 'unit';
}

/** Is the row a further header row: sub-headers and words that go on, and nothing of the body? */
function isHeaderBelow(view: SheetView, reader: HeaderReader, row: number, band: HeaderBand): boolean {
  if (row > view.area.bottom) return false;
  const filled = view.filledColumns(row, band.left, band.right);
  if (filled.length === 0) return false;
  let strangers = 0;
  for (const column of filled) {
    const reading = reader.read(view.text(row, column));
    if (!isHeaderLike(reading)) strangers += completesAbove(view, row, column, band) ? 0 : 1;
    else if (
      (reading.bareNumber !== undefined || isPeriodOnly(reading)) &&
      !isUnderFigures(view, reader, column, band)
    ) {
      return false;
    }
  }
  if (strangers > FEW_STRANGERS * filled.length) return false;
  const [only, ...more] = filled;
  return more.length > 0 || only === undefined || !repeatsWhatStandsAbove(view, reader, row, only, band);
}

/** The rest of a header whose word was broken between two rows: INDIK, ATOR KINERJA. */
function completesAbove(view: SheetView, row: number, column: number, band: HeaderBand): boolean {
  const begun = /[a-z]+(?=-?\s*$)/i.exec(view.text(row - 1, column))?.[0];
  const ended = /^[a-z]+/i.exec(view.text(row, column))?.[0];
  if (row - 1 > band.bottom || begun === undefined || ended === undefined) return false;
  return roleOfWord((begun + ended).toLowerCase()) !== undefined;
}

/** A period can only stand under a header of figures; under NO or INDIKATOR it is the numbering of the columns. */
function isUnderFigures(view: SheetView, reader: HeaderReader, column: number, band: HeaderBand): boolean {
  for (let row = band.bottom; row >= band.top; row--) {
    if (view.isBlank(row, column)) continue;
    const above = reader.read(view.text(row, column));
    return above.role === undefined || isMeasured(above.role) || above.role === 'other';
  }
  return true;
}

/** "Indikator Tujuan" alone under "Uraian Indikator" is a group of rows, not a sub-header. */
function repeatsWhatStandsAbove(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  column: number,
  band: HeaderBand,
): boolean {
  const role = reader.read(view.text(row, column)).role;
  if (role === undefined || isMeasured(role)) return false;
  for (let above = band.bottom; above >= band.top; above--) {
    const text = view.text(above, column);
    if (text !== '') return !/[/&,-]$/.test(text);
  }
  return false;
}
