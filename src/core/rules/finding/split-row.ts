/**
 * One row made into several, where an indicator holds several measures or its cells several figures. What belongs to no part
 * for certain is not handed out: then there is no proposal, or the new row has an empty cell.
 */

import { fromTo } from '../../from-to';
import { type RowInsertion } from '../../changes/rows';
import { type Bilingual, both } from '../../language/bilingual';
import { type Quantity } from '../../language/quantity';
import { normalise } from '../../language/normalise';
import { isPercent, sameUnit } from '../../language/units';
import { cellName } from '../../sheet/address';
import { fixedFormat, numberFormatFor } from '../../sheet/display';
import { shapeOf, movedRows } from '../../sheet/formula-shape';
import { type CellValue, type SheetGrid, numberFormatAt } from '../../sheet/grid';
import { type RowContents } from '../../sheet/reshape';
import { hasTrait } from '../../knowledge/columns/roles';
import { type Cell, type Indicator, type IndicatorTable, type Role, aimsOf, hasRowEach } from '../../table/model';
import { type Report, type RuleContext } from '../rule';
import { besideTable } from './beside-table';
import { type NewValue, fixCells } from './fixes';
import { quote } from './quote';
import { twoMeasuresIn } from './second-measure';
import { severalFigures } from './several-figures';

/** What one of the rows says. */
interface Part {
  readonly name: string;
  /** `null`: no cell states one. */
  readonly unit: string | null;
}

interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const EMPTY: Content = { value: '' };

/** The fix of both findings, that of the name and that of the figures, so that either mends the whole row; or what stands in its way. */
export function splitRow(
  indicator: Indicator,
  { grid, facts: { table } }: RuleContext,
): Pick<Report, 'fix' | 'obstacle'> {
  if (!canTakeRows(indicator, table, grid)) return { obstacle: SHARED_ROW };
  const parts = partsOf(indicator);
  if (parts === null) return { obstacle: NAMELESS_PARTS };
  const undecided = undecidedFigure(indicator, table);
  if (undecided) return { obstacle: undecidedIn(undecided) };
  const rows = parts.map((part, index) => rowOf(indicator, table, { part, index }));
  const [first, ...others] = rows;
  if (!first || rows.some((row) => row === null)) return { obstacle: NAMELESS_PARTS };
  const own = fixCells(grid, 'proposed', changesIn(indicator, table, first));
  if (!own.fix) return {};
  const insertions = others.map((row): RowInsertion => ({
    kind: 'insertRow',
    sheet: grid.name,
    before: indicator.row + 1,
    contents: contentsOf(row ?? new Map(), table, indicator.row, grid),
  }));
  return { fix: { kind: 'proposed', changes: [...own.fix.changes, ...insertions] } };
}

const SHARED_ROW = both(
  'baris ini tersembunyi, digabung dengan baris lain, atau dipakai juga oleh tabel di sebelahnya',
  'this row is hidden, merged with another, or shared with the table beside it',
);
const NAMELESS_PARTS = both(
  'tidak pasti bagaimana setiap bagian harus dinamai',
  'it is not certain what to call each part',
);

function undecidedIn({ text, position }: Cell): Bilingual {
  const [cell, quoted] = [cellName(position), quote(text)];
  return both(
    `sel ${cell} sudah berisi satu angka (${quoted}), dan tidak pasti milik bagian yang mana`,
    `the cell ${cell} already holds one figure (${quoted}), and it is not certain to which part it belongs`,
  );
}

/** A figure of a period beside figures for each part: it could be that of either. */
function undecidedFigure(indicator: Indicator, { columns }: IndicatorTable): Cell | null {
  const figures = figuresOf(indicator);
  if (!figures.some(({ reading }) => severalFigures(reading).length > 0)) return null;
  for (const [at, { role, index }] of columns.entries()) {
    const cell = indicator.cells[at];
    if (!cell || cell.value === '' || cell.formula !== '' || !hasTrait(role, 'periodic')) continue;
    const own = figures.find((each) => each.cell.position.column === index);
    if (own?.reading.kind === 'blank' || (own && severalFigures(own.reading).length > 0)) continue;
    return cell;
  }
  return null;
}

/** An indicator in one visible row of the sheet that belongs to its table alone, and shares no cell with the next row. */
function canTakeRows(indicator: Indicator, table: IndicatorTable, grid: SheetGrid): boolean {
  const { row, lastRow, name, unit, targets } = indicator;
  if (!hasRowEach(table) || indicator.parent !== undefined || row !== lastRow || grid.hiddenRows.includes(row))
    return false;
  if ([row, row + 1].some((each) => besideTable(grid, table.area, each) !== null)) return false;
  const own = [name, unit, ...targets.map(({ cell }) => cell)].flatMap((cell) => cell?.position.column ?? []);
  return !(grid.merges ?? []).some(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && top < bottom && own.some((column) => left <= column && column <= right),
  );
}

/** `null` where it is not certain what to call the parts. */
function partsOf(indicator: Indicator): readonly Part[] | null {
  const several = figuresOf(indicator)
    .map(({ reading }) => severalFigures(reading))
    .filter(({ length }) => length > 0);
  const [first] = several;
  if (first && !several.every((others) => isAlike(first, others))) return null;
  const measures = twoMeasuresIn(indicator.name.text);
  if (measures && (!first || first.length === 2)) {
    return measures.names.map((name, index) => ({ name, unit: first?.[index]?.unit || null }));
  }
  const units = first?.map(({ unit }) => unit) ?? [];
  const areApart = units.every(
    (unit, index) => unit !== '' && units.findIndex((other) => sameUnit(unit, other)) === index,
  );
  if (units.length < 2 || !areApart) return null;
  return units.map((unit) => ({ name: `${indicator.name.text} (${unit})`, unit }));
}

