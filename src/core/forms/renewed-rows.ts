/**
 * What the rows of a form hold beside achievements and ratings of indicators: formulas that wait in rows which nobody has filled yet, and
 * a status in a column of its own, which earlier forms told by the achievement alone.
 */

import { type CellChange } from '../changes/cell';
import { type TableFacts } from '../indicator/facts';
import { type Role } from '../knowledge/columns/roles';
import { POLARITY_ROWS, POLARITIES } from '../knowledge/choices/polarities';
import { STATUS_NAMES } from '../knowledge/choices/statuses';
import { type RatingScale } from '../knowledge/choices/rating-scales';
import { type Figure } from '../measure/figure';
import { statusOf } from '../measure/status';
import { type Settings } from '../settings';
import { type CellPosition, cellName } from '../sheet/address';
import { type CellValue, type SheetGrid, formulaAt, gridArea, textAt, valueAt } from '../sheet/grid';
import { isSameFormula } from '../sheet/same-formula';
import { type Measurement } from '../table/model';
import { achievementFormula, earlierStatusFormula, rowStatusFormula } from './formulas';
import { isAmong, measurings } from './measurings';
import { ownRating } from './own-ratings';
import { SCALE_QUESTION, type TextBounds } from './plain-formulas';

/** The columns of a form of which a cell in each row says the direction. */
interface FormColumns {
  readonly name: number;
  readonly target: number;
  readonly actual: number;
  readonly unit: number;
  readonly polarity: number;
  readonly achievement: number;
  readonly ratings: readonly number[];
}

/** One for each column of achievements. */
export function formColumns({ table, indicators }: TableFacts): readonly FormColumns[] {
  const columnOf = (role: Role) => table.columns.find((column) => column.role === role)?.index;
  const [polarity, unit] = [columnOf('polarity'), columnOf('unit')];
  if (polarity === undefined || unit === undefined) return [];
  const ratings = table.columns.flatMap(({ role, index }) => (role === 'rating' ? [index] : []));
  const found = new Map<number, FormColumns>();
  const at = ({ cell }: Measurement) => cell.position.column;
  for (const { indicator, triples } of indicators) {
    for (const { target, actual, achievement } of triples) {
      if (!target || !actual || found.has(at(achievement))) continue;
      const name = indicator.name.position.column;
      const figures = { target: at(target), actual: at(actual), achievement: at(achievement) };
      found.set(at(achievement), { name, unit, polarity, ratings, ...figures });
    }
  }
  return [...found.values()];
}

/** A cell of which the formula, one of ours, is to be another; nothing where it is that already. */
export function renewedCell(grid: SheetGrid, position: CellPosition, after: string, shows?: string): CellChange[] {
  const replaces = formulaAt(grid, position.row, position.column);
  if (isSameFormula(replaces, after)) return [];
  const before = textAt(grid, position.row, position.column).trim();
  const change = { kind: 'cell', sheet: grid.name, position, before, after, formula: true, replaces } as const;
  return [{ ...change, ...(shows !== undefined && { shows }) }];
}

interface WaitingRows {
  readonly changes: readonly CellChange[];
  /** Zero-based. */
  readonly rows: readonly number[];
}

/** Formulas in rows without an indicator. `rated`: the scale that our ratings in the table go by, where they follow the settings. */
export function waitingRows(
  { table, indicators }: TableFacts,
  grid: SheetGrid,
  settings: Settings,
  rated: RatingScale | null,
  forms: readonly FormColumns[],
): WaitingRows {
  const filled = new Set(indicators.map(({ indicator }) => indicator.name.position.row));
  const first = Math.max(-1, ...table.headerRows) + 1;
  const changes: CellChange[] = [];
  for (const columns of forms) {
    for (let row = first; row <= (gridArea(grid)?.bottom ?? -1); row++) {
      const waits = formulaAt(grid, row, columns.achievement) !== '';
      if (!waits && row > table.area.bottom) break;
      if (!waits || filled.has(row)) continue;
      changes.push(
        ...waitingCells(columns, row, grid, { settings, rated }),
        ...earlierStatuses(columns, row, grid, { measurement: settings }),
      );
    }
  }
  return { changes, rows: [...new Set(changes.map(({ position }) => position.row))].sort((a, b) => a - b) };
}

