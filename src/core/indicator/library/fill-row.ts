/** Writes a definition into the empty cells of a row, as a fix: shown first, and taken back in one step. */

import { type CellChange } from '../../changes/cell';
import { type Fix } from '../../changes/fix';
import { type LetterMeaning } from '../../knowledge/indicators/abbreviations';
import { type IndicatorRow, LIBRARY } from '../../knowledge/indicators/library';
import { POLARITY_ROWS } from '../../knowledge/choices/polarities';
import { type Role } from '../../knowledge/columns/roles';
import { type CellPosition } from '../../sheet/address';
import { type SheetGrid, formulaAt, textAt } from '../../sheet/grid';
import { type Indicator, type IndicatorTable, hasRowEach } from '../../table/model';
import { factsOf } from '../facts';
import { type Definition } from './definition';
import { lookUp } from './lookup';
import { comparedWords } from './names';

/** Where a definition is to go: the row of an indicator, or one of the table that is still empty. */
export type RowPlace =
  | { readonly table: IndicatorTable; readonly indicator: Indicator }
  | { readonly table: IndicatorTable; readonly emptyRow: number };

/** The place in the tables at a row of a sheet; the first row below a table belongs to it while nothing stands there. */
export function rowPlaceAt(tables: readonly IndicatorTable[], grid: SheetGrid, row: number): RowPlace | null {
  const own = tables.filter(({ sheet }) => sheet === grid.name);
  for (const table of own) {
    const indicator = table.indicators.find((each) => each.row <= row && row <= each.lastRow);
    if (indicator) return { table, indicator };
  }
  const table = own.find(({ area, headerRows }) => row > lastOf(headerRows, area.top) && row <= area.bottom + 1);
  return table && hasRowEach(table) && isEmptyRow(table, grid, row) ? { table, emptyRow: row } : null;
}

function lastOf(headerRows: readonly number[], top: number): number {
  return Math.max(top, ...headerRows);
}

/** A number in front does not fill a row. */
function isEmptyRow({ columns }: IndicatorTable, grid: SheetGrid, row: number): boolean {
  return columns.every(({ role, index }) => role === 'number' || isEmpty(grid, { row, column: index }));
}

/**
 * Whether the definition is of the indicator in the row. `unsure`: the names say different things, and nobody but the reader knows
 * whether they mean one. `other`: both are known, and are two; `is` is what the row's is called.
 */
export type Fit =
  { readonly kind: 'same' } | { readonly kind: 'unsure' } | { readonly kind: 'other'; readonly is: string };

export function fitOf(place: RowPlace, { name, unit }: Definition): Fit {
  if (!('indicator' in place)) return { kind: 'same' };
  const { table, indicator } = place;
  const words = comparedWords(indicator.name.text).join(' ');
  if (words === '' || words === comparedWords(name).join(' ')) return { kind: 'same' };
  const defined = lookUp(name, unit);
  const found = lookUp(indicator.name.text, factsOf(table).of(indicator)?.unit?.text);
  if (found.kind === 'none' || defined.kind !== 'found') return { kind: 'unsure' };
  const { row } = defined;
  if (found.kind === 'several') {
    const { meanings } = found;
    const is = meanings.map((meaning) => meaning.name).join(' / ');
    return meanings.some((meaning) => mayBe(meaning, row)) ? { kind: 'unsure' } : { kind: 'other', is };
  }
  if (found.row === row) return { kind: 'same' };
  // An index of the region and that of one office are worded alike, and written by the same words.
  const isOffices = found.row.ofOffice === row.id || row.ofOffice === found.row.id;
  return isOffices ? { kind: 'unsure' } : { kind: 'other', is: found.row.name };
}

/** "IKM" in an office's table is the index of that office. */
function mayBe({ id }: LetterMeaning, row: IndicatorRow): boolean {
  return id !== undefined && (id === row.id || LIBRARY.some((each) => each.id === id && each.ofOffice === row.id));
}

/** `null` where the row has no empty cell that the definition could fill. */
export function fillRow(place: RowPlace, definition: Definition, grid: SheetGrid): Fix | null {
  if (!hasRowEach(place.table)) return null;
  const changes = 'indicator' in place ? besideName(place, definition, grid) : wholeRow(place, definition, grid);
  return changes.length > 0 ? { kind: 'proposed', changes } : null;
}

/** Cells that merged neighbours speak for are not empty. */
function besideName(
  { table: { columns, sheet }, indicator }: Extract<RowPlace, { readonly indicator: Indicator }>,
  definition: Definition,
  grid: SheetGrid,
): CellChange[] {
  return columns.flatMap(({ role }, index) => {
    const cell = indicator.cells[index];
    if (!cell || role === 'indicator' || isSpokenFor(role, indicator)) return [];
    return filled(sheet, cell.position, textFor(role, definition), grid);
  });
}

/** The name as well; of columns with the same role the first. */
function wholeRow(
  { table: { columns, sheet }, emptyRow: row }: Extract<RowPlace, { readonly emptyRow: number }>,
  definition: Definition,
  grid: SheetGrid,
): CellChange[] {
  return columns.flatMap(({ role, index }, at) => {
    if (columns.findIndex((column) => column.role === role) !== at) return [];
    return filled(sheet, { row, column: index }, textFor(role, definition), grid);
  });
}

function filled(sheet: string, position: CellPosition, after: string, grid: SheetGrid): CellChange[] {
  return after === '' || !isEmpty(grid, position) ? [] : [{ kind: 'cell', sheet, position, before: '', after }];
}

function isEmpty(grid: SheetGrid, { row, column }: CellPosition): boolean {
  return textAt(grid, row, column) === '' && formulaAt(grid, row, column) === '';
}

/** A source that stands above for several rows. */
function isSpokenFor(role: Role, { dataSource }: Indicator): boolean {
  return role === 'dataSource' && dataSource !== undefined && dataSource.cell.text !== '';
}

function textFor(role: Role, definition: Definition): string {
  const { name, unit = '', calculation = '', dataSource = '', polarity } = definition;
  switch (role) {
    case 'indicator':
      return name;
    case 'unit':
      return unit;
    case 'calculation':
      return calculation;
    case 'dataSource':
      return dataSource;
    case 'polarity':
      return polarity === undefined ? '' : POLARITY_ROWS[polarity].word;
    default:
      return '';
  }
}