function isAlike(some: readonly Quantity[], others: readonly Quantity[]): boolean {
  return some.length === others.length && some.every(({ unit }, index) => sameUnit(unit, others[index]?.unit ?? ''));
}

function figuresOf(indicator: Indicator) {
  return [...aimsOf(indicator), ...indicator.baselines, ...indicator.actuals];
}

/** The content of each column of the table in the row of a part; `null` where a figure cannot be told to belong to any part. */
function rowOf(
  indicator: Indicator,
  table: IndicatorTable,
  { part, index }: { readonly part: Part; readonly index: number },
): ReadonlyMap<number, Content> | null {
  const isJoined = figuresOf(indicator).some(({ reading }) => severalFigures(reading).length > 0);
  const row = new Map<number, Content>();
  for (const [at, { role, index: column }] of table.columns.entries()) {
    const cell = indicator.cells[at];
    const content = cell && contentOf(cell, role, { indicator, table, part, index, isJoined });
    if (content === null) return null;
    row.set(column, content ?? EMPTY);
  }
  return row;
}

interface PartOfRow {
  readonly indicator: Indicator;
  readonly table: IndicatorTable;
  readonly part: Part;
  /** 0: the row that is there already. */
  readonly index: number;
  /** Some cell holds a figure for each part. */
  readonly isJoined: boolean;
}

function contentOf(cell: Cell, role: Role, place: PartOfRow): Content | null {
  const { indicator, table, part, index, isJoined } = place;
  if (role === 'indicator') return { value: part.name };
  if (role === 'unit' && part.unit !== null) return { value: part.unit };
  if (role === 'number' && index > 0 && cell.formula === '') return EMPTY;
  const figures = figuresOf(indicator).find((each) => each.cell.position.column === cell.position.column);
  const several = figures ? severalFigures(figures.reading) : [];
  const own = several[index];
  if (own) return figureOf(own, indicator.unit !== undefined);
  if (cell.formula !== '') return formulaOf(cell, index);
  if (index === 0 || cell.value === '') return index === 0 ? { value: cell.value } : EMPTY;
  if (figures?.reading.kind === 'blank') return EMPTY;
  // Beside figures for each part they could be those of either.
  if (hasTrait(role, 'periodic')) return isJoined ? null : EMPTY;
  if (role === 'goal' || role === 'objective')
    return isRepeated(indicator, table, role) ? { value: cell.value } : EMPTY;
  return typeof cell.value === 'string' ? { value: cell.value } : EMPTY;
}

/** Without a unit column the unit stays with its figure, as a number format. */
function figureOf({ value, unit, decimals }: Quantity, hasUnitColumn: boolean): Content {
  const plain = { value, numberFormat: numberFormatFor(value, decimals) };
  if (hasUnitColumn || unit === '') return plain;
  if (isPercent(unit)) return { value: value / 100, numberFormat: `${fixedFormat(decimals)}%` };
  return { value, numberFormat: `${fixedFormat(decimals)} "${unit.replace(/"/g, '')}"` };
}

/** A formula over its own row is filled down, also one that counts from a fixed row above; any other would mean something else there. */
function formulaOf({ formula, value, position: { row, column }, numberFormat }: Cell, index: number): Content {
  if (index === 0) return { value, formula };
  const references = shapeOf(formula, row, column).match(/C[^R]*R\[?-?\d+\]?/g) ?? [];
  const isOwn = (reference: string) => reference.endsWith('R[0]');
  const isAbove = (reference: string) => Number(/R(\d+)$/.exec(reference)?.[1]) <= row + 1;
  if (!references.some(isOwn) || !references.every((each) => isOwn(each) || isAbove(each))) return EMPTY;
  return { value: '', formula: movedRows(formula, 1), numberFormat };
}

/** The tables of some offices write the objective in every row; in others it stands in the first and speaks for those below. */
function isRepeated(indicator: Indicator, { indicators }: IndicatorTable, role: 'goal' | 'objective'): boolean {
  const at = indicators.indexOf(indicator);
  const own = normalise(indicator[role]?.cell.text ?? '');
  return [indicators[at - 1], indicators[at + 1]].some((beside) => {
    const text = beside?.[role];
    return text?.inherited === false && normalise(text.cell.text) === own;
  });
}

/** What changes in the row that is there already. */
function changesIn(
  { cells, row: rowIndex }: Indicator,
  { columns }: IndicatorTable,
  row: ReadonlyMap<number, Content>,
): readonly NewValue[] {
  return columns.flatMap(({ index: column }, at): NewValue[] => {
    const content = row.get(column);
    if (!content || content.formula !== undefined || content.value === cells[at]?.value) return [];
    const { value, numberFormat } = content;
    return [{ at: { row: rowIndex, column }, after: value, ...(numberFormat !== undefined && { numberFormat }) }];
  });
}

/** The new row from the first to the last column of its table, in the formats of the row that it was part of. */
function contentsOf(
  row: ReadonlyMap<number, Content>,
  { area }: IndicatorTable,
  like: number,
  grid: SheetGrid,
): RowContents {
  const columns = fromTo(area.left, area.right);
  const cells = columns.map((column) => {
    const { value, formula = '', numberFormat } = row.get(column) ?? EMPTY;
    return { value, formula, numberFormat: numberFormat ?? numberFormatAt(grid, like, column) };
  });
  return {
    left: area.left,
    values: cells.map(({ value }) => value),
    formulas: cells.map(({ formula }) => formula),
    numberFormats: cells.map(({ numberFormat }) => numberFormat),
  };
}