function waitingCells(
  columns: FormColumns,
  row: number,
  grid: SheetGrid,
  { settings, rated }: { readonly settings: Settings; readonly rated: RatingScale | null },
): readonly CellChange[] {
  const cells = cellsIn(columns, row);
  const achievement = { row, column: columns.achievement };
  const own = (['iku', 'native'] as const).flatMap((formulas) => {
    const make = (measurement: Settings) => achievementFormula({ formulas, measurement }, cells);
    const isOurs = isAmong(formulaAt(grid, row, achievement.column), measurings(settings), make);
    return isOurs ? renewedCell(grid, achievement, make(settings)) : [];
  });
  const ratings = rated === null ? [] : columns.ratings.map((column) => ({ row, column }));
  const rerated = ratings.flatMap((position) => {
    const made = ownRating({ formula: formulaAt(grid, row, position.column) }, { position: achievement }, settings);
    return made ? renewedCell(grid, position, made.make(settings)) : [];
  });
  return [...own, ...rerated];
}

/**
 * Statuses that an earlier form told by the achievement, which hides what lies beyond the target once it is cut at 100 %, and those
 * that were written before their target said its bounds.
 */
export function earlierStatuses(
  columns: FormColumns,
  row: number,
  grid: SheetGrid,
  { measurement, bounds }: { readonly measurement: Settings; readonly bounds?: TextBounds },
): readonly CellChange[] {
  const cells = cellsIn(columns, row);
  const achievement = cellName({ row, column: columns.achievement });
  const right = gridArea(grid)?.right ?? -1;
  const style = { formulas: 'native', measurement } as const;
  const earlier = [
    earlierStatusFormula(cells, achievement),
    ...(bounds ? [rowStatusFormula(style, cells, achievement)] : []),
  ];
  for (let column = columns.achievement + 1; column <= right; column++) {
    const formula = formulaAt(grid, row, column);
    if (!MAY_BE_STATUS.test(formula) || !earlier.some((each) => isSameFormula(formula, each))) continue;
    const after = rowStatusFormula(style, { ...cells, ...(bounds && { bounds }) }, achievement);
    return renewedCell(grid, { row, column }, after, statusIn(columns, { row, column }, grid, bounds));
  }
  return [];
}

/** How our statuses begin: others need not be compared. */
const MAY_BE_STATUS = /^=IF\((?:AND\(ISTEXT|COUNT)\(/i;

/** What the status will say: of figures by themselves, of anything else what it says already. */
function statusIn(columns: FormColumns, at: CellPosition, grid: SheetGrid, bounds: TextBounds | undefined): string {
  const [target, actual] = [columns.target, columns.actual].map((column) => valueAt(grid, at.row, column));
  const said = textAt(grid, at.row, columns.polarity).trim();
  const goal = figureIn(target ?? '', bounds);
  if (typeof actual !== 'number' || !goal) return textAt(grid, at.row, at.column);
  if (textAt(grid, at.row, columns.achievement).trim() === SCALE_QUESTION) return '';
  const polarity = POLARITIES.find((each) => POLARITY_ROWS[each].word === said);
  const status = statusOf(goal, { kind: 'number', value: actual, unit: '' }, polarity);
  return status.kind === 'value' ? STATUS_NAMES[status.value] : '';
}

function figureIn(target: CellValue, bounds: TextBounds | undefined): Figure | null {
  if (typeof target === 'number') return { kind: 'number', value: target, unit: '' };
  return bounds ? { kind: 'range', lower: bounds.lower, upper: bounds.upper, unit: '' } : null;
}

function cellsIn(columns: FormColumns, row: number) {
  const at = (column: number) => cellName({ row, column });
  const { target, actual, unit, polarity } = columns;
  return { target: at(target), actual: at(actual), unit: at(unit), polarity: at(polarity) };
}
