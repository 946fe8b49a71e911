/** Why a formula has no result: which of the cells that it takes is to blame, and what that holds. */

import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { nearestAtPeriod } from '../../indicator/periods/at-period';
import { KIND_ASKING_FUNCTIONS } from '../../knowledge/cells/excel-functions';
import { POLARITIES, POLARITY_ROWS, POLARITY_WORDS } from '../../knowledge/choices/polarities';
import { familyOf } from '../../knowledge/columns/roles';
import { isLastingError } from '../../language/excel-errors';
import { type QuantityReading } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { anyOf } from '../../language/words/any-of';
import { achievementOfFigures } from '../../measure/achievement-of-figures';
import { figureOf } from '../../measure/figure';
import { type CellPosition, cellName, parseArea } from '../../sheet/address';
import { type SheetGrid, formulaAt, textAt, valueAt } from '../../sheet/grid';
import { type IndicatorTable, type Measurement } from '../../table/model';
import { type Report } from '../rule';
import { quote } from './quote';

/** What the cell to blame holds; `refused`: each figure can be read, and the two give no achievement. */
export type FormulaCause =
  | 'zeroDivisor'
  | 'blankDivisor'
  | 'textIn'
  | 'severalIn'
  | 'doubtfulIn'
  | 'ratingIn'
  | 'errorIn'
  | 'direction'
  | 'refused';

export interface CausedError {
  readonly message: FormulaCause;
  readonly data: NonNullable<Report['data']>;
  /** What like formulas have in common that fail for the same. */
  readonly alike: string;
}

/** A function of this add-in. */
export const OWN_FUNCTION = /(?:^|[^\w.])IKU\.[A-Z]/i;

/** `null` where nothing that the formula takes explains it. */
export function causeOfError(
  error: string,
  at: CellPosition,
  pair: AchievementPair | null,
  { table, grid }: { readonly table: IndicatorTable; readonly grid: SheetGrid },
): CausedError | null {
  const formula = formulaAt(grid, at.row, at.column);
  const taken = formula === '' ? pairCells(pair) : referencesIn(formula);
  if (taken.length > MOST_TAKEN) return null;
  const isOwn = formula === '' || OWN_FUNCTION.test(formula);
  const figures = isOwn ? taken.filter((cell) => isFigureColumn(table, cell.column)) : taken;
  const named = namingIn(table, grid);
  const failed = taken.find((cell) => isErrorAt(grid, cell));
  if (failed) return { message: 'errorIn', data: named(failed), alike: cellName(failed) };
  if (error === '#DIV/0!') return divisorIn(formula, figures, pair, grid, named);
  if (error !== '#VALUE!') return null;
  for (const cell of isOwn ? figures : reckonedIn(formula)) {
    const message = wrongFigure(grid, cell, isOwn);
    if (message) return { message, data: named(cell), alike: quote(textAt(grid, cell.row, cell.column)) };
  }
  return isOwn ? (unknownDirection(formula, taken, table, grid) ?? refusal(pair)) : null;
}

/** What takes more cells is no formula of a row. */
const MOST_TAKEN = 60;

/** Texts, and cells of other sheets, which are not looked at. */
const ELSEWHERE = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi;
const REFERENCE = /(?:^|[^\w.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.(])/gi;
/** `F3/E3`, `F3/$E$3`; what is computed first (`F3/(E3-1)`) is not looked into. */
const DIVISOR = /\/\s*(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(:^])/gi;

/** The cells of this sheet that a formula names, in its order. */
function referencesIn(formula: string): readonly CellPosition[] {
  return cellsNamed(namesBy(REFERENCE, formula));
}

/** The cells that a formula reckons with and asks nothing else of: what it only compares, or hands to a function, may be a text. */
function reckonedIn(formula: string): readonly CellPosition[] {
  if (ASKS_KIND.test(formula)) return [];
  const code = formula.replace(ELSEWHERE, '""');
  const names = [...code.matchAll(REFERENCE)].flatMap((match) => {
    const [whole, name = ''] = match;
    const end = match.index + whole.length;
    const isReckoned =
      /[-+*/^]/.test(nextSign(code, end - name.length - 1, -1)) || /[-+*/^%]/.test(nextSign(code, end, 1));
    return isReckoned && !name.includes(':') ? [name] : [];
  });
  return cellsNamed(names);
}

const ASKS_KIND = new RegExp(String.raw`(?:^|[^\w.])${anyOf(KIND_ASKING_FUNCTIONS)}\(`, 'i');

/** The nearest sign from a place on, blanks left out. */
function nextSign(code: string, from: number, step: 1 | -1): string {
  let at = from;
  while (code[at] === ' ') at += step;
  return code[at] ?? '';
}

function namesBy(pattern: RegExp, formula: string): readonly string[] {
  return [...formula.replace(ELSEWHERE, ' ').matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

function cellsNamed(references: readonly string[]): readonly CellPosition[] {
  return references.flatMap((reference) => {
    const area = parseArea(reference.replace(/\$/g, '').toUpperCase());
    if (!area) return [];
    const { top, bottom, left, right } = area;
    const width = right - left + 1;
    const count = Math.min(MOST_TAKEN + 1, (bottom - top + 1) * width);
    return Array.from({ length: count }, (_, index) => ({
      row: top + Math.floor(index / width),
      column: left + (index % width),
    }));
  });
}

/** Target and actual of an achievement. */
export interface AchievementPair {
  readonly known: IndicatorFacts;
  readonly target: Measurement;
  readonly actual: Measurement;
}

/** What the achievement in a cell is computed from; `null` where the cell holds none, or one of the two is missing. */
export function pairAt(facts: TableFacts, { row, column }: CellPosition): AchievementPair | null {
  const known = facts.indicators.find(({ indicator }) => indicator.row <= row && row <= indicator.lastRow);
  const achievement = known?.indicator.achievements.find(({ cell }) => cell.position.column === column);
  if (!known || !achievement) return null;
  const target = nearestAtPeriod(known.indicator.targets, achievement.column);
  const actual = nearestAtPeriod(known.indicator.actuals, achievement.column);
  return target && actual ? { known, target, actual } : null;
}

function pairCells(pair: AchievementPair | null): readonly CellPosition[] {
  return pair ? [pair.target.cell.position, pair.actual.cell.position] : [];
}

function isFigureColumn({ columns }: IndicatorTable, column: number): boolean {
  const role = columns.find(({ index }) => index === column)?.role;
  return role === undefined || familyOf(role) === 'figures';
}

type Naming = (cell: CellPosition) => { readonly at: string; readonly said: string };

/** A cell with the header of its column, and what it says. */
function namingIn({ columns }: IndicatorTable, grid: SheetGrid): Naming {
  return (cell) => {
    const header = columns.find(({ index }) => index === cell.column)?.header ?? '';
    const at = header === '' ? cellName(cell) : `${cellName(cell)} (${quote(header)})`;
    return { at, said: quote(textAt(grid, cell.row, cell.column)) };
  };
}

function isErrorAt(grid: SheetGrid, { row, column }: CellPosition): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' && isLastingError(value);
}

function divisorIn(
  formula: string,
  figures: readonly CellPosition[],
  pair: AchievementPair | null,
  grid: SheetGrid,
  named: Naming,
): CausedError | null {
  const divisors = cellsNamed(namesBy(DIVISOR, formula));
  const isZero = ({ row, column }: CellPosition) => valueAt(grid, row, column) === 0;
  const zeros = (divisors.length > 0 ? divisors : figures).filter(isZero);
  // A function that takes several figures divides by one of them: the target where it is an achievement.
  const target =
    pair && divisors.length === 0 ? zeros.find((cell) => isSame(cell, pair.target.cell.position)) : undefined;
  const zero = target ?? (divisors.length > 0 || zeros.length === 1 ? zeros[0] : undefined);
  if (zero) return { message: 'zeroDivisor', data: named(zero), alike: '' };
  const blank = divisors.find(({ row, column }) => valueAt(grid, row, column) === '');
  return blank ? { message: 'blankDivisor', data: named(blank), alike: '' } : null;
}

function isSame(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Excel's own operators take no text at all; our functions read what people type. */
function wrongFigure(grid: SheetGrid, { row, column }: CellPosition, isOwn: boolean): FormulaCause | null {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string' || value === '') return null;
  const { kind } = readQuantity(value);
  const isReadByOwn = kind === 'single' || kind === 'range' || kind === 'bound' || kind === 'blank';
  if (isOwn && isReadByOwn) return null;
  return CAUSE_OF_KIND[kind] ?? 'textIn';
}

const CAUSE_OF_KIND: Partial<Record<QuantityReading['kind'], FormulaCause>> = {
  composite: 'severalIn',
  ambiguous: 'doubtfulIn',
  rating: 'ratingIn',
};

/** The third argument of `IKU.CAPAIAN` and `IKU.STATUS`, typed or in the column of directions. */
const TYPED_DIRECTION = /IKU\.(?:CAPAIAN|STATUS)\([^,()"]*,[^,()"]*,"([^"]*)"/i;

function unknownDirection(
  formula: string,
  taken: readonly CellPosition[],
  { columns }: IndicatorTable,
  grid: SheetGrid,
): CausedError | null {
  const typed = TYPED_DIRECTION.exec(formula)?.[1];
  const inCells = taken
    .filter((cell) => columns.some(({ index, role }) => index === cell.column && role === 'polarity'))
    .map(({ row, column }) => textAt(grid, row, column));
  const said = [...(typed === undefined ? [] : [typed]), ...inCells].find((text) => !isDirection(text));
  if (said === undefined) return null;
  const words = POLARITY_WORDS.map((word) => `"${word.toLowerCase()}"`).join(', ');
  return { message: 'direction', data: { said: quote(said), words }, alike: said };
}

function isDirection(text: string): boolean {
  const word = text.trim().toLowerCase();
  return (
    word === '' ||
    POLARITIES.some((each) => [POLARITY_ROWS[each].word.toLowerCase(), POLARITY_ROWS[each].number].includes(word))
  );
}

/** What the two figures together say against an achievement. */
function refusal(pair: AchievementPair | null): CausedError | null {
  if (!pair) return null;
  const { known, target, actual } = pair;
  const result = achievementOfFigures(
    figureOf(target.reading, target.cell.text),
    figureOf(actual.reading, actual.cell.text),
    {
      polarity: known.direction?.polarity ?? 'higher',
      unit: known.unitKind,
    },
  );
  return result.kind === 'error'
    ? { message: 'refused', data: { why: result.message }, alike: result.message.id }
    : null;
}
